import { pressKeys, unevenPauses } from './key-meter.mjs';

const KEYS = 50;
const TEXT = 'we keep what you tell us ';

/** Faster than anybody types: the panes never get the rest in which they follow the text. */
const FAST = [25, 60];
/** A steady typist: the panes follow between the keys, and the next key may fall on that work. */
const STEADY = [120, 200];

/** Types into the element that `selector` finds, at its end, and gives ms from key to paint at two speeds. */
export async function measureTyping(window, target) {
  await target.scrollIntoViewIfNeeded();
  await target.click({ position: { x: 4, y: 8 } });
  await window.keyboard.press('End');
  await window.waitForTimeout(500);
  const before = await target.textContent();
  const fast = await type(window, FAST);
  await window.waitForTimeout(500);
  const steady = await type(window, STEADY);
  const after = await target.textContent();
  if (after.length !== before.length + 2 * KEYS) throw new Error('Not every key reached the text.');
  return { fast, steady };
}

function type(window, [least, most]) {
  const keys = Array.from({ length: KEYS }, (_, index) => TEXT[index % TEXT.length]);
  return pressKeys(
    window,
    keys.map((key) => (key === ' ' ? 'Space' : key)),
    unevenPauses(least, most),
  );
}
