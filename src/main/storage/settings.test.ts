import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultSettings } from '../../shared/settings';
import { openSettings } from './settings';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'clausewright-')), 'data');
  file = join(folder, 'settings.json');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

async function putSettings(text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(file, text);
}

test('starts with the usual settings and writes nothing', async () => {
  const settings = await openSettings(folder);
  expect(settings.current()).toEqual(defaultSettings);
  expect(settings.notice).toBeNull();
  await expect(stat(folder)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('keeps a change for the next start, for the person alone', async () => {
  const settings = await openSettings(folder);
  await settings.change({ zoom: 1.25 });
  expect((await openSettings(folder)).current()).toEqual({ ...settings.current(), zoom: 1.25 });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('fills in what an older version did not know', async () => {
  await putSettings('{"zoom": 1.5}');
  const settings = await openSettings(folder);
  expect(settings.current()).toEqual({ ...defaultSettings, zoom: 1.5 });
  expect(settings.notice).toBeNull();
});

test.each([
  '',
  '{',
  '[]',
  'null',
  '{"zoom": "big"}',
  '{"zoom": 1e9}',
  '{"unknown": 1}',
  '\0\0\0\0',
  '{"panes": {"left": 3}}',
])('keeps broken settings aside and says so: %j', async (text) => {
  await putSettings(text);
  const settings = await openSettings(folder);
  expect(settings.current()).toEqual(defaultSettings);
  expect(settings.notice).toContain('“settings.broken-1.json”');
  expect(await readFile(join(folder, 'settings.broken-1.json'), 'utf8')).toBe(text);
});

test('keeps every broken file, not only the newest', async () => {
  for (const text of ['one', 'two', 'three']) {
    await putSettings(text);
    await openSettings(folder);
  }
  expect(await readdir(folder)).toEqual([
    'settings.broken-1.json',
    'settings.broken-2.json',
    'settings.broken-3.json',
  ]);
  expect(await readFile(join(folder, 'settings.broken-3.json'), 'utf8')).toBe('three');
});

test('starts when the settings cannot be read at all', async () => {
  await mkdir(file, { recursive: true });
  const settings = await openSettings(folder);
  expect(settings.current()).toEqual(defaultSettings);
  expect(settings.notice).toContain('could not be read');
  expect((await settings.change({ zoom: 2 })).ok).toBe(false);
  expect(settings.current().zoom).toBe(2);
});
