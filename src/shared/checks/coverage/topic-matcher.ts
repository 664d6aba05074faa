import type { Language } from '../../language';
import { sentencesOf } from '../sentence';
import { listedWords, type ListedWords } from '../tables/listed-words';
import type { TextBlock } from '../text-block';

/**
 * Something that a text can say, and how it is recognised: alternatives, each a list of terms that must all occur in
 * one sentence, or in one sentence and what it goes on from, such as the heading before it. A term begins where a word begins and may
 * end inside one ("retain" finds "retained"); `=term` is whole words, `*term` may stand anywhere in a word, as in
 * Swedish compounds; `a|b` is either; `<may>` is a list of `listedWords`; `!a|b` must not occur. Chinese terms may
 * stand anywhere. The first term of an alternative is the one that shows where it is said.
 */
export interface Topic {
  readonly id: string;
  readonly words: Readonly<Record<Language, readonly (readonly string[])[]>>;
}

/** Where a block says it: offsets in its text. */
export interface TopicMatch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** One function that finds which of the topics a block says, each at most once. */
export function topicMatcher(topics: readonly Topic[]): (block: TextBlock) => readonly TopicMatch[] {
  const compiled = {
    en: compile(topics, 'en'),
    sv: compile(topics, 'sv'),
    'zh-Hant': compile(topics, 'zh-Hant'),
  };
  return (block) => matchesIn(block, compiled[block.language]);
}

interface Compiled {
  /** By `keyAt` of the first two characters, or the only one. */
  readonly variants: ReadonlyMap<number, readonly Variant[]>;
  /** The first characters of all of them. */
  readonly beginnings: ReadonlySet<number>;
  /** Those of the ones that may begin inside a word. */
  readonly insideBeginnings: ReadonlySet<number>;
  readonly topics: readonly CompiledTopic[];
}

interface CompiledTopic {
  /** Of all topics with the same words. */
  readonly ids: readonly string[];
  readonly alternatives: readonly Alternative[];
}

/** Numbers of terms. */
interface Alternative {
  readonly terms: readonly number[];
  /** Those that must not occur. */
  readonly not: readonly number[];
}

interface Variant {
  /** The number of the term that it is one form of. */
  readonly term: number;
  readonly text: string;
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

function compile(topics: readonly Topic[], language: Language): Compiled {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term) ?? numbers.size;
    numbers.set(term, known);
    return known;
  };
  const alternativeOf = (terms: readonly string[]): Alternative => ({
    terms: terms.filter((term) => !term.startsWith('!')).map(numberOf),
    not: terms.filter((term) => term.startsWith('!')).map((term) => numberOf(term.slice(1))),
  });
  const alike = new Map<string, { ids: string[]; alternatives: readonly Alternative[] }>();
  for (const { id, words } of topics) {
    const key = JSON.stringify(words[language]);
    const known = alike.get(key);
    if (known !== undefined) known.ids.push(id);
    else alike.set(key, { ids: [id], alternatives: words[language].map(alternativeOf) });
  }
  const variants = new Map<number, Variant[]>();
  const beginnings = new Set<number>();
  const insideBeginnings = new Set<number>();
  for (const [term, number] of numbers) {
    for (const variant of readTerm(term, number, language)) {
      const key = keyAt(variant.text, 0, Math.min(variant.text.length, 2));
      beginnings.add(variant.text.charCodeAt(0));
      if (!variant.fromStart) insideBeginnings.add(variant.text.charCodeAt(0));
      const known = variants.get(key);
      if (known === undefined) variants.set(key, [variant]);
      else known.push(variant);
    }
  }
  return { variants, beginnings, insideBeginnings, topics: [...alike.values()] };
}

function readTerm(term: string, number: number, language: Language): readonly Variant[] {
  const listed = term.replace(/<(\w+)>/gu, (_, name: ListedWords) => listedWords[language][name]);
  return listed.split('|').map((variant) => {
    const sign = /^[=*]/u.exec(variant)?.[0];
    const text = plain(variant.slice(sign === undefined ? 0 : 1).trim());
    const isWord = /^(?!\p{Script=Han})[\p{L}\p{N}]/u.test(text);
    return { term: number, text, fromStart: sign !== '*' && isWord, toEnd: sign === '=' && isWord };
  });
}

function matchesIn({ text, introduction }: TextBlock, compiled: Compiled): readonly TopicMatch[] {
  const introduced = termsIn(plain(introduction), compiled);
  const found = new Map<string, TopicMatch>();
  for (const { from, to } of statementsOf(text)) {
    const said = termsIn(plain(text.slice(from, to)), compiled);
    if (said.size === 0) continue;
    const occurs = (term: number): boolean => said.has(term) || introduced.has(term);
    for (const { ids, alternatives } of compiled.topics) {
      const met = alternatives.find(({ terms, not }) => terms.every(occurs) && !not.some(occurs));
      const shown = met?.terms.map((term) => said.get(term)).find((place) => place !== undefined);
      if (shown === undefined) continue;
      for (const id of ids) {
        if (!found.has(id)) found.set(id, { id, from: from + shown.from, to: from + shown.to });
      }
    }
  }
  return [...found.values()];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The sentences; those that a semicolon or a line break parts belong together. */
function statementsOf(text: string): readonly Span[] {
  const statements: Span[] = [];
  for (const { from, to } of sentencesOf(text)) {
    const last = statements.at(-1);
    if (last === undefined || ended.test(text.slice(Math.max(last.from, last.to - 4), last.to)))
      statements.push({ from, to });
    else statements[statements.length - 1] = { from: last.from, to };
  }
  return statements;
}

const ended = /[.!?…。！？]["”’」』）)]{0,3}$/u;

/** Where each term is first found. */
function termsIn(
  text: string,
  { variants, beginnings, insideBeginnings }: Compiled,
): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  let isBehindWord = false;
  for (let index = 0; index < text.length; index += 1) {
    // Most characters stand inside a word, where most terms may not begin.
    const isWord = isWordAt(text, index);
    const isInside = isBehindWord && isWord;
    isBehindWord = isWord;
    if (!(isInside ? insideBeginnings : beginnings).has(text.charCodeAt(index))) continue;
    for (let length = 1; length <= 2; length += 1) {
      for (const { term, text: wanted, fromStart, toEnd } of variants.get(keyAt(text, index, length)) ?? []) {
        if (found.has(term) || !text.startsWith(wanted, index)) continue;
        if (fromStart && isInside) continue;
        if (toEnd && isWordAt(text, index + wanted.length)) continue;
        found.set(term, { from: index, to: index + wanted.length });
      }
    }
  }
  return found;
}

/** One small number for the one or two characters at an offset; others may have the same. */
function keyAt(text: string, index: number, length: number): number {
  const first = text.charCodeAt(index);
  return length === 1 ? first : (first << 8) ^ text.charCodeAt(index + 1);
}

/** By character: 0 where it was not asked yet, 1 for one of a word, 2 for others. */
const kinds = new Uint8Array(0x10000);

/** Whether a letter or digit stands there, and none of Chinese, which does not part words. */
function isWordAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const code = text.charCodeAt(index);
  kinds[code] ||= /^(?!\p{Script=Han})[\p{L}\p{N}]/u.test(text.charAt(index)) ? 1 : 2;
  return kinds[code] === 1;
}

/** In small letters, with plain spaces and apostrophes; as long as the text. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/\s/gu, ' ').replace(/[’‘]/gu, "'");
}
