import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeOnScreen, readWindowPlace, writeWindowPlace } from './window-place';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 1920, height: 1080 };
const rectangle = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

test('opens centred in its usual size the first time', () => {
  expect(placeOnScreen(null, [laptop])).toEqual({ width: 1280, height: 800 });
});

test('opens where it was', () => {
  expect(placeOnScreen(rectangle(100, 50, 1000, 700), [laptop])).toEqual(rectangle(100, 50, 1000, 700));
  expect(placeOnScreen(rectangle(2000, 50, 1000, 700), [laptop, second])).toEqual(
    rectangle(2000, 50, 1000, 700),
  );
});

test('is never larger than the screen or smaller than it can be', () => {
  expect(placeOnScreen(null, [rectangle(0, 0, 1024, 640)])).toEqual({ width: 1024, height: 640 });
  expect(placeOnScreen(rectangle(0, 30, 9000, 9000), [laptop])).toEqual(rectangle(0, 30, 1440, 875));
  expect(placeOnScreen(rectangle(0, 30, 1, 1), [laptop])).toMatchObject({ width: 720, height: 520 });
});

test.each([
  ['on a screen that is gone', rectangle(2000, 50, 1000, 700)],
  ['above the screen', rectangle(100, -400, 1000, 700)],
  ['below the screen', rectangle(100, 890, 1000, 700)],
  ['nearly outside on the left', rectangle(-950, 50, 1000, 700)],
])('is centred in its old size when it was %s', (_where, bounds) => {
  expect(placeOnScreen(bounds, [laptop])).toEqual({ width: 1000, height: 700 });
});

test('is written down and read again; a broken note is as good as none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clausewright-'));
  try {
    expect(await readWindowPlace(folder)).toBeNull();
    const place = { bounds: rectangle(1, 2, 800, 600), isMaximized: true };
    await writeWindowPlace(folder, place);
    expect(await readWindowPlace(folder)).toEqual(place);
    await writeFile(join(folder, 'window.json'), '{"bounds": {"x": "left"}}');
    expect(await readWindowPlace(folder)).toBeNull();
  } finally {
    await rm(folder, { recursive: true });
  }
});
