import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import {
  clickMenu,
  openSample,
  placeCaretAfter,
  readPolicy,
  saveAs,
  startFromTemplate,
  textOf,
} from './steps';

function clauseList(window: Page): Locator {
  return window.getByRole('grid', { name: 'Clauses' });
}

async function nameIt(window: Page, name: string): Promise<void> {
  const dialog = window.getByRole('dialog', { name: 'Save to My clauses' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Save clause' }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText(`Saved “${name}” to My clauses.`)).toBeVisible();
}

async function leave(app: App): Promise<void> {
  await app.answerMessageBox('Don’t save');
  await app.window.keyboard.press('Control+w');
  await expect(app.window.getByRole('heading', { name: 'Write a privacy policy' })).toBeVisible();
}

test('an edited clause is kept without the business in it, used in another policy, updated, renamed and deleted', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.keyboard.type(' Ask Copper Kite Software Ltd at the door.');
  const edited = textOf(window).locator('> .clause[data-clause="introduction"]');
  await edited.hover();
  await edited.getByRole('button', { name: /^Save to My clauses/ }).click();
  const dialog = window.getByRole('dialog', { name: 'Save to My clauses' });
  await expect(dialog.getByLabel('Name')).not.toHaveValue('');
  await expect(dialog.getByLabel('Name')).not.toHaveValue(/Copper Kite/);
  await nameIt(window, 'Our welcome');
  await expect(edited, 'the policy stays as it is').toBeVisible();

  const folder = join(app.dataFolder, 'clauses');
  const [file = ''] = await readdir(folder);
  const stored = await readFile(join(folder, file), 'utf8');
  expect(stored).toContain('at the door');
  for (const trace of ['Copper Kite', 'Papertide', 'privacy@example.com'])
    expect(stored).not.toContain(trace);

  await leave(app);
  await app.relaunch();
  await startFromTemplate(app.window);
  await useInAnotherPolicy(app, folder);
});

async function useInAnotherPolicy(app: App, folder: string): Promise<void> {
  const { window } = app;
  await window.getByRole('tab', { name: 'Clauses' }).click();
  const rows = clauseList(window).getByRole('row');
  await expect(rows.nth(0)).toHaveText('My clauses');
  await expect(rows.nth(1)).toContainText('Our welcome');

  await window.getByRole('searchbox', { name: 'Search clauses' }).fill('door');
  await expect(rows.nth(1)).toContainText('Our welcome');
  await rows.nth(1).click();
  const preview = window.getByRole('region', { name: 'Preview: Our welcome' });
  await expect(preview).toContainText('at the door');
  await preview.getByRole('button', { name: 'Insert at the cursor' }).click();
  const mine = textOf(window).locator('> .clause[data-clause^="my-"]');
  await expect(mine).toHaveCount(1);
  await expect(mine).toContainText('at the door');
  await expect(rows.nth(1)).toContainText('in use');

  const badge = mine.getByText('Differs from My clauses');
  const update = mine.getByRole('button', { name: 'Update in My clauses: Our welcome' });
  await mine.hover();
  await expect(badge).toBeHidden();
  await expect(update).toBeHidden();
  await placeCaretAfter(window, 'at the door');
  await window.keyboard.type(' Ring twice.');
  await mine.hover();
  await expect(badge).toBeVisible();
  await update.click();
  await expect(window.getByText('Updated “Our welcome” in My clauses.')).toBeVisible();
  await expect(badge).toBeHidden();
  await expect(preview).toContainText('Ring twice.');

  await preview.getByRole('button', { name: 'Rename: Our welcome' }).click();
  const rename = window.getByRole('dialog', { name: 'Rename a clause' });
  await rename.getByLabel('Name').fill('Greeting');
  await rename.getByRole('button', { name: 'Rename' }).click();
  await expect(rename).toBeHidden();
  await window.getByRole('searchbox', { name: 'Search clauses' }).fill('greeting');
  await expect(rows.nth(1)).toContainText('Greeting');
  await mine.hover();
  await expect(mine.locator('.clause-title')).toHaveText('Greeting');

  const path = await saveAs(app, 'another.policy');
  const renamed = window.getByRole('region', { name: 'Preview: Greeting' });
  await app.answerMessageBox('Delete');
  await renamed.getByRole('button', { name: 'Delete: Greeting' }).click();
  await expect(renamed).toBeHidden();
  expect(await readdir(folder)).toEqual([]);
  expect((await app.shownDialogs()).at(-1)?.message).toBe('Delete “Greeting” from My clauses?');
  await expect(mine, 'the policy keeps its text').toContainText('Ring twice.');

  // As on another computer, where nobody has this clause.
  const saved = await readPolicy(path);
  expect(saved.readOnlyReason).toBeNull();
  await app.relaunch(path);
  await expect(textOf(app.window).locator('> .clause[data-clause^="my-"]')).toContainText('Ring twice.');
  await expect(app.window.getByText('cannot be used')).toBeHidden();
}

test('a selection is kept by the keyboard, with the placeholder that the person made in it', async ({
  app,
}) => {
  const { window } = app;
  await startFromTemplate(window);
  await window.keyboard.press('Control+End');
  await window.keyboard.press('Enter');
  await window.keyboard.type('We are open ');
  await window.keyboard.press('Control+Shift+k');
  const make = window.getByRole('dialog', { name: 'Make this a placeholder' });
  await make.getByLabel('What is it called?').fill('Opening hours');
  await make.getByRole('button', { name: 'Make placeholder' }).click();
  await expect(make).toBeHidden();
  await window.keyboard.type(' for you.');
  await window.keyboard.press('Shift+Home');
  await clickMenu(app, 'keep-selection');
  const dialog = window.getByRole('dialog', { name: 'Save to My clauses' });
  await expect(dialog.getByLabel('Name')).toHaveValue('We are open Opening hours for you.');
  await window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await leave(app);

  await openSample(window);
  await window.getByRole('tab', { name: 'Clauses' }).click();
  await window.getByRole('button', { name: 'Insert: We are open Opening hours for you.' }).click();
  await window.getByRole('tab', { name: 'Details' }).click();
  await expect(window.locator('[data-detail="own_opening_hours"]')).toContainText('Opening hours');
  await window.keyboard.press('Control+z');
  await expect(window.locator('[data-detail="own_opening_hours"]')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everything about my clauses is free of serious accessibility findings in ${colorScheme}`, async ({
    app,
  }) => {
    const { window } = app;
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openSample(window);
    await clickMenu(app, 'keep-clause');
    await expect(window.getByRole('dialog', { name: 'Save to My clauses' })).toBeVisible();
    expect(await app.accessibilityFindings(), 'save').toEqual([]);
    await nameIt(window, 'Kept');
    await window.getByRole('tab', { name: 'Clauses' }).click();
    await clauseList(window).getByRole('row', { name: /^Kept/ }).click();
    await expect(window.getByRole('button', { name: 'Rename: Kept' })).toBeVisible();
    expect(await app.accessibilityFindings(), 'preview').toEqual([]);
    await window.getByRole('button', { name: 'My clauses', exact: true }).click();
    await expect(window.getByRole('menuitem', { name: 'Import clauses and templates…' })).toBeVisible();
    await window.keyboard.press('Escape');
    await clickMenu(app, 'export-pack');
    await expect(window.getByRole('dialog', { name: 'Export clauses and templates' })).toBeVisible();
    expect(await app.accessibilityFindings(), 'export').toEqual([]);
  });
}
