/**
 * The terms under which a text is found. Words of languages with spaces stand as they are and, where
 * they have accents, without them too; "e-mail" is also "email". Chinese has no spaces: there the
 * words that the platform's dictionary sees are taken, and all pairs of neighbouring characters,
 * because a dictionary may cut a text and a query differently.
 */
export function indexTerms(text: string): readonly string[] {
  const normal = normalized(text);
  const words = wordsIn(normal);
  const spaced = [...words.filter((word) => !isWide(word)), ...compoundsIn(normal).map(joined)];
  return [
    ...spaced,
    ...spaced.map(withoutAccents).filter((word) => !spaced.includes(word)),
    ...words.filter(isWide),
    ...wideRunsIn(normal).flatMap((run) => [...pairsOf(run), ...run.slice(-1)]),
  ];
}

/**
 * The terms to look for, in one or two ways of cutting the query; a text fits when it has all terms
 * of one of them. Accents are kept: who types "för" does not mean "for".
 */
export function queryTerms(query: string): readonly (readonly string[])[] {
  const normal = normalized(query);
  const compounds = compoundsIn(normal);
  const loose = compounds.reduce((rest, compound) => rest.replace(compound, ' '), normal);
  const whole = [
    ...wordsIn(loose).filter((word) => !isWide(word)),
    ...compounds.map(joined),
    ...wideRunsIn(normal).flatMap(pairsOf),
  ];
  const cut = wordsIn(normal);
  return whole.join(' ') === cut.join(' ') ? [whole] : [whole, cut];
}

/** The words of languages with spaces, in the form in which they are compared. */
export function spacedWords(text: string): readonly string[] {
  return (
    normalized(text)
      .replace(wideRun, ' ')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Whether the term is written in characters that need no spaces between words. */
export function isWide(term: string): boolean {
  return wide.test(term);
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
const wideRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]+/gu;
const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });

function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/['’]/gu, '')
    .replaceAll('_', ' ');
}

/** Only Chinese goes through the dictionary: it takes many times longer than the pattern. */
function wordsIn(text: string): readonly string[] {
  const spaced = text.replace(wideRun, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const cut = wideRunsIn(text).flatMap((run) =>
    [...segmenter.segment(run.join(''))].map(({ segment }) => segment),
  );
  return [...spaced, ...cut];
}

function compoundsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)+/gu) ?? [];
}

function joined(compound: string): string {
  return compound.replace(/[-\u2010\u2011]/gu, '');
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function wideRunsIn(text: string): readonly (readonly string[])[] {
  return (text.match(wideRun) ?? []).map((run) => [...run]);
}

/** A single character stands for itself. */
function pairsOf(characters: readonly string[]): readonly string[] {
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
