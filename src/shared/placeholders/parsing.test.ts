import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../language';
import { countryCodes } from './country-codes';
import type { PlaceholderDefinition, Value } from './definition';
import { formatValue, listLanguages, parseValue, validateValue } from './index';
import { readValue } from './read-value';
import { definitions } from './sample-definitions';

describe('what is typed in the three languages', () => {
  const { duration, date, integer } = definitions;
  test.each<readonly [Language, PlaceholderDefinition, string, Value]>([
    ['sv', duration, '30 dagar', { amount: 30, unit: 'day' }],
    ['sv', duration, 'en månad', { amount: 1, unit: 'month' }],
    ['sv', duration, 'ett år', { amount: 1, unit: 'year' }],
    ['sv', duration, '72 timmar', { amount: 72, unit: 'hour' }],
    ['sv', duration, 'två veckor', { amount: 14, unit: 'day' }],
    ['sv', duration, '3 dygn', { amount: 3, unit: 'day' }],
    ['sv', duration, 'manader', 'manader'],
    ['zh-Hant', duration, '30 天', { amount: 30, unit: 'day' }],
    ['zh-Hant', duration, '十五日', { amount: 15, unit: 'day' }],
    ['zh-Hant', duration, '廿天', { amount: 20, unit: 'day' }],
    ['zh-Hant', duration, '一百八十天', { amount: 180, unit: 'day' }],
    ['zh-Hant', duration, '三百零五天', { amount: 305, unit: 'day' }],
    ['zh-Hant', duration, '二十一天', { amount: 21, unit: 'day' }],
    ['zh-Hant', duration, '兩個月', { amount: 2, unit: 'month' }],
    ['zh-Hant', duration, '一年', { amount: 1, unit: 'year' }],
    ['zh-Hant', duration, '72小時', { amount: 72, unit: 'hour' }],
    ['zh-Hant', duration, '三月', '三月'],
    ['zh-Hant', duration, '半年', '半年'],
    ['en', duration, '3-month', { amount: 3, unit: 'month' }],
    ['en', duration, '1 yr', { amount: 1, unit: 'year' }],
    ['en', duration, 'sixth', 'sixth'],
    ['en', duration, 'thirty days', { amount: 30, unit: 'day' }],
    ['sv', date, '21 november 2026', '2026-11-21'],
    ['sv', date, 'den 1 maj 2026', '2026-05-01'],
    ['sv', date, '3/4/2026', '3/4/2026'],
    ['zh-Hant', date, '2026 年 5 月 1 日', '2026-05-01'],
    ['zh-Hant', date, '115年5月1日', '115年5月1日'],
    ['en', integer, '1,600', 1600],
    ['sv', integer, '1,600', '1,600'],
    ['sv', integer, '1 600', 1600],
    ['zh-Hant', integer, '１，６００', 1600],
    ['en', integer, '1,60', '1,60'],
  ])('%s %o %j becomes %j', (language, definition, typed, value) => {
    expect(parseValue(definition, typed, language)).toEqual(value);
  });
});

describe('names', () => {
  test('of every country lead back to it in every language', () => {
    for (const code of countryCodes) {
      for (const language of languages) {
        const name = formatValue(definitions.country, code, language);
        expect(name).not.toBe(code);
        expect(parseValue(definitions.country, name, 'en')).toBe(code);
      }
    }
  });

  test('of every listed language lead back to it in every language', () => {
    for (const { code } of listLanguages('en')) {
      for (const language of languages) {
        expect(
          parseValue(definitions.language, formatValue(definitions.language, code, language), 'en'),
        ).toBe(code);
      }
    }
  });
});

describe('a value of a file that a person wrote', () => {
  const address = { street: 'Storgatan 1', postalCode: 11122, city: 'Stockholm', country: 'Sverige' };

  test.each<readonly [PlaceholderDefinition, unknown, Value]>([
    [definitions.text, 2026, '2026'],
    [definitions.text, null, ''],
    [definitions.integer, 16, 16],
    [definitions.integer, '16', 16],
    [definitions.date, '21 November 2026', '2026-11-21'],
    [definitions.duration, '30 days', { amount: 30, unit: 'day' }],
    [definitions.duration, { amount: 30, unit: 'days' }, { amount: 30, unit: 'day' }],
    [definitions.list, ['name, first and last'], ['name, first and last']],
    [definitions.list, 'name, address', ['name', 'address']],
    [{ ...definitions.list, item: 'country' }, ['Sweden', 'Atlantis'], ['SE', 'Atlantis']],
    [definitions.choices, ['e-mail', 'website'], ['email', 'website']],
    [definitions.postal_address, address, { ...address, postalCode: '11122', country: 'SE' }],
    [
      definitions.table,
      [{ category: 'Logs', country: 'Sweden', period: '30 days', extra: 1 }],
      [{ category: 'Logs', country: 'SE', period: '30 day', extra: '1' }],
    ],
  ])('%o: %j becomes %j', (definition, data, value) => {
    expect(readValue(definition, data, 'en')).toEqual({ ok: true, value });
  });

  test.each<readonly [PlaceholderDefinition, unknown]>([
    [definitions.text, { deep: { er: 1 } }],
    [definitions.list, [['a']]],
    [definitions.table, [{ category: ['a'] }]],
    [definitions.text, [{ a: 'b' }, 'c']],
    [definitions.text, undefined],
  ])('%o: %j is refused with a sentence', (definition, data) => {
    const result = readValue(definition, data, 'en');
    expect(result).toMatchObject({ ok: false, error: { code: 'value-shape' } });
  });

  test('is still to be validated', () => {
    const result = readValue(definitions.email, 'support at big dot com', 'en');
    const problems = result.ok
      ? validateValue(definitions.email, result.value, { today: '2026-11-21', laws: [] })
      : [];
    expect(problems.map(({ code }) => code)).toEqual(['email-spelled-out']);
  });
});
