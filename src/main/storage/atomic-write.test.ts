import { execFileSync } from 'node:child_process';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { retryWhileInUse, writeFileAtomically } from './atomic-write';
import { buildSaveChild, hasStrace, injectInto, isRoot, listCalls, saveInChild } from './fault-injection';

const saving = { action: 'save' } as const;
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausewright-'));
  file = join(folder, 'policy.policy');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function failureOf(saved: ReturnType<typeof writeFileAtomically>): Promise<string> {
  const result = await saved;
  return result.ok ? 'saved' : `${result.error.code}: ${result.error.text}`;
}

describe('writing a file', () => {
  test('makes a new file and leaves nothing beside it', async () => {
    expect(await writeFileAtomically(file, 'été', saving)).toMatchObject({ ok: true, value: { size: 5 } });
    expect(await readFile(file, 'utf8')).toBe('été');
    expect(await readdir(folder)).toEqual(['policy.policy']);
  });

  test('keeps the permissions of the file it replaces', async () => {
    await writeFile(file, 'old');
    await chmod(file, 0o664);
    await writeFileAtomically(file, 'new', saving);
    expect((await stat(file)).mode & 0o777).toBe(0o664);
  });

  test('writes through a link, which stays a link', async () => {
    const link = join(folder, 'link.policy');
    await writeFile(file, 'old');
    await symlink('policy.policy', link);
    await writeFileAtomically(link, 'new', saving);
    expect(await readlink(link)).toBe('policy.policy');
    expect(await readFile(file, 'utf8')).toBe('new');
  });

  test('makes the file that a dangling link leads to', async () => {
    const link = join(folder, 'link.policy');
    await symlink('policy.policy', link);
    await writeFileAtomically(link, 'new', saving);
    expect(await readlink(link)).toBe('policy.policy');
    expect(await readFile(file, 'utf8')).toBe('new');
  });

  test('does not replace a folder', async () => {
    await mkdir(file);
    expect(await failureOf(writeFileAtomically(file, 'new', saving))).toMatch(/^not-a-file: /u);
  });

  test('says that the folder is gone', async () => {
    const lost = join(folder, 'gone', 'policy.policy');
    expect(await failureOf(writeFileAtomically(lost, 'new', saving))).toMatch(
      /^missing: .*not there any more/u,
    );
  });

  test('leaves the old file when the guard objects at the last moment', async () => {
    await writeFile(file, 'old');
    const guard = async () => ({ code: 'changed-outside', text: 'No.' });
    expect(await failureOf(writeFileAtomically(file, 'new', { ...saving, guard }))).toBe(
      'changed-outside: No.',
    );
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['policy.policy']);
  });

  test('removes what a killed program of this computer left behind, and only that', async () => {
    const hour = 3_600_000;
    const host = /^\.clausewright-([a-z0-9]*)-/u.exec((await tempNameInUse(folder)) ?? '')?.[1] ?? '?';
    const left = (pid: number, from: string) => `.clausewright-${from}-${pid}-0123456789ab.tmp`;
    const names = {
      stale: left(999_999_999, host),
      fresh: left(999_999_998, host),
      running: left(process.pid, host),
      elsewhere: left(999_999_999, 'otherhost'),
      foreign: '.clausewright.tmp',
    };
    for (const name of Object.values(names)) {
      await writeFile(join(folder, name), '');
      const age = name === names.fresh ? 0 : 2 * hour;
      await utimes(join(folder, name), new Date(Date.now() - age), new Date(Date.now() - age));
    }
    await writeFileAtomically(file, 'new', saving);
    const kept = new Set(await readdir(folder));
    expect(
      Object.entries(names)
        .filter(([, name]) => !kept.has(name))
        .map(([what]) => what),
    ).toEqual(['stale']);
  });
});

/** The name of the temporary file, seen by the guard of a write. */
async function tempNameInUse(place: string): Promise<string | undefined> {
  let seen: readonly string[] = [];
  await writeFileAtomically(join(place, 'probe'), '', {
    ...saving,
    guard: async () => {
      seen = await readdir(place);
      return null;
    },
  });
  await rm(join(place, 'probe'));
  return seen.find((name) => name.endsWith('.tmp'));
}

