import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { maxPolicyLength } from '../../shared/ipc';
import { fail, succeed, type Result } from '../../shared/result';
import { describeFileError } from './failures';
import { fingerprintOf, type Fingerprint } from './fingerprint';

export interface LoadedFile {
  readonly text: string;
  readonly fingerprint: Fingerprint;
}

/**
 * The text of a file that should be a policy or a template; what is in it is for `readPolicyFile`
 * to judge. Fails with `too-large`, `not-text`, `not-a-file` or the reason of the file system.
 */
export function loadPolicyFile(path: string): Promise<Result<LoadedFile>> {
  return loadTextFile(path, {
    largest: maxPolicyLength,
    tooLarge: 'is larger than 50 MB. No policy is that long, so it was not opened, and nothing was changed',
    notText: 'is not a Clausewright policy, or it is damaged. It was left as it is',
  });
}

/** What a file of one kind may be; the words are ends of sentences that begin with its name. */
export interface TextFileKind {
  /** In bytes. */
  readonly largest: number;
  readonly tooLarge: string;
  readonly notText: string;
}

/** The text of a file of UTF-8. Fails as `loadPolicyFile` does. */
export async function loadTextFile(path: string, kind: TextFileKind): Promise<Result<LoadedFile>> {
  const name = basename(path);
  try {
    // O_NONBLOCK: opening a named pipe would otherwise wait for ever. Windows has no such flag.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await handle.stat();
      if (!found.isFile()) return fail('not-a-file', `“${name}” is not a file. Nothing was changed.`);
      if (found.size > kind.largest) return fail('too-large', `“${name}” ${kind.tooLarge}.`);
      const bytes = await handle.readFile();
      const text = decode(bytes);
      return text === null
        ? fail('not-text', `“${name}” ${kind.notText}.`)
        : succeed({ text, fingerprint: fingerprintOf(bytes) });
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, error: describeFileError(error, 'open', path) };
  }
}

/** Null when the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
