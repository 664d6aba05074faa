import type { Library } from '../shared/library/types';
import type { PlaceholderDefinition, Value } from '../shared/placeholders/definition';
import { readValue } from '../shared/placeholders/read-value';
import { conditionUses } from '../shared/policy/condition-uses';
import { valuesUnder } from '../shared/policy/lawful-defaults';
import type { PolicyDocument } from '../shared/policy/nodes';
import { succeed, type Result } from '../shared/result';
import type { Environment } from './command';
import type { CommandFinding, ValuesPart } from './findings';
import { count } from './layout';
import { didYouMean } from './nearest-name';
import { readValuesFile, type ValuesData } from './values-file';

/** A policy with the values of a file put in, and what was wrong with the file. */
export interface FilledPolicy {
  readonly document: PolicyDocument;
  readonly findings: readonly CommandFinding[];
}

/** Puts the values file at `given` into the policy; null leaves the policy as it is. */
export async function withValuesFile(
  document: PolicyDocument,
  given: string | null,
  { library, cwd }: Environment,
): Promise<Result<FilledPolicy>> {
  if (given === null) return succeed({ document, findings: [] });
  const data = await readValuesFile(given, cwd);
  return data.ok ? succeed(applyValues(document, data.value, library)) : data;
}

/**
 * Puts values, answers and title into a policy, over those that it has; values that are still the
 * default follow the laws that apply by the answers. A value that is not
 * understood is kept as text for the checks to name; a name that is not known is left out, and said.
 */
export function applyValues(document: PolicyDocument, data: ValuesData, library: Library): FilledPolicy {
  const { attrs } = document;
  const findings: CommandFinding[] = [];
  let unknown = 0;
  const report = (
    severity: 'error' | 'warning',
    check: string,
    part: ValuesPart | null,
    key: string,
    text: string,
  ) => findings.push({ check, severity, text, place: { kind: 'values-file', part, key } });

  const definitions = new Map(
    [...library.placeholders, ...attrs.definitions].map((each) => [each.key, each]),
  );
  const questions = new Set(library.conditions.map(({ key }) => key));
  for (const name of conditionUses(document).keys()) if (!definitions.has(name)) questions.add(name);

  const values = Object.fromEntries(
    [...data.values].flatMap(([key, found]): readonly (readonly [string, Value])[] => {
      const definition = definitions.get(key);
      if (definition !== undefined) return [[key, read(definition, found)]];
      reportUnknown('values', key, 'detail', questions.has(key) ? 'conditions' : null, definitions.keys());
      return [];
    }),
  );
  const conditions = Object.fromEntries(
    [...data.conditions].flatMap(([key, found]): readonly (readonly [string, boolean])[] => {
      if (!questions.has(key)) {
        reportUnknown('conditions', key, 'condition', definitions.has(key) ? 'values' : null, questions);
        return [];
      }
      const answer = readAnswer(found);
      if (answer !== null) return [[key, answer]];
      report(
        'error',
        'condition-shape',
        'conditions',
        key,
        `“${key}” needs true or false. It was left as it is.`,
      );
      return [];
    }),
  );
  for (const key of data.otherKeys) {
    const home = definitions.has(key) ? 'values' : questions.has(key) ? 'conditions' : null;
    reportUnknown(null, key, 'part of a values file', home, ['values', 'conditions', 'title']);
  }
  const title = readTitle();
  if (unknown > mostUnknown) {
    report(
      'warning',
      'unknown-key',
      null,
      '',
      `${count(unknown - mostUnknown, 'more name')} in the file ${unknown === mostUnknown + 1 ? 'is' : 'are'} not known.`,
    );
  }
  const answers = { ...attrs.conditions, ...conditions };

  return {
    document: {
      ...document,
      attrs: {
        ...attrs,
        title: title ?? attrs.title,
        values: { ...valuesUnder(document, answers, library), ...values },
        conditions: answers,
      },
    },
    findings,
  };

  function read(definition: PlaceholderDefinition, found: unknown): Value {
    const value = readValue(definition, found, attrs.language);
    if (value.ok) return value.value;
    report('error', value.error.code, 'values', definition.key, value.error.text);
    return JSON.stringify(found).slice(0, longestKept);
  }

  function readTitle(): string | null {
    if (data.title === undefined || data.title === null) return null;
    const text = typeof data.title === 'string' ? data.title.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim() : '';
    if (text !== '' && text.length <= longestTitle) return text;
    report(
      'error',
      'title-shape',
      null,
      'title',
      `The title has to be a text of at most ${longestTitle} characters. It was left as it is.`,
    );
    return null;
  }

  function reportUnknown(
    part: ValuesPart | null,
    key: string,
    kind: string,
    home: ValuesPart | null,
    names: Iterable<string>,
  ): void {
    unknown += 1;
    if (unknown > mostUnknown) return;
    const hint = home === null ? didYouMean(key, names) : ` It belongs under “${home}:”.`;
    report(
      'warning',
      'unknown-key',
      part,
      key,
      `There is no ${kind} “${key.slice(0, 64)}”, so it was left out.${hint}`,
    );
  }
}

/** In characters; what is longer is no value anybody could mend in its place. */
const longestKept = 1000;
/** In characters, as in the dialogs of the window. */
const longestTitle = 200;
/** Of a file that is no values file at all, not every line has to be named. */
const mostUnknown = 30;

/** YAML reads only true and false as answers; people write yes and no as well. */
function readAnswer(found: unknown): boolean | null {
  if (typeof found === 'boolean') return found;
  if (typeof found !== 'string') return null;
  const word = found.toLowerCase();
  return word === 'yes' ? true : word === 'no' ? false : null;
}
