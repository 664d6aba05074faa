import { expect, test } from 'vitest';
import { readingLevel, sentencesIn } from './reading-level';

test('sentences end at stops before a capital or a figure, and at the ends of lines', () => {
  expect(sentencesIn('We ask for your name. You decide!\nA list item;\nArt. 13 and e.g. this one')).toEqual([
    'We ask for your name.',
    'You decide!',
    'A list item;',
    'Art.',
    '13 and e.g. this one',
  ]);
  expect(sentencesIn('我們蒐集您的姓名。您可以拒絕嗎？可以！')).toEqual([
    '我們蒐集您的姓名。',
    '您可以拒絕嗎？',
    '可以！',
  ]);
});

// 0.39 × words per sentence + 11.8 × syllables per word − 15.59, counted by hand.
test.each([
  ['We keep your name.', 4, 4],
  ['Personal information necessitates considerable responsibility.', 5, 22],
])('the grade of %j follows the formula', (text, words, syllables) => {
  const expected = 0.39 * words + 11.8 * (syllables / words) - 15.59;
  expect(readingLevel(text, 'en').value).toBeCloseTo(expected, 5);
});

test('LIX is words per sentence and the share of words over six letters', () => {
  const level = readingLevel('Vi sparar dina uppgifter. Du får säga nej.', 'sv');
  expect(level).toMatchObject({ formula: 'LIX', words: 8, sentences: 2, longest: 4 });
  expect(level.value).toBeCloseTo(4 + 100 / 8, 5);
});

test('Chinese is counted in characters', () => {
  expect(readingLevel('我們會用 e-mail 通知您。謝謝。', 'zh-Hant')).toMatchObject({
    value: 5.5,
    words: 11,
    sentences: 2,
    longest: 9,
  });
});

test('a text without words is not hard to read', () => {
  for (const language of ['en', 'sv', 'zh-Hant'] as const) {
    expect(readingLevel('… —', language)).toMatchObject({ value: 0, words: 0, longest: 0 });
  }
});
