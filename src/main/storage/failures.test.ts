import { constants } from 'node:os';
import { describe, expect, test } from 'vitest';
import { describeFileError, errnoOf } from './failures';

function errno(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('describing an error of the file system', () => {
  test.each([
    ['ENOSPC', 'disk-full', 'the disk is full'],
    ['EDQUOT', 'disk-full', 'your share of the disk is used up'],
    ['EACCES', 'no-permission', 'you may not use this file or folder'],
    ['EPERM', 'no-permission', 'the file or folder is protected'],
    ['EROFS', 'read-only-disk', 'this disk can only be read'],
    ['ENOENT', 'missing', 'the file or its folder is not there any more'],
    ['EISDIR', 'not-a-file', 'there is a folder of that name'],
    ['EBUSY', 'in-use', 'another program is using the file'],
    ['EMFILE', 'file-error', 'too many files are open on this computer'],
    ['EIO', 'file-error', 'the disk reported a fault'],
    ['EFBIG', 'file-error', 'the file would be larger than this disk allows'],
    ['ENAMETOOLONG', 'file-error', 'the name is too long'],
    ['ESTALE', 'file-error', 'the system refused it (ESTALE)'],
  ])('%s becomes %s: %s', (code, expectedCode, reason) => {
    const failure = describeFileError(errno(code), 'save', '/home/ana/Acme.policy');
    expect(failure.code).toBe(expectedCode);
    expect(
      failure.text.startsWith(`“Acme.policy” was not saved: ${reason}. The file is as it was before`),
    ).toBe(true);
  });

  test('says what to do, and never shows the folder', () => {
    expect(describeFileError(errno('ENOSPC'), 'open', '/home/ana/Acme.policy').text).toBe(
      '“Acme.policy” could not be opened: the disk is full. Nothing was changed. Free some space and try again, or choose a folder on another disk.',
    );
  });

  test('knows an error that Node has no name for', () => {
    expect(errnoOf(errno(`Unknown system error -${constants.errno.EDQUOT}`))).toBe('EDQUOT');
    expect(errnoOf(errno('Unknown system error -98765'))).toBe('error 98765');
  });

  test('throws a bug again', () => {
    const bug = new TypeError('x is undefined');
    expect(() => describeFileError(bug, 'save', 'a')).toThrow(bug);
    expect(() =>
      describeFileError(Object.assign(bug, { code: 'ERR_INVALID_ARG_TYPE' }), 'save', 'a'),
    ).toThrow(bug);
  });
});
