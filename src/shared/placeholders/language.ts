import type { Language } from '../language';
import type { Problem } from './definition';
import { displayName, namesInAllLanguages } from './intl';
import type { PlaceholderKind } from './kind';
import { isBlank, plainText } from './plain-text';
import { error, quote, wrongShape } from './problem';
import { findsName, foldName, normalizeTyped } from './typed-text';

export const language: PlaceholderKind<'language'> = {
  type: 'language',
  label: 'Language',
  isEmpty: isBlank,
  parse: parseLanguage,
  validate: (value) => (typeof value === 'string' ? languageProblems(value) : [wrongShape('a language')]),
  format: (value, _definition, shownIn) =>
    typeof value === 'string' ? formatLanguage(value, shownIn) : plainText(value),
};

/** The tag of a language given by BCP 47 tag or by its name in any language of policies; else the text. */
export function parseLanguage(typed: string): string {
  if (typed.length > 100) return typed.trim();
  return tagsByName().get(foldName(typed)) ?? canonicalTag(normalizeTyped(typed)) ?? typed.trim();
}

/**
 * Whether a language should be offered for what was typed so far: the beginning of its tag, of its
 * name in any language of policies, or of another name that people use.
 */
export function isLanguageLike(tag: string, typed: string): boolean {
  return findsName([foldName(tag), ...(namesByTag().get(tag) ?? [])], typed);
}

/** What is wrong with a stored language. Only tags are right, so that every language can show them. */
export function languageProblems(value: string): readonly Problem[] {
  const tag = value.trim();
  if (canonicalTag(tag) === tag) return [];
  const found = parseLanguage(tag);
  if (canonicalTag(found) === found) {
    return [
      error(
        'language-not-tag',
        `${quote(tag)} has to be stored as a code. Choose ${formatLanguage(found, 'en')} (${found}) from the list.`,
      ),
    ];
  }
  return [
    error(
      'language-unknown',
      `${quote(tag)} is not a language in the list. Write its name, as in Swedish, or its code, as in sv.`,
    ),
  ];
}

/** The name of a language in a language; the text itself where it is no known tag. */
export function formatLanguage(value: string, shownIn: Language): string {
  const tag = value.trim();
  const isKnown = canonicalTag(tag) === tag;
  return (isKnown ? displayName('language', tag, shownIn) : undefined) ?? plainText(value);
}

/** The languages to choose from, in the order of the alphabet. Any other BCP 47 tag can be typed. */
export function listLanguages(
  shownIn: Language,
): readonly { readonly code: string; readonly name: string }[] {
  const order = new Intl.Collator(shownIn);
  return listedTags()
    .map((code) => ({ code, name: formatLanguage(code, shownIn) }))
    .sort((a, b) => order.compare(a.name, b.name));
}

/** The canonical form of a tag whose language has a name, or undefined. */
function canonicalTag(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(tag)) return undefined;
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return canonical !== undefined && displayName('language', canonical, 'en') !== undefined
      ? canonical
      : undefined;
  } catch {
    return undefined;
  }
}

const tagsOfMoreLetters = ['zh-Hant', 'zh-Hans', 'yue', 'fil', 'pt-BR', 'pt-PT', 'en-GB', 'en-US'];
const aliases: Readonly<Record<string, string>> = {
  farsi: 'fa',
  flemish: 'nl',
  mandarin: 'zh',
  華語: 'zh',
  華文: 'zh',
  漢語: 'zh',
  汉语: 'zh',
  國語: 'zh',
};
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

let knownTags: readonly string[] | undefined;

/** All two-letter tags in use, each with a name of its own: no old tags, no second tag for a language. */
function listedTags(): readonly string[] {
  if (knownTags !== undefined) return knownTags;
  const tagByName = new Map<string, string>();
  for (const tag of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = canonicalTag(tag) === tag ? formatLanguage(tag, 'en') : tag;
    if (name !== tag && !tagByName.has(name)) tagByName.set(name, tag);
  }
  knownTags = [...tagByName.values(), ...tagsOfMoreLetters];
  return knownTags;
}

let namesOfTags: ReadonlyMap<string, readonly string[]> | undefined;

/** The other way round: every name that finds a language. */
function namesByTag(): ReadonlyMap<string, readonly string[]> {
  if (namesOfTags !== undefined) return namesOfTags;
  const found = new Map<string, string[]>();
  for (const [name, tag] of tagsByName()) found.set(tag, [...(found.get(tag) ?? []), name]);
  namesOfTags = found;
  return found;
}

let knownNames: ReadonlyMap<string, string> | undefined;

function tagsByName(): ReadonlyMap<string, string> {
  knownNames ??= new Map([
    ...listedTags().flatMap((tag) =>
      namesInAllLanguages('language', tag).map((name): [string, string] => [foldName(name), tag]),
    ),
    ...Object.entries(aliases),
  ]);
  return knownNames;
}
