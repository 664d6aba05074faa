import { mkdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { writeFileAtomically } from '../../main/storage/atomic-write';
import { describeFileError, errnoOf } from '../../main/storage/failures';
import { suggestFileName } from '../../main/storage/file-name';
import { checkSubject } from '../../shared/checks/index';
import { exportFormats, type ExportFormat } from '../../shared/exporters/exporter';
import { exporterById } from '../../shared/exporters/index';
import { languages } from '../../shared/language';
import { samplePolicy } from '../../shared/library/assemble';
import { policyContext } from '../../shared/policy/context';
import type { PolicyDocument } from '../../shared/policy/nodes';
import { suggestedName } from '../../shared/policy/suggested-name';
import { resolvePolicy } from '../../shared/policy/resolve';
import { fail, succeed, type Result } from '../../shared/result';
import { withValuesFile } from '../apply-values';
import { defineCommand, type CommandInput, type Environment } from '../command';
import { findLanguage } from '../find-language';
import { findTemplate } from '../find-template';
import { checkFindings, countFindings, hasErrors, listFindings, type CommandFinding } from '../findings';
import { alignColumns, paragraph } from '../layout';
import { didYouMean } from '../nearest-name';
import { openPolicy, shownPath } from '../open-policy';

/** Writes a policy as files for other programs. */
export const exportCommand = defineCommand({
  name: 'export',
  summary: 'Write a policy as Word document, web page and Markdown.',
  usage: ['export FILE [options]', 'export --sample [options]'],
  operand: 'FILE',
  options: {
    sample: { kind: 'flag', help: 'Write the finished sample of a template instead of a policy of yours.' },
    template: { kind: 'text', value: 'ID', help: 'The template of the sample. Without it, the first one.' },
    language: {
      kind: 'text',
      value: 'LANGUAGE',
      help: `The language of the sample: ${languages.join(', ')}. Without it, that of the template.`,
    },
    values: {
      kind: 'text',
      value: 'FILE',
      help: 'Use the values of this YAML or JSON file over those of the policy. The policy stays as it is.',
    },
    format: {
      kind: 'text',
      value: 'FORMATS',
      help: `One or more of ${exportFormats.join(', ')}, with commas between them. Without it, all.`,
    },
    out: {
      kind: 'text',
      value: 'FOLDER',
      help: 'Where to write; made if it is missing. Without it, exports.',
    },
    name: {
      kind: 'text',
      value: 'NAME',
      help: 'Name of the files, without ending. Without it, that of the policy.',
    },
    draft: { kind: 'flag', help: 'Write a draft that says so, with what is missing marked, errors or not.' },
  },
  notes: [
    'Checks the policy first. When there are errors it lists them, writes nothing and ends with 1, unless a draft is asked for. Exported files of the same name are replaced.',
  ],
  async run({ operand, options }, environment) {
    const { library, cwd, today, now, width } = environment;
    const formats = readFormats(options.format);
    if (!formats.ok) return formats;
    const source = await chooseSource({ operand, options }, environment);
    if (!source.ok) return source;
    const filled = await withValuesFile(source.value.document, options.values, environment);
    if (!filled.ok) return filled;

    const { document } = filled.value;
    const context = policyContext(document, library, today);
    const findings = [
      ...source.value.findings,
      ...filled.value.findings,
      ...checkFindings(checkSubject(context, { library, otherNames: [] })),
    ];
    const { title, language } = document.attrs;
    const about = { title, language, isDraft: options.draft };
    if (hasErrors(findings) && !options.draft) {
      const end = `${countFindings(findings)}. Nothing was written. Mend the errors, or add --draft to write a draft that is marked as one.`;
      return succeed({
        exitCode: 1,
        text: '',
        notes: `${listFindings(findings, width)}\n${paragraph(end, width)}`,
        json: { ...about, files: [], findings },
      });
    }

    const name = `${options.name ?? source.value.name(document)}${options.draft ? ' (draft)' : ''}`;
    const policy = resolvePolicy(context, { isDraft: options.draft });
    const made: MadeFile[] = [];
    for (const format of formats.value) {
      const exporter = exporterById(format);
      const bytes = await exporter.export(policy, { now });
      if (!bytes.ok) return bytes;
      made.push({ format, fileName: suggestFileName(name, exporter.extension), bytes: bytes.value });
    }
    const written = await writeFiles(made, resolve(cwd, options.out ?? 'exports'));
    if (!written.ok) return written;

    return succeed({
      exitCode: 0,
      text: alignColumns(
        written.value.map(({ format, path, size }) => [
          exporterById(format).label,
          `${Math.max(1, Math.round(size / 1024))} kB`,
          shownPath(path, cwd),
        ]),
        { width: null },
      ),
      notes: hasErrors(findings)
        ? `${listFindings(findings, width)}\n${paragraph(`${countFindings(findings)}. The files are marked as a draft.`, width)}`
        : listFindings(findings, width),
      json: { ...about, files: written.value, findings },
    });
  },
});

interface Source {
  readonly document: PolicyDocument;
  readonly findings: readonly CommandFinding[];
  /** Name of the exported files, without ending. */
  readonly name: (document: PolicyDocument) => string;
}

/** The policy file or the sample that the person named. */
async function chooseSource(
  { operand, options }: CommandInput<typeof exportCommand.options>,
  { library, cwd }: Environment,
): Promise<Result<Source>> {
  if (options.sample) {
    if (operand !== null) return fail('too-much', 'Name either a policy or --sample, not both.');
    const found =
      options.template === null ? firstTemplate(library.templates) : findTemplate(library, options.template);
    if (!found.ok) return found;
    const language = findLanguage(options.language);
    if (!language.ok) return language;
    return succeed({
      document: samplePolicy(library, found.value, language.value ?? found.value.language),
      findings: [],
      name: ({ attrs }) => suggestedName(attrs),
    });
  }
  if (operand === null) {
    return fail('no-file', 'Name the policy to export, “clausewright export FILE”, or add --sample.');
  }
  if (options.template !== null) return fail('needless-template', '--template goes with --sample only.');
  if (options.language !== null) return fail('needless-language', '--language goes with --sample only.');
  const opened = await openPolicy(operand, cwd);
  if (!opened.ok) return opened;
  const { path, file, findings } = opened.value;
  return succeed({ document: file.document, findings, name: () => basename(path, extname(path)) });
}

function firstTemplate<T>(templates: readonly T[]): Result<T> {
  const [first] = templates;
  return first === undefined ? fail('unknown-template', 'The library has no template.') : succeed(first);
}

function readFormats(list: string | null): Result<readonly ExportFormat[]> {
  if (list === null) return succeed(exportFormats);
  const names = list.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !exportFormats.some((format) => format === name));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, exportFormats);
    return fail(
      'unknown-format',
      `There is no format “${unknown}”.${hint} Choose from ${exportFormats.join(', ')}.`,
    );
  }
  return succeed(exportFormats.filter((format) => names.includes(format)));
}

interface MadeFile {
  readonly format: ExportFormat;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

interface WrittenFile {
  readonly format: ExportFormat;
  /** Absolute. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

async function writeFiles(
  files: readonly MadeFile[],
  folder: string,
): Promise<Result<readonly WrittenFile[]>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') {
      return fail(
        'not-a-folder',
        `“${basename(folder)}” is a file, and --out names a folder. Nothing was written.`,
      );
    }
    return { ok: false, error: describeFileError(error, 'export', folder) };
  }
  const written: WrittenFile[] = [];
  for (const { format, fileName, bytes } of files) {
    const path = join(folder, fileName);
    const result = await writeFileAtomically(path, bytes, { action: 'export' });
    if (!result.ok) {
      const before =
        written.length === 0
          ? ''
          : ` Written before that: ${written.map((each) => basename(each.path)).join(', ')}.`;
      return fail(result.error.code, `${result.error.text}${before}`);
    }
    written.push({ format, path, size: bytes.byteLength });
  }
  return succeed(written);
}
