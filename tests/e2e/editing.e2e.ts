import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { doc, h, p, table } from '../../src/shared/policy/builders';
import { writePolicyFile } from '../../src/shared/policy/file';
import { expect, test } from './fixtures';
import { openPolicyOf, openSample, placeCaretAfter, textOf } from './steps';

test('a clause is dragged by its handle to another place', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  const target = textOf(window).locator('> .clause[data-clause="controller-identity"]');
  await target.evaluate((clause) => clause.scrollIntoView({ block: 'end' }));
  await textOf(window).locator('> .clause[data-clause="introduction"]').hover();
  const handle = textOf(window).locator('> .clause[data-clause="introduction"] .clause-title');
  const from = await handle.boundingBox();
  const to = await target.boundingBox();
  if (from === null || to === null) throw new Error('Nothing to drag, or nowhere to drag it.');
  await window.mouse.move(from.x + 20, from.y + 8);
  await window.mouse.down();
  await window.mouse.move(from.x + 30, from.y + 20, { steps: 4 });
  await window.mouse.move(to.x + 40, to.y + to.height - 10, { steps: 8 });
  await window.mouse.up();
  await expect
    .poll(() => clauseIds(window))
    .toEqual(['policy-header', 'controller-identity', 'introduction']);
});

test('clauses pasted into a clause stand behind it and do not tear it apart', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  const before = await clauseIds(window, 50);
  await textOf(window).locator('p', { hasText: 'Last updated' }).first().click();
  await window.keyboard.press('Home');
  await window.keyboard.down('Shift');
  for (let line = 0; line < 9; line += 1) await window.keyboard.press('ArrowDown');
  await window.keyboard.up('Shift');
  await window.keyboard.press('Control+c');
  await placeCaretAfter(window, 'Personal data is any information');
  await window.keyboard.press('Control+v');
  const after = await clauseIds(window, 60);
  expect(after.length).toBeGreaterThan(before.length);
  const definitions = after.indexOf('definitions');
  expect(after[definitions + 1]).toBe('policy-header');
  await expect(textOf(window).locator('> .clause[data-clause="definitions"]')).toContainText(
    'Anonymous data can no longer be traced',
  );
});

test('one sentence that is copied out of a clause brings no second clause along', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  const before = await clauseIds(window, 60);
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.keyboard.press('Shift+Home');
  await window.keyboard.press('Control+c');
  await placeCaretAfter(window, 'Personal data is any information');
  await window.keyboard.press('Control+v');
  expect(await clauseIds(window, 60)).toEqual(before);
});

test('removing the last row or column of a table removes the table, with an undo at hand', async ({
  app,
}) => {
  const { window } = app;
  await openPolicyOf(app, doc(p('Text.'), table(['Head'], ['Cell']), p('More.')));
  const inText = textOf(window).locator('table');
  const choose = async (name: string): Promise<void> => {
    await window.getByRole('button', { name: 'Table', exact: true }).click();
    await window.getByRole('menuitem', { name }).click();
  };
  await inText.getByText('Cell').click();
  await choose('Remove row');
  await expect(inText.getByText('Cell')).toHaveCount(0);
  await inText.getByText('Head').click();
  await choose('Remove row');
  await expect(inText).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(inText.getByText('Head')).toBeVisible();
  await inText.getByText('Head').click();
  await choose('Remove column');
  await expect(inText).toHaveCount(0);
  await expect(textOf(window).locator('p')).toHaveText(['Text.', 'More.']);
});

test('a policy that may only be read is changed by nothing: not by replacing, not by the outline', async ({
  app,
}) => {
  const path = join(app.documents, 'newer.policy');
  const policy = doc(h('Heading'), p('Old words.'), table(['A'], ['B']));
  const text = writePolicyFile(policy, { id: 'a', savedAt: '2026-01-01T00:00:00Z' });
  await writeFile(path, text.replace('"version": 1', '"version": 2'));
  await app.answerOpenDialog(path);
  const { window } = app;
  await window.getByRole('button', { name: 'Open a policy…' }).click();
  await expect(textOf(window)).toContainText('Old words.');
  await window.keyboard.press('Control+f');
  await window.getByLabel('Find', { exact: true }).fill('Old');
  await expect(window.getByRole('button', { name: 'Replace all' })).toBeDisabled();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  await expect(window.getByText('Saved in newer.policy')).toBeVisible();
});

test('in a narrow window the page stays readable, and the panes come back in a wide one', async ({ app }) => {
  const { window } = app;
  const resize = (width: number) =>
    app.electron.evaluate(({ BrowserWindow }, size) => {
      const [first] = BrowserWindow.getAllWindows();
      first?.setMinimumSize(400, 300);
      first?.setContentSize(size, 700);
    }, width);
  await openSample(window);
  await expect(window.getByRole('tab', { name: 'Outline' })).toBeVisible();
  await resize(700);
  await expect(window.getByRole('tab', { name: 'Outline' })).toBeHidden();
  const page = await window.locator('.page').boundingBox();
  expect(page?.width).toBeGreaterThan(500);
  await expect(window.getByRole('button', { name: 'Export', exact: true })).toBeInViewport();
  await resize(1280);
  await expect(window.getByRole('tab', { name: 'Outline' })).toBeVisible();
});

/** Ids of the first clauses on the page, in order. */
async function clauseIds(window: Page, count = 3): Promise<readonly string[]> {
  const ids = await textOf(window)
    .locator('> .clause')
    .evaluateAll((clauses) => clauses.map((clause) => clause.getAttribute('data-clause') ?? ''));
  return ids.slice(0, count);
}
