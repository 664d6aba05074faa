/**
 * Text as typed, made comparable: full-width letters, digits and signs of Chinese keyboards become
 * plain ones, white space becomes single spaces, dashes become hyphens.
 */
export function normalizeTyped(text: string): string {
  return toHalfWidth(text.normalize('NFC'))
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Full-width characters (＠, ５, ．) and the ideographic space as their plain counterparts. */
export function toHalfWidth(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** A name without case, accents and punctuation, for looking it up: "Côte d’Ivoire" as "cote d ivoire". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}

/**
 * The entries of a list as typed: one on each line; on a single line, separated by semicolons, or
 * else by commas. Blank entries are left out.
 */
export function splitEntries(text: string): readonly string[] {
  const separator = [/[\r\n]+/u, /[;；]/u, /[,，、]/u].find((each) => each.test(text));
  const entries = separator === undefined ? [text] : text.split(separator);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}
