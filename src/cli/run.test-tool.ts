import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import library from 'virtual:library';
import { writePolicyFile } from '../shared/policy/file';
import type { PolicyDocument } from '../shared/policy/nodes';
import { run } from './run';

/** What one run of the command line left behind. */
export interface FinishedRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder of its own with these files in it; gone when the tests of the file are over. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausewright-cli-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Runs the command line in a folder, on a fixed day. */
export async function runIn(
  folder: string,
  args: readonly string[],
  width: number | null = null,
): Promise<FinishedRun> {
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    cwd: folder,
    today: '2026-11-21',
    now: '2026-11-21T10:00:00.000Z',
    width,
  });
  return { code, stdout, stderr };
}

/** Runs with `--json` and returns the exit code with the one object on stdout. */
export async function runJson(folder: string, args: readonly string[]) {
  const { code, stdout } = await runIn(folder, [...args, '--json']);
  // Only tests see it, and an expectation that fails says what was there instead.
  const json = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
  return { code, ...json };
}

/** The text of a policy file. */
export function policyFile(document: PolicyDocument): string {
  return writePolicyFile(document, { id: 'test', savedAt: '2026-11-20T10:00:00.000Z' });
}

/** The first template that ships, which the samples are made from. */
export function shippedTemplate() {
  const [template] = library.templates;
  if (template === undefined) throw new Error('The library has no template.');
  return template;
}
