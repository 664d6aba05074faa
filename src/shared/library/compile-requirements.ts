import { languages } from '../language';
import { conditionProblems, type KnownNames } from './check-condition';
import type { Located, ReportProblem } from './library-problem';
import type { WrittenLaw, WrittenRequirement } from './schemas';
import type { Law, LawRequirement, LibraryClause } from './types';

/** The laws with every requirement in full; those that are wrong are reported and left out. */
export function compileRequirements(
  laws: readonly Located<WrittenLaw>[],
  report: ReportProblem,
): readonly Located<Law>[] {
  const written = new Map<string, WrittenRequirement>();
  for (const { value, file, lineAt } of laws) {
    for (const [index, requirement] of value.requirements.entries()) {
      if (written.has(requirement.id)) {
        report(file, lineAt('requirements', index, 'id'), `The id "${requirement.id}" is there twice.`);
      }
      written.set(requirement.id, requirement);
    }
  }
  return laws.map((law) => ({
    ...law,
    value: {
      ...law.value,
      requirements: law.value.requirements.flatMap((requirement, index) => {
        const full = inFull(requirement, written);
        if (typeof full !== 'string') return [full];
        report(law.file, law.lineAt('requirements', index), full);
        return [];
      }),
    },
  }));
}

/** The requirement, or what is wrong with it. */
function inFull(
  requirement: WrittenRequirement,
  written: ReadonlyMap<string, WrittenRequirement>,
): LawRequirement | string {
  const { as, ...own } = requirement;
  const model = as === undefined ? undefined : written.get(as);
  if (as !== undefined && model === undefined) return `There is no requirement "${as}".`;
  if (model?.as !== undefined) return `"${as}" names another requirement itself. Name that one.`;
  const { says, when = null, clause, words, shows = [] } = { ...model, ...own };
  if (says === undefined || clause === undefined || words === undefined) {
    return `"${own.id}" lacks ${says === undefined ? 'says' : clause === undefined ? 'clause' : 'words'}.`;
  }
  const silent = languages.find((language) => words[language].length === 0);
  if (silent !== undefined && shows.length === 0) {
    return `"${own.id}" could never be met in ${silent}: it has neither words nor a detail that shows it.`;
  }
  return { id: own.id, article: own.article, says, when, clause, words, shows };
}

/** Reports conditions and details that nothing else knows. */
export function checkRequirementNames(
  { value, file, lineAt }: Located<Law>,
  names: KnownNames,
  report: ReportProblem,
): void {
  for (const [index, { when, shows }] of value.requirements.entries()) {
    const line = (part: string) => lineAt('requirements', index, part);
    for (const text of when === null ? [] : conditionProblems(when, names)) report(file, line('when'), text);
    for (const key of shows) {
      if (!names.placeholders.has(key)) report(file, line('shows'), `There is no placeholder "${key}".`);
    }
  }
}

/** Reports clauses that the library does not have. */
export function checkRequirementClauses(
  laws: readonly Located<Law>[],
  clauses: readonly Located<LibraryClause>[],
  report: ReportProblem,
): void {
  const known = new Set(clauses.map(({ value }) => value.id));
  for (const { value, file, lineAt } of laws) {
    for (const [index, { clause }] of value.requirements.entries()) {
      if (!known.has(clause)) {
        report(file, lineAt('requirements', index, 'clause'), `There is no clause "${clause}".`);
      }
    }
  }
}
