import { join } from 'node:path';

import { inProject } from '../../scripts/lib/project.mjs';
import { measureClauseSearch } from './clause-search.mjs';
import { withWindow } from './electron-window.mjs';
import { installKeyMeter } from './key-meter.mjs';
import { measureMemory } from './memory.mjs';
import { measureTyping } from './typing.mjs';
import { measureValueChange } from './value-change.mjs';

const EMPTY_APP = inProject('tests', 'benchmarks', 'empty-app');
/** After opening, so that what follows it is not counted as part of the first key. */
const REST_MS = 1500;

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
    await window.waitForTimeout(REST_MS);
    const paragraphs = text.locator('p');
    const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
    const typing = await measureTyping(window, middle);
    const memory = await measureMemory(window, electron);
    const value = await measureValueChange(window, repeatedKey);
    const search = await measureClauseSearch(window);
    return { words, places, typing, value, memory, search };
  });
}
