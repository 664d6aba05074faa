import { conditionProblems, namesUsedBy, type KnownNames } from './check-condition';
import type { LibraryFiles, Located, ReportProblem } from './library-problem';
import { readYamlList } from './read-yaml';
import { interviewSchema } from './schemas';
import type { ConditionQuestion, InterviewQuestion } from './types';

/** Reads `interview.yaml`, and reports every condition that it does not ask exactly once. */
export function compileInterview(
  files: LibraryFiles,
  conditions: readonly Located<ConditionQuestion>[],
  names: KnownNames,
  report: ReportProblem,
): readonly InterviewQuestion[] {
  const entries = readYamlList(files, 'interview.yaml', interviewSchema, report);
  const asked = new Set<string>();
  const questions: InterviewQuestion[] = [];
  for (const { value, file, lineAt } of entries) {
    const line = lineAt();
    const say = (text: string) => report(file, line, text);
    const question = 'condition' in value ? yesNoQuestion(value, conditions) : value;
    if (question === null) {
      say(`There is no condition "${'condition' in value ? value.condition : value.id}".`);
      continue;
    }
    for (const text of problemsOf(question, names, asked)) say(text);
    for (const key of conditionsOf(question)) {
      if (asked.has(key)) say(`The condition "${key}" is asked twice.`);
      asked.add(key);
    }
    if (questions.some(({ id }) => id === question.id)) say(`The id "${question.id}" is there twice.`);
    questions.push(question);
  }
  for (const { value, file, lineAt } of conditions) {
    if (asked.has(value.key) || entries.length === 0) continue;
    report(file, lineAt('key'), `The interview does not ask "${value.key}".`);
  }
  return questions;
}

/** The conditions that a question decides, each once. */
function conditionsOf({ options }: Pick<InterviewQuestion, 'options'>): ReadonlySet<string> {
  return new Set(options.flatMap(({ conditions }) => conditions));
}

function yesNoQuestion(
  { condition, when }: { readonly condition: string; readonly when: string | null },
  conditions: readonly Located<ConditionQuestion>[],
): InterviewQuestion | null {
  const found = conditions.find(({ value }) => value.key === condition)?.value;
  if (found === undefined) return null;
  const { key, question, help, group } = found;
  const option = { id: key.replaceAll('_', '-'), label: question, when: null, conditions: [key] };
  return {
    id: option.id,
    kind: 'yes_no',
    group,
    question,
    ...(help === undefined ? {} : { help }),
    when,
    options: [option],
  };
}

function problemsOf(
  { kind, when, options }: InterviewQuestion,
  names: KnownNames,
  asked: ReadonlySet<string>,
): readonly string[] {
  const expressions = [when, ...options.map((option) => option.when)].filter((each) => each !== null);
  const sets = options.map(({ conditions }) => [...conditions].sort().join(' '));
  return [
    ...expressions.flatMap((expression) => conditionProblems(expression, names)),
    ...(when === null ? [] : namesUsedBy(when))
      .filter((name) => !asked.has(name))
      .map((name) => `"${name}" has to be asked before what depends on it.`),
    ...options.flatMap(({ conditions }) =>
      conditions.filter((key) => !names.conditions.has(key)).map((key) => `There is no condition "${key}".`),
    ),
    ...(kind === 'any_of' && options.some(({ conditions }) => conditions.length !== 1)
      ? ['Each option of an any_of has exactly one condition.']
      : []),
    ...(new Set(sets).size < sets.length ? ['Two options switch the same conditions.'] : []),
  ];
}
