import MiniSearch, { type Query } from 'minisearch';
import { localize, type Language } from '../language';
import type { PolicyNode } from '../policy/nodes';
import { childrenOf, plainText } from '../policy/walk';
import { indexTerms, isWide, queryTerms } from './search-terms';
import type { Library, LibraryClause } from './types';

/** The clauses that fit a query, best first; all of them in the order of the library for an empty one. */
export type ClauseSearch = (query: string, language: Language) => readonly LibraryClause[];

/**
 * A search over title, purpose, text, id and legal references of the clauses, as a person types:
 * beginnings of words and small typing errors find too. Titles count most. Where no clause has all
 * words, those with some of them are found.
 */
export function createClauseSearch(library: Pick<Library, 'clauses' | 'placeholders'>): ClauseSearch {
  const indexes = new Map<Language, MiniSearch<SearchEntry>>();
  const clauses = new Map(library.clauses.map((clause) => [clause.id, clause]));

  return (query, language) => {
    if (query.trim() === '') return library.clauses;
    const alternatives = queryTerms(query).filter((terms) => terms.length > 0);
    const index = indexes.get(language) ?? createIndex(library, language);
    indexes.set(language, index);
    const all = index.search(
      anyOf(alternatives.map((queries) => ({ combineWith: 'AND', queries: [...queries] }))),
    );
    const found = all.length > 0 ? all : index.search(anyOf(alternatives.flat()));
    return found.flatMap(({ id }) => clauses.get(String(id)) ?? []);
  };
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

function createIndex(
  { clauses, placeholders }: Pick<Library, 'clauses' | 'placeholders'>,
  language: Language,
): MiniSearch<SearchEntry> {
  const labels = new Map(placeholders.map(({ key, label }) => [key, localize(label, language)]));
  const index = new MiniSearch<SearchEntry>({
    fields: ['name', 'title', 'purpose', 'laws', 'text'],
    tokenize: (text) => [...indexTerms(text)],
    processTerm: (term) => term,
    searchOptions: {
      // Queries come as single terms already.
      tokenize: (term) => [term],
      boost: { title: 5, purpose: 2 },
      prefix: true,
      fuzzy: typingErrorsIn,
    },
  });
  index.addAll(
    clauses.map((clause) => ({
      id: clause.id,
      name: clause.id.replaceAll('-', ' '),
      title: localize(clause.title, language),
      purpose: localize(clause.purpose, language),
      laws: clause.laws.join('\n'),
      text: clause.text[language]
        .flatMap(linesOf)
        .join('\n')
        .replace(/\{\{([a-z0-9_]+)\}\}/gu, (_, key: string) => ` ${labels.get(key) ?? ''} `),
    })),
  );
  return index;
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
