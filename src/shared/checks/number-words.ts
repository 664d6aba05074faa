import { readChineseNumber } from '../placeholders/whole-number';

/** What `numberPattern` matched, as a number; null for other words. */
export function numberOf(words: string): number | null {
  if (/^\d+$/u.test(words)) return Number(words);
  return /^\p{Script=Han}+$/u.test(words)
    ? (readChineseNumber(words) ?? null)
    : (known.get(words.toLowerCase()) ?? null);
}

const english =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen`.split(/\s+/u);
const swedish =
  `noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton`.split(
    ' ',
  );
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const swedishTens = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

const known: ReadonlyMap<string, number> = new Map([
  ...[...english.entries(), ...swedish.entries()].map(([number, word]) => [word, number] as const),
  ...englishTens.flatMap((word, index) => withOnes(word, '-', english, 20 + 10 * index)),
  ...swedishTens.flatMap((word, index) => withOnes(word, '', swedish, 20 + 10 * index)),
  ['ett', 1],
  ['a', 1],
  ['an', 1],
]);

function withOnes(
  tens: string,
  joint: string,
  ones: readonly string[],
  number: number,
): readonly (readonly [string, number])[] {
  return [
    [tens, number],
    ...ones.slice(1, 10).map((one, index) => [`${tens}${joint}${one}`, number + index + 1] as const),
  ];
}

const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);
/** A whole number below 1,000 in digits, or below 100 in words of English, Swedish or Chinese: the source of a pattern. */
export const numberPattern: string = String.raw`(?:\d{1,3}|(?<!\p{L})(?:${longestFirst.join('|')})(?!\p{Script=Latin})|[一二兩三四五六七八九十]{1,3})`;
