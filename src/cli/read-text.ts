import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { describeFileError, errnoOf } from '../main/storage/failures';
import { fail, succeed, type Failure, type Result } from '../shared/result';

/**
 * The text of a UTF-8 file of at most `most` bytes, given by its absolute path. Fails with
 * `missing`, `not-a-file`, `too-large`, `not-text`, or the reason of the file system.
 */
export async function readText(path: string, most: number): Promise<Result<string>> {
  const name = basename(path);
  try {
    // O_NONBLOCK: opening a named pipe would otherwise wait for ever. Windows has no such flag.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await handle.stat();
      if (!found.isFile()) return fail('not-a-file', `“${name}” is not a file. Nothing was changed.`);
      if (found.size > most) {
        return fail('too-large', `“${name}” is larger than ${most / 1024} kB, so it was not read.`);
      }
      return decode(await handle.readFile(), name);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, error: fileFailure(error, path) };
  }
}

/** As the window words it, but for a file that is not there: here its name was typed. */
export function fileFailure(error: unknown, path: string): Failure {
  if (errnoOf(error) === 'ENOENT') return missing(path);
  return describeFileError(error, 'open', path);
}

export function missing(path: string): Failure {
  return {
    code: 'missing',
    text: `There is no file “${basename(path)}” in ${dirname(path)}. Nothing was changed.`,
  };
}

function decode(bytes: Uint8Array, name: string): Result<string> {
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail('not-text', `“${name}” is not a text file in UTF-8. Nothing was changed.`);
  }
}
