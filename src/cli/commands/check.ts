import { policyContext } from '../../shared/policy/context';
import { fail, succeed } from '../../shared/result';
import { withValuesFile } from '../apply-values';
import { defineCommand } from '../command';
import { checkFindings, countFindings, detailWarnings, hasErrors, listFindings } from '../findings';
import { paragraph } from '../layout';
import { openPolicy, shownPath } from '../open-policy';

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
    strict: { kind: 'flag', help: 'End with 1 when there are warnings, too.' },
  },
  notes: [
    'Ends with 1 when there are errors: then “clausewright export” writes no finished policy either. Warnings are worth a look and keep nothing from being done.',
  ],
  async run({ operand, options }, environment) {
    const { library, cwd, today, width } = environment;
    if (operand === null) return fail('no-file', 'Name the policy to check: clausewright check FILE');
    const opened = await openPolicy(operand, cwd);
    if (!opened.ok) return opened;
    const { path, file } = opened.value;
    const filled = await withValuesFile(file.document, options.values, environment);
    if (!filled.ok) return filled;

    const context = policyContext(filled.value.document, library, today);
    const findings = [
      ...opened.value.findings,
      ...filled.value.findings,
      ...checkFindings(context, library),
      ...detailWarnings(context),
    ];
    const { title, language } = filled.value.document.attrs;
    const isFine = !hasErrors(findings) && (!options.strict || findings.length === 0);
    const end = hasErrors(findings)
      ? 'Errors keep it from being exported as finished.'
      : 'No errors: it can be exported as finished.';
    return succeed({
      exitCode: isFine ? 0 : 1,
      text:
        findings.length === 0
          ? paragraph(`${shownPath(path, cwd)}: nothing is missing and nothing is wrong.`, width)
          : `${listFindings(findings, width)}\n${paragraph(`${shownPath(path, cwd)}: ${countFindings(findings)}. ${end}`, width)}`,
      notes: '',
      json: { file: path, title, language, findings },
    });
  },
});
