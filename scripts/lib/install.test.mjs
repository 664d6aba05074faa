import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { isInstalled, isNodeNewEnough } from './install.mjs';

const WANTED = {
  '': { name: 'project' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/only-for-macos': { version: '1.0.0', integrity: 'sha512-m', optional: true },
};

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausewright-install-'));
  mkdirSync(join(folder, 'node_modules'));
  writePackages('package-lock.json', WANTED);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('packages that are exactly those of the lock file need no installation', () => {
  writePackages('node_modules/.package-lock.json', { 'node_modules/a': WANTED['node_modules/a'] });
  expect(isInstalled(folder)).toBe(true);
});

test('an installation that was broken off is done again', () => {
  expect(isInstalled(folder)).toBe(false);
});

test('a package that the lock file has and node_modules has not is installed', () => {
  writePackages('node_modules/.package-lock.json', {});
  expect(isInstalled(folder)).toBe(false);
});

test('a package in another version than the lock file names is installed', () => {
  writePackages('node_modules/.package-lock.json', {
    'node_modules/a': { version: '0.9.0', integrity: 'sha512-old' },
  });
  expect(isInstalled(folder)).toBe(false);
});

test('Node is new enough from 20.19 on', () => {
  expect(['18.20.0', '20.18.3', '20.19.0', '22.0.0'].map(isNodeNewEnough)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

function writePackages(name, packages) {
  writeFileSync(join(folder, name), JSON.stringify({ lockfileVersion: 3, packages }));
}
