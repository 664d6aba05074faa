import { pressKeys, unevenPauses } from './key-meter.mjs';
import { judge, shown, summarize } from './numbers.mjs';

const KEYS = 40;
const TEXT = 'we keep what you tell us ';

/** Faster than anybody types: the panes never get the rest in which they follow the text. */
const FAST = [25, 60];
/** A steady typist: the panes follow between the keys, and the next key may fall on that work. */
const STEADY = [120, 200];

/** Types into the element at the locator `target`, and gives ms from each key to its paint at two speeds. */
export async function measureTyping(window, target) {
  await placeCaretIn(window, target);
  await window.waitForTimeout(500);
  const before = await target.textContent();
  const fast = await type(window, FAST);
  await window.waitForTimeout(500);
  const steady = await type(window, STEADY);
  const after = await target.textContent();
  if (after.length !== before.length + 2 * KEYS) throw new Error('Not every key reached the text.');
  return { fast, steady };
}

/** What comes into view moves what is below it, so that a click can land beside its target. */
async function placeCaretIn(window, target) {
  await target.scrollIntoViewIfNeeded();
  for (let tries = 0; tries < 5; tries += 1) {
    await target.click({ position: { x: 4, y: 8 } });
    await window.keyboard.press('End');
    if (await target.evaluate((element) => element.contains(getSelection().focusNode))) return;
  }
  throw new Error('The caret could not be placed.');
}

/** Keys, beside those of the empty window and of text without a program where they were measured. */
export function typingTable(empty, plain, editors) {
  const row = (label, { fast, steady }, verdict) => {
    const figures = [summarize(fast), summarize(steady)];
    const cells = figures.flatMap(({ median, p95, max }) => [median, p95, max].map(shown));
    return [...label, ...cells, ...(verdict ? figures.map(({ p95 }) => verdict(p95)) : ['', ''])];
  };
  return {
    title: `Key to paint in the middle of the policy, in ms (${KEYS} keys at each speed)`,
    columns: [
      'words',
      'places',
      'fast: median',
      'p95',
      'max',
      'steady: median',
      'p95',
      'max',
      'aim: fast p95',
      'steady p95',
    ],
    rows: [
      ...(empty === undefined ? [] : [row(['empty', 'window'], empty.typing)]),
      ...plain.map(({ words, typing }) => row([words, 'plain text'], typing)),
      ...editors.map(({ words, places, typing }) =>
        row([words, places], typing, (p95) => judge(p95, aimFor(words))),
      ),
    ],
    texts: 0,
    notes: [
      'Fast: a key every 25–60 ms. Steady: every 120–200 ms, so that the panes follow the text in between.',
      'Plain text: as many words in an editable element without any script; what the browser itself needs.',
    ],
  };
}

function type(window, [least, most]) {
  const keys = Array.from({ length: KEYS }, (_, index) => TEXT[index % TEXT.length]);
  return pressKeys(
    window,
    keys.map((key) => (key === ' ' ? 'Space' : key)),
    unevenPauses(least, most),
  );
}

/** The 95th percentile of a key has to stay under this, in ms. */
function aimFor(words) {
  return words > 10_000 ? 33 : 16;
}
