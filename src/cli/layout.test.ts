import { expect, test } from 'vitest';
import { alignColumns, count, paragraph } from './layout';

test('puts columns below each other and leaves no spaces at the end', () => {
  const rows = [
    ['a', 'bbbb', 'c'],
    ['aaa', 'b', ''],
  ];
  expect(alignColumns(rows, { width: null })).toBe('a    bbbb  c\naaa  b\n');
  expect(alignColumns(rows, { width: null, indent: 2 })).toBe('  a    bbbb  c\n  aaa  b\n');
});

test('has no lines for no rows', () => {
  expect(alignColumns([], { width: 80 })).toBe('');
});

test('keeps every cell on one line, whatever it holds', () => {
  expect(alignColumns([['a\nb', ' c\t\r\nd ']], { width: null })).toBe('a b  c d\n');
});

test('wraps the last column below itself', () => {
  expect(alignColumns([['error', 'one two three four five six seven eight']], { width: 40 })).toBe(
    'error  one two three four five six seven\n       eight\n',
  );
});

test('leaves a narrow column to the terminal, and a long word whole', () => {
  const word = 'x'.repeat(60);
  expect(alignColumns([['a'.repeat(20), 'one two three four five six']], { width: 40 })).toBe(
    `${'a'.repeat(20)}  one two three four five six\n`,
  );
  expect(paragraph(`a ${word} b`, 40)).toBe(`a\n${word}\nb\n`);
});

test('counts in words', () => {
  expect([count(0, 'clause'), count(1, 'clause'), count(2, 'detail is', 'details are')]).toEqual([
    '0 clauses',
    '1 clause',
    '2 details are',
  ]);
});
