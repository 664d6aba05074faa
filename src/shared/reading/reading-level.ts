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

/**
 * The level of a text, one paragraph or list item a line.
 *
 * English: J. P. Kincaid et al., 1975 (grade level). Swedish: C.-H. Björnsson, Läsbarhet, 1968 (LIX:
 * below 30 very easy, 40 to 50 as in a newspaper, above 50 officialese). For Chinese no formula is
 * settled; the length of its sentences is what writers can act on.
 */
export function readingLevel(text: string, language: Language): ReadingLevel {
  const sentences = sentencesIn(text).map((sentence) => wordsOf(sentence, language));
  const filled = sentences.filter((words) => words.length > 0);
  const words = filled.flat();
  const perSentence = filled.length === 0 ? 0 : words.length / filled.length;
  const counts = {
    words: words.length,
    sentences: filled.length,
    longest: Math.max(0, ...filled.map(({ length }) => length)),
  };
  switch (language) {
    case 'en': {
      const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
      const value = words.length === 0 ? 0 : 0.39 * perSentence + 11.8 * (syllables / words.length) - 15.59;
      return { formula: 'Flesch-Kincaid grade', value, ...counts };
    }
    case 'sv': {
      const long = words.filter((word) => word.length > 6).length;
      const value = words.length === 0 ? 0 : perSentence + (100 * long) / words.length;
      return { formula: 'LIX', value, ...counts };
    }
    case 'zh-Hant':
      return { formula: 'characters per sentence', value: perSentence, ...counts };
  }
}

/** The sentences of a text; a line ends one too, and so does the semicolon after a list item. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?…])["”’)]*\s+(?=[\p{Lu}\p{N}“"(])|(?<=[。！？；])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function wordsOf(sentence: string, language: Language): readonly string[] {
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
