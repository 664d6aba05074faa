import { rowsThatMayMatch } from '../may-match';
import type { NameInText } from './names-in-text';
import {
  chineseBusinesses,
  chineseForms,
  chineseFrames,
  chineseTrades,
  notInChineseNames,
} from './tables/chinese-names';

/** Names in Chinese characters: by what they end in, and by what only a name stands beside. */
export function namesInChinese(text: string): readonly NameInText[] {
  const patterns = mayName(text);
  return [
    ...(patterns.includes(withForm) ? companiesIn(text) : []),
    ...chineseFrames.flatMap((frame) => (patterns.includes(frame) ? framedIn(text, frame) : [])),
  ];
}

const withForm = new RegExp(
  String.raw`[\p{Script=Han}\p{Script=Latin}\p{N}·]{2,24}?(?:${[...chineseForms, ...chineseBusinesses].join('|')})`,
  'gu',
);
const mayName = rowsThatMayMatch([withForm, ...chineseFrames], (pattern) => pattern);
const form = new RegExp(`(?:${chineseForms.join('|')})$`, 'u');
const trades = new RegExp(`(?:${chineseTrades.join('|')})+$`, 'u');
const business = new RegExp(`(?:${chineseBusinesses.join('|')})$`, 'u');

/** The words before a name. */
const lead =
  /^.*(?:[與和及由向給為是的在將讓請至從自對跟或即因經如到於]|使用|我們|本站|這家|該|聯絡|說明|以下|關於|包括|例如|提供|透過|委託|認為|代表|選擇|歡迎光臨|歡迎)(?=.{2})/u;

function companiesIn(text: string): readonly NameInText[] {
  return [...text.matchAll(withForm)].flatMap((match): readonly NameInText[] => {
    const found = match[0].replace(lead, '');
    const isForm = form.test(found);
    const stem = isForm ? found.replace(form, '').replace(trades, '') : found.replace(business, '');
    if (stem.length < 2 || notStems.test(stem) || isOrdinary(stem)) return [];
    if (!isForm && stem.length > 5) return [];
    const to = match.index + match[0].length;
    return [nameAt(found, to - found.length, isForm ? 'legal-form' : 'frame')];
  });
}

const notStems =
  /^(?:本|該|貴|其他?|我們|任何|某|母|子|關係|所屬|企業|同一|整個|各|這個|此|高|新|現代|相關|資訊)$/u;

function framedIn(text: string, frame: RegExp): readonly NameInText[] {
  return [...text.matchAll(frame)].flatMap((match): readonly NameInText[] => {
    const found = match.groups?.['name'] ?? '';
    if (found.length < 2 || isOrdinary(found)) return [];
    const words = wordsOf(found);
    // A word of the dictionary, or several of them, is none that a business made up.
    if (words.every((word) => word.length > 1) && !business.test(found)) return [];
    return [nameAt(found, match.index + match[0].indexOf(found), 'frame')];
  });
}

function nameAt(found: string, from: number, sign: NameInText['sign']): NameInText {
  return { found, from, to: from + found.length, words: [found], sign };
}

/** Whether it holds what names do not: pronouns, particles, and the plain nouns of policies. */
function isOrdinary(words: string): boolean {
  return notInChineseNames.test(words);
}

const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });

function wordsOf(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
