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
    ...(patterns.includes(withEnding) ? businessesIn(text) : []),
    ...chineseFrames.flatMap((frame) => (patterns.includes(frame) ? framedIn(text, frame) : [])),
  ];
}

const characters = String.raw`[\p{Script=Han}\p{Script=Latin}\p{N}·]`;
/** What only a company is called, and other endings, behind which no such form follows. */
const withForm = new RegExp(String.raw`${characters}{2,24}?(?:股份|責任)?有限公司`, 'gu');
const withEnding = new RegExp(
  String.raw`${characters}{2,24}?(?:${[...chineseForms, ...chineseBusinesses].join('|')})(?!\p{Script=Han}{0,10}有限公司)`,
  'gu',
);
const mayName = rowsThatMayMatch([withForm, withEnding, ...chineseFrames], (pattern) => pattern);
const form = new RegExp(`(?:${chineseForms.join('|')})$`, 'u');
const trades = new RegExp(`(?:${chineseTrades.join('|')})+$`, 'u');
const business = new RegExp(`(?:${chineseBusinesses.join('|')})$`, 'u');

function companiesIn(text: string): readonly NameInText[] {
  return [...text.matchAll(withForm)].flatMap((match): readonly NameInText[] => {
    const found = withoutLead(match);
    const stem = found.replace(/(?:股份|責任)?有限公司$/u, '');
    if (stem.length < 2 || notCompanies.test(stem)) return [];
    const to = match.index + match[0].length;
    return [nameAt(found, to - found.length, 'legal-form')];
  });
}

function businessesIn(text: string): readonly NameInText[] {
  return [...text.matchAll(withEnding)].flatMap((match): readonly NameInText[] => {
    const found = withoutLead(match);
    if (found.endsWith('有限公司')) return [];
    const isForm = form.test(found);
    const stem = isForm ? found.replace(form, '').replace(trades, '') : found.replace(business, '');
    if (stem.length < 2 || notStems.test(stem) || isOrdinary(stem)) return [];
    if (!isForm && stem.length > 5) return [];
    const to = match.index + match[0].length;
    return [nameAt(found, to - found.length, isForm ? 'legal-form' : 'frame')];
  });
}

/** Without the words of the sentence before the name. */
function withoutLead({ 0: words, index, input }: RegExpExecArray): string {
  const follows = /\p{Script=Han}/u.test(input.slice(Math.max(0, index - 1), index));
  return (follows ? words.replace(/^[和及與或](?=.{4})/u, '') : words).replace(lead, '');
}

/**
 * Words that stand before a name. Those that names have in them as well, such as 和 and 至, only behind what they
 * follow in a sentence.
 */
const lead =
  /^.*(?:請洽|[與向給是的將讓請從跟及或於]|對(?!外)|(?<!自)由|在(?!地)|(?<=[者司商業們料行流局台家方址件等])和|(?<=^|[者人名稱改司們店])為|(?<=[送寄傳交移])至|(?<=[送寄傳收遞])到|(?<=[來取])自|[例譬諸]如|經由|透過|使用|我們|本站|本公司|這家|該|聯絡|聯繫|洽詢|感謝|加入|通知|說明|以下|關於|包括|提供|委託|授權|交付|認為|代表|選擇|靠近|鄰近|位於|歡迎光臨|歡迎)(?=.{2})/u;

/** What stands before “有限公司” where no company is named. */
const notCompanies =
  /[您你我他她它們]|[這那此每]|^(?:任何|其他?|一般|各|某|本|該|貴|關係|所屬|外國|本國|國內|境外|民營|私人|上市|登記|設立|成立|型態|組織)+$/u;

const notStems =
  /^(?:本|該|貴|其他?|我們|任何|某|母|子|關係|所屬|企業|同一|整個|各|這個|此|高|新|現代|相關|資訊|依?(?:全民)?健康|勞工|意外|[一二兩三四五六七八九十幾][位名個].*|.{1,3}[縣鄉鎮])$/u;

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
