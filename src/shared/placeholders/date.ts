import type { Language } from '../language';
import type { DefinitionOf, Problem } from './definition';
import { isoParts, readDate } from './date-reading';
import { perLanguage } from './intl';
import type { PlaceholderKind } from './kind';
import { isBlank, plainText } from './plain-text';
import { error, quote, warning, wrongShape } from './problem';

export const date: PlaceholderKind<'date'> = {
  type: 'date',
  label: 'Date',
  isEmpty: isBlank,
  parse: parseDate,
  validate: (value, definition, { today }) =>
    typeof value === 'string' ? dateProblems(value, definition, today) : [wrongShape('a date')],
  format: (value, _definition, language) =>
    typeof value === 'string' ? formatDate(value, language) : plainText(value),
};

function parseDate(typed: string): string {
  const found = readDate(typed);
  return found.kind === 'date' ? found.date : typed.trim();
}

function dateProblems(value: string, definition: DefinitionOf<'date'>, today: string): readonly Problem[] {
  const day = value.trim();
  const parts = isoParts(day);
  if (parts === undefined) return [notADate(day)];
  if (parts.year < 1900 || parts.year > 2200) {
    return [error('date-year', `The year ${parts.year} looks mistyped. Check the first four digits.`)];
  }
  if (definition.notInFuture !== true) return [];
  if (day > today) {
    return [
      error(
        'date-in-future',
        `${formatDate(day, 'en')} is still to come. Write today or a day that has passed.`,
      ),
    ];
  }
  if (day < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`) {
    return [
      warning(
        'date-old',
        `${formatDate(day, 'en')} is more than 12 months ago. Read the policy through once a year, and then write the new date.`,
      ),
    ];
  }
  return [];
}

function notADate(text: string): Problem {
  const found = readDate(text);
  switch (found.kind) {
    case 'date':
      return error('date-not-iso', `${quote(text)} has to be stored as ${found.date}. Type it again.`);
    case 'ambiguous': {
      const [first = '', second = ''] = found.dates;
      return error(
        'date-ambiguous',
        `${quote(text)} can mean ${formatDate(first, 'en')} or ${formatDate(second, 'en')}. Write ${first} or ${second}.`,
      );
    }
    case 'impossible':
      return error('date-impossible', `The calendar has no ${quote(text)}. Check the day and the month.`);
    case 'unknown':
      return error(
        'date-not-understood',
        `${quote(text)} is not a whole date. Write it as in 2026-11-21 or 21 November 2026.`,
      );
  }
}

function formatDate(value: string, language: Language): string {
  const parts = isoParts(value.trim());
  if (parts === undefined) return plainText(value);
  const day = new Date(0);
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  day.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  return language === 'zh-Hant'
    ? `${parts.year} 年 ${parts.month} 月 ${parts.day} 日`
    : dateFormat(language).format(day);
}

const dateFormat = perLanguage(
  (language) =>
    // Plain "en" would put the month first, as in the United States only.
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
    }),
);
