import { expect, test } from './fixtures';
import { detail, pasteText, startFromTemplate } from './steps';

test('a deadline follows the laws that apply until the person chooses one', async ({ app }) => {
  const { window } = app;
  await startFromTemplate(window);
  const deadline = detail(window, 'response_deadline');
  const amount = deadline.getByRole('textbox').first();
  const answer = async (place: string): Promise<void> => {
    await window.getByRole('tab', { name: 'Questions' }).click();
    await window.locator('[data-question]').getByText(place, { exact: true }).click();
    await window.getByRole('tab', { name: 'Details' }).click();
  };

  await expect(amount).toHaveValue('1');
  await expect(deadline).not.toContainText('at most');
  await answer('Taiwan');
  await expect(amount).toHaveValue('15');
  await expect(deadline).toContainText('Taiwan PDPA: 15 days at most (Art. 13, for access).');
  await expect(detail(window, 'retention_table')).toContainText('Taiwan PDPA Art. 11(3)');

  // One step: the answer and what it changes are taken back together.
  await window.keyboard.press('Control+z');
  await expect(amount).toHaveValue('1');
  await window.keyboard.press('Control+y');
  await expect(amount).toHaveValue('15');

  await amount.fill('14');
  await amount.blur();
  await answer('Taiwan');
  await expect(deadline).not.toContainText('at most');
  await expect(detail(window, 'retention_table')).not.toContainText('Taiwan');
  await expect(amount).toHaveValue('14');
});

test('cells that are copied from a spreadsheet become rows of a table', async ({ app }) => {
  const { window } = app;
  await startFromTemplate(window);
  const table = window.locator('.table-control').first();
  const fields = table.locator('[data-line]').first().getByRole('textbox');
  const columns = await fields.count();
  const row = (name: string): string =>
    Array.from({ length: columns }, (_each, at) => `${name} ${at + 1}`).join('\t');
  await fields.first().focus();
  await pasteText(app, `${row('one')}\r\n${row('two')}\r\n`);
  await expect(table.locator('[data-line]')).toHaveCount(2);
  await expect(table.locator('[data-line]').last().getByRole('textbox').nth(1)).toHaveValue('two 2');
});
