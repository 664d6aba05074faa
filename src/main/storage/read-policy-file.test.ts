import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadPolicyFile } from './read-policy-file';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausewright-'));
  file = join(folder, 'a.policy');
});
afterEach(() => rm(folder, { recursive: true }));

async function codeOf(path: string): Promise<string> {
  const loaded = await loadPolicyFile(path);
  return loaded.ok ? 'loaded' : loaded.error.code;
}

test('reads UTF-8 and leaves a byte order mark out', async () => {
  await writeFile(file, '\uFEFF{"title":"個資"}');
  expect(await loadPolicyFile(file)).toMatchObject({
    ok: true,
    value: { text: '{"title":"個資"}', fingerprint: { size: 21 } },
  });
});

test('refuses what is not text', async () => {
  await writeFile(file, Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]));
  expect(await codeOf(file)).toBe('not-text');
});

test('refuses more than 50 MB without reading it', async () => {
  await writeFile(file, '');
  await truncate(file, 50 * 1024 * 1024 + 1);
  expect(await codeOf(file)).toBe('too-large');
});

test('refuses a folder', async () => {
  expect(await codeOf(folder)).toBe('not-a-file');
});

test('says that a file is missing', async () => {
  expect(await codeOf(file)).toBe('missing');
});

test.skipIf(process.platform === 'win32')('does not wait for ever for a named pipe', async () => {
  execFileSync('mkfifo', [file]);
  expect(await codeOf(file)).toBe('not-a-file');
});
