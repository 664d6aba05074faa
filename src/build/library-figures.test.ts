import { expect, test } from 'vitest';
import { libraryFigures } from './library-figures';

const figures = new Map((await libraryFigures()).map(([name, value]) => [name, value]));

test('the English texts are plain on average', () => {
  const grade = [...figures].find(([name]) => name.startsWith('en: Flesch-Kincaid'))?.[1];
  expect(Number(grade)).toBeGreaterThan(0);
  expect(Number(grade)).toBeLessThanOrEqual(10);
});

test('no text has a run of words in common with a source', () => {
  expect(figures.get('runs of 8 words (14 characters) shared with a source')).toBe('0');
});

test('every section and statement of the sources is accounted for', () => {
  expect(figures.get('sections of the source policies')).toBe('166');
  expect(figures.get('statements in them')).toBe('682');
});
