import type { Language } from '../language';
import { countryAliases, countryCodes } from './country-codes';
import type { Problem } from './definition';
import { displayName, namesInAllLanguages } from './intl';
import type { PlaceholderKind } from './kind';
import { isBlank, plainText } from './plain-text';
import { error, quote, wrongShape } from './problem';
import { findsName, foldName, toHalfWidth } from './typed-text';

export const country: PlaceholderKind<'country'> = {
  type: 'country',
  label: 'Country',
  isEmpty: isBlank,
  parse: parseCountry,
  validate: (value) => (typeof value === 'string' ? countryProblems(value) : [wrongShape('a country')]),
  format: (value, _definition, language) =>
    typeof value === 'string' ? formatCountry(value, language) : plainText(value),
};

/** The code of a country given by code or by its name in any language of policies; else the text. */
export function parseCountry(typed: string): string {
  const found = findCountries(typed);
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : typed.trim();
}

/**
 * Whether a country should be offered for what was typed so far: the beginning of its code, of its
 * name in any language of policies, or of another name that people use.
 */
export function isCountryLike(code: string, typed: string): boolean {
  return findsName([foldName(code), ...(namesByCode().get(code) ?? [])], typed);
}

/** What is wrong with a stored country. Only codes are right, so that every language can show them. */
export function countryProblems(value: string): readonly Problem[] {
  const code = value.trim();
  if (knownCodes.has(code)) return [];
  const named = findCountries(code).map((each) => `${formatCountry(each, 'en')} (${each})`);
  if (named.length > 1) {
    return [
      error('country-ambiguous', `${quote(code)} can mean ${named.join(' or ')}. Choose one from the list.`),
    ];
  }
  if (named.length === 1) {
    return [
      error(
        'country-not-code',
        `${quote(code)} has to be stored as a code. Choose ${named.join('')} from the list.`,
      ),
    ];
  }
  if (
    /^(?:eu|eea|ees|eea\/?eu|europe|europa|european union|europeiska unionen|歐盟|欧盟|歐洲)$/iu.test(code)
  ) {
    return [
      error(
        'country-union',
        `${quote(code)} is not one country. Name the country itself, for example Ireland.`,
      ),
    ];
  }
  return [
    error(
      'country-unknown',
      `${quote(code)} is not a country in the list. Write its name, as in Sweden, or its code, as in SE.`,
    ),
  ];
}

/** The name of a country in a language; the text itself where it is no code of a country. */
export function formatCountry(value: string, language: Language): string {
  const code = value.trim();
  return (knownCodes.has(code) ? displayName('region', code, language) : undefined) ?? plainText(value);
}

/** All countries with their names, in the order of the alphabet: for the control. */
export function listCountries(
  language: Language,
): readonly { readonly code: string; readonly name: string }[] {
  const order = new Intl.Collator(language);
  return countryCodes
    .map((code) => ({ code, name: formatCountry(code, language) }))
    .sort((a, b) => order.compare(a.name, b.name));
}

const knownCodes: ReadonlySet<string> = new Set(countryCodes);

function findCountries(typed: string): readonly string[] {
  if (typed.length > 100) return [];
  const code = toHalfWidth(typed).trim().toUpperCase();
  return knownCodes.has(code) ? [code] : (codesByName().get(foldName(typed)) ?? []);
}

let namesOfCodes: ReadonlyMap<string, readonly string[]> | undefined;

/** The other way round: every name that finds a country. */
function namesByCode(): ReadonlyMap<string, readonly string[]> {
  if (namesOfCodes !== undefined) return namesOfCodes;
  const found = new Map<string, string[]>();
  for (const [name, codes] of codesByName()) {
    for (const code of codes) found.set(code, [...(found.get(code) ?? []), name]);
  }
  namesOfCodes = found;
  return found;
}

let knownNames: ReadonlyMap<string, readonly string[]> | undefined;

function codesByName(): ReadonlyMap<string, readonly string[]> {
  if (knownNames !== undefined) return knownNames;
  const found = new Map<string, readonly string[]>();
  for (const code of countryCodes) {
    for (const name of namesInAllLanguages('region', code).map(foldName)) {
      found.set(name, [...new Set([...(found.get(name) ?? []), code])]);
    }
  }
  for (const [alias, codes] of Object.entries(countryAliases)) found.set(foldName(alias), codes);
  knownNames = found;
  return found;
}
