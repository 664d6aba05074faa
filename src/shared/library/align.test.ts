import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, type Pair } from './align';

const byLetter = {
  isEqual: (a: string, b: string) => a === b,
  score: (a: string, b: string) => (a === b ? 2 : a.toLowerCase() === b.toLowerCase() ? 1 : 0),
};
const aligned = (left: string, right: string): string =>
  align([...left], [...right], byLetter)
    .map(([a, b]) => `${a ?? '-'}${b ?? '-'}`)
    .join(' ');

test('lines up what is equal, and what is alike in between', () => {
  expect(aligned('abc', 'abc')).toBe('aa bb cc');
  expect(aligned('abc', 'aBc')).toBe('aa bB cc');
  expect(aligned('ac', 'abc')).toBe('aa -b cc');
  expect(aligned('abc', 'ac')).toBe('aa b- cc');
  expect(aligned('abc', 'xyz')).toBe('a- b- c- -x -y -z');
  expect(aligned('', 'ab')).toBe('-a -b');
});

test('prefers the equal one to the one that is only alike', () => {
  expect(aligned('xay', 'pAaq')).toContain('aa');
  expect(aligned('xay', 'paAq')).toContain('aa');
});

test('both lists are there, whole and in order, and equal lists stand side by side', () => {
  const letters = fc.array(fc.constantFrom('a', 'A', 'b', 'B', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (left, right) => {
      const pairs = align(left, right, byLetter);
      const side = (pick: (pair: Pair<string>) => string | null) => pairs.flatMap((pair) => pick(pair) ?? []);
      expect(side(([a]) => a)).toEqual(left);
      expect(side(([, b]) => b)).toEqual(right);
      expect(align(left, left, byLetter).every(([a, b]) => a === b)).toBe(true);
    }),
  );
});

test('two long lists without anything in common are not weighed', () => {
  const long = (letter: string) => Array.from({ length: 5000 }, () => letter);
  const started = performance.now();
  expect(align(long('a'), long('b'), byLetter)).toHaveLength(10_000);
  expect(performance.now() - started).toBeLessThan(1000);
});
