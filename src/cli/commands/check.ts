import { checkSubject } from '../../shared/checks/index';
import { policyContext } from '../../shared/policy/context';
import { readingLevels } from '../../shared/reading/policy-levels';
import { fail, succeed } from '../../shared/result';
import { withValuesFile } from '../apply-values';
import { defineCommand } from '../command';
import {
  checkFindings,
  countFindings,
  counted,
  coverageOf,
  hasErrors,
  hasWarnings,
  listCoverage,
  listFindings,
  listReading,
} from '../findings';
import { paragraph } from '../layout';
import { openPolicy, shownPath } from '../open-policy';
import { namesInFolder, othersOption } from '../other-policies';

/** Says what keeps a policy from being finished. */
export const checkCommand = defineCommand({
  name: 'check',
  summary: 'Say what is missing or wrong in a policy.',
  usage: ['check FILE [options]'],
  operand: 'FILE',
  options: {
    values: {
      kind: 'text',
      value: 'FILE',
      help: 'Use the values of this YAML or JSON file over those of the policy. The policy stays as it is.',
    },
    others: othersOption,
    strict: { kind: 'flag', help: 'End with 1 when there are warnings, too.' },
  },
  notes: [
    'Lists what the checks find, each with the place and, where one thing is certain to mend it, the repair that the window offers; and, for each law that applies by the answers, what it wants the policy to say and the policy does not; then how easy the policy is to read. This is a starting point, not legal advice.',
    'Ends with 1 when there are errors: then “clausewright export” writes no finished policy either. Warnings and advice are worth a look and keep nothing from being done; what the policy says to leave as it is does not count.',
  ],
  async run({ operand, options }, environment) {
    const { library, cwd, today, width } = environment;
    if (operand === null) return fail('no-file', 'Name the policy to check: clausewright check FILE');
    const opened = await openPolicy(operand, cwd);
    if (!opened.ok) return opened;
    const { path, file } = opened.value;
    const filled = await withValuesFile(file.document, options.values, environment);
    if (!filled.ok) return filled;

    const others = await namesInFolder(options.others, opened.value, cwd);
    if (!others.ok) return others;

    const context = policyContext(filled.value.document, library, today);
    const subject = checkSubject(context, { library, otherNames: others.value.names });
    const findings = [
      ...opened.value.findings,
      ...filled.value.findings,
      ...others.value.findings,
      ...checkFindings(subject),
    ];
    const { title, language } = filled.value.document.attrs;
    const isFine = !hasErrors(findings) && (!options.strict || !hasWarnings(findings));
    const end = hasErrors(findings)
      ? 'Errors keep it from being exported as finished.'
      : 'No errors: it can be exported as finished.';
    const coverage = coverageOf(subject);
    const reading = readingLevels(subject);
    const summary =
      counted(findings).length === 0
        ? 'nothing is missing and nothing is wrong.'
        : `${countFindings(findings)}. ${end}`;
    return succeed({
      exitCode: isFine ? 0 : 1,
      text: [
        listFindings(findings, width),
        listCoverage(coverage, width),
        listReading(reading, language, width),
        paragraph(`${shownPath(path, cwd)}: ${summary}`, width),
      ]
        .filter((part) => part !== '')
        .join('\n'),
      notes: '',
      json: { file: path, title, language, findings, coverage, reading },
    });
  },
});
