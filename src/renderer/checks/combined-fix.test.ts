import { expect, test } from 'vitest';
import type { Edit } from '../../shared/checks/fix';
import { combinedFix } from './combined-fix';

const replace = (path: readonly number[], from: number, to: number, text = ''): Edit => ({
  kind: 'replace-text',
  path,
  from,
  to,
  text,
});
const combined = (...edits: readonly Edit[]) =>
  combinedFix(
    edits.map((edit) => ({ label: 'x', edits: [edit] })),
    'All',
  ).edits;

test('keeps edits of different words, also in one paragraph', () => {
  const edits = [replace([0], 0, 4), replace([0], 4, 8), replace([1], 0, 4)];
  expect(combined(...edits)).toEqual(edits);
});

test('of two edits of the same words, the first counts', () => {
  expect(combined(replace([0], 0, 4), replace([0], 3, 8))).toEqual([replace([0], 0, 4)]);
});

test('changes nothing inside of what is removed', () => {
  const remove: Edit = { kind: 'remove', path: [2] };
  expect(combined(remove, replace([2, 1], 0, 4), replace([20], 0, 1))).toEqual([remove, replace([20], 0, 1)]);
});

test('changes the words and the level of one heading', () => {
  const level: Edit = { kind: 'heading-level', path: [3], level: 2 };
  expect(combined(replace([4], 0, 2), level)).toHaveLength(2);
});

test('inserts a clause once, however many findings ask for it', () => {
  const insert: Edit = { kind: 'insert-clause', id: 'contact' };
  expect(combined(insert, insert, { ...insert, id: 'rights' })).toHaveLength(2);
});

test('a fix of two edits is taken whole or not at all', () => {
  const fixes = [
    { label: 'a', edits: [replace([0], 0, 4)] },
    { label: 'b', edits: [replace([0], 2, 6), replace([1], 0, 4)] },
  ];
  expect(combinedFix(fixes, 'All').edits).toEqual([replace([0], 0, 4)]);
});
