import {
  isCountryLike,
  isLanguageLike,
  listCountries,
  listLanguages,
  parseCountry,
  parseLanguage,
} from '../../../shared/placeholders/index';
import { SearchableField, type Option, type OptionSearch, type SelectFieldProps } from '../../ui/fields';

interface CodeFieldProps extends Omit<SelectFieldProps, 'options'> {
  readonly type: 'country' | 'language';
}

/** A country or a language from a long list, found by its name in several languages or by its code. */
export function CodeField({ type, ...field }: CodeFieldProps) {
  const { options, search } = kinds[type];
  return <SearchableField {...field} options={options()} search={search} />;
}

interface CodeKind {
  readonly options: () => readonly Option[];
  readonly search: OptionSearch;
}

const kinds: Readonly<Record<CodeFieldProps['type'], CodeKind>> = {
  country: {
    options: once(() => listCountries('en').map(asOption)),
    search: { isLike: isCountryLike, parse: parseCountry },
  },
  language: {
    options: once(() => listLanguages('en').map(asOption)),
    search: { isLike: isLanguageLike, parse: parseLanguage },
  },
};

function asOption({ code, name }: { readonly code: string; readonly name: string }): Option {
  return { id: code, label: name };
}

/** The lists are long and sorted, and the same each time. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
