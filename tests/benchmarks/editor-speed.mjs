import { join } from 'node:path';

import { inProject } from '../../scripts/lib/project.mjs';
import { measureClauseSearch } from './clause-search.mjs';
import { withWindow } from './electron-window.mjs';
import { installKeyMeter } from './key-meter.mjs';
import { measureMemory } from './memory.mjs';
import { judge, shown, summarize } from './numbers.mjs';
import { measureTyping } from './typing.mjs';
import { measureValueChange } from './value-change.mjs';

const VALUE_AIM = 60;
const EMPTY_APP = inProject('tests', 'benchmarks', 'empty-app');

/** The 95th percentile of a key has to stay under this, in ms. */
function keyAim(words) {
  return words > 10_000 ? 33 : 16;
}

/** A key in an empty window: what Electron itself and this machine need. */
export function measureEmptyEditor(folder) {
  return withWindow({ app: EMPTY_APP, profile: join(folder, 'empty') }, async (window, electron) => {
    const field = window.locator('[contenteditable]');
    await field.waitFor();
    await installKeyMeter(window);
    return { typing: await measureTyping(window, field), memory: await measureMemory(window, electron) };
  });
}

/** Everything that is measured in the window with one policy open. */
export function measureEditor(folder, { path, words, places }, repeatedKey) {
  const start = { app: inProject(), profile: join(folder, 'editor'), args: [path] };
  return withWindow(start, async (window, electron) => {
    const text = window.locator('.ProseMirror');
    await text.waitFor();
    await installKeyMeter(window);
    await window.waitForTimeout(1500);
    const paragraphs = text.locator('p');
    const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
    const typing = await measureTyping(window, middle);
    const memory = await measureMemory(window, electron);
    const value = await measureValueChange(window, repeatedKey);
    const search = await measureClauseSearch(window);
    return { words, places, typing, value, memory, search };
  });
}

/** Keys, beside those of the empty window. */
export function typingTable(empty, editors) {
  const cells = ({ fast, steady }) =>
    [fast, steady].flatMap(({ median, p95, max }) => [median, p95, max].map(shown));
  const summary = ({ fast, steady }) => ({ fast: summarize(fast), steady: summarize(steady) });
  const rows = editors.map(({ words, places, typing }) => {
    const figures = summary(typing);
    const worse = Math.max(figures.fast.p95, figures.steady.p95);
    return [String(words), String(places), ...cells(figures), judge(worse, keyAim(words)).verdict];
  });
  return {
    title: 'Key to paint in the middle of the policy, in ms (50 keys at each speed)',
    columns: [
      'words',
      'places',
      'fast: median',
      'p95',
      'max',
      'steady: median',
      'p95',
      'max',
      'aim: both p95',
    ],
    rows: [['empty', 'window', ...cells(summary(empty.typing)), ''], ...rows],
    texts: 0,
    notes: [
      'Fast: a key every 25–60 ms. Steady: every 120–200 ms, so that the panes follow the text in between.',
    ],
  };
}

/** One value changed. */
export function valueTable(editors) {
  return {
    title: 'One key in the field of a detail until all its places are painted, in ms (12 keys)',
    columns: ['words', 'places', 'median', 'p95', 'min–max', 'aim: p95'],
    rows: editors.map(({ words, value }) => {
      const { median, p95, min, max } = summarize(value.times);
      const verdict = judge(p95, VALUE_AIM).verdict;
      return [
        String(words),
        String(value.places),
        shown(median),
        shown(p95),
        `${shown(min)}–${shown(max)}`,
        verdict,
      ];
    }),
    texts: 0,
  };
}

/** Memory of the window, beside that of the empty one where it was measured. */
export function memoryTable(empty, editors) {
  const row = ({ window, heap, nodes, main, all }) =>
    [window, heap, nodes, main, all].map((each) => String(Math.round(each)));
  return {
    title: 'Memory after typing, in MB',
    columns: ['words', 'places', 'window', 'its JS heap', 'DOM nodes', 'main', 'all processes'],
    rows: [
      ...(empty === undefined ? [] : [['empty', 'window', ...row(empty.memory)]]),
      ...editors.map(({ words, places, memory }) => [String(words), String(places), ...row(memory)]),
    ],
    texts: 0,
    notes: ['Working sets: pages that processes share are counted in each of them.'],
  };
}

/** The clause search, over all windows that were opened. */
export function searchTable(editors) {
  const row = (name, samples) => {
    const { median, p95, min, max, count } = summarize(samples);
    return [name, shown(median), shown(p95), `${shown(min)}–${shown(max)}`, String(count), ''];
  };
  return {
    title: 'Clause search: key to painted results, in ms',
    columns: ['key', 'median', 'p95', 'min–max', 'samples', ''],
    rows: [
      row(
        'first key (makes the index)',
        editors.map(({ search }) => search.first),
      ),
      row(
        'further keys',
        editors.flatMap(({ search }) => search.further),
      ),
    ],
  };
}
