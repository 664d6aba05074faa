import { normalizeTyped } from './typed-text';

/** How a text can be read as a date. Dates are ISO texts: "2026-11-21". */
export type DateReading =
  | { readonly kind: 'date'; readonly date: string }
  /** Day and month can be swapped: "03/04/2026". */
  | { readonly kind: 'ambiguous'; readonly dates: readonly string[] }
  /** The form of a date, but no such day: "31 February 2026". */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown' };

/** Reads a date as people write it in English, Swedish and Chinese. Never guesses between two days. */
export function readDate(typed: string): DateReading {
  if (typed.length > 60) return { kind: 'unknown' };
  const text = normalizeTyped(typed).toLowerCase();

  const yearFirst =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(text) ??
    /^(\d{4}) ?(年) ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日號号]$/u.exec(text);
  if (yearFirst !== null) return reading([isoDate(yearFirst[1], yearFirst[3], yearFirst[4])]);

  const republic = /^民[國国] ?(\d{1,3}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日號号]$/u.exec(text);
  if (republic !== null) return reading([isoDate(Number(republic[1]) + 1911, republic[2], republic[3])]);

  const dayFirst =
    /^(?:den )?(\d{1,2})(?:st|nd|rd|th|:e|\.)?(?: of)?[ -](\p{L}{3,12})\.?,?[ -](\d{4})$/u.exec(text);
  if (dayFirst !== null) return withMonthName(dayFirst[3], dayFirst[2], dayFirst[1]);

  const monthFirst = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (monthFirst !== null) return withMonthName(monthFirst[3], monthFirst[1], monthFirst[2]);

  const digits = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u.exec(text);
  if (digits === null) return { kind: 'unknown' };
  const dayThenMonth = isoDate(digits[4], digits[3], digits[1]);
  // With dots it is the day that comes first, in every country that writes dates so.
  if (digits[2] === '.') return reading([dayThenMonth]);
  return reading([dayThenMonth, isoDate(digits[4], digits[1], digits[3])]);
}

/** The parts of an ISO date of a day that exists, or undefined. */
export function isoParts(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null || isoDate(match[1], match[2], match[3]) !== text) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

const monthNames: readonly (readonly string[])[] = [
  ['january', 'januari', 'jan'],
  ['february', 'februari', 'feb', 'febr'],
  ['march', 'mars', 'mar'],
  ['april', 'apr'],
  ['may', 'maj'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'augusti', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

function withMonthName(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): DateReading {
  const index = monthNames.findIndex((names) => name !== undefined && names.includes(name));
  return index === -1 ? { kind: 'unknown' } : reading([isoDate(year, index + 1, day)]);
}

function reading(candidates: readonly (string | undefined)[]): DateReading {
  const dates = [...new Set(candidates.filter((date) => date !== undefined))];
  const [only] = dates;
  if (only === undefined) return { kind: 'impossible' };
  return dates.length === 1 ? { kind: 'date', date: only } : { kind: 'ambiguous', dates };
}

type Digits = string | number | undefined;

/** The ISO text of a day, or undefined where the calendar has no such day. */
function isoDate(yearText: Digits, monthText: Digits, dayText: Digits): string | undefined {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
