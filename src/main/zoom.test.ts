import { expect, test } from 'vitest';
import { nextZoom } from './zoom';

test.each([
  [1, 1, 1.1],
  [1, -1, 0.9],
  [1.3, 1, 1.5],
  [1.3, -1, 1.25],
  [3, 1, 3],
  [0.5, -1, 0.5],
  [2, 0, 1],
] as const)('from %d in direction %d comes %d', (current, direction, next) => {
  expect(nextZoom(current, direction)).toBe(next);
});
