import type { Language } from '../language';
import { perLanguage } from './intl';

/**
 * A whole number as people write it, in digits or in small number words of the three languages;
 * undefined for anything else. `text` has gone through `normalizeTyped`. A comma groups digits in
 * English and Chinese and marks decimals in Swedish; a full stop between digits is never accepted,
 * because it can be either.
 */
export function readWholeNumber(text: string, language: Language): number | undefined {
  if (/^[+-]?\d{1,15}$/u.test(text)) return Number(text);
  const grouped = /^[+-]?\d{1,3}(?:([ ,'’])\d{3})(?:\1\d{3}){0,3}$/u.exec(text);
  if (grouped !== null) {
    return grouped[1] === ',' && language === 'sv' ? undefined : Number(text.replaceAll(/[ ,'’]/gu, ''));
  }
  return numberWords.get(text.toLowerCase()) ?? readChineseNumber(text);
}

/** A number with its digits grouped by the custom of a language, from 10,000 on. */
export function formatNumber(value: number, language: Language): string {
  if (!Number.isSafeInteger(value)) return String(value);
  return Math.abs(value) < 10_000 ? String(value) : numberFormat(language).format(value);
}

const numberFormat = perLanguage((language) => new Intl.NumberFormat(language, { useGrouping: true }));

const numberWords: ReadonlyMap<string, number> = new Map([
  ...words(
    0,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  ),
  ...words(16, 'sixteen seventeen eighteen nineteen twenty'),
  ...words(0, 'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton'),
  ...words(16, 'sexton sjutton arton nitton tjugo'),
  ...words(1, 'ett'),
  ...tens('thirty forty fifty sixty seventy eighty ninety'),
  ...tens('trettio fyrtio femtio sextio sjuttio åttio nittio'),
]);

function words(first: number, list: string): readonly [string, number][] {
  return list.split(' ').map((word, index) => [word, first + index]);
}

function tens(list: string): readonly [string, number][] {
  return list.split(' ').map((word, index) => [word, 30 + 10 * index]);
}

/**
 * 十五, 廿, 九十九, 一百八十, 三百零五: Chinese numerals from 1 to 999; undefined for other words, and for 一百五, which is
 * 150 when spoken.
 */
export function readChineseNumber(text: string): number | undefined {
  const match = chineseNumber.exec(text)?.groups;
  if (match === undefined || text === '') return undefined;
  const { hundreds, times, ten, twenty, ones } = match;
  return (
    100 * chineseDigit(hundreds) +
    (twenty === undefined ? 0 : 20) +
    (ten === undefined ? 0 : 10 * (times === undefined ? 1 : chineseDigit(times))) +
    chineseDigit(ones)
  );
}

const chineseNumber =
  /^(?:(?<hundreds>[一二兩两三四五六七八九])百(?:零(?=.$))?)?(?:(?<times>[一二三四五六七八九])?(?<ten>十)|(?<twenty>廿))?(?<ones>(?<!百)[一二兩两三四五六七八九])?$/u;

/** 0 where there is none. */
function chineseDigit(digit: string | undefined): number {
  if (digit === undefined) return 0;
  return '兩两'.includes(digit) ? 2 : '一二三四五六七八九'.indexOf(digit) + 1;
}