describe('files in use (Windows)', () => {
  const inUse = () => Object.assign(new Error('in use'), { code: 'EBUSY' });

  test('tries again until the file is free', async () => {
    let attempts = 0;
    const attempt = async () => {
      attempts += 1;
      if (attempts < 3) throw inUse();
      return 'done';
    };
    expect(await retryWhileInUse(attempt, [1, 1, 1])).toBe('done');
    expect(attempts).toBe(3);
  });

  test('gives up when its patience is at an end', async () => {
    let attempts = 0;
    const attempt = async () => {
      attempts += 1;
      throw inUse();
    };
    await expect(retryWhileInUse(attempt, [1, 1])).rejects.toMatchObject({ code: 'EBUSY' });
    expect(attempts).toBe(3);
  });

  test('does not try again after another error', async () => {
    let attempts = 0;
    const attempt = async () => {
      attempts += 1;
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    await expect(retryWhileInUse(attempt, [1, 1])).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(attempts).toBe(1);
  });
});

describe.skipIf(!isRoot || process.platform !== 'linux')('real faults (Linux, as root)', () => {
  const mounted: string[] = [];
  let child: string;
  let childFolder: string;

  beforeAll(async () => {
    childFolder = await mkdtemp(join(tmpdir(), 'clausewright-child-'));
    await chmod(childFolder, 0o755);
    child = await buildSaveChild(childFolder);
  });
  afterAll(() => rm(childFolder, { recursive: true }));
  afterEach(() => {
    for (const place of mounted.splice(0)) execFileSync('umount', [place]);
  });

  function mountTmpfs(options: string): void {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
    mounted.push(folder);
  }

  test('keeps the old file when the disk is full', async () => {
    mountTmpfs('size=64k');
    await writeFile(file, 'old');
    expect(await failureOf(writeFileAtomically(file, 'x'.repeat(100_000), saving))).toMatch(
      /^disk-full: .*disk is full/u,
    );
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['policy.policy']);
  });

  test('keeps the old file when the disk has no room for another file', async () => {
    mountTmpfs('nr_inodes=2');
    await writeFile(file, 'old');
    expect(await failureOf(writeFileAtomically(file, 'new', saving))).toMatch(/^disk-full: /u);
    expect(await readFile(file, 'utf8')).toBe('old');
  });

  test('says that the disk can only be read', async () => {
    mountTmpfs('size=64k');
    await writeFile(file, 'old');
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    expect(await failureOf(writeFileAtomically(file, 'new', saving))).toMatch(
      /^read-only-disk: .*only be read/u,
    );
    expect(await readFile(file, 'utf8')).toBe('old');
  });

  test('does not replace a protected file', async () => {
    await writeFile(file, 'old');
    execFileSync('chattr', ['+i', file]);
    try {
      expect(await failureOf(writeFileAtomically(file, 'new', saving))).toMatch(
        /^no-permission: .*protected/u,
      );
    } finally {
      execFileSync('chattr', ['-i', file]);
    }
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['policy.policy']);
  });

  const nobody = 65_534;

  test('keeps the old file in a folder where the person may not write', async () => {
    await chmod(folder, 0o755);
    await writeFile(file, 'old');
    await chown(file, nobody, nobody);
    const { output } = await saveInChild(child, file, 'new', { uid: nobody });
    expect(JSON.parse(output)).toMatchObject({ ok: false, error: { code: 'no-permission' } });
    expect(await readFile(file, 'utf8')).toBe('old');
  });

  test('does not replace a write-protected file in a folder where the person may write', async () => {
    await chmod(folder, 0o777);
    await writeFile(file, 'old');
    await chmod(file, 0o444);
    const { output } = await saveInChild(child, file, 'new', { uid: nobody });
    expect(JSON.parse(output)).toMatchObject({ ok: false, error: { code: 'no-permission' } });
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['policy.policy']);
  });

  test('control: the same child saves where nothing is in its way', async () => {
    await chmod(folder, 0o777);
    const { output } = await saveInChild(child, file, 'new', { uid: nobody });
    expect(JSON.parse(output)).toMatchObject({ ok: true });
    expect(await readFile(file, 'utf8')).toBe('new');
  });
});

