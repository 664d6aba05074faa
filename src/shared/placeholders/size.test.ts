import { expect, test } from 'vitest';
import type { Value } from './definition';
import { sizeProblem } from './index';
import { valueSchema } from './schema';
import { lengthProblem } from './size';

const long = 'x'.repeat(100_000);

test.each<[string, Value]>([
  ['a long text', long],
  ['a number', 7],
  ['many entries', Array.from({ length: 10_000 }, () => 'a')],
  ['a long cell', [{ purpose: long }]],
  ['a long part', { street: long, postalCode: '', city: '', country: '' }],
])('%s fits into a file', (_name, value) => {
  expect(sizeProblem(value)).toBeUndefined();
  expect(valueSchema.safeParse(value).success).toBe(true);
});

test.each<[string, Value, string]>([
  ['a text', `${long}x`, '100,001 characters'],
  ['a list', Array.from({ length: 10_001 }, () => 'a'), '10,001 entries'],
  ['an entry', ['a', `${long}xy`], '100,002 characters'],
  ['a cell', [{ a: '' }, { purpose: `${long}x` }], '100,001 characters'],
  ['a part', { name: `${long}x`, address: '', email: '' }, '100,001 characters'],
])('%s that no file can hold is told how long it is', (_name, value, amount) => {
  expect(sizeProblem(value)?.text).toContain(amount);
  expect(valueSchema.safeParse(value).success).toBe(false);
});

test('a name is as long as it may be, or is told how long that is', () => {
  expect(lengthProblem('x'.repeat(200), 200)).toBeNull();
  expect(lengthProblem('x'.repeat(1234), 200)).toBe(
    'This has 1,234 characters; 200 is the most that fits. Shorten it.',
  );
});
