import type { Language } from '../../language';
import type { TextBlock } from '../text-block';

/**
 * Something that a text can say, and how it is recognised: alternatives, each a list of terms that must all occur in
 * one block. A term begins where a word begins and may end inside one ("retain" finds "retained"); `=term` is whole
 * words, `*term` may stand anywhere in a word, as in Swedish compounds; `a|b` is either. Chinese terms may stand
 * anywhere. The first term of an alternative is the one that shows where it is said.
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
  return (block) => matchesIn(plain(block.text), compiled[block.language]);
}

interface Compiled {
  readonly terms: readonly Term[];
  readonly topics: readonly { readonly id: string; readonly alternatives: readonly (readonly number[])[] }[];
}

type Term = readonly Variant[];

interface Variant {
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
  const numbered = topics.map(({ id, words }) => ({
    id,
    alternatives: words[language].map((terms) => terms.map(numberOf)),
  }));
  return { topics: numbered, terms: [...numbers.keys()].map(readTerm) };
}

function readTerm(term: string): Term {
  return term.split('|').map((variant) => {
    const sign = /^[=*]/u.exec(variant)?.[0];
    const text = plain(variant.slice(sign === undefined ? 0 : 1).trim());
    const isWord = /^(?!\p{Script=Han})[\p{L}\p{N}]/u.test(text);
    return { text, fromStart: sign !== '*' && isWord, toEnd: sign === '=' && isWord };
  });
}

type Found = { readonly from: number; readonly to: number } | null;

function matchesIn(text: string, { terms, topics }: Compiled): readonly TopicMatch[] {
  // Most blocks have few of the terms, so that each is looked for at most once, and only where it matters.
  const looked: (Found | undefined)[] = [];
  const find = (number: number): Found => {
    const known = looked[number];
    if (known !== undefined) return known;
    const found = findTerm(text, terms[number] ?? []);
    looked[number] = found;
    return found;
  };
  return topics.flatMap(({ id, alternatives }): readonly TopicMatch[] => {
    const met = alternatives.find((numbers) => numbers.every((number) => find(number) !== null));
    const place = met?.[0] === undefined ? null : find(met[0]);
    return place === null ? [] : [{ id, ...place }];
  });
}

function findTerm(text: string, term: Term): Found {
  for (const variant of term) {
    let from = text.indexOf(variant.text);
    while (from >= 0) {
      const to = from + variant.text.length;
      const startsWell = !variant.fromStart || !isWordAt(text, from - 1);
      if (startsWell && (!variant.toEnd || !isWordAt(text, to))) return { from, to };
      from = text.indexOf(variant.text, from + 1);
    }
  }
  return null;
}

function isWordAt(text: string, index: number): boolean {
  const character = text[index];
  return character !== undefined && /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);
}

/** In small letters, with plain spaces and apostrophes; as long as the text. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[\s\u00A0]/gu, ' ').replace(/[’‘]/gu, "'");
}
