import { pressKeys, unevenPauses } from './key-meter.mjs';

const KEYS = 'benchmarking';
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
