import type { Language } from '../language';
import { countryProblems, formatCountry } from './country';
import { countriesWithoutPostalCode } from './country-codes';
import type { Problem } from './definition';
import type { PlaceholderKind } from './kind';
import { isBlank, isRecord, oneLine, plainText, textAt } from './plain-text';
import { error, located, wrongShape } from './problem';
import { lineProblems } from './text';

export const postalAddress: PlaceholderKind<'postal_address'> = {
  type: 'postal_address',
  label: 'Postal address',
  // A country alone may have been chosen beforehand and is no address yet.
  isEmpty: (value) => isBlank(isRecord(value) ? { ...value, country: '' } : value),
  // Which part of a text is the street and which the city is not for a program to guess.
  parse: (typed) => typed.trim(),
  validate(value) {
    if (typeof value === 'string') {
      return [
        error('address-in-parts', 'Write street, postal code, city and country each in its own field.'),
      ];
    }
    return isRecord(value) ? addressProblems(value) : [wrongShape('a postal address')];
  },
  format: (value, _definition, language) =>
    isRecord(value) ? formatAddress(value, language) : plainText(value),
};

function addressProblems(address: Readonly<Record<string, unknown>>): readonly Problem[] {
  const country = textAt(address, 'country');
  const needsPostalCode = !countriesWithoutPostalCode.has(country);
  return [
    ...partProblems('Street', textAt(address, 'street'), true),
    ...partProblems('Postal code', textAt(address, 'postalCode'), needsPostalCode),
    ...partProblems('City', textAt(address, 'city'), true),
    ...partProblems('Region', textAt(address, 'region'), false),
    ...(country === '' ? partProblems('Country', '', true) : located('Country', countryProblems(country))),
  ];
}

function partProblems(name: string, part: string, isRequired: boolean): readonly Problem[] {
  if (part !== '') return located(name, lineProblems(part, 200));
  return isRequired
    ? [error('missing', `${name} is missing. People need the whole address to write to you.`)]
    : [];
}

/** Countries that write the postal code after the city; most others write it before. */
const codeAfterCity = new Set('AU BD BR CA CN GB HK ID IE IN JP KR MO NG NZ PH PK SG TH TW US ZA'.split(' '));

function formatAddress(address: Readonly<Record<string, unknown>>, language: Language): string {
  const [street, postalCode, city, region, code] = ['street', 'postalCode', 'city', 'region', 'country'].map(
    (key) => oneLine(textAt(address, key)),
  ) as [string, string, string, string, string]; // map keeps the length of its list.
  const country = formatCountry(code, language);
  if (language === 'zh-Hant' && /\p{Script=Han}/u.test(street)) {
    // Chinese addresses run from the large to the small, without commas.
    return joined([country, postalCode, `${region}${city}${street}`], ' ');
  }
  const place = codeAfterCity.has(code)
    ? joined([city, joined([region, postalCode], ' ')], region === '' ? ' ' : ', ')
    : joined([joined([postalCode, city], ' '), region], ', ');
  const local = joined([street, place], ', ');
  // A half-width comma never stands beside Chinese.
  return language === 'zh-Hant' && local !== '' && country !== ''
    ? `${local}（${country}）`
    : joined([local, country], ', ');
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}
