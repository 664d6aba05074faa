import { languages, type Localized } from '../language';
import type { PlaceholderDefinition } from '../placeholders/definition';
import { validateValue } from '../placeholders/index';
import { placeholderDefinitionSchema } from '../placeholders/schema';
import { conditionProblems, type KnownNames } from './check-condition';
import type { LibraryFiles, Located, ReportProblem } from './library-problem';
import { checkRequirementNames, compileRequirements } from './compile-requirements';
import { readYamlList, readYamlObject } from './read-yaml';
import { conditionSchema, lawSchema, sectionSchema } from './schemas';
import type { ConditionQuestion, Law, LibrarySection } from './types';

/** What clauses and templates refer to, with the places it was read from. */
export interface Vocabulary {
  readonly sections: readonly Located<LibrarySection>[];
  readonly placeholders: readonly Located<PlaceholderDefinition>[];
  readonly conditions: readonly Located<ConditionQuestion>[];
  readonly laws: readonly Located<Law>[];
  readonly names: KnownNames;
}

export function compileVocabulary(files: LibraryFiles, report: ReportProblem): Vocabulary {
  const sections = readYamlList(files, 'sections.yaml', sectionSchema, report);
  const placeholders = readYamlList(files, 'placeholders.yaml', placeholderDefinitionSchema, report);
  const conditions = readYamlList(files, 'conditions.yaml', conditionSchema, report);
  const writtenLaws = [...files.keys()]
    .filter((file) => /^laws\/[^/]+\.yaml$/u.test(file))
    .flatMap((file) => readYamlObject(files, file, lawSchema, report) ?? []);
  const laws = compileRequirements(writtenLaws, report);

  reportDuplicates(sections, ({ id }) => id, 'id', report);
  reportDuplicates(placeholders, ({ key }) => key, 'key', report);
  reportDuplicates(conditions, ({ key }) => key, 'key', report);
  for (const law of laws) reportWrongFileName(law, 'laws', report);

  const names: KnownNames = {
    conditions: new Set(conditions.map(({ value }) => value.key)),
    placeholders: new Map(placeholders.map(({ value }) => [value.key, value])),
  };
  for (const { value, file, lineAt } of conditions) {
    if (names.placeholders.has(value.key))
      report(file, lineAt('key'), `"${value.key}" is a placeholder too.`);
  }
  for (const { value, file, lineAt } of laws) {
    for (const text of conditionProblems(value.when, names)) report(file, lineAt('when'), text);
    checkRequirementNames({ value, file, lineAt }, names, report);
  }
  const lawIds = new Set(laws.map(({ value }) => value.id));
  for (const placeholder of placeholders) checkPlaceholder(placeholder, lawIds, report);
  return { sections, placeholders, conditions, laws, names };
}

/** Reports an id that is not the name of its file in `folder`. */
export function reportWrongFileName(
  { value, file, lineAt }: Located<{ readonly id: string }>,
  folder: string,
  report: ReportProblem,
): void {
  if (file !== `${folder}/${value.id}.yaml`)
    report(file, lineAt('id'), `The id "${value.id}" is not the name of the file.`);
}

/**
 * A day that is later than all others, so that a value does not become wrong, or right, with the
 * day on which the library is built.
 */
export const lastDay = '9999-12-31';

function checkPlaceholder(
  { value: definition, file, lineAt }: Located<PlaceholderDefinition>,
  laws: ReadonlySet<string>,
  report: ReportProblem,
): void {
  for (const part of ['example', 'default'] as const) {
    for (const { severity, text } of validateValue(definition, definition[part], {
      today: lastDay,
      laws: [],
    })) {
      if (severity === 'error')
        report(file, lineAt(part), `The ${part} of "${definition.key}" is wrong: ${text}`);
    }
  }
  for (const text of localizedTexts(definition)) {
    for (const language of languages) {
      if (text[language] === undefined)
        report(file, lineAt(), `“${text.en}” of "${definition.key}" is missing in ${language}.`);
    }
  }
  if (definition.type !== 'duration') return;
  for (const [index, { law }] of (definition.ceilings ?? []).entries()) {
    if (!laws.has(law)) report(file, lineAt('ceilings', index, 'law'), `There is no law "${law}".`);
  }
}

/** All that a definition says to people; a person's own ones, which have the same shape, need one language only. */
function localizedTexts(definition: PlaceholderDefinition): readonly Localized[] {
  const options = 'options' in definition ? definition.options : [];
  const columns = 'columns' in definition ? definition.columns : [];
  return [
    definition.label,
    ...(definition.help === undefined ? [] : [definition.help]),
    ...[...options, ...columns].map(({ label }) => label),
  ];
}

function reportDuplicates<T>(
  entries: readonly Located<T>[],
  nameOf: (value: T) => string,
  part: 'id' | 'key',
  report: ReportProblem,
): void {
  const seen = new Set<string>();
  for (const { value, file, lineAt } of entries) {
    const name = nameOf(value);
    if (seen.has(name)) report(file, lineAt(part), `The ${part} "${name}" is there twice.`);
    seen.add(name);
  }
}
