import { languages } from '../language';
import { policyContext } from '../policy/context';
import { detailsOf, isOpen } from '../policy/details';
import { assemblePolicy, optionalParts, samplePolicy } from './assemble';
import { lastDay } from './compile-vocabulary';
import type { Located, ReportProblem } from './library-problem';
import type { Library, PolicyTemplate } from './types';

/** Placeholders that every template must show: who it is, where to write, and how soon an answer comes. */
const requiredKeys = ['company_name', 'contact_email', 'response_deadline'];

/** Reports all that is wrong with a template, given the rest of the library. */
export function checkTemplate(
  template: Located<PolicyTemplate>,
  library: Library,
  report: ReportProblem,
): void {
  checkConditions(template, library, report);
  checkClauses(template, library, report);
  checkRequiredPlaceholders(template, library, report);
  checkExample(template, library, report);
}

function checkConditions(
  { value, file, lineAt }: Located<PolicyTemplate>,
  library: Library,
  report: ReportProblem,
): void {
  const known = new Set(library.conditions.map(({ key }) => key));
  for (const [index, key] of value.conditions.entries()) {
    if (!known.has(key)) report(file, lineAt('conditions', index), `There is no condition "${key}".`);
    if (value.conditions.indexOf(key) < index)
      report(file, lineAt('conditions', index), `The condition "${key}" is there twice.`);
  }
  for (const key of Object.keys(value.example.conditions)) {
    if (!known.has(key))
      report(file, lineAt('example', 'conditions', key), `There is no condition "${key}".`);
  }
}

function checkClauses(
  { value, file, lineAt }: Located<PolicyTemplate>,
  library: Library,
  report: ReportProblem,
): void {
  const seen = new Set<string>();
  for (const [sectionIndex, section] of value.sections.entries()) {
    for (const [index, { id, parts }] of section.clauses.entries()) {
      const place = ['sections', sectionIndex, 'clauses', index];
      const clause = library.clauses.find((each) => each.id === id);
      if (seen.has(id)) report(file, lineAt(...place), `The clause "${id}" is there twice.`);
      seen.add(id);
      if (clause === undefined) {
        report(file, lineAt(...place), `There is no clause "${id}".`);
        continue;
      }
      const known = optionalParts(clause.text.en);
      for (const [partIndex, part] of parts.entries()) {
        if (known.includes(part)) continue;
        report(
          file,
          lineAt(...place, 'parts', partIndex),
          `The clause "${id}" has no optional passage "${part}".`,
        );
      }
    }
  }
}

function checkRequiredPlaceholders(
  { value, file, lineAt }: Located<PolicyTemplate>,
  library: Library,
  report: ReportProblem,
): void {
  const policy = assemblePolicy(library, value, 'en');
  const values = { ...policy.attrs.values, ...value.example.values, ...value.example.texts.en };
  // Without the answers of the example: a person may well give others.
  const details = detailsOf(
    policyContext({ ...policy, attrs: { ...policy.attrs, values } }, library, lastDay),
  );
  for (const key of requiredKeys) {
    const isShown = details.some(({ definition, places }) => definition.key === key && places.length > 0);
    if (!isShown)
      report(file, lineAt('sections'), `No clause of this template shows "${key}"; every policy needs it.`);
  }
}

/** The sample has to be a finished policy in every language. */
function checkExample(
  { value, file, lineAt }: Located<PolicyTemplate>,
  library: Library,
  report: ReportProblem,
): void {
  const { example } = value;
  const said = new Set<string>();
  for (const language of languages) {
    const texts = example.texts[language];
    // What is wrong with a value of all languages is said once.
    const say = (key: string, text: string): void => {
      const whole = `The ${key in texts ? `${language} ` : ''}example ${text}`;
      const path = key in texts ? ['texts', language, key] : ['values', key];
      if (!said.has(whole)) report(file, lineAt('example', ...path), whole);
      said.add(whole);
    };
    const details = detailsOf(policyContext(samplePolicy(library, value, language), library, lastDay));
    for (const detail of details) {
      const { key } = detail.definition;
      if (isOpen(detail) && !detail.isFilled) say(key, `has no value for "${key}".`);
      for (const { severity, text } of detail.problems) {
        if (severity === 'error') say(key, `value of "${key}" is wrong: ${text}`);
      }
    }
    for (const key of [...Object.keys(example.values), ...Object.keys(texts)]) {
      if (details.some(({ definition }) => definition.key === key)) continue;
      say(key, `has a value for "${key}", which its text does not use.`);
    }
  }
}
