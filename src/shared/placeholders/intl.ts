import { languages, type Language } from '../language';

/** Keeps one result for each language: formatters are slow to make and are needed for every chip. */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}

/** Names of a code in each language of policies, and in simplified Chinese, which people type as well. */
export function namesInAllLanguages(type: 'region' | 'language', code: string): readonly string[] {
  return lookupLocales.flatMap((locale) => displayNames(type, locale).of(code) ?? []);
}

/** The display names of one locale; `of` gives undefined for a code without a name. */
export function displayNames(type: 'region' | 'language', locale: string): Intl.DisplayNames {
  const id = `${type} ${locale}`;
  const known = made.get(id) ?? new Intl.DisplayNames(locale, { type, fallback: 'none' });
  made.set(id, known);
  return known;
}

const lookupLocales = [...languages, 'zh-Hans'];
const made = new Map<string, Intl.DisplayNames>();

const listFormat = perLanguage(
  (language) => new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }),
);

/** Entries as they stand in a sentence: "a, b, and c", "a, b och c", "a、b和c". */
export function joinWithAnd(entries: readonly string[], language: Language): string {
  return listFormat(language).format(entries);
}
