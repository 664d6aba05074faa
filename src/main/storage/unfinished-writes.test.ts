import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileAtomically } from './atomic-write';
import { openSettings } from './settings';
import { isWriting, writesSettled } from './unfinished-writes';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausewright-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the program waits for a file that is being written', async () => {
  const path = join(folder, 'large.policy');
  const writing = writeFileAtomically(path, 'x'.repeat(1_000_000), { action: 'save' });
  expect(isWriting()).toBe(true);
  await writesSettled();
  expect((await stat(path)).size).toBe(1_000_000);
  expect(isWriting()).toBe(false);
  await writing;
});

test('it waits for a change, too, that waits until an earlier one is written', async () => {
  const settings = await openSettings(join(folder, 'not there yet'));
  void settings.change({ zoom: 1.25 });
  // By then the first one is being written.
  while (!(await isThere(join(folder, 'not there yet')))) await Promise.resolve();
  void settings.change({ zoom: 1.5 });
  await writesSettled();
  expect((await openSettings(join(folder, 'not there yet'))).current().zoom).toBe(1.5);
});

test('a write that fails does not hold the program', async () => {
  const written = await writeFileAtomically(join(folder, 'missing', 'a.policy'), '', { action: 'save' });
  expect(written.ok).toBe(false);
  expect(isWriting()).toBe(false);
});

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
