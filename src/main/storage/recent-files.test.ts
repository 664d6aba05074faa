import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRecentFiles } from './recent-files';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausewright-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (second: number) => new Date(Date.UTC(2026, 10, 21, 12, 0, second)).toISOString();

test('lists the newest first and says which are still there', async () => {
  const here = join(folder, 'Here.policy');
  await writeFile(here, '');
  const recent = await openRecentFiles(folder);
  await recent.add(join(homedir(), 'clausewright-no-such-folder', 'Gone.policy'), at(1));
  await recent.add(here, at(2));
  expect(await (await openRecentFiles(folder)).list()).toEqual([
    { fileId: expect.any(String), name: 'Here.policy', folder, lastOpened: at(2), exists: true },
    {
      fileId: expect.any(String),
      name: 'Gone.policy',
      folder: join('~', 'clausewright-no-such-folder'),
      lastOpened: at(1),
      exists: false,
    },
  ]);
});

test('moves a file that is opened again to the top, under the same id', async () => {
  const recent = await openRecentFiles(folder);
  for (const [n, name] of ['/a', '/b', '/a'].entries()) await recent.add(name, at(n));
  expect(recent.names().map(({ path }) => path)).toEqual(['/a', '/b']);
  const id = recent.names()[0]?.fileId ?? '';
  expect(recent.pathOf(id)).toBe('/a');
  await recent.add('/b', at(4));
  await recent.add('/a', at(5));
  expect(recent.names()[0]?.fileId).toBe(id);
});

test('keeps fifteen', async () => {
  const recent = await openRecentFiles(folder);
  for (let n = 0; n < 20; n += 1) await recent.add(`/file-${n}`, at(n));
  expect(recent.names().map(({ path }) => path)).toEqual(
    Array.from({ length: 15 }, (_, n) => `/file-${19 - n}`),
  );
});

test('forgets one, and all; a forgotten id leads nowhere', async () => {
  const recent = await openRecentFiles(folder);
  for (const name of ['/a', '/b', '/c']) await recent.add(name, at(0));
  const id = recent.names()[1]?.fileId ?? '';
  await recent.remove(id);
  expect(recent.names().map(({ path }) => path)).toEqual(['/c', '/a']);
  expect(recent.pathOf(id)).toBeNull();
  await recent.clear();
  expect(await (await openRecentFiles(folder)).list()).toEqual([]);
});

test('keeps a broken list aside and starts empty', async () => {
  await writeFile(join(folder, 'recent-files.json'), '[{"path": 1}]');
  const recent = await openRecentFiles(folder);
  expect(await recent.list()).toEqual([]);
  expect(recent.notice).toContain('“recent-files.broken-1.json”');
  expect(await readFile(join(folder, 'recent-files.broken-1.json'), 'utf8')).toBe('[{"path": 1}]');
});
