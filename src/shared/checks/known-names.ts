import { rowsThatMayMatch } from '../may-match';
import type { CheckSubject } from './check';
import { contactsIn, registeredDomain, type Contact } from './contacts-in-text';
import { libraryWords } from './library-words';
import { roleOf, type NameRole } from './name-role';
import { namesIn, type NameInText } from './names-in-text';
import { shapeOf } from './outline';
import { ownNames } from './own-names';
import { copiedNames, foreignPhrases, standIns, type ForeignPhrase } from './tables/foreign-names';
import { isPlaceOrLanguage } from './places';
import { nameRoles } from './tables/name-roles';
import {
  officialEnding,
  policyWords,
  publicEnding,
  wellKnownDomains,
  wellKnownWords,
} from './tables/well-known-names';
import type { TextBlock } from './text-block';

/** A part of the text of a block. */
export interface Span {
  readonly found: string;
  readonly from: number;
  readonly to: number;
}

/** A name with those of its words, in lower case, that are shaped like one, and what its sentence makes of it. */
export interface ShapedName extends NameInText {
  readonly shaped: readonly string[];
  readonly role: NameRole;
}

/** All of a block that can be the name of somebody. */
export interface NameReading {
  readonly contacts: readonly Contact[];
  readonly names: readonly ShapedName[];
  /** Names that stand in many copied policies. */
  readonly copied: readonly Span[];
  readonly standIns: readonly Span[];
  readonly phrases: readonly (Span & Pick<ForeignPhrase, 'asIf' | 'fitsWhen'>)[];
  /** Words without a capital letter, or that the block defines as a thing or a group: “‘Junior’ means a member”. */
  readonly plain: readonly string[];
  readonly stands: 'as heading' | 'as item' | 'in text';
  /** Whether it speaks of recipients. */
  readonly isAboutOthers: boolean;
}

/** Which names a policy may contain. Words are in lower case. */
export interface KnownNames {
  readonly isWord: (word: string) => boolean;
  /** Whether these words stand in the title or in a detail. */
  readonly isOwn: (words: string) => boolean;
  readonly isDomain: (domain: string) => boolean;
  readonly hasBusiness: boolean;
  readonly hasDomain: boolean;
  readonly hasAddress: boolean;
  /** Whether the policy says somewhere that one whose name begins with this word gets data or helps. */
  readonly isHelper: (word: string) => boolean;
  /** Unknown words that stand somewhere as only a name does. */
  readonly strangers: ReadonlySet<string>;
  /** Finds the names of the person's other policies; null where there are none. */
  readonly readOthers: ((block: TextBlock) => readonly Span[]) | null;
}

/** Reads a block once for all that concerns names. Fit for `CheckSubject.remember`. */
export function readForNames(block: TextBlock): NameReading {
  const { text, language, inside } = block;
  const { isHeading, mark } = shapeOf(block);
  const names = namesIn(block).map((name) => ({
    ...name,
    shaped: name.words.flatMap(shapedLike(name.sign)),
    role: roleOf(name, block),
  }));
  const framed = new Set(names.flatMap(({ sign, shaped }) => (sign === 'frame' ? shaped : [])));
  return {
    contacts: contactsIn(block),
    names,
    copied: mayBeCopied(text).flatMap((pattern) => spansOf(text, pattern)),
    standIns: mayStandIn(text).flatMap((pattern) => spansOf(text, pattern)),
    phrases: mayBeForeign(text).flatMap(({ pattern, asIf, fitsWhen }) =>
      spansOf(text, pattern).map((span) => ({ ...span, asIf, fitsWhen })),
    ),
    plain: [
      ...(text.match(plainWord) ?? []).filter((word) => !framed.has(word)),
      ...[...text.matchAll(definedWord)].flatMap(([, term = '']) => term.toLowerCase().split(' ')),
    ],
    stands: isHeading ? 'as heading' : inside === 'list' || mark !== null ? 'as item' : 'in text',
    isAboutOthers: nameRoles[language].others.test(text.slice(-400)),
  };
}

