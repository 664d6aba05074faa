import { basename, resolve } from 'node:path';
import { fail, succeed, type Result } from '../shared/result';
import { parseYaml } from './parse-yaml';
import { readText } from './read-text';

/** The content of a values file as it stands there: nothing in it is known to be right. */
export interface ValuesData {
  /** Undefined when the file does not set it. */
  readonly title: unknown;
  readonly values: ReadonlyMap<string, unknown>;
  readonly conditions: ReadonlyMap<string, unknown>;
  /** Other names at the top of the file. */
  readonly otherKeys: readonly string[];
}

/** In bytes. Many times what a policy needs; on a hostile file, the parser takes seconds for so much. */
const largest = 256 * 1024;

/**
 * Reads a values file, YAML or JSON, that anybody may have written. Fails with a sentence when it
 * cannot be read, or has not the form `values: { … }`, `conditions: { … }`, `title: …`.
 */
export async function readValuesFile(given: string, cwd: string): Promise<Result<ValuesData>> {
  const path = resolve(cwd, given);
  const text = await readText(path, largest);
  return text.ok ? parseValues(text.value, basename(path)) : text;
}

/** The values in a text; `name` is what a failure calls the file. */
export function parseValues(text: string, name: string): Result<ValuesData> {
  const parsed = parseYaml(text, name);
  if (!parsed.ok) return parsed;
  const top = entriesOf(parsed.value ?? {});
  const values = entriesOf(top?.get('values') ?? {});
  const conditions = entriesOf(top?.get('conditions') ?? {});
  if (top === null || values === null || conditions === null) {
    return fail(
      'not-values',
      `“${name}” is not a values file. It holds “values:” and “conditions:”, each with names and what belongs to them, and may hold “title:”. Nothing was changed.`,
    );
  }
  return succeed({
    title: top.get('title'),
    values,
    conditions,
    otherKeys: [...top.keys()].filter((key) => !['title', 'values', 'conditions'].includes(key)),
  });
}

function entriesOf(data: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  return new Map(Object.entries(data));
}
