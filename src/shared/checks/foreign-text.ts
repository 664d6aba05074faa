import type { Language } from '../language';
import type { CheckSubject } from './check';
import { englishWords, swedishWords } from './language-of-text';
import { sentencesOf } from './sentence';
import { englishHeadingWords, sharedHeadingWords } from './tables/foreign-terms';
import type { TextBlock } from './text-block';

/** Paragraphs in another language that follow each other. */
export interface ForeignRun {
  /** The first of them. */
  readonly block: TextBlock;
  readonly count: number;
  readonly language: Language;
}

/** Runs of headings and paragraphs that are clearly in another language than the policy. */
export function foreignRuns(
  blocks: readonly TextBlock[],
  policyLanguage: Language,
  remember: CheckSubject['remember'],
): readonly ForeignRun[] {
  const runs: { block: TextBlock; count: number; language: Language }[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const language = block.inside === 'table' ? null : remember(block, clearLanguages[policyLanguage]);
    // What belongs to no language, such as an address, neither begins nor ends a run.
    if (language === null) continue;
    const last = runs.at(-1);
    if (language === policyLanguage) isOpen = false;
    else if (isOpen && last?.language === language) last.count += 1;
    else {
      runs.push({ block, count: 1, language });
      isOpen = true;
    }
  }
  return runs;
}

/** A part of a text. */
export interface ForeignSentence {
  readonly from: number;
  readonly to: number;
  readonly language: Language;
}

/** By the language of the policy: sentences of at least eight words in another one, in a paragraph that is not. */
export const foreignSentences: Readonly<Record<Language, (block: TextBlock) => readonly ForeignSentence[]>> =
  {
    en: ({ text }) => foreignSentencesIn(text, 'en'),
    sv: ({ text }) => foreignSentencesIn(text, 'sv'),
    'zh-Hant': ({ text }) => (/\p{Script=Han}/u.test(text) ? englishInChinese(text) : []),
  };

function foreignSentencesIn(text: string, own: Language): readonly ForeignSentence[] {
  // Without these no sentence of it can be in another language, and to part it into sentences takes long.
  if (own === 'en' && !/\p{Script=Han}/u.test(text) && countOf(text, swedishWords) < fewestSmallWords)
    return [];
  const wholeText = clearLanguage(text, own);
  // All of it is: that is a finding of its own.
  if (wholeText !== null && wholeText !== own) return [];
  return sentencesOf(text).flatMap(({ text: sentence, from, to }) => {
    const language = clearLanguage(sentence, own);
    const isLong = sentence.split(/\s+/u).length >= 8 || language === 'zh-Hant';
    const isPart = sentence.length < text.trim().length;
    return language !== null && language !== own && isLong && isPart ? [{ from, to, language }] : [];
  });
}

function englishInChinese(text: string): readonly ForeignSentence[] {
  return [...text.matchAll(/[A-Z][\p{Script=Latin}\p{N}'’, -]{40,600}[.;!?]?/gu)]
    .filter(
      ({ 0: words, index }) =>
        !/[「『《“"（(]$/u.test(text.slice(0, index)) && countOf(words, englishWords) >= 3,
    )
    .map(({ 0: words, index }) => ({ from: index, to: index + words.length, language: 'en' as const }));
}

const clearLanguages: Readonly<Record<Language, (block: TextBlock) => Language | null>> = {
  en: ({ text }) => clearLanguage(text, 'en'),
  sv: ({ text }) => clearLanguage(text, 'sv'),
  'zh-Hant': ({ text }) => clearLanguage(text, 'zh-Hant'),
};

/** As many small words of a language are no accident. */
const fewestSmallWords = 3;

/** The language of a text where there is no doubt of it; null for names, addresses and the like. */
function clearLanguage(text: string, own: Language): Language | null {
  const han = countOf(text, /\p{Script=Han}/gu);
  const words = countOf(text, /[\p{Script=Latin}’']+/gu);
  if (han > 0) {
    if (own === 'zh-Hant') return han * 4 >= words ? 'zh-Hant' : null;
    return han >= 8 && han > words && countOf(text, /我們|您|的|是|及|與|之|會|將/gu) >= 2 ? 'zh-Hant' : null;
  }
  const [english, swedish] = [countOf(text, englishWords), countOf(text, swedishWords)];
  if (words >= 6 && english >= fewestSmallWords && english > 3 * swedish) return 'en';
  if (words >= 6 && swedish >= fewestSmallWords && swedish > 3 * english) return 'sv';
  if (own !== 'en' && swedish <= english && isEnglishHeading(text)) return 'en';
  if (own === 'sv' && /^(?:Links|Third|Your|Our|How|What) /u.test(text) && words <= 8) return 'en';
  return null;
}

/** A short line with a capital at every word, and an English one among them that is no loan. */
function isEnglishHeading(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length > 7 || words.length < 2 || /[.;@\d]/u.test(text)) return false;
  const known = words.filter((word) => englishHeadingWords.has(word.toLowerCase()));
  const telling = known.filter((word) => !sharedHeadingWords.has(word.toLowerCase()));
  const hasTitleCase = words.every(
    (word) => /^\p{Lu}/u.test(word) || /^(?:and|of|the|to|for|with|in)$/u.test(word),
  );
  return (
    telling.length > 0 && known.length * 2 >= words.length && (hasTitleCase || known.length === words.length)
  );
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
