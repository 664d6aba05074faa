import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../language';
import { durationUnits, type PlaceholderType, type Value } from './definition';
import { formatTable, formatValue, listCountries, listLanguages } from './index';
import { definitions } from './sample-definitions';

/** How a value stands in a sentence of each language. */
type Format = readonly [type: PlaceholderType, value: Value, en: string, sv: string, zh: string];

const stockholm = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };
const austin = {
  street: '500 Main Street',
  postalCode: '78701',
  city: 'Austin',
  region: 'TX',
  country: 'US',
};
const london = { street: '1 High Street', postalCode: 'SW1A 1AA', city: 'London', country: 'GB' };
const taipei = { street: '中山路1號', postalCode: '100', city: '臺北市', region: '', country: 'TW' };
const hongKong = { street: '1 Queen’s Road', postalCode: '', city: 'Central', country: 'HK' };
const acme = { name: 'Acme GmbH', address: 'Hauptstr. 1, 10115 Berlin', email: 'eu@acme.de' };

// oxfmt-ignore
const formats: readonly Format[] = [
  ['text', 'Acme Ltd', 'Acme Ltd', 'Acme Ltd', 'Acme Ltd'],
  ['email', 'a@acme.com', 'a@acme.com', 'a@acme.com', 'a@acme.com'],
  ['url', 'https://acme.com', 'https://acme.com', 'https://acme.com', 'https://acme.com'],
  ['phone', '+46 8 123 456', '+46 8 123 456', '+46 8 123 456', '+46 8 123 456'],
  ['date', '2026-11-21', '21 November 2026', '21 november 2026', '2026 年 11 月 21 日'],
  ['date', '2026-05-01', '1 May 2026', '1 maj 2026', '2026 年 5 月 1 日'],
  ['duration', { amount: 1, unit: 'hour' }, '1 hour', '1 timme', '1 小時'],
  ['duration', { amount: 72, unit: 'hour' }, '72 hours', '72 timmar', '72 小時'],
  ['duration', { amount: 1, unit: 'day' }, '1 day', '1 dag', '1 天'],
  ['duration', { amount: 30, unit: 'day' }, '30 days', '30 dagar', '30 天'],
  ['duration', { amount: 1, unit: 'month' }, '1 month', '1 månad', '1 個月'],
  ['duration', { amount: 6, unit: 'month' }, '6 months', '6 månader', '6 個月'],
  ['duration', { amount: 1, unit: 'year' }, '1 year', '1 år', '1 年'],
  ['duration', { amount: 7, unit: 'year' }, '7 years', '7 år', '7 年'],
  ['integer', 16, '16', '16', '16'],
  ['integer', 2019, '2019', '2019', '2019'],
  ['integer', 25000, '25,000', '25\u00A0000', '25,000'],
  ['country', 'SE', 'Sweden', 'Sverige', '瑞典'],
  ['country', 'US', 'United States', 'USA', '美國'],
  ['country', 'TW', 'Taiwan', 'Taiwan', '臺灣'],
  ['country', 'HK', 'Hong Kong', 'Hongkong', '香港'],
  ['country', 'MO', 'Macao', 'Macao', '澳門'],
  ['language', 'sv', 'Swedish', 'svenska', '瑞典文'],
  ['language', 'zh-TW', 'Chinese (Taiwan)', 'kinesiska (Taiwan)', '中文（臺灣）'],
  ['language', 'zh-Hant', 'Traditional Chinese', 'traditionell kinesiska', '繁體中文'],
  ['choice', 'app', 'mobile app', 'mobilapp', '行動應用程式'],
  ['choices', ['email', 'in_app'], 'e-mail and a message in the app', 'e-post och ett meddelande i appen', '電子郵件以及 a message in the app'],
  ['list', ['name'], 'name', 'name', 'name'],
  ['list', ['a', 'b'], 'a and b', 'a och b', 'a 以及 b'],
  ['list', ['a', 'b', 'c'], 'a, b and c', 'a, b och c', 'a、b 以及 c'],
  ['list', ['b and c', 'd', 'e'], 'b and c, d and e', 'b and c, d och e', 'b and c、d 以及 e'],
  ['list', ['a', 'b and c', 'd'], 'a, b and c, and d', 'a, b and c och d', 'a、b and c 以及 d'],
  ['list', ['a', 'b or c'], 'a, and b or c', 'a och b or c', 'a 以及 b or c'],
  ['list', ['影片', '地圖（Mapwell）'], '影片 and 地圖（Mapwell）', '影片 och 地圖（Mapwell）', '影片以及地圖（Mapwell）'],
  ['list', ['尊重您的要求', '保護您與我們', '改善服務'], '尊重您的要求, 保護您與我們 and 改善服務', '尊重您的要求, 保護您與我們 och 改善服務', '尊重您的要求、保護您與我們，以及改善服務'],
  ['list', ['僅限有需要的員工存取', '備份'], '僅限有需要的員工存取 and 備份', '僅限有需要的員工存取 och 備份', '僅限有需要的員工存取，以及備份'],
  ['list', ['a', ' ', 'b'], 'a and b', 'a och b', 'a 以及 b'],
  ['postal_address', stockholm, 'Storgatan 1, 111 22 Stockholm, Sweden', 'Storgatan 1, 111 22 Stockholm, Sverige', 'Storgatan 1, 111 22 Stockholm（瑞典）'],
  ['postal_address', austin, '500 Main Street, Austin, TX 78701, United States', '500 Main Street, Austin, TX 78701, USA', '500 Main Street, Austin, TX 78701（美國）'],
  ['postal_address', london, '1 High Street, London SW1A 1AA, United Kingdom', '1 High Street, London SW1A 1AA, Storbritannien', '1 High Street, London SW1A 1AA（英國）'],
  ['postal_address', taipei, '中山路1號, 臺北市 100, Taiwan', '中山路1號, 臺北市 100, Taiwan', '臺灣 100 臺北市中山路1號'],
  ['postal_address', hongKong, '1 Queen’s Road, Central, Hong Kong', '1 Queen’s Road, Central, Hongkong', '1 Queen’s Road, Central（香港）'],
  ['company', acme, 'Acme GmbH, Hauptstr. 1, 10115 Berlin, eu@acme.de', 'Acme GmbH, Hauptstr. 1, 10115 Berlin, eu@acme.de', 'Acme GmbH，Hauptstr. 1, 10115 Berlin，eu@acme.de'],
  ['table', [{ category: 'Logs', country: 'IE', period: '30 day' }], 'Logs, Ireland, 30 days', 'Logs, Irland, 30 dagar', 'Logs，愛爾蘭，30 天'],
];

