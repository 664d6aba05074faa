import type { Facts } from '../policy/condition-expression';
import { isConditionTrue } from '../policy/context';
import type { Library, LibraryClause } from './types';

/** A clause that a policy lacks, and the laws that ask for it; none where it just fits the answers. */
export interface Recommendation {
  readonly clause: LibraryClause;
  readonly laws: readonly string[];
}

/** The clauses that the answers call for and that are not among `present` ones, in the order of the library. */
export function recommendedClauses(
  { clauses }: Pick<Library, 'clauses'>,
  facts: Facts,
  present: ReadonlySet<string>,
): readonly Recommendation[] {
  return clauses.flatMap((clause): readonly Recommendation[] => {
    if (present.has(clause.id) || (clause.when !== null && !isConditionTrue(clause.when, facts))) return [];
    const required = clause.requiredBy.filter(({ when }) => isConditionTrue(when, facts));
    if (required.length === 0 && clause.when === null) return [];
    return [{ clause, laws: [...new Set(required.flatMap(({ law }) => law ?? []))] }];
  });
}
