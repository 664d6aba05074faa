import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { describeFileError, errnoOf } from '../main/storage/failures';
import { readOtherNames } from '../main/storage/other-names';
import { fail, succeed, type Result } from '../shared/result';
import type { OptionDefinition } from './command';
import type { CommandFinding } from './findings';
import { count } from './layout';
import type { OpenedPolicy } from './open-policy';

/** The option of the commands that look for names of other policies. */
export const othersOption = {
  kind: 'text',
  value: 'FOLDER',
  help: 'Find names, addresses and domains that stand in the details of the other policies in this folder.',
} as const satisfies OptionDefinition;

/** What the details of the other policies in a folder name, and what could not be read there; null asks for none. */
export async function namesInFolder(
  given: string | null,
  { path, file }: Pick<OpenedPolicy, 'path' | 'file'>,
  cwd: string,
): Promise<Result<{ readonly names: readonly string[]; readonly findings: readonly CommandFinding[] }>> {
  if (given === null) return succeed({ names: [], findings: [] });
  const folder = resolve(cwd, given);
  const files = await policiesIn(folder);
  if (!files.ok) return files;
  const others = files.value.filter((each) => each !== path);
  const { names, skipped } = await readOtherNames(others, file.head.id);
  const text = `${count(skipped, 'policy', 'policies')} of ${others.length} in “${basename(folder)}” could not be read for ${skipped === 1 ? 'its' : 'their'} names.`;
  const findings: readonly CommandFinding[] =
    skipped === 0
      ? []
      : [{ check: 'other-policies', severity: 'warning', text, place: { kind: 'policy-file' } }];
  return succeed({ names, findings });
}

async function policiesIn(folder: string): Promise<Result<readonly string[]>> {
  try {
    const names = await readdir(folder);
    return succeed(
      names
        .filter((name) => name.toLowerCase().endsWith('.policy'))
        .sort()
        .map((name) => join(folder, name)),
    );
  } catch (error) {
    const code = errnoOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? fail('no-folder', `There is no folder ${folder}. Nothing was changed.`)
      : { ok: false, error: describeFileError(error, 'open', folder) };
  }
}