describe('a value in a sentence', () => {
  test.each(formats)('%s %j', (type, value, en, sv, zh) => {
    const shown = languages.map((language) => formatValue(definitions[type], value, language));
    expect(shown).toEqual([en, sv, zh]);
  });

  test('shows lists of countries and languages by their names', () => {
    const countries = { ...definitions.list, item: 'country' } as const;
    const tongues = { ...definitions.list, item: 'language' } as const;
    expect(formatValue(countries, ['SE', 'IE'], 'sv')).toBe('Sverige och Irland');
    expect(formatValue(tongues, ['en', 'zh-Hant'], 'en')).toBe('English and Traditional Chinese');
  });

  test('is empty for an empty value', () => {
    for (const definition of Object.values(definitions)) {
      for (const value of [undefined, '', ' ', [], {}]) expect(formatValue(definition, value, 'en')).toBe('');
    }
  });

  test('is the text itself where the value is not understood', () => {
    for (const definition of Object.values(definitions)) {
      expect(formatValue(definition, ' no such\nthing ', 'sv')).toBe('no such thing');
    }
  });

  test('holds no line break, control character or half of a character', () => {
    expect(formatValue(definitions.text, 'a\r\nb\u0000c\tdé\uD800f', 'en')).toBe('a b c dé f');
  });
});

describe('a period', () => {
  test('is worded as Intl words it, but for Swedish days', () => {
    const differing = languages.flatMap((language) =>
      durationUnits
        .filter((unit) => wordedByUs(language, unit) !== wordedByIntl(language, unit))
        .map((unit) => `${language} ${unit}`),
    );
    expect(differing).toEqual(['sv day']);
  });

  function wordedByUs(language: Language, unit: (typeof durationUnits)[number]): string {
    return [1, 2, 30].map((amount) => formatValue(definitions.duration, { amount, unit }, language)).join();
  }

  function wordedByIntl(language: Language, unit: string): string {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    return [1, 2, 30].map((amount) => format.format(amount).replaceAll('\u00A0', ' ')).join();
  }
});

describe('a table', () => {
  test('has the labels of its columns and a text in each cell', () => {
    const rows = [
      { category: 'Loggar', country: 'SE', period: '30 day' },
      { category: ' ', country: '', period: '' },
      { category: 'Fakturor', period: '7 year' },
    ];
    expect(formatTable(definitions.table, rows, 'sv')).toEqual({
      header: ['Uppgifter', 'Lagras i', 'Tid'],
      rows: [
        ['Loggar', 'Sverige', '30 dagar'],
        ['Fakturor', '', '7 år'],
      ],
    });
  });

  test('has a header and no rows where the value is none', () => {
    expect(formatTable(definitions.table, 'nonsense', 'en')).toEqual({
      header: ['Data', 'Kept in', 'Period'],
      rows: [],
    });
  });
});

describe('the lists of the controls', () => {
  test('name every country once, in the order of the language', () => {
    const names = listCountries('sv').map(({ name }) => name);
    expect(names).toHaveLength(250);
    expect(new Set(names).size).toBe(250);
    expect(names.indexOf('Österrike')).toBeGreaterThan(names.indexOf('Zambia'));
  });

  test('name every language once', () => {
    for (const shownIn of languages) {
      const names = listLanguages(shownIn).map(({ name }) => name);
      expect(names.length).toBeGreaterThan(150);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
