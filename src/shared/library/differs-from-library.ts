import type { Language } from '../language';
import type { Clause, PolicyNode } from '../policy/nodes';
import { clauseBlock, type ClauseOptions } from './assemble';
import type { Library, LibraryClause } from './types';

/**
 * Whether a person changed the text of a clause: it is neither what the library says in that
 * language nor what it said in the revision that the clause came from. Headings may all stand one
 * or two levels lower, and optional passages may be missing. False for a clause that the library
 * does not have: there is nothing to differ from.
 */
export function differsFromLibrary(
  library: Pick<Library, 'clauses'>,
  clause: Clause,
  language: Language,
): boolean {
  const origin = library.clauses.find(({ id }) => id === clause.attrs.id);
  return origin !== undefined && untouchedFrom(origin, clause, language) === null;
}

export interface UntouchedClause {
  /** The clause as the library has or had it. */
  readonly revision: LibraryClause;
  readonly options: ClauseOptions;
}

/** Of which revision a clause is, word for word: the present one or that which it came from; else null. */
export function untouchedFrom(
  origin: LibraryClause,
  clause: Clause,
  language: Language,
): UntouchedClause | null {
  for (const revision of [origin, revisionOf(origin, clause.attrs.revision)]) {
    const options = revision === null ? null : optionsOf(revision, clause, language);
    if (revision !== null && options !== null) return { revision, options };
  }
  return null;
}

/** The clause as it was in a revision; null for one that the library does not keep. */
export function revisionOf(origin: LibraryClause, revision: number): LibraryClause | null {
  if (revision === origin.revision) return origin;
  const earlier = origin.earlier?.find((each) => each.revision === revision);
  return earlier === undefined ? null : { ...origin, ...earlier };
}

/** How the text of the library was put into a policy; null when the clause has another text by now. */
export function optionsOf(origin: LibraryClause, clause: Clause, language: Language): ClauseOptions | null {
  const own = canonicalText(clause.content);
  const parts = partsOf(clause);
  const found = [0, 1, 2].find(
    (headingShift) => canonicalText(clauseBlock(origin, language, { headingShift, parts }).content) === own,
  );
  return found === undefined ? null : { headingShift: found, parts };
}

/** Names of the passages that a clause has. */
export function partsOf(clause: Clause): readonly string[] {
  return clause.content.flatMap((block) => (block.type === 'passage' ? (block.attrs.part ?? []) : []));
}

/** Equal for equal texts: the editor adds attributes that are null, and has its own order of marks and keys. */
export function canonicalText(nodes: readonly PolicyNode[]): string {
  return JSON.stringify(nodes, (name, value: unknown) => {
    if (Array.isArray(value)) {
      if (value.length === 0) return undefined;
      return name === 'marks' ? value.map((mark) => JSON.stringify(sorted(mark))).sort() : value;
    }
    return typeof value === 'object' && value !== null ? sorted(value) : value;
  });
}

/** Without parts that are null, and with sorted keys; nothing where nothing is left. */
function sorted(value: object): object | undefined {
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
