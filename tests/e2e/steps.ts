import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ReadPolicyFile } from '../../src/shared/policy/file';
import { readPolicyFile, writePolicyFile } from '../../src/shared/policy/file';
import type { PolicyDocument } from '../../src/shared/policy/nodes';
import { type App, expect } from './fixtures';

/** What people do in several stories, in their words. */

export async function startFromTemplate(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Use template: Collaboration tool with accounts' }).click();
  await expectPolicy(window);
}

export async function openSample(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'See a finished sample' }).click();
  await expectPolicy(window);
}

/** Waits for an open policy: its page, and the panes that are filled right after it. */
async function expectPolicy(window: Page): Promise<void> {
  await expect(textOf(window)).toBeVisible();
  await expect(window.locator('.tab-panel:empty')).toHaveCount(0);
}

/** Opens a policy that is made for the story. Returns the path of its file. */
export async function openPolicyOf(app: App, document: PolicyDocument): Promise<string> {
  const path = join(app.documents, 'story.policy');
  await writeFile(path, writePolicyFile(document, { id: 'a', savedAt: '2026-01-01T00:00:00Z' }));
  await app.answerOpenDialog(path);
  await app.window.getByRole('button', { name: 'Open a policy…' }).click();
  await expect(textOf(app.window)).toBeVisible();
  return path;
}

/** Puts plain text on the clipboard and pastes it where the focus is. */
export async function pasteText(app: App, text: string): Promise<void> {
  await app.electron.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await app.window.keyboard.press('Control+v');
}

/** Chooses from the menu bar, by the id of the item. */
export async function clickMenu(app: App, id: string): Promise<void> {
  await app.electron.evaluate(
    ({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(),
    id,
  );
}

/** The text of the policy. */
export function textOf(window: Page): Locator {
  return window.locator('.ProseMirror');
}

/** The control of a detail in the Details pane. */
export function detail(window: Page, key: string): Locator {
  return window.locator(`[data-detail="${key}"]`);
}

export async function fillDetail(window: Page, key: string, text: string): Promise<void> {
  await detail(window, key).getByRole('textbox').first().fill(text);
}

/** Every chip in the text that shows this detail. */
export function chips(window: Page, key: string): Locator {
  return window.locator(`.ProseMirror [data-placeholder="${key}"]`);
}

/** Makes a condition true or false in the Questions pane. */
export async function answerQuestion(window: Page, key: string, answer: 'yes' | 'no'): Promise<void> {
  await window.getByRole('tab', { name: 'Questions' }).click();
  const option = window.locator(`[data-condition~="${key}"]`);
  const control = option.locator('input');
  if ((await control.isChecked()) !== (answer === 'yes')) {
    const isRadio = (await control.getAttribute('type')) === 'radio';
    const other = window.locator('[data-question]', { has: option }).getByText('No', { exact: true });
    await (isRadio && answer === 'no' ? other : option.locator('.choice-text')).click();
  }
  await expect(control).toBeChecked({ checked: answer === 'yes' });
}

/** Puts the caret at the end of the first paragraph that contains `words`. */
export async function placeCaretAfter(window: Page, words: string): Promise<void> {
  await textOf(window).locator('p', { hasText: words }).first().click();
  await window.keyboard.press('End');
}

export async function saveAs(app: App, name: string): Promise<string> {
  const path = join(app.documents, name);
  await app.answerSaveDialog(path);
  await app.window.keyboard.press('Control+s');
  await expect(app.window.getByText(`Saved “${name}”.`)).toBeVisible();
  return path;
}

export async function readPolicy(path: string): Promise<ReadPolicyFile> {
  const read = readPolicyFile(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error(read.error.text);
  return read.value;
}

/** Chooses a format in the export dialog and writes the file. */
export async function exportTo(app: App, format: string, name: string): Promise<string> {
  const path = join(app.documents, name);
  const { window } = app;
  await window.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = window.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: format }).check({ force: true });
  await app.answerSaveDialog(path);
  await dialog.getByRole('button', { name: /^Export/ }).click();
  await expect(dialog.getByText(`Saved “${name}”.`)).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return path;
}
