import { listCountries, listLanguages } from '../../../shared/placeholders/index';
import type { Option } from '../../ui/fields';

let countries: readonly Option[] | undefined;
let languages: readonly Option[] | undefined;

/** Countries by name, for a list to choose from; the same list each time. */
export function countryOptions(): readonly Option[] {
  countries ??= listCountries('en').map(({ code, name }) => ({ id: code, label: name }));
  return countries;
}

/** Languages by name, for a list to choose from; the same list each time. */
export function languageOptions(): readonly Option[] {
  languages ??= listLanguages('en').map(({ code, name }) => ({ id: code, label: name }));
  return languages;
}
