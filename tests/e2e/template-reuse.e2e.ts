import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { chips, clickMenu, fillDetail, openSample, placeCaretAfter } from './steps';

test('a template saved by one company holds nothing of it when a second company uses it', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.keyboard.type(' Copper Kite Software Ltd likes plain words. Ask privacy@example.com.');
  await window.getByLabel('Title of the policy').fill('Privacy at Copper Kite Software Ltd');

  await clickMenu(app, 'save-as-template');
  const dialog = window.getByRole('dialog', { name: 'Save as template' });
  await dialog.getByLabel('Name').fill('Our standard');
  await dialog.getByRole('button', { name: 'Save template' }).click();
  await expect(window.getByText('Saved the template “Our standard”.')).toBeVisible();

  const folder = join(app.dataFolder, 'templates');
  const [file] = await readdir(folder);
  const stored = await readFile(join(folder, file ?? ''), 'utf8');
  for (const trace of ['Copper Kite', 'Papertide', 'Harbour Lane', 'Quayside', 'privacy@example.com']) {
    expect(stored, `the template does not hold "${trace}"`).not.toContain(trace);
  }
  expect(JSON.parse(stored).content.attrs).toMatchObject({ values: {}, conditions: {} });

  await app.answerMessageBox('Don’t save');
  await window.keyboard.press('Control+w');
  await window.getByRole('button', { name: 'Use template: Our standard' }).click();
  await fillDetail(window, 'company_name', 'Second Company Oy');
  await expect(chips(window, 'company_name').last()).toHaveText('Second Company Oy');
  await expect(window.locator('.page')).not.toContainText('Copper Kite');
  await expect(window.locator('.page')).toContainText('Second Company Oy likes plain words');
  await app.answerMessageBox('Don’t save');
  await window.keyboard.press('Control+w');
});
