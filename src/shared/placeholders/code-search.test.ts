import { describe, expect, test } from 'vitest';
import { isCountryLike, isLanguageLike, listCountries, parseCountry } from './index';
import { pastedEntries } from './typed-text';

function countriesFor(typed: string): readonly string[] {
  return listCountries('en')
    .map(({ code }) => code)
    .filter((code) => isCountryLike(code, typed));
}

describe('a country is offered', () => {
  test.each([
    ['United Kingdom', 'GB'],
    ['UK', 'GB'],
    ['england', 'GB'],
    ['Storbritannien', 'GB'],
    ['STORBRI', 'GB'],
    ['英國', 'GB'],
    ['英', 'GB'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['us', 'US'],
    ['amerika', 'US'],
    ['Sverige', 'SE'],
    ['瑞典', 'SE'],
    ['se', 'SE'],
    ['Deutschland', 'DE'],
    ['osterreich', 'AT'],
    ['Österrike', 'AT'],
    ['cote d ivoire', 'CI'],
    ['Côte d’I', 'CI'],
    ['Aland', 'AX'],
    ['herzegovina', 'BA'],
    ['台灣', 'TW'],
    ['台湾', 'TW'],
    ['臺灣', 'TW'],
    ['香港', 'HK'],
    ['Hong Kong SAR', 'HK'],
    ['中國澳門', 'MO'],
  ])('for “%s”: %s', (typed, code) => {
    expect(countriesFor(typed)).toContain(code);
  });

  test('for two letters only where they begin a word or are the code', () => {
    expect(countriesFor('uk')).toEqual(['UA', 'GB']);
    expect(countriesFor('land')).toContain('FI');
  });

  test('always before anything is typed, and never for what no country is called', () => {
    expect(countriesFor(' ')).toHaveLength(listCountries('en').length);
    expect(countriesFor('Freedonia')).toEqual([]);
  });
});

test.each([
  ['UK', 'GB'],
  ['england', 'GB'],
  ['USA', 'US'],
  ['Storbritannien', 'GB'],
  ['英國', 'GB'],
  ['瑞典', 'SE'],
  ['Sverige', 'SE'],
  ['ＳＥ', 'SE'],
  ['中華民國', 'TW'],
  ['Congo', 'Congo'],
  ['Nigeri', 'Nigeri'],
])('the whole name “%s” alone is %s', (typed, code) => {
  expect(parseCountry(typed)).toBe(code);
});

test.each([
  ['sv', 'sv'],
  ['Swe', 'sv'],
  ['Svenska', 'sv'],
  ['瑞典文', 'sv'],
  ['mandarin', 'zh'],
  ['繁體', 'zh-Hant'],
])('a language is offered for “%s”: %s', (typed, tag) => {
  expect(isLanguageLike(tag, typed)).toBe(true);
  expect(isLanguageLike('cy', typed)).toBe(false);
});

test.each([
  ['one\ntwo\r\n\r\n three \n', ['one', 'two', 'three']],
  ['• one\n•two\n\t◦\tthree', ['one', 'two', 'three']],
  ['- one\n* two\n– three', ['one', 'two', 'three']],
  ['-5 degrees\n2. floor\nStripe, Inc.', ['-5 degrees', '2. floor', 'Stripe, Inc.']],
  ['a\u2028b\vc', ['a', 'b', 'c']],
  [' \n ', []],
])('pasted lines become entries: %j', (text, entries) => {
  expect(pastedEntries(text)).toEqual(entries);
});
