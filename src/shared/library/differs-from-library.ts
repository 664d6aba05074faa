import type { Language } from '../language';
import type { Clause, PolicyBlock } from '../policy/nodes';
import { clauseBlock, type ClauseOptions } from './assemble';
import type { Library, LibraryClause } from './types';

/**
 * Whether the text of a clause in a policy is another than the library's in that language. Headings
 * may all stand one or two levels lower, and optional passages may be missing. False for a clause
 * that the library does not have: there is nothing to differ from.
 */
export function differsFromLibrary(
  library: Pick<Library, 'clauses'>,
  clause: Clause,
  language: Language,
): boolean {
  const origin = library.clauses.find(({ id }) => id === clause.attrs.id);
  return origin !== undefined && optionsOf(origin, clause, language) === null;
}

/** How the text of the library was put into a policy; null when the clause has another text by now. */
export function optionsOf(origin: LibraryClause, clause: Clause, language: Language): ClauseOptions | null {
  const own = canonicalText(clause.content);
  const parts = clause.content.flatMap((block) => (block.type === 'passage' ? (block.attrs.part ?? []) : []));
  const found = [0, 1, 2].find(
    (headingShift) => canonicalText(clauseBlock(origin, language, { headingShift, parts }).content) === own,
  );
  return found === undefined ? null : { headingShift: found, parts };
}

/** Equal for equal texts: the editor adds attributes that are null, and has its own order of marks and keys. */
export function canonicalText(blocks: readonly PolicyBlock[]): string {
  return JSON.stringify(blocks, (name, value: unknown) => {
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
