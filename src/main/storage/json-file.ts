import { access, mkdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { succeed, type Result } from '../../shared/result';
import type { z } from '../../shared/zod';
import { writeFileAtomically } from './atomic-write';
import { describeFileError, errnoOf } from './failures';
import { untilWritten } from './unfinished-writes';

/** What was found in one of the program's own JSON files. */
export interface FoundJson<T> {
  /** Null when there is no file, or none that can be used. */
  readonly value: T | null;
  /** A sentence about a file that cannot be used and what became of it; null when all is well. */
  readonly problem: string | null;
}

/**
 * Reads one of the program's own JSON files. A broken one is never overwritten: it is renamed to
 * `<name>.broken-<n>.json`. Never throws for what stands on the disk, so that the program starts.
 */
export async function readJsonFile<T>(path: string, schema: z.ZodType<T>): Promise<FoundJson<T>> {
  try {
    const value = schema.safeParse(parseJson(await readFile(path, 'utf8')));
    if (value.success) return { value: value.data, problem: null };
    return { value: null, problem: `The old file is kept as “${await putAside(path)}”.` };
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return { value: null, problem: null };
    return { value: null, problem: describeFileError(error, 'open', path).text };
  }
}

/** The folder is made when it is missing; only the person can look into it. */
export function writeJsonFile(path: string, value: unknown): Promise<Result<null>> {
  return untilWritten(replaceJsonFile(path, value));
}

async function replaceJsonFile(path: string, value: unknown): Promise<Result<null>> {
  const made = await makeOwnFolder(dirname(path));
  if (!made.ok) return made;
  const written = await writeFileAtomically(path, `${JSON.stringify(value, null, 1)}\n`, {
    action: 'save',
    mode: 0o600,
  });
  return written.ok ? succeed(null) : written;
}

/** Makes a folder for the program's own files, which only the person can look into. */
export async function makeOwnFolder(folder: string): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return succeed(null);
  } catch (error) {
    return { ok: false, error: describeFileError(error, 'save', folder) };
  }
}

/** Undefined when it is no JSON; no schema accepts that. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function putAside(path: string): Promise<string> {
  const stem = basename(path, extname(path));
  for (let n = 1; ; n += 1) {
    const name = `${stem}.broken-${n}${extname(path)}`;
    const place = join(dirname(path), name);
    const isTaken = await access(place).then(
      () => true,
      () => false,
    );
    if (isTaken) continue;
    await rename(path, place);
    return name;
  }
}
