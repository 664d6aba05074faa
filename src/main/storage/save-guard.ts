import { basename } from 'node:path';
import type { Failure } from '../../shared/result';
import { errnoOf } from './failures';
import { fingerprintFile, isSameContent, type Fingerprint } from './fingerprint';

/**
 * Compares a file with what was last read from it or written to it. Null when it is the same;
 * otherwise `changed-outside` or `missing`, in words to ask a question with.
 */
export async function findOutsideChange(path: string, known: Fingerprint): Promise<Failure | null> {
  const name = basename(path);
  try {
    if (isSameContent(await fingerprintFile(path), known)) return null;
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    return {
      code: 'missing',
      text: `“${name}” is not there any more: it was moved or deleted. Your text is still here in the window. You can save it there again, or save it under another name.`,
    };
  }
  return {
    code: 'changed-outside',
    text: `“${name}” was changed by another program since you opened or saved it. It was not touched, and your text is still here in the window. You can replace the file with your text, or save your text under another name.`,
  };
}