const plainWord = /(?<![\p{L}\p{N}@.])\p{Ll}[\p{Ll}\p{N}]{2,40}(?![\p{L}\p{N}@]|\.\p{Ll})/gu;

const definedWord =
  /[“"](\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,2})[”"] (?:means|includes|refers to) (?:an?|any|every|each|all|someone|anyone|everyone|those|people) (?=\p{Ll})/gu;

/** What a policy, its library and the world have names for. */
export function knownNames({ context, knowledge, blocks, remember }: CheckSubject): KnownNames {
  const own = ownNames(context);
  const library = libraryWords(knowledge.library);
  const isFilled = (...keys: readonly string[]): boolean => keys.some((key) => context.isFilled(key));
  const hasBusiness = isFilled('company_name', 'company_short_name', 'product_name');
  const title = context.document.attrs.title.toLowerCase();
  const readings = blocks.map((block) => ({ block, ...remember(block, readForNames) }));
  const inDocument = new Set<string>();
  for (const { block, plain, names } of readings) {
    for (const word of plain) inDocument.add(word);
    // Whoever types a table of providers means them.
    if (block.inside === 'table')
      for (const { shaped } of names) for (const word of shaped) inDocument.add(word);
  }
  const isPlain = (word: string): boolean =>
    library.words.has(word) ||
    inDocument.has(word) ||
    own.words.has(word) ||
    wellKnownWords.has(word) ||
    policyWords.has(word);
  const isOrdinary = (word: string): boolean =>
    isPlain(word) ||
    (word.endsWith('s') && isPlain(word.slice(0, -1))) ||
    isPlaceOrLanguage(word) ||
    publicEnding.test(word) ||
    isCompound(word, isPlain);

  const counts = new Map<string, number>();
  const strangers = new Set<string>();
  const count = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { names, copied } of readings) {
    for (const { shaped, sign } of names) {
      for (const word of shaped) {
        if (isOrdinary(word)) continue;
        if (sign !== 'beginning') strangers.add(word);
        count(word);
      }
    }
    for (const { found } of copied) if (/^\p{Ll}/u.test(found)) count(found);
  }
  // Without a detail that names the business, the commonest name is taken for it.
  const assumed = hasBusiness
    ? undefined
    : [...counts].sort((a, b) => b[1] - a[1]).find(([, times]) => times > 1)?.[0];
  const titleWords = new Set(hasBusiness ? [] : title.match(/[\p{L}\p{N}]+/gu));
  const ownText = ` ${own.text}\n${plainForm(own.text)}\n${title} `;
  const helpers = helpersIn(readings);
  return {
    isWord: (word) => isOrdinary(word) || titleWords.has(word) || word === assumed,
    isOwn(words) {
      const name = words.toLowerCase();
      if (/\p{Script=Han}/u.test(name)) return ownText.includes(name) || library.chinese.includes(name);
      return (
        hasWhole(ownText, name) || hasWhole(ownText, plainForm(name)) || name.split(/[\s’']/u)[0] === assumed
      );
    },
    isDomain(domain) {
      const registered = registeredDomain(domain);
      return (
        own.domains.has(registered) ||
        wellKnownDomains.has(registered) ||
        wellKnownDomains.has(domain) ||
        officialEnding.test(domain) ||
        title.includes(registered) ||
        registered.split('.')[0] === assumed
      );
    },
    hasBusiness,
    hasDomain: own.domains.size > 0,
    hasAddress: isFilled('postal_address'),
    isHelper: (word) => helpers.has(word.toLowerCase()),
    strangers,
    readOthers: readerOf(knowledge.otherNames),
  };
}

/** The first words of names that get data or help: by their sentence, or as items of a list of recipients. */
function helpersIn(readings: readonly NameReading[]): ReadonlySet<string> {
  const helpers = new Set<string>();
  const about = { heading: false, lead: false };
  for (const { names, stands, isAboutOthers } of readings) {
    const isItem = stands === 'as item';
    if (stands === 'as heading') Object.assign(about, { heading: isAboutOthers, lead: false });
    else if (!isItem) about.lead = isAboutOthers;
    for (const { words, role } of names) {
      if (role === 'helper' || (isItem && (about.heading || about.lead)))
        helpers.add((words[0] ?? '').toLowerCase());
    }
  }
  return helpers;
}

/** In lower case, with the short writing of legal forms: “Bakery, Limited” and “Bakery Ltd.” are one. */
function plainForm(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[.,]/gu, '')
    .replaceAll(/ (?:and|och) /gu, ' & ')
    .replaceAll(/(?<!\p{L})\p{L}{7,15}(?!\p{L})/gu, (word) => shortForms.get(word) ?? word);
}

