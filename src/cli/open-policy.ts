import { basename, relative, resolve } from 'node:path';
import { loadPolicyFile } from '../main/storage/read-policy-file';
import { readPolicyFile, type ReadPolicyFile } from '../shared/policy/file';
import { succeed, type Result } from '../shared/result';
import type { CommandFinding } from './findings';
import { missing } from './read-text';

export interface OpenedPolicy {
  /** Absolute. */
  readonly path: string;
  readonly file: ReadPolicyFile;
  /** What a person has to know about the file: that it is damaged, or newer than the program. */
  readonly findings: readonly CommandFinding[];
}

/** Reads the policy or saved template at `given`, which is as the person typed it. */
export async function openPolicy(given: string, cwd: string): Promise<Result<OpenedPolicy>> {
  const path = resolve(cwd, given);
  const loaded = await loadPolicyFile(path);
  if (!loaded.ok) return loaded.error.code === 'missing' ? { ok: false, error: missing(path) } : loaded;
  const file = readPolicyFile(loaded.value.text);
  if (!file.ok)
    return { ok: false, error: { ...file.error, text: `“${basename(path)}”: ${file.error.text}` } };

  const { readOnlyReason, notices } = file.value;
  const sentences = [...(readOnlyReason === null ? [] : [readOnlyReason]), ...notices];
  const findings = sentences.map((text): CommandFinding => ({
    check: 'policy-file',
    severity: 'warning',
    text,
    place: { kind: 'policy-file' },
  }));
  return succeed({ path, file: file.value, findings });
}

/** A path as a person would type it: from the folder they are in, unless it lies elsewhere. */
export function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' || short.startsWith('..') ? path : short;
}
