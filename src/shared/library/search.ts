import MiniSearch, { type Query } from 'minisearch';
import { localize, type Language } from '../language';
import type { PolicyNode } from '../policy/nodes';
import { childrenOf, plainText } from '../policy/walk';
import { endingsOf, nearestParts, partsOf } from './compounds';
import { indexTerms, isWide, queryTerms, spacedWords } from './search-terms';
import type { Library, LibraryClause } from './types';

/** Finds the clauses that fit a query. */
export interface ClauseSearch {
  /** Best first; all clauses in the order of the library for an empty query. */
  (query: string, language: Language): readonly LibraryClause[];
  /**
   * Makes the index of a language in small steps of a few milliseconds, each after a `rest`. A search
   * that comes meanwhile goes on where this is, and does the remaining ones at once.
   */
  prepare(language: Language, rest: () => Promise<void>): Promise<void>;
}

/**
 * A search over title, purpose, text, id and legal references of the clauses, as a person types:
 * beginnings of words, words inside Swedish compounds and small typing errors find too. Titles count
 * most. Where no clause has all words, those with some of them are found; where none has any, those with the beginning
 * or the end of a Swedish compound.
 */
export function createClauseSearch(library: Pick<Library, 'clauses' | 'placeholders'>): ClauseSearch {
  const indexes = new Map<Language, ClauseIndex>();
  const clauses = new Map(library.clauses.map((clause) => [clause.id, clause]));
  const indexOf = (language: Language): ClauseIndex => {
    const index = indexes.get(language) ?? createIndex(library, language);
    indexes.set(language, index);
    return index;
  };

  const find = (query: string, language: Language): readonly LibraryClause[] => {
    if (query.trim() === '') return library.clauses;
    const index = indexOf(language);
    let isComplete = false;
    while (!isComplete) isComplete = !index.addNext();
    const alternatives = [...queryTerms(query), index.compoundTerms(query)].filter(
      (terms) => terms.length > 0,
    );
    const all = index.search(
      anyOf(alternatives.map((queries) => ({ combineWith: 'AND', queries: [...queries] }))),
    );
    const some = all.length > 0 ? all : index.search(anyOf(alternatives.flat()));
    const found = some.length > 0 ? some : index.search(anyOf(index.nearestTerms(query)));
    return found.flatMap((id) => clauses.get(id) ?? []);
  };

  return Object.assign(find, {
    async prepare(language: Language, rest: () => Promise<void>) {
      await rest();
      const index = indexOf(language);
      do await rest();
      while (index.addNext());
    },
  });
}

interface SearchEntry {
  readonly id: string;
  /** The words of the id: short English names of what the clause is about. */
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly laws: string;
  readonly text: string;
}

interface ClauseIndex {
  /** Adds one more clause; false when there was none left. */
  addNext(): boolean;
  /** Ids of the clauses that fit, best first. */
  search(query: Query): readonly string[];
  /** The terms of a query with its compounds taken apart; none where there is no compound. */
  compoundTerms(query: string): readonly string[];
  /** What the words of a query have in common with those of the clauses, where they are Swedish compounds. */
  nearestTerms(query: string): readonly string[];
}

function createIndex(
  { clauses, placeholders }: Pick<Library, 'clauses' | 'placeholders'>,
  language: Language,
): ClauseIndex {
  const labels = new Map(placeholders.map(({ key, label }) => [key, localize(label, language)]));
  const entries = clauses.map((clause): SearchEntry => ({
    id: clause.id,
    name: clause.id.replaceAll('-', ' '),
    title: localize(clause.title, language),
    purpose: localize(clause.purpose, language),
    laws: clause.laws.join('\n'),
    text: clause.text[language]
      .flatMap(linesOf)
      .join('\n')
      .replace(/\{\{([a-z0-9_]+)\}\}/gu, (_, key: string) => ` ${labels.get(key) ?? ''} `),
  }));
  const known: ReadonlySet<string> =
    language === 'sv'
      ? new Set(entries.flatMap(({ title, text }) => [...spacedWords(title), ...spacedWords(text)]))
      : new Set();
  const index = new MiniSearch<SearchEntry>({
    fields: ['name', 'title', 'purpose', 'laws', 'text'],
    tokenize: (text) => indexTerms(text).flatMap((term) => [term, ...endingsOf(term, known)]),
    processTerm: (term) => term,
    searchOptions: {
      // Queries come as single terms already.
      tokenize: (term) => [term],
      boost: { title: 5, purpose: 2 },
      prefix: true,
      fuzzy: typingErrorsIn,
    },
  });
  let added = 0;
  return {
    addNext() {
      const entry = entries[added];
      if (entry === undefined) return false;
      added += 1;
      index.add(entry);
      return true;
    },
    search: (query) => index.search(query).map(({ id }) => String(id)),
    compoundTerms(query) {
      const words = spacedWords(query);
      const taken = words.map((word) => partsOf(word, known) ?? [word]);
      return taken.some((parts) => parts.length > 1) ? taken.flat() : [];
    },
    nearestTerms: (query) => spacedWords(query).flatMap((word) => nearestParts(word, known)),
  };
}

/** How many wrong letters are forgiven; two letters in the wrong order count as two. */
function typingErrorsIn(term: string): number | false {
  if (isWide(term) || term.length < 5) return false;
  return term.length < 8 ? 1 : 2;
}

/** The texts of the paragraphs and headings in a node. */
function linesOf(node: PolicyNode): readonly string[] {
  const isLine = node.type === 'paragraph' || node.type === 'heading' || node.type === 'placeholderTable';
  return isLine ? [plainText(node)] : childrenOf(node).flatMap(linesOf);
}

function anyOf(queries: readonly Query[]): Query {
  return { combineWith: 'OR', queries: [...queries] };
}
