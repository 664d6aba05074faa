import { expect, test } from 'vitest';
import { printableText } from './printable-text';

test.each([
  ['ordinary text, accents, Chinese and emoji', 'Søn 中文 👩‍👧 e\u0301', 'Søn 中文 👩‍👧 e\u0301'],
  ['tabs and line ends as one space', 'a\tb\r\nc\u2028d', 'a b c d'],
  ['no control characters', 'a\u0000b\u0007c\u009F', 'abc'],
  ['no half surrogate pairs', 'a\uD83Db\uDC00c', 'abc'],
  ['whole surrogate pairs', '\uD83D\uDE00', '\uD83D\uDE00'],
  ['no characters that XML forbids', 'a\uFFFEb\uFFFFc', 'abc'],
])('keeps %s', (_, text, expected) => {
  expect(printableText(text)).toBe(expected);
});
