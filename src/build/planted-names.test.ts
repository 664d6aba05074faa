import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compileLibrary } from '../shared/library/compile';
import { readLibraryFiles } from './library-plugin';
import { plantNames } from './planted-names';

const { library } = compileLibrary(await readLibraryFiles(resolve('templates')));
if (library === null) throw new Error('The library has errors; the test of the shipped library lists them.');

test('of 200 foreign names planted into finished policies, at least 95 % are found, and none before', () => {
  const { planted, found, missed, findingsBefore } = plantNames(library, '2026-11-22');
  expect(planted).toBe(200);
  expect(missed.slice(0, 200 - found).map(({ words, sentence }) => `${words}: ${sentence}`)).toHaveLength(
    planted - found,
  );
  expect(found).toBeGreaterThanOrEqual(190);
  expect(findingsBefore).toBe(0);
});
