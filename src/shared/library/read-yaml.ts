import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from '../zod';
import type { LibraryFiles, Located, ReportProblem } from './library-problem';

/** The object in a YAML file; null when it is missing or wrong, which is then reported. */
export function readYamlObject<T>(
  files: LibraryFiles,
  file: string,
  schema: z.ZodType<T>,
  report: ReportProblem,
): Located<T> | null {
  const yaml = parseYaml(files, file, report);
  return yaml === null ? null : check(schema, yaml, [], report);
}

/** The entries of a YAML file that is a list; entries that are wrong are reported and left out. */
export function readYamlList<T>(
  files: LibraryFiles,
  file: string,
  schema: z.ZodType<T>,
  report: ReportProblem,
): readonly Located<T>[] {
  const yaml = parseYaml(files, file, report);
  if (yaml === null) return [];
  if (!Array.isArray(yaml.value)) {
    report(file, yaml.lineAt(), 'This file has to be a list.');
    return [];
  }
  return yaml.value.flatMap((_entry, index) => check(schema, yaml, [index], report) ?? []);
}

function parseYaml(files: LibraryFiles, file: string, report: ReportProblem): Located<unknown> | null {
  const text = files.get(file);
  if (text === undefined) {
    report(file, 1, 'This file is missing.');
    return null;
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings];
  for (const { pos, message } of faults) report(file, lineCounter.linePos(pos[0]).line, message);
  if (faults.length > 0) return null;
  return { value: document.toJS(), file, lineAt: (...path) => lineIn(document, lineCounter, path) };
}

function lineIn(document: Document, lineCounter: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      node = item;
      if (isMap(item) || isSeq(item) || isScalar(item)) offset = item.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return lineCounter.linePos(offset).line;
}

function check<T>(
  schema: z.ZodType<T>,
  yaml: Located<unknown>,
  path: readonly number[],
  report: ReportProblem,
): Located<T> | null {
  const entry = path.reduce<unknown>(
    (value, index) => (Array.isArray(value) ? value[index] : value),
    yaml.value,
  );
  const parsed = schema.safeParse(entry);
  if (parsed.success) {
    return { value: parsed.data, file: yaml.file, lineAt: (...inner) => yaml.lineAt(...path, ...inner) };
  }
  for (const issue of parsed.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    if (keys.length === 0) {
      const place = issue.path.length === 0 ? '' : `${issue.path.map(String).join('.')}: `;
      report(yaml.file, yaml.lineAt(...path, ...issue.path), `${place}${issue.message}`);
    }
    for (const key of keys) {
      report(yaml.file, yaml.lineAt(...path, ...issue.path, key), `"${key}" is not known here.`);
    }
  }
  return null;
}