const shortForms: ReadonlyMap<string, string> = new Map([
  ['limited', 'ltd'],
  ['incorporated', 'inc'],
  ['corporation', 'corp'],
  ['company', 'co'],
  ['aktiebolag', 'ab'],
  ['handelsbolag', 'hb'],
  ['kommanditbolag', 'kb'],
]);

/** A Swedish compound of a word that policies use, as in "orderuppgifterna". */
function isCompound(word: string, isPlain: (word: string) => boolean): boolean {
  for (let from = 3; from <= word.length - 7; from += 1) if (isPlain(word.slice(from))) return true;
  return false;
}

/** Whether a text has these words, and not only as a part of others. */
function hasWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = `${text.slice(at - 1, at)}${text.slice(at + words.length, at + words.length + 1)}`;
    if (!/[\p{Script=Latin}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** The word in lower case if it is shaped like a name, without what a hyphen joins to it. */
const shapedLike =
  (sign: NameInText['sign']) =>
  (word: string): readonly string[] => {
    const [first = ''] = word.split(/[-’'&]/u);
    const isShaped = sign === 'frame' || /^[\p{L}\p{N}]{0,3}\p{Lu}/u.test(first);
    if (!isShaped || first.length < 3) return [];
    if (/^\p{Lu}{2,5}s?$/u.test(first) && !first.endsWith('X')) return []; // An abbreviation.
    return [first.toLowerCase()];
  };

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    found,
    from: index,
    to: index + found.length,
  }));
}

/** A reader for the names of other policies; one for each list, so that what it reads can be remembered. */
function readerOf(names: readonly string[]): KnownNames['readOthers'] {
  const long = names.filter((name) => name.trim().length > 2);
  if (long.length === 0) return null;
  const known = readers.get(names);
  if (known !== undefined) return known;
  const pattern = wholeWords(long);
  const reader = ({ text }: TextBlock): readonly Span[] => spansOf(text, pattern);
  readers.set(names, reader);
  return reader;
}

const readers = new WeakMap<readonly string[], (block: TextBlock) => readonly Span[]>();

function wholeWords(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.trim().replace(/[$()*+./?[\\\]^{|}-]/gu, String.raw`\$&`));
  // Chinese names have no spaces around them.
  const chinese = escaped.filter((name) => /\p{Script=Han}/u.test(name));
  const others = escaped.filter((name) => !/\p{Script=Han}/u.test(name));
  const alternatives = [
    ...chinese,
    ...(others.length > 0
      ? [String.raw`(?<![\p{Script=Latin}\p{N}])(?:${others.join('|')})(?![\p{Script=Latin}\p{N}])`]
      : []),
  ];
  return new RegExp(alternatives.join('|'), 'giu');
}

const mayBeCopied = rowsThatMayMatch([wholeWords(copiedNames)], (pattern) => pattern);
const mayStandIn = rowsThatMayMatch(standIns, (pattern) => pattern);
const mayBeForeign = rowsThatMayMatch(foreignPhrases, ({ pattern }) => pattern);
