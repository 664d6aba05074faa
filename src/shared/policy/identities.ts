import { isRecord, textAt } from '../placeholders/plain-text';
import type { PolicyContext } from './context';
import { displayedValue } from './resolve';

/** A text that tells who the business is, and the key of the detail that holds it. */
export interface Identity {
  readonly key: string;
  /** Finds it in the ways people write it; whether it is a word of its own is for `findIdentities`. */
  readonly pattern: RegExp;
  readonly patternInAnyCase: RegExp;
  /** "Acmes" is the genitive of Acme in Swedish. */
  readonly hasGenitive: boolean;
}

/** A place in a text where an identity stands. */
export interface FoundIdentity {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** All that tells who the business is, the longest first. */
export function identitiesOf(context: PolicyContext): readonly Identity[] {
  const { values, language } = context.document.attrs;
  const words = Object.keys(values).flatMap((key) =>
    isIdentifying(key, context) ? wordsOf(key, context).map((word) => ({ key, word: word.trim() })) : [],
  );
  return words
    .filter(({ word }) => isDistinct(word))
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ key, word }): Identity => {
      const { type } = context.definition(key);
      const isName = type === 'text' || type === 'company';
      const spelling = type === 'phone' ? phonePattern(word) : spacedPattern(word);
      const capitals = isName ? `|${spacedPattern(word.toUpperCase())}` : '';
      return {
        key,
        pattern: new RegExp(`${spelling}${capitals}`, isName ? 'gu' : 'giu'),
        patternInAnyCase: new RegExp(spelling, 'giu'),
        hasGenitive: isName && language === 'sv',
      };
    });
}

/** Where identities stand in a text as words of their own, in order; where two overlap, the longer one counts. */
export function findIdentities(
  text: string,
  identities: readonly Identity[],
  options: { readonly inAnyCase: boolean } = { inAnyCase: false },
): readonly FoundIdentity[] {
  const found: FoundIdentity[] = [];
  for (const { key, hasGenitive, ...patterns } of identities) {
    for (const match of text.matchAll(options.inAnyCase ? patterns.patternInAnyCase : patterns.pattern)) {
      const { index: start } = match;
      const end = start + match[0].length;
      const isFree = found.every((each) => end <= each.start || start >= each.end);
      if (isFree && isWholeWord(text, start, end, hasGenitive)) found.push({ key, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const identifyingTypes = new Set(['email', 'url', 'phone', 'postal_address', 'company']);
/** Texts that name the business; other text values ("version 2") may stand in any policy. */
const identifyingTexts = new Set(['company_name', 'company_short_name', 'company_reg_no', 'product_name']);

function isIdentifying(key: string, context: PolicyContext): boolean {
  const { type, group } = context.definition(key);
  if (identifyingTypes.has(type) || identifyingTexts.has(key)) return true;
  // A small word of the person's own ("monthly") is no name, and may stand anywhere in the text.
  return type === 'text' && group === 'own' && !/^\p{Ll}*$/u.test(displayedValue(key, context));
}

/** What is shown for a value, and the parts of it that tell as much. */
function wordsOf(key: string, context: PolicyContext): readonly string[] {
  const shown = displayedValue(key, context);
  const value = context.value(key);
  switch (context.definition(key).type) {
    case 'url': {
      const host = /^https?:\/\/(?:www\.)?([^/?#]+)/iu.exec(shown)?.[1];
      return host === undefined ? [shown] : [shown, shown.replace(/\/$/u, ''), `www.${host}`, host];
    }
    case 'company':
      return [
        shown,
        ...(isRecord(value) ? ['name', 'address', 'email'].map((part) => textAt(value, part)) : []),
      ];
    case 'postal_address':
      return [shown, shown.replace(/,[^,]*$/u, ''), ...(isRecord(value) ? [textAt(value, 'street')] : [])];
    default:
      return [shown];
  }
}

/** Whether a word can hardly stand in a text by chance: not "a" or "We", but "HP" and "宏碁". */
function isDistinct(word: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(word)) return false;
  return [...word].length >= 3 || /^(?:[\p{Lu}\p{N}]{2}|\P{ASCII}{2})$/u.test(word);
}

/** Letters and digits that make one word with their neighbours; scripts without spaces have none. */
const joined =
  '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}])[\\p{L}\\p{M}\\p{N}]';
const startsJoined = new RegExp(`^${joined}`, 'u');
const endsJoined = new RegExp(`${joined}$`, 'u');

function isWholeWord(text: string, start: number, end: number, hasGenitive: boolean): boolean {
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 3);
  const rest = hasGenitive ? after.replace(/^s/u, '') : after;
  return (
    !(endsJoined.test(before) && startsJoined.test(word)) &&
    !(endsJoined.test(word) && startsJoined.test(rest))
  );
}

/** Any white space, also a line break, may stand where the word has a space or comma. */
function spacedPattern(word: string): string {
  return (word.match(/[^\s,]+/gu) ?? []).map(escaped).join(String.raw`[\s,]+`);
}

/** The same digits, however they are grouped. */
function phonePattern(number: string): string {
  const signs = [...number].filter((sign) => /[\d+]/u.test(sign));
  return signs.length < 5 ? spacedPattern(number) : signs.map(escaped).join('[\\s().\\-/]*');
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
}
