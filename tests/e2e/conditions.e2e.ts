import { expect, test } from './fixtures';
import { answerQuestion, openSample, readPolicy, saveAs, textOf } from './steps';

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

test('answers are as they were given after the policy was saved, closed and opened again', async ({
  app,
}) => {
  await openSample(app.window);
  await answerQuestion(app.window, 'uses_cookies', 'no');
  await answerQuestion(app.window, 'serves_us', 'yes');
  const path = await saveAs(app, 'Answers.policy');
  expect((await readPolicy(path)).document.attrs.conditions).toMatchObject({
    uses_cookies: false,
    serves_us: true,
    serves_uk: true,
  });

  await app.relaunch();
  const { window } = app;
  await window.getByRole('button', { name: 'Answers', exact: true }).click();
  await window.getByRole('tab', { name: 'Questions' }).click();
  const box = (key: string) => window.locator(`[data-condition~="${key}"] input`);
  await expect(box('uses_cookies')).not.toBeChecked();
  await expect(box('serves_us')).toBeChecked();
  await expect(box('serves_uk')).toBeChecked();
  const clause = window.locator('.clause[data-clause="cookies-use"]');
  await expect(clause).toHaveAttribute('data-off', '');
  await answerQuestion(window, 'uses_cookies', 'yes');
  await expect(clause).not.toHaveAttribute('data-off', '');
});
