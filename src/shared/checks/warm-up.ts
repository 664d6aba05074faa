import { languages } from '../language';
import { wholeClause } from '../library/assemble';
import type { Library } from '../library/types';
import { docWith } from '../policy/builders';
import { policyContext } from '../policy/context';
import { readingLevels } from '../reading/policy-levels';
import { lawCoverage } from './coverage/law-coverage';
import { checks, checkSubject, runChecksOn } from './index';

/**
 * Checks the whole library in each language, so that the patterns are compiled before a policy needs them. One check a
 * step, so that whoever takes the steps can stop between two. What it finds is of no interest.
 */
export function* warmUpSteps(library: Library): Generator<unknown, void> {
  const conditions = Object.fromEntries(library.conditions.map(({ key }) => [key, true]));
  for (const language of languages) {
    const clauses = library.clauses.map((clause) => wholeClause(clause, language));
    const policy = docWith({ language, conditions }, ...clauses);
    const subject = checkSubject(policyContext(policy, library, '2026-01-01'), { library, otherNames: [] });
    for (const check of checks) yield runChecksOn(subject, [check]);
    yield lawCoverage(subject);
    yield readingLevels(subject);
  }
}
