import { languageNames } from '../../shared/language';
import { assemblePolicy, exampleIn, placeholderKeysIn } from '../../shared/library/assemble';
import { namesUsedBy } from '../../shared/library/check-condition';
import type { Library, PolicyTemplate } from '../../shared/library/types';
import { conditionUses } from '../../shared/policy/condition-uses';
import { succeed, type Result } from '../../shared/result';
import { defineCommand } from '../command';
import { findTemplate } from '../find-template';
import { alignColumns, count } from '../layout';

/** Shows what the library has to offer. */
export const listCommand = defineCommand({
  name: 'list',
  summary: 'Show the templates, clauses, placeholders and conditions of the library.',
  usage: ['list [options]'],
  operand: null,
  options: {
    clauses: { kind: 'flag', help: 'Show the clauses.' },
    placeholders: {
      kind: 'flag',
      help: 'Show the placeholders: the names that may stand under “values:” in a values file.',
    },
    conditions: {
      kind: 'flag',
      help: 'Show the yes/no questions: the names that may stand under “conditions:”.',
    },
    template: { kind: 'text', value: 'ID', help: 'Show only what this template uses.' },
  },
  notes: [
    'Without an option it shows the templates. With --json, each template has its example values and answers, which together are a complete values file.',
  ],
  async run({ options }, { library, width }) {
    const chosen = choose(library, options.template);
    if (!chosen.ok) return chosen;
    const { templates, clauses, placeholders, conditions } = chosen.value;
    const tables: readonly Table[] = [
      {
        name: 'templates',
        isWanted: !options.clauses && !options.placeholders && !options.conditions,
        data: templates.map((each) => ({ ...each, example: exampleIn(each, each.language) })),
        head: ['TEMPLATE', 'LANGUAGE', 'CLAUSES', 'WHAT IT FITS'],
        rows: templates.map((each) => [
          each.id,
          languageNames[each.language],
          String(each.sections.flatMap((section) => section.clauses).length),
          `${each.name.en}. ${each.description.en}`,
        ]),
      },
      {
        name: 'clauses',
        isWanted: options.clauses,
        data: clauses.map((clause) => ({ ...clause, text: undefined, earlier: undefined })),
        head: ['CLAUSE', 'SECTION', 'WHEN', 'TITLE'],
        rows: clauses.map((each) => [each.id, each.section, each.when ?? 'always', each.title.en]),
      },
      {
        name: 'placeholders',
        isWanted: options.placeholders,
        data: placeholders,
        head: ['PLACEHOLDER', 'TYPE', 'GROUP', 'LABEL'],
        rows: placeholders.map((each) => [each.key, each.type, each.group, each.label.en]),
      },
      {
        name: 'conditions',
        isWanted: options.conditions,
        data: conditions,
        head: ['CONDITION', 'GROUP', 'QUESTION'],
        rows: conditions.map((each) => [each.key, each.group, each.question.en]),
      },
    ];
    const wanted = tables.filter(({ isWanted }) => isWanted);
    return succeed({
      exitCode: 0,
      text: wanted
        .map(
          ({ head, rows, name }) =>
            `${alignColumns([head, ...rows], { width })}\n${total(rows.length, name)}\n`,
        )
        .join('\n'),
      notes: '',
      json: Object.fromEntries(wanted.map(({ name, data }) => [name, data])),
    });
  },
});

interface Table {
  readonly name: 'templates' | 'clauses' | 'placeholders' | 'conditions';
  readonly isWanted: boolean;
  readonly data: readonly unknown[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function total(number: number, name: Table['name']): string {
  return count(number, name.slice(0, -1), name);
}

/** The whole library, or what one template uses of it. */
function choose(library: Library, templateId: string | null): Result<Library> {
  if (templateId === null) return succeed(library);
  const template = findTemplate(library, templateId);
  return template.ok ? succeed(partOf(library, template.value)) : template;
}

function partOf(library: Library, template: PolicyTemplate): Library {
  const ids = new Set(template.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  const policy = assemblePolicy(library, template, template.language);
  const keys = placeholderKeysIn(policy.content, library);
  // The laws ask too: which of them apply decides how long an answer may take.
  const names = new Set([
    ...conditionUses(policy).keys(),
    ...library.laws.flatMap(({ when }) => namesUsedBy(when)),
  ]);
  return {
    ...library,
    templates: [template],
    clauses: library.clauses.filter(({ id }) => ids.has(id)),
    placeholders: library.placeholders.filter(({ key }) => keys.has(key)),
    conditions: library.conditions.filter(({ key }) => names.has(key)),
  };
}
