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

type NameType = 'region' | 'language';

/** The name of a code as policies have it; undefined for a code without a name. */
export function displayName(type: NameType, code: string, language: Language): string | undefined {
  const name = nameOfIntl(type, code, language);
  return name === undefined ? undefined : inOurWords(name);
}

/**
 * Names of a code that people type: as policies have it and as `Intl` words it, in each language of
 * policies and in simplified Chinese.
 */
export function namesInAllLanguages(type: NameType, code: string): readonly string[] {
  const names = lookupLocales.flatMap((locale) => nameOfIntl(type, code, locale) ?? []);
  return [...new Set([...names.map(inOurWords), ...names])];
}

const lookupLocales = [...languages, 'zh-Hans'];
const made = new Map<string, Intl.DisplayNames>();

function nameOfIntl(type: NameType, code: string, locale: string): string | undefined {
  const id = `${type} ${locale}`;
  const known = made.get(id) ?? new Intl.DisplayNames(locale, { type, fallback: 'none' });
  made.set(id, known);
  return known.of(code);
}

/** Taiwan, Hong Kong and Macao as the clauses and everybody else call them, also within the name of a language. */
function inOurWords(name: string): string {
  return name
    .replace('台灣', '臺灣')
    .replace(/(?:中國)?(香港|澳門)特別行政區/u, '$1')
    .replace(/(Hong ?kong|Macao) SAR(?: China)?/iu, '$1');
}
