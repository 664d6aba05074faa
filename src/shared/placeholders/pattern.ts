/** The longest pattern, and the longest text that is held against one. */
export const patternLimit = 100;
export const patternTextLimit = 200;

/** Parts whose repetition has no fixed number; each one multiplies the time that matching can take. */
const mostVariableParts = 3;

/**
 * Why a pattern cannot be used, or undefined for a good one. Patterns come from files of strangers,
 * so only those are allowed whose matching is fast for every text: characters, classes such as
 * `[A-Z]` or `\d`, and counts; no groups, no alternatives, no back references.
 */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > patternLimit) return `A pattern has at most ${patternLimit} characters.`;
  const bare = pattern.replaceAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]/gu, 'x');
  if (/[()|]/u.test(bare)) return 'A pattern cannot have groups or alternatives: ( ) |';
  if (/\{\d*,?\d{3,}\}|\{\d{3,}/u.test(bare)) return 'A count in a pattern is at most 99.';
  const variable = bare.match(/[*+?]|\{\d+,\d*\}/gu) ?? [];
  if (variable.length > mostVariableParts) {
    return `At most ${mostVariableParts} parts of a pattern can have a varying length.`;
  }
  return compile(pattern) === undefined ? 'The pattern is not a valid regular expression.' : undefined;
}

/** Whether the whole text fits the pattern. A pattern that cannot be used asks for nothing. */
export function matchesPattern(text: string, pattern: string): boolean {
  if (patternFault(pattern) !== undefined) return true;
  return text.length <= patternTextLimit && compile(pattern)?.test(text) === true;
}

function compile(pattern: string): RegExp | undefined {
  try {
    const compiled = new RegExp(`^(?:${pattern})$`, 'u');
    // Some engines find out about a bad pattern only when it is used.
    compiled.test('');
    return compiled;
  } catch {
    return undefined;
  }
}
