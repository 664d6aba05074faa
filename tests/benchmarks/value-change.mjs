import { pressKeys, unevenPauses } from './key-meter.mjs';
import { judge, shown, summarize } from './numbers.mjs';

/** The 95th percentile has to stay under this, in ms. */
const AIM = 60;

const KEYS = 'benchmarks';
/** Each key is a change by itself, with everything that follows from the last one done. */
const PAUSES = [420, 480];

/** Types into the field of a detail, and gives ms from each key until the new value is painted in all its places. */
export async function measureValueChange(window, key) {
  const field = window.locator(`[data-detail="${key}"] input`).first();
  await field.click();
  await window.keyboard.press('End');
  await window.waitForTimeout(500);
  const times = await pressKeys(window, [...KEYS], unevenPauses(...PAUSES));
  const chips = await window.locator(`.ProseMirror [data-placeholder="${key}"]`).allTextContents();
  if (chips.length === 0 || chips.some((text) => !text.endsWith(KEYS)))
    throw new Error('The value did not reach all its places.');
  return { times, places: chips.length };
}

/** The table of all policies. */
export function valueTable(editors) {
  return {
    title: `One key in the field of a detail until all its places are painted, in ms (${KEYS.length} keys)`,
    columns: ['words', 'places', 'median', 'p95', 'min–max', 'aim: p95'],
    rows: editors.map(({ words, value }) => {
      const { median, p95, min, max } = summarize(value.times);
      return [words, value.places, shown(median), shown(p95), `${shown(min)}–${shown(max)}`, judge(p95, AIM)];
    }),
    texts: 0,
  };
}
