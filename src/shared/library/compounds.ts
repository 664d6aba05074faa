/**
 * Swedish writes compounds as one word: "personuppgiftsansvarig". A word that the library knows is
 * found inside them, too. Words shorter than this are too often a part of others by chance.
 */
const shortestPart = 4;

/** The known words that a word ends in, without the word itself: "uppgifter" of "personuppgifter". */
export function endingsOf(word: string, known: ReadonlySet<string>): readonly string[] {
  return startsIn(word)
    .map((start) => word.slice(start))
    .filter((ending) => known.has(ending));
}

/**
 * The two known words that make up a compound, with or without an "s" between them; null for a word
 * that is none.
 */
export function partsOf(word: string, known: ReadonlySet<string>): readonly [string, string] | null {
  for (const start of startsIn(word)) {
    const first = word.slice(0, start);
    const ending = word.slice(start);
    const stem = [first, first.replace(/s$/u, '')].find((each) => isStem(each, known));
    if (stem !== undefined && known.has(ending)) return [stem, ending];
  }
  return null;
}

/**
 * What an unknown compound has in common with known words: the word that it begins with ("ålder" of "åldersgräns"), or
 * else a beginning that it shares with one ("kamera" with "kamerabevakning"), and the word that it ends in. They are
 * longer than other parts, because here the rest of the word is unknown.
 */
export function nearestParts(word: string, known: ReadonlySet<string>): readonly string[] {
  const starts = startsIn(word).map((cut) => word.slice(0, cut));
  const endings = startsIn(word).map((cut) => word.slice(cut));
  const words = [...known];
  const isLong = (part: string): boolean => part.length > shortestPart;
  const beginning =
    starts.findLast((start) => isLong(start) && known.has(start)) ??
    starts.findLast((start) => isLong(start) && words.some((each) => each.startsWith(start)));
  const ending = endings.find((end) => isLong(end) && known.has(end));
  return [beginning, ending].filter((part) => part !== undefined);
}

function startsIn(word: string): readonly number[] {
  return Array.from(
    { length: Math.max(0, word.length - 2 * shortestPart + 1) },
    (_, index) => index + shortestPart,
  );
}

function isStem(word: string, known: ReadonlySet<string>): boolean {
  return word.length >= shortestPart && known.has(word);
}
