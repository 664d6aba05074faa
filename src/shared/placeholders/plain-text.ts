/** How deep a value can be nested: rows of a table, their cells, and one to spare. */
const deepest = 3;

/** Whether a value holds nothing but white space, empty lists and empty parts. */
export function isBlank(value: unknown): boolean {
  return isBlankAt(value, 0);
}

/** The text of any value, on one line: what is shown when a value is not understood. */
export function plainText(value: unknown): string {
  return plainTextAt(value, 0);
}

/** Text without line breaks, control characters and halves of characters, which no sentence can hold. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
}

/** Whether a value is an object with named parts, and neither a list nor null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of one part of an object; empty where there is none. */
export function textAt(record: Readonly<Record<string, unknown>>, key: string): string {
  const part = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof part === 'string' ? part.trim() : '';
}

function isBlankAt(value: unknown, depth: number): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || depth > deepest) return false;
  return Object.values(value).every((part) => isBlankAt(part, depth + 1));
}

function plainTextAt(value: unknown, depth: number): string {
  if (typeof value === 'string') return oneLine(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || depth > deepest) return '';
  return Object.values(value)
    .map((part) => plainTextAt(part, depth + 1))
    .filter((part) => part !== '')
    .join(', ');
}
