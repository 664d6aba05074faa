/** The languages that policies can be written in, as BCP 47 tags, in the order they are offered. */
export const languages = ['en', 'sv', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];

/** What is made for each language. */
export function perLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return { en: make('en'), sv: make('sv'), 'zh-Hant': make('zh-Hant') };
}

/** A text in one or more languages; English is always there and stands in for the others. */
export type Localized = { readonly en: string } & {
  readonly [L in Exclude<Language, 'en'>]?: string | undefined;
};

/** The text in `language`, or in English where that language has none. */
export function localize(text: Localized, language: Language): string {
  return text[language] ?? text.en;
}

/** Name of each language in itself, as a person would look for it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  sv: 'Svenska',
  'zh-Hant': '繁體中文',
};