describe.skipIf(!hasStrace)('faults in single system calls (Linux with strace)', () => {
  const calls = ['openat', 'fchmod', 'write', 'fsync', 'close', 'rename', 'fstat', 'read'];
  const oldText = 'old '.repeat(20_000);
  const newText = 'new '.repeat(20_000);
  let child: string;
  let childFolder: string;

  beforeAll(async () => {
    childFolder = await mkdtemp(join(tmpdir(), 'clausewright-child-'));
    child = await buildSaveChild(childFolder);
  });
  afterAll(() => rm(childFolder, { recursive: true }));

  async function startAgain(): Promise<void> {
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await writeFile(file, oldText);
    // Other than the umask gives, so that the mode has to be set.
    await chmod(file, 0o660);
  }

  test('a save that is killed at any of its system calls leaves the whole old or the whole new file', async () => {
    await startAgain();
    const points = await listCalls(child, file, newText, calls);
    expect(points.map(({ call }) => call)).toEqual(
      expect.arrayContaining(['openat', 'write', 'fsync', 'rename']),
    );

    const left = new Map<string, number>();
    for (const point of points) {
      await startAgain();
      const { output } = await saveInChild(child, file, newText, {
        wrapper: injectInto(point, 'signal=SIGKILL'),
      });
      expect(output, `${point.call} ${point.when} was not the place`).toBe('');
      const text = await readFile(file, 'utf8');
      const what = text === oldText ? 'old' : text === newText ? 'new' : 'broken';
      left.set(what, (left.get(what) ?? 0) + 1);
    }
    expect([...left.keys()].toSorted()).toEqual(['new', 'old']);
  });

  test('control: the same kill breaks a file that is written in place', async () => {
    await startAgain();
    const points = await listCalls(child, file, newText, ['write'], 'in-place');
    const first = points[0];
    expect(first).toBeDefined();
    if (first === undefined) return;
    await startAgain();
    await saveInChild(child, file, newText, {
      method: 'in-place',
      wrapper: injectInto(first, 'signal=SIGKILL'),
    });
    expect(await readFile(file, 'utf8')).toBe('');
  });

  test.each([
    ['openat', 'EMFILE', 'file-error'],
    ['openat', 'ENOSPC', 'disk-full'],
    ['fchmod', 'EPERM', 'no-permission'],
    ['write', 'ENOSPC', 'disk-full'],
    ['write', 'EIO', 'file-error'],
    ['write', 'EFBIG', 'file-error'],
    ['write', 'EDQUOT', 'disk-full'],
    ['fsync', 'EIO', 'file-error'],
    ['rename', 'EACCES', 'no-permission'],
    ['rename', 'EBUSY', 'in-use'],
    ['rename', 'EROFS', 'read-only-disk'],
  ])(
    '%s that fails with %s is reported, keeps the old file and leaves no temporary one',
    async (call, errno, code) => {
      await startAgain();
      const points = await listCalls(child, file, newText, calls);
      // The first openat of the folder only lists it for clean-up; the second makes the temporary file.
      const point = points.filter((candidate) => candidate.call === call)[call === 'openat' ? 1 : 0];
      expect(point).toBeDefined();
      if (point === undefined) return;
      await startAgain();
      const { output } = await saveInChild(child, file, newText, {
        wrapper: injectInto(point, `error=${errno}`),
      });
      expect(JSON.parse(output)).toMatchObject({ ok: false, error: { code } });
      expect(await readFile(file, 'utf8')).toBe(oldText);
      expect(await readdir(folder)).toEqual(['policy.policy']);
    },
    30_000,
  );
});
