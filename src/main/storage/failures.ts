import { constants } from 'node:os';
import { basename } from 'node:path';
import type { Failure } from '../../shared/result';

/** What was tried with the file. */
export type FileAction = 'open' | 'save' | 'export' | 'delete' | 'import';

/**
 * An error of the file system in plain words: what happened, what is safe, what to do.
 * Anything that is not an error of the file system is a bug and is thrown again.
 */
export function describeFileError(error: unknown, action: FileAction, path: string): Failure {
  const code = errnoOf(error);
  if (code === null) throw error;
  const { reason, advice } = reasons[code] ?? {
    reason: `the system refused it (${code})`,
    advice: 'Try again, or choose another folder.',
  };
  const { done, safe } = sentences[action];
  return {
    code: codes[code] ?? 'file-error',
    text: [`“${basename(path)}” ${done}: ${reason}.`, safe, advice].filter((s) => s !== '').join(' '),
  };
}

/** "ENOENT" and the like; null when `error` does not come from the file system. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (/^E[A-Z0-9]+$/u.test(error.code)) return error.code;
  // Node has no name for some of them, EDQUOT for one: "Unknown system error -122".
  const number = /^Unknown system error -(\d+)$/u.exec(error.code)?.[1];
  if (number === undefined) return null;
  const known = Object.entries(constants.errno).find(([, value]) => value === Number(number));
  return known?.[0] ?? `error ${number}`;
}

const sentences: Readonly<Record<FileAction, { readonly done: string; readonly safe: string }>> = {
  open: { done: 'could not be opened', safe: 'Nothing was changed.' },
  save: {
    done: 'was not saved',
    safe: 'The file is as it was before, and your text is still here in the window.',
  },
  export: { done: 'was not written', safe: 'Your policy is not affected.' },
  delete: { done: 'was not deleted', safe: 'It is still there.' },
  import: { done: 'could not be written', safe: 'Nothing was imported.' },
};

/** Failure codes that the window or a test may want to tell apart. */
const codes: Readonly<Record<string, string>> = {
  ENOENT: 'missing',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only-disk',
  EISDIR: 'not-a-file',
  EBUSY: 'in-use',
};

const reasons: Readonly<Record<string, { readonly reason: string; readonly advice: string }>> = {
  ENOSPC: {
    reason: 'the disk is full',
    advice: 'Free some space and try again, or choose a folder on another disk.',
  },
  EDQUOT: {
    reason: 'your share of the disk is used up',
    advice: 'Delete something you no longer need and try again, or choose another disk.',
  },
  EFBIG: {
    reason: 'the file would be larger than this disk allows',
    advice: 'Choose a folder on another disk.',
  },
  EACCES: {
    reason: 'you may not use this file or folder',
    advice: 'Choose another folder, or ask whoever looks after this computer.',
  },
  EPERM: {
    reason: 'the file or folder is protected',
    advice: 'Choose another folder, or take the protection away and try again.',
  },
  EROFS: {
    reason: 'this disk can only be read',
    advice: 'Choose a folder on another disk.',
  },
  ENOENT: {
    reason: 'the file or its folder is not there any more',
    advice: 'It may have been moved or deleted, or its drive is not connected.',
  },
  ENOTDIR: {
    reason: 'a part of its path is not a folder',
    advice: 'Choose another folder.',
  },
  EEXIST: {
    reason: 'there is a file of that name already',
    advice: 'Try again.',
  },
  EISDIR: {
    reason: 'there is a folder of that name',
    advice: 'Choose another name.',
  },
  ELOOP: {
    reason: 'its link leads in a circle',
    advice: 'Choose the file itself instead of the link.',
  },
  EBUSY: {
    reason: 'another program is using the file',
    advice: 'Close it there and try again.',
  },
  ETXTBSY: {
    reason: 'another program is using the file',
    advice: 'Close it there and try again.',
  },
  EMFILE: {
    reason: 'too many files are open on this computer',
    advice: 'Close some programs and try again.',
  },
  ENFILE: {
    reason: 'too many files are open on this computer',
    advice: 'Close some programs and try again.',
  },
  EIO: {
    reason: 'the disk reported a fault',
    advice: 'Choose a folder on another disk, and have this one checked.',
  },
  ENAMETOOLONG: {
    reason: 'the name is too long',
    advice: 'Choose a shorter one.',
  },
  ETIMEDOUT: {
    reason: 'the drive did not answer',
    advice: 'Check the connection to it, or choose a folder on this computer.',
  },
};
