import { expect, test } from './fixtures';
import { answerQuestion, openSample, textOf } from './steps';

test('switching a condition off, and on again, keeps what the person wrote there', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  const clause = window.locator('.clause[data-clause="cookies-use"]');
  const paragraph = clause.locator('.clause-content > p').first();
  await paragraph.click();
  await window.keyboard.press('End');
  await window.keyboard.type(' Ours are oat cookies.');

  await answerQuestion(window, 'uses_cookies', 'no');
  await expect(clause).toHaveAttribute('data-off', '');
  await expect(paragraph).toBeHidden();
  await expect(clause.locator('.fold-bar').first()).toContainText('is answered no');
  const outline = window.getByRole('grid', { name: 'Outline' });
  await expect(outline.getByRole('row', { name: 'What cookies are and why we use them' })).toContainText(
    'left out',
  );

  await answerQuestion(window, 'uses_cookies', 'yes');
  await expect(clause).not.toHaveAttribute('data-off', '');
  await expect(clause).toContainText('Ours are oat cookies.');

  await answerQuestion(window, 'uses_cookies', 'no');
  await expect(clause).toHaveAttribute('data-off', '');
  await window.keyboard.press('Control+z');
  await expect(clause).not.toHaveAttribute('data-off', '');
  await expect(textOf(window)).toContainText('Ours are oat cookies.');
});

test('a clause that is switched off can be looked at, and is not lost by saving', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  await answerQuestion(window, 'takes_payments', 'no');
  const clause = window.locator('.clause[data-clause="data-payment"]');
  await clause.locator('.fold-bar').first().getByRole('button', { name: /Show/ }).click();
  await expect(clause.locator('.clause-content')).toBeVisible();
});
