import { readdir } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { chips, fillDetail, placeCaretAfter, readPolicy, saveAs, startFromTemplate, textOf } from './steps';

test('a policy is written, saved, closed and opened again as it was', async ({ app }) => {
  const { window } = app;
  await startFromTemplate(window);
  await fillDetail(window, 'company_name', 'Acme Widgets AB');
  await expect(chips(window, 'company_name').first()).toHaveText('Acme Widgets AB');
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.keyboard.type(' Our cats helped.');
  await window.getByLabel('Title of the policy').fill('Privacy at Acme');

  const path = await saveAs(app, 'Acme.policy');
  expect(await readdir(app.documents), 'no temporary file is left').toEqual(['Acme.policy']);
  const saved = await readPolicy(path);
  expect(saved.document.attrs.title).toBe('Privacy at Acme');
  expect(saved.document.attrs.values['company_name']).toBe('Acme Widgets AB');
  expect(saved.document.attrs.conditions['uses_accounts']).toBe(true);

  await app.relaunch();
  await app.window.getByRole('button', { name: 'Acme', exact: true }).click();
  await expect(app.window.getByLabel('Title of the policy')).toHaveValue('Privacy at Acme');
  await expect(textOf(app.window)).toContainText('Our cats helped.');
  await expect(chips(app.window, 'company_name').first()).toHaveText('Acme Widgets AB');
  // Nothing has changed, so nothing is asked.
  await app.quit();
});

test('unsaved changes are asked about on close: cancel stays, save writes', async ({ app }) => {
  const { window } = app;
  await startFromTemplate(window);
  const path = await saveAs(app, 'Shop.policy');
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.keyboard.type(' More.');
  await expect(window.getByText('Changes not saved')).toBeVisible();

  await app.answerMessageBox('Cancel');
  await window.keyboard.press('Control+w');
  await expect(textOf(window)).toContainText('More.');

  await app.answerMessageBox('Save');
  await app.quit();
  const saved = await readPolicy(path);
  expect(JSON.stringify(saved.document)).toContain(' More.');
  await app.launch();
});

test('closing an unchanged policy asks nothing, and undoing every change makes it unchanged', async ({
  app,
}) => {
  const { window } = app;
  await startFromTemplate(window);
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.keyboard.type('x');
  await expect(window.getByText('Not saved yet')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByText('New policy', { exact: true })).toBeVisible();
  await window.keyboard.press('Control+w');
  await expect(window.getByRole('heading', { name: 'Write a privacy policy' })).toBeVisible();
  expect(await app.shownDialogs()).toEqual([]);
});
