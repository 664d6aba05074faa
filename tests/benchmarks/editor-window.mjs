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
/** About as long as the paragraphs of the measured policies. */
const PARAGRAPH = 'We keep what you tell us so that we can answer you, and send you what you bought from us.';

/** A key in an empty window: what Electron itself and this machine need. */
export function measureEmptyEditor(folder) {
  return withWindow({ app: EMPTY_APP, profile: join(folder, 'empty') }, async (window, electron) => {
    const field = window.locator('[contenteditable]');
    await field.waitFor();
    await installKeyMeter(window);
    return { typing: await measureTyping(window, field), memory: await measureMemory(window, electron) };
  });
}

/** Keys amid as many words as a policy has, in paragraphs without any script: what the browser itself needs for them. */
export function measurePlainText(folder, words) {
  return withWindow({ app: EMPTY_APP, profile: join(folder, 'plain') }, async (window) => {
    const field = window.locator('[contenteditable]');
    await field.evaluate(
      (element, { text, count }) => {
        const paragraphs = Array.from({ length: count }, () => document.createElement('p'));
        for (const paragraph of paragraphs) paragraph.textContent = text;
        element.replaceChildren(...paragraphs);
      },
      { text: PARAGRAPH, count: Math.round(words / PARAGRAPH.split(' ').length) },
    );
    await installKeyMeter(window);
    const paragraphs = field.locator('p');
    return { words, typing: await measureTyping(window, middleOf(paragraphs, await paragraphs.count())) };
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
    const typing = await measureTyping(window, middleOf(paragraphs, await paragraphs.count()));
    const memory = await measureMemory(window, electron);
    const value = await measureValueChange(window, repeatedKey);
    const search = await measureClauseSearch(window);
    return { words, places, typing, value, memory, search };
  });
}

function middleOf(paragraphs, count) {
  return paragraphs.nth(Math.floor(count / 2));
}
