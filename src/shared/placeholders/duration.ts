import type { Language } from '../language';
import {
  durationUnits,
  type Ceiling,
  type Duration,
  type DurationUnit,
  type Problem,
  type ValidationContext,
} from './definition';
import type { PlaceholderKind } from './kind';
import { isBlank, isRecord, plainText } from './plain-text';
import { error, quote, wrongShape } from './problem';
import { normalizeTyped } from './typed-text';
import { formatNumber, readWholeNumber } from './whole-number';

export const duration: PlaceholderKind<'duration'> = {
  type: 'duration',
  label: 'Period of time',
  isEmpty: isBlank,
  parse: (typed, _definition, language) => readDuration(typed, language) ?? typed.trim(),
  validate(value, { ceilings = [] }, context) {
    const problems = durationProblems(value);
    return problems.length === 0 && isDuration(value) ? ceilingProblems(value, ceilings, context) : problems;
  },
  format: (value, _definition, language) => formatDuration(value, language),
};

/** A period as people write it: "30 days", "one month", "72h", "30 dagar", "三十天"; else undefined. */
export function readDuration(typed: string, language: Language): Duration | undefined {
  if (typed.length > 60) return undefined;
  const text = normalizeTyped(typed).toLowerCase();
  const found = unitWords.find(([word]) => text.endsWith(word) && isWholeWord(text, word));
  if (found === undefined) return undefined;
  const [word, unit, times] = found;
  const number = text.slice(0, -word.length).replace(/[ -]$/u, '');
  const amount = number === 'a' || number === 'an' ? 1 : readWholeNumber(number, language);
  return amount === undefined ? undefined : { amount: amount * times, unit };
}

/** What is wrong with a period in itself, whatever the law says. */
export function durationProblems(value: unknown): readonly Problem[] {
  if (typeof value === 'string') {
    return [
      error(
        'duration-not-understood',
        `${quote(value)} cannot be understood as a period. Write a whole number and hours, days, months or years, as in 30 days.`,
      ),
    ];
  }
  if (!isDuration(value)) return [wrongShape('a period of time')];
  if (!Number.isInteger(value.amount))
    return [error('duration-not-whole', 'Write a whole number, as in 45 days.')];
  if (value.amount < 1)
    return [error('duration-not-positive', 'A period is a positive number, as in 30 days.')];
  if (durationInDays(value) > 100 * 365) {
    return [
      error(
        'duration-too-long',
        `${formatDuration(value, 'en')} is more than 100 years. Check the number and the unit.`,
      ),
    ];
  }
  return [];
}

/** A period in words: "1 month", "30 dagar", "30 天". */
export function formatDuration(value: unknown, language: Language): string {
  if (!isDuration(value)) return plainText(value);
  const [one, many] = unitNames[language][value.unit];
  return `${formatNumber(value.amount, language)} ${value.amount === 1 ? one : many}`;
}

/** Whether a value is a period at all, if perhaps a wrong one. */
export function isDuration(value: unknown): value is Duration {
  return (
    isRecord(value) &&
    typeof value['amount'] === 'number' &&
    durationUnits.some((unit) => unit === value['unit'])
  );
}

function ceilingProblems(
  value: Duration,
  ceilings: readonly Ceiling[],
  context: ValidationContext,
): readonly Problem[] {
  return ceilings.flatMap(({ law: id, max, reference }) => {
    const law = context.laws.find((each) => each.id === id);
    if (law === undefined || durationInDays(value) <= durationInDays(max)) return [];
    const most = max.amount === 1 ? `one ${max.unit}` : formatDuration(max, 'en');
    const text = `${law.name} ${reference} gives ${most} at most; ${formatDuration(value, 'en')} is longer.`;
    return [error('duration-above-law', text)];
  });
}

/** Length for comparing: a month counts 30 days, a year 365, and twelve months are a year. */
export function durationInDays({ amount, unit }: Duration): number {
  switch (unit) {
    case 'hour':
      return amount / 24;
    case 'day':
      return amount;
    case 'month':
      return Math.floor(amount / 12) * 365 + (amount % 12) * 30;
    case 'year':
      return amount * 365;
  }
}

/**
 * Own words and not `Intl.NumberFormat`: it calls Swedish days "dygn", which is right for a parking
 * ticket and wrong for a policy. All else is as `Intl` has it.
 */
const unitNames: Readonly<
  Record<Language, Readonly<Record<DurationUnit, readonly [one: string, many: string]>>>
> = {
  en: { hour: ['hour', 'hours'], day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] },
  sv: { hour: ['timme', 'timmar'], day: ['dag', 'dagar'], month: ['månad', 'månader'], year: ['år', 'år'] },
  'zh-Hant': { hour: ['小時', '小時'], day: ['天', '天'], month: ['個月', '個月'], year: ['年', '年'] },
};

/** Words for units as typed, with the number of units that one of them is. The bare letter m is missing: months or minutes? */
const unitWords: readonly (readonly [word: string, unit: DurationUnit, times: number])[] = [
  ...wordsFor('hour', 1, 'hour hours hr hrs h timme timmar tim 小時 小时 鐘頭 钟头'),
  ...wordsFor('day', 1, 'day days d dag dagar dygn 天 日'),
  ...wordsFor('day', 7, 'week weeks wk wks vecka veckor 週 周 星期 禮拜 礼拜'),
  ...wordsFor('month', 1, 'month months mo månad månader mån 個月 个月'),
  ...wordsFor('year', 1, 'year years yr yrs y år 年'),
];

function wordsFor(
  unit: DurationUnit,
  times: number,
  words: string,
): readonly (readonly [string, DurationUnit, number])[] {
  return words.split(' ').map((word) => [word, unit, times]);
}

/** Chinese words need no space before them; others must not be the end of a longer word. */
function isWholeWord(text: string, word: string): boolean {
  return /^\p{Script=Han}/u.test(word) || !/\p{L}$/u.test(text.slice(0, -word.length));
}
