import { pressKeys, unevenPauses } from './key-meter.mjs';
import { shown, summarize } from './numbers.mjs';

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

/** The table over all windows that were opened. */
export function searchTable(editors) {
  const searches = editors.map(({ search }) => search);
  const row = (name, samples) => {
    const { median, p95, min, max, count } = summarize(samples);
    return [name, shown(median), shown(p95), `${shown(min)}–${shown(max)}`, count, ''];
  };
  const first = searches.map((search) => search.first);
  const further = searches.flatMap((search) => search.further);
  return {
    title: 'Clause search: key to painted results, in ms',
    columns: ['key', 'median', 'p95', 'min–max', 'samples', ''],
    rows: [row('first key (makes the index)', first), row('further keys', further)],
  };
}
