import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, lstat, open, readdir, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fail, succeed, type Failure, type Result } from '../../shared/result';
import { describeFileError, errnoOf, type FileAction } from './failures';
import { fingerprintFile, fingerprintOf, isSameContent, type Fingerprint } from './fingerprint';
import { untilWritten } from './unfinished-writes';

export interface WriteOptions {
  /** For the words of a failure. */
  readonly action: FileAction;
  /** Asked at the last moment before the old file is replaced; a failure leaves it as it is. */
  readonly guard?: (path: string) => Promise<Failure | null>;
  /** Permissions of a file that is not there yet; by default as the person's umask has it. */
  readonly mode?: number;
}

/**
 * The only code that replaces a person's file. Whatever happens (full disk, pulled plug, killed
 * program), the path holds the whole old file or the whole new one; when it succeeds, the new one
 * is on the disk and was read back.
 *
 * Writes a temporary file in the same folder, fsync, rename, fsync of the folder. A link is
 * followed, so that it stays a link. Permissions stay as they were.
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions,
): Promise<Result<Fingerprint>> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  try {
    return await untilWritten(followLinks(path).then((place) => replaceFile(place, bytes, options)));
  } catch (error) {
    return { ok: false, error: describeFileError(error, options.action, path) };
  }
}

/** A file that is not there yet. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Makes several files of our own, or none: all are written beside their places and synced before the
 * first gets its name, and when one fails, all are removed again. A file that is there already is
 * such a failure. Only a program that is killed between two names leaves some of them.
 */
export function createFilesTogether(files: readonly NewFile[], mode: number): Promise<Result<null>> {
  return untilWritten(createAll(files, mode));
}

async function replaceFile(
  path: string,
  bytes: Uint8Array,
  { action, guard, mode = 0o666 }: WriteOptions,
): Promise<Result<Fingerprint>> {
  const folder = dirname(path);
  const oldMode = await modeOfWritableFile(path);
  if (oldMode === 'not-a-file') {
    return fail('not-a-file', `“${basename(path)}” is not a file that can be written. Choose another name.`);
  }
  await removeStaleTemps(folder);

  const temp = join(folder, tempName());
  try {
    await writeTemp(temp, bytes, oldMode, mode);
    const objection = (await guard?.(path)) ?? null;
    if (objection !== null) {
      await rm(temp, { force: true });
      return { ok: false, error: objection };
    }
    await retryWhileInUse(() => rename(temp, path));
  } catch (error) {
    // The first failure is what the person has to know; a temp that stays is removed by a later save.
    await rm(temp, { force: true }).catch(() => undefined);
    throw error;
  }

  await syncFolder(folder);
  const written = fingerprintOf(bytes);
  if (!isSameContent(written, await fingerprintFile(path))) {
    return fail(
      'not-verified',
      `“${basename(path)}” was ${action === 'export' ? 'written' : 'saved'}, but what is on the disk now differs. Keep this window open and save under another name, best on another disk.`,
    );
  }
  return succeed(written);
}

async function createAll(files: readonly NewFile[], mode: number): Promise<Result<null>> {
  const made: string[] = [];
  let current = '';
  try {
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
      current = folder;
      await removeStaleTemps(folder);
    }
    const temps: { readonly temp: string; readonly path: string }[] = [];
    for (const { path, text } of files) {
      current = path;
      // rename() would replace a file that is there; nobody else makes files here meanwhile.
      if (await isThere(path)) throw Object.assign(new Error('it is there already'), { code: 'EEXIST' });
      const temp = join(dirname(path), tempName());
      made.push(temp);
      await writeTemp(temp, Buffer.from(text, 'utf8'), null, mode);
      temps.push({ temp, path });
    }
    for (const { temp, path } of temps) {
      current = path;
      await retryWhileInUse(() => rename(temp, path));
      made.push(path);
    }
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
      current = folder;
      await syncFolder(folder);
    }
  } catch (error) {
    for (const path of made) await rm(path, { force: true }).catch(() => undefined);
    return { ok: false, error: describeFileError(error, 'import', current) };
  }
  return succeed(null);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function writeTemp(
  temp: string,
  bytes: Uint8Array,
  oldMode: number | null,
  newMode: number,
): Promise<void> {
  // "wx" is O_EXCL: never writes into a file or through a link that somebody put there.
  const handle = await retryWhileInUse(() => open(temp, 'wx', oldMode ?? newMode));
  try {
    // open() takes the umask off; the replacement of a file has to be as readable as the file was.
    // Only where it differs, because some network and USB file systems have no permissions to set.
    if (oldMode !== null && ((await handle.stat()).mode & 0o777) !== oldMode) await handle.chmod(oldMode);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Permission bits of the file; null when there is none yet. Throws when it may not be written. */
async function modeOfWritableFile(path: string): Promise<number | null | 'not-a-file'> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return 'not-a-file';
    // rename() would replace a file that is write-protected without a word.
    await access(path, constants.W_OK);
    return found.mode & 0o777;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Where the bytes have to go: the end of a chain of links, even when nothing is there yet. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
  const folder = await realpath(dirname(path));
  const place = join(folder, basename(path));
  const isLink = await lstat(place).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  return isLink ? followLinks(resolve(folder, await readlink(place))) : place;
}

/** Without this a power cut can undo a rename that was reported as done. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows cannot open a folder for this.
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network and FUSE file systems cannot do it; there is nothing better on them.
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(errnoOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

// ---------------------------------------------------------------- Windows: files in use

/** Waiting times in ms: 2 s in all. */
const patience = [10, 20, 50, 100, 200, 400, 600, 620];
const inUse = new Set(['EPERM', 'EBUSY', 'EACCES']);

/**
 * On Windows a virus scanner or an indexer may hold a file for a moment: tries again for up to two
 * seconds. Elsewhere these errors are final.
 */
export async function retryWhileInUse<T>(
  attempt: () => Promise<T>,
  waits: readonly number[] = process.platform === 'win32' ? patience : [],
): Promise<T> {
  for (const wait of waits) {
    try {
      return await attempt();
    } catch (error) {
      if (!inUse.has(errnoOf(error) ?? '')) throw error;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return attempt();
}

// ---------------------------------------------------------------- temporary files

const host = hostname()
  .toLowerCase()
  .replace(/[^a-z0-9]/gu, '')
  .slice(0, 20);
const tempPattern = /^\.clausewright-([a-z0-9]*)-(\d+)-[0-9a-f]{12}\.tmp$/u;

function tempName(): string {
  return `.clausewright-${host}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/**
 * Removes what a killed program left behind: only our own names, from this computer, of a process
 * that is gone, and older than an hour (a shared folder may be in use under another process list).
 */
async function removeStaleTemps(folder: string): Promise<void> {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(folder).catch(() => [])) {
    const [, from, pid] = tempPattern.exec(name) ?? [];
    if (from !== host || isRunning(Number(pid))) continue;
    const temp = join(folder, name);
    const found = await stat(temp).catch(() => null);
    // Clean-up must never stand in the way of a save.
    if (found !== null && found.mtimeMs < hourAgo) await rm(temp, { force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoOf(error) === 'EPERM';
  }
}
