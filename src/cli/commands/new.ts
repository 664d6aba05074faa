import { randomUUID } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { writeFileAtomically } from '../../main/storage/atomic-write';
import { errnoOf } from '../../main/storage/failures';
import { checkSubject } from '../../shared/checks/index';
import { languageNames, languages, type Language } from '../../shared/language';
import { assemblePolicy } from '../../shared/library/assemble';
import { policyContext } from '../../shared/policy/context';
import { detailsOf, isOpen } from '../../shared/policy/details';
import { writePolicyFile } from '../../shared/policy/file';
import type { PolicyDocument } from '../../shared/policy/nodes';
import { policyFromTemplate } from '../../shared/policy/template';
import { fail, succeed, type Failure, type Result } from '../../shared/result';
import { withValuesFile } from '../apply-values';
import { defineCommand, type Environment } from '../command';
import { findLanguage } from '../find-language';
import { findTemplate } from '../find-template';
import { checkFindings, hasErrors, listFindings, type CommandFinding } from '../findings';
import { count, paragraph } from '../layout';
import { openPolicy, shownPath } from '../open-policy';

/** Starts a policy from a template. */
export const newCommand = defineCommand({
  name: 'new',
  summary: 'Start a policy from a template.',
  usage: ['new --template ID --out FILE.policy [options]'],
  operand: null,
  options: {
    template: {
      kind: 'text',
      value: 'ID',
      help: 'A template of “clausewright list”, or a file with a template that you saved.',
    },
    out: {
      kind: 'text',
      value: 'FILE.policy',
      help: 'The policy to write. A file that is there is left alone.',
    },
    values: { kind: 'text', value: 'FILE', help: 'A YAML or JSON file with values and answers to put in.' },
    language: {
      kind: 'text',
      value: 'LANGUAGE',
      help: `${languages.join(', ')}. Without it, the language of the template.`,
    },
    force: { kind: 'flag', help: 'Replace the file if it is there.' },
  },
  notes: [
    'A values file holds “values:” with placeholders, “conditions:” with answers (true or false), and may hold “title:”. “clausewright list --placeholders --conditions” shows the names.',
    'Ends with 1 when a value in the file is wrong; the policy is written all the same, with the wrong value in it as you wrote it. A name that is not known is left out, and said.',
  ],
  async run({ options }, environment) {
    const { library, cwd, today, now, width } = environment;
    const { template, out } = options;
    if (template === null)
      return fail('no-template', 'Name a template with --template. “clausewright list” shows them.');
    if (out === null) return fail('no-out', 'Name the policy to write with --out FILE.policy.');
    if (!/[^/\\]\.policy$/iu.test(out)) {
      return fail('not-policy-name', `The name of a policy ends in .policy, and “${out}” does not.`);
    }

    const started = await startPolicy(template, options.language, environment);
    if (!started.ok) return started;
    const filled = await withValuesFile(started.value.document, options.values, environment);
    if (!filled.ok) return filled;
    const { document } = filled.value;

    const path = resolve(cwd, out);
    const text = writePolicyFile(document, { id: randomUUID(), savedAt: now });
    const written = await writeFileAtomically(path, text, {
      action: 'export',
      ...(options.force ? {} : { guard: () => objectionTo(path) }),
    });
    if (!written.ok) {
      return written.error.code === 'missing'
        ? fail('no-folder', `There is no folder ${dirname(path)}. Nothing was written.`)
        : written;
    }

    const context = policyContext(document, library, today);
    const open = detailsOf(context).filter(isOpen);
    const findings = [
      ...started.value.findings,
      ...filled.value.findings,
      // What is still empty is no mistake in a new policy.
      ...checkFindings(checkSubject(context, { library, otherNames: [] })).filter(
        ({ check }) => check === 'invalid-value',
      ),
    ];
    const { title, language } = document.attrs;
    const shown = shownPath(path, cwd);
    const rest =
      open.length === 0
        ? 'Every detail is filled in.'
        : `${count(open.length, 'detail is', 'details are')} still to be filled in or mended; “clausewright check” lists them.`;
    return succeed({
      exitCode: hasErrors(findings) ? 1 : 0,
      text: paragraph(`Wrote ${shown}: “${title}”, in ${languageNames[language]}. ${rest}`, width),
      notes: listFindings(findings, width),
      json: {
        file: path,
        title,
        language,
        template: document.attrs.template,
        openDetails: open.map(({ definition }) => definition.key),
        findings,
      },
    });
  },
});

interface StartedPolicy {
  readonly document: PolicyDocument;
  readonly findings: readonly CommandFinding[];
}

/** From a template of the library, or from a file with one that the person saved. */
async function startPolicy(
  template: string,
  wanted: string | null,
  { library, cwd }: Environment,
): Promise<Result<StartedPolicy>> {
  const language = findLanguage(wanted);
  if (!language.ok) return language;
  if (/[/\\]|\.policy(?:-template)?$/iu.test(template)) return startFromFile(template, language.value, cwd);

  const found = findTemplate(library, template);
  if (!found.ok) return found;
  const chosen = language.value ?? found.value.language;
  return succeed({ document: assemblePolicy(library, found.value, chosen), findings: [] });
}

async function startFromFile(
  given: string,
  language: Language | null,
  cwd: string,
): Promise<Result<StartedPolicy>> {
  const opened = await openPolicy(given, cwd);
  if (!opened.ok) return opened;
  const { path, file, findings } = opened.value;
  if (file.template === null) {
    return fail(
      'not-a-template',
      `“${basename(path)}” is a policy and not a template. In the window, File > Save as template makes one of it.`,
    );
  }
  if (language !== null && language !== file.document.attrs.language) {
    return fail(
      'fixed-language',
      `The text of “${basename(path)}” is in ${languageNames[file.document.attrs.language]}. Leave --language out.`,
    );
  }
  return succeed({ document: policyFromTemplate(file.document, file.head.id), findings });
}

/** Asked at the last moment before the file is written. */
async function objectionTo(path: string): Promise<Failure | null> {
  try {
    await lstat(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
  return {
    code: 'exists',
    text: `“${basename(path)}” is there already and was left as it is. Choose another name, or add --force to replace it.`,
  };
}
