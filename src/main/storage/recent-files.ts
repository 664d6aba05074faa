import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import type { RecentFile } from '../../shared/ipc';
import { z } from '../../shared/zod';
import { readJsonFile, writeJsonFile } from './json-file';
import { createNewestWinsQueue } from './newest-wins';
import type { Result } from '../../shared/result';

export interface RecentFiles {
  /** Newest first. Looks whether each file is there, for at most a second. */
  list(): Promise<readonly RecentFile[]>;
  /** Newest first, without looking at the disk: for the menu. */
  names(): readonly { readonly fileId: string; readonly path: string }[];
  /** Puts a file at the top. `now` is ISO 8601 in UTC. */
  add(path: string, now: string): Promise<Result<null>>;
  remove(fileId: string): Promise<Result<null>>;
  clear(): Promise<Result<null>>;
  /** Null for an unknown id. */
  pathOf(fileId: string): string | null;
  /** A sentence for the person when the list was broken; null otherwise. */
  readonly notice: string | null;
}

const longest = 15;

const entrySchema = z.object({ fileId: z.uuid(), path: z.string().min(1), lastOpened: z.string() });
type Entry = z.output<typeof entrySchema>;

/** Reads `recent-files.json` in `folder`; a broken file is kept aside and the list starts empty. */
export async function openRecentFiles(folder: string): Promise<RecentFiles> {
  const file = join(folder, 'recent-files.json');
  const found = await readJsonFile(file, z.array(entrySchema));
  const inTurn = createNewestWinsQueue<Result<null>>();
  let entries: readonly Entry[] = found.value ?? [];

  function keep(changed: readonly Entry[]): Promise<Result<null>> {
    entries = changed.slice(0, longest);
    return inTurn(file, file, () => writeJsonFile(file, entries));
  }

  return {
    list: () => Promise.all(entries.map(describeEntry)),
    names: () => entries,
    add(path, now) {
      const known = entries.find((entry) => entry.path === path);
      const others = entries.filter((entry) => entry.path !== path);
      return keep([{ fileId: known?.fileId ?? randomUUID(), path, lastOpened: now }, ...others]);
    },
    remove: (fileId) => keep(entries.filter((entry) => entry.fileId !== fileId)),
    clear: () => keep([]),
    pathOf: (fileId) => entries.find((entry) => entry.fileId === fileId)?.path ?? null,
    notice:
      found.problem === null
        ? null
        : `The list of recent files could not be read and starts empty. ${found.problem} The files in it are not affected.`,
  };
}

async function describeEntry({ fileId, path, lastOpened }: Entry): Promise<RecentFile> {
  return {
    fileId,
    name: basename(path),
    folder: shortenHome(dirname(path)),
    lastOpened,
    exists: await isThere(path),
  };
}

/** A drive that does not answer within a second counts as not there. */
async function isThere(path: string): Promise<boolean> {
  const looked = access(path).then(
    () => true,
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), 1000);
  });
  return Promise.race([looked, tooLate]).finally(() => clearTimeout(timer));
}

function shortenHome(folder: string): string {
  const home = homedir();
  if (folder === home) return '~';
  return folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder;
}
