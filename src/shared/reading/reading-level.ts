import type { Language } from '../language';

/** How hard a text is to read, by the formula that is usual for its language. */
export interface ReadingLevel {
  readonly formula: 'Flesch-Kincaid grade' | 'LIX' | 'characters per sentence';
  /** School years; LIX points; characters. Lower is easier. 0 for a text without words. */
  readonly value: number;
  /** In Chinese, characters. */
  readonly words: number;
  readonly sentences: number;
  /** Words of the longest sentence. */
  readonly longest: number;
}

/** What a reading level is computed from; the counts of several texts can be added. */
export interface ReadingCounts {
  /** In Chinese, characters. */
  readonly words: number;
  readonly sentences: number;
  /** Words of the longest sentence. */
  readonly longest: number;
  /** Of all words; only counted in English. */
  readonly syllables: number;
  /** Words of more than six letters; only counted in Swedish. */
  readonly longWords: number;
}

/**
 * The level of a text, one paragraph or list item a line.
 *
 * English: J. P. Kincaid et al., 1975 (grade level). Swedish: C.-H. Björnsson, Läsbarhet, 1968 (LIX:
 * below 30 very easy, 40 to 50 as in a newspaper, above 50 officialese). For Chinese no formula is
 * settled; the length of its sentences is what writers can act on.
 */
export function readingLevel(text: string, language: Language): ReadingLevel {
  return levelOfCounts(readingCounts(text, language), language);
}

/** What the level of a text in this language is computed from. */
export function readingCounts(text: string, language: Language): ReadingCounts {
  const sentences = sentencesIn(text)
    .map((sentence) => wordsOf(sentence, language))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  return {
    words: words.length,
    sentences: sentences.length,
    longest: Math.max(0, ...sentences.map(({ length }) => length)),
    syllables: language === 'en' ? words.reduce((sum, word) => sum + syllablesIn(word), 0) : 0,
    longWords: language === 'sv' ? words.filter((word) => word.length > 6).length : 0,
  };
}

/** The counts of several texts as those of one. */
export function addCounts(all: readonly ReadingCounts[]): ReadingCounts {
  return all.reduce(
    (sum, each) => ({
      words: sum.words + each.words,
      sentences: sum.sentences + each.sentences,
      longest: Math.max(sum.longest, each.longest),
      syllables: sum.syllables + each.syllables,
      longWords: sum.longWords + each.longWords,
    }),
    { words: 0, sentences: 0, longest: 0, syllables: 0, longWords: 0 },
  );
}

/** The level that these counts come to. */
export function levelOfCounts(
  { words, sentences, longest, syllables, longWords }: ReadingCounts,
  language: Language,
): ReadingLevel {
  const counts = { words, sentences, longest };
  const perSentence = sentences === 0 ? 0 : words / sentences;
  switch (language) {
    case 'en': {
      const value = words === 0 ? 0 : 0.39 * perSentence + 11.8 * (syllables / words) - 15.59;
      return { formula: 'Flesch-Kincaid grade', value, ...counts };
    }
    case 'sv': {
      const value = words === 0 ? 0 : perSentence + (100 * longWords) / words;
      return { formula: 'LIX', value, ...counts };
    }
    case 'zh-Hant':
      return { formula: 'characters per sentence', value: perSentence, ...counts };
  }
}

/** From here on a text is hard to read. One of fewer than `fewestWords` is too short to tell. */
export const readingLimits: Readonly<
  Record<Language, { readonly hardest: number; readonly fewestWords: number }>
> = {
  en: { hardest: 16, fewestWords: 100 },
  sv: { hardest: 62, fewestWords: 100 },
  'zh-Hant': { hardest: 55, fewestWords: 250 },
};

/** "takes about 9 years of school", to stand behind what it is about. */
export function readingLevelInWords({ formula, value }: ReadingLevel): string {
  switch (formula) {
    case 'Flesch-Kincaid grade':
      return `takes about ${Math.max(1, Math.round(value))} years of school`;
    case 'LIX':
      return `has a LIX of ${Math.round(value)}`;
    case 'characters per sentence':
      return `has ${Math.round(value)} characters in a sentence`;
  }
}

/** What the figure of a formula means. */
export const readingScales: Readonly<Record<ReadingLevel['formula'], string>> = {
  'Flesch-Kincaid grade': 'Flesch-Kincaid: up to 10 years suits most readers; above 16 is hard.',
  LIX: 'LIX: 40 to 50 is as in a newspaper; above 50 is officialese.',
  'characters per sentence': 'On average; up to 35 reads easily, above 55 is hard.',
};

/** The sentences of a text; a line ends one too, and so does the semicolon after a list item. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?…])["”’)]*\s+(?=[\p{Lu}\p{N}“"(])|(?<=[。！？；])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a sentence; of Chinese, its characters. */
export function wordsOf(sentence: string, language: Language): readonly string[] {
  const pattern =
    language === 'zh-Hant' ? /\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu : /\p{L}+(?:[’'-]\p{L}+)*|\p{N}+/gu;
  return sentence.match(pattern) ?? [];
}

/** By its groups of vowels; a silent e at the end does not count. */
function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]|[aeiouy]l)e[sd]?$/u, (end) => end.replace(/e[sd]?$/u, ''));
  return Math.max(1, (plain.match(/[aeiouyàâäéèêëïîôöüû]+/gu) ?? []).length);
}
