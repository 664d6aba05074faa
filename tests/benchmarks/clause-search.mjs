import { pressKeys, unevenPauses } from './key-meter.mjs';

/** Types into the clause search, and gives ms until the first results and those of each further key are painted. */
export async function measureClauseSearch(window) {
  await window.getByRole('tab', { name: 'Clauses' }).click();
  await window.getByRole('searchbox', { name: 'Search clauses' }).click();
  await window.waitForTimeout(500);
  const [first, ...further] = await pressKeys(window, [...'cookies'], unevenPauses(150, 220));
  const found = await window.locator('.library-row').count();
  if (found === 0) throw new Error('The search found nothing.');
  return { first, further, found };
}
