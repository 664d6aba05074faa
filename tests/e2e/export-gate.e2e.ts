import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { openSample, placeCaretAfter, startFromTemplate, textOf } from './steps';

test('an unfinished policy is not exported; each open point leads to its place', async ({ app }) => {
  const { window } = app;
  await startFromTemplate(window);
  await window.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = window.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toContainText('things are still open');
  await expect(dialog.getByRole('button', { name: /^Export/ })).toBeDisabled();
  await dialog.getByRole('button', { name: '“Legal name of the business” is not filled in.' }).click();
  await expect(dialog).toBeHidden();
  await expect(window.locator('[data-detail="company_name"] input')).toBeFocused();
  expect(await readdir(app.documents)).toEqual([]);
});

test.describe('left-over notes in a policy that is otherwise finished', () => {
  for (const note of ['[Company Name]', '{{company_name}}', 'TODO', 'lorem ipsum']) {
    test(`${note} is found and the click selects it`, async ({ app }) => {
      const { window } = app;
      await openSample(window);
      await placeCaretAfter(window, 'We have tried to write it plainly');
      // The end of a line on the page may be the middle of a paragraph.
      await window.keyboard.type(` ${note} `);
      await window.keyboard.press('Control+e');
      const dialog = window.getByRole('dialog', { name: 'Export' });
      await expect(dialog).toContainText('1 thing is still open');
      await expect(dialog.getByRole('button', { name: /^Export/ })).toBeDisabled();
      await dialog.getByRole('button', { name: note }).click();
      await expect(dialog).toBeHidden();
      await expect.poll(() => window.evaluate(() => String(getSelection()))).toBe(note);
    });
  }
});

test('a draft says that it is one, and shows the gaps', async ({ app }) => {
  const { window } = app;
  await startFromTemplate(window);
  await window.keyboard.press('Control+e');
  const dialog = window.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'Web page' }).check({ force: true });
  await dialog.getByText('Write a draft all the same').click();
  const path = join(app.documents, 'draft.html');
  await app.answerSaveDialog(path);
  await dialog.getByRole('button', { name: 'Export draft…' }).click();
  await expect(dialog.getByText('Saved “draft.html”.')).toBeVisible();
  const page = await readFile(path, 'utf8');
  expect(page).toMatch(/draft/iu);
  expect(page).toMatch(/<mark[^>]*>\[Legal name of the business\]<\/mark>/u);
  await window.keyboard.press('Escape');
  await expect(textOf(window)).toBeVisible();
});
