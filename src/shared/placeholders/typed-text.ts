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
 * Whether what a person has typed so far finds one of these names, which are folded as by `foldName`:
 * as the beginning of a word or, in Chinese and from three letters on, as any part.
 */
export function findsName(foldedNames: readonly string[], typed: string): boolean {
  const wanted = foldName(typed);
  const isPartEnough = wanted.length >= 3 || /\p{Script=Han}/u.test(wanted);
  return foldedNames.some(
    (name) => ` ${name}`.includes(` ${wanted}`) || (isPartEnough && name.includes(wanted)),
  );
}

/** The lines of a pasted text as entries of a list, without the signs that lists have in front. */
export function pastedEntries(text: string): readonly string[] {
  return text
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/u)
    .map((line) => line.trim().replace(/^(?:[•●◦▪▫‣⁃·]\s*|[-*–—]\s+)/u, ''))
    .filter((line) => line !== '');
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
