import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { fingerprint } from './build.mjs';

let folder;
let before;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausewright-build-'));
  mkdirSync(join(folder, 'src', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'src', 'deep', 'a.ts'), 'one');
  writeFileSync(join(folder, 'config.ts'), 'two');
  before = sources();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('unchanged sources are up to date', () => {
  expect(sources()).toBe(before);
});

test('a changed file is noticed, even when its time is older than before', () => {
  writeFileSync(join(folder, 'src', 'deep', 'a.ts'), 'six');
  utimesSync(join(folder, 'src', 'deep', 'a.ts'), 1, 1);
  expect(sources()).not.toBe(before);
});

test('a new file and a removed file are noticed', () => {
  writeFileSync(join(folder, 'src', 'b.ts'), '');
  const withNew = sources();
  rmSync(join(folder, 'src', 'deep', 'a.ts'));
  expect(new Set([before, withNew, sources()]).size).toBe(3);
});

test('a changed configuration is noticed', () => {
  writeFileSync(join(folder, 'config.ts'), 'twenty');
  expect(sources()).not.toBe(before);
});

test('a changed unit test needs no new build', () => {
  writeFileSync(join(folder, 'src', 'a.test.ts'), '');
  expect(sources()).toBe(before);
});

function sources() {
  return fingerprint(folder, ['src', 'config.ts', 'not-there']);
}
