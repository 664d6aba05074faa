import { expect, test } from './fixtures';
import { chips, openSample, placeCaretAfter, textOf } from './steps';

test('a policy changes its language, keeps what was written in it, and comes back in one step', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  const text = textOf(window);
  const introduction = text.locator('> .clause[data-clause="introduction"]');
  const identity = text.locator('> .clause[data-clause="controller-identity"]');
  const updated = chips(window, 'last_updated').first();
  const deadline = chips(window, 'response_deadline').first();
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.keyboard.type(' Truly.');
  await expect(updated).toHaveText('1 October 2026');
  await expect(deadline).toHaveText('1 month');

  await window.getByRole('button', { name: 'Language of the policy: English' }).click();
  const dialog = window.getByRole('dialog', { name: 'Language of this policy' });
  await dialog.getByText('Svenska', { exact: true }).click();
  const kept = dialog.getByRole('region', { name: '1 place stays as you wrote it' });
  await expect(kept.getByRole('button')).toHaveText(['Introduction']);
  await dialog.getByRole('button', { name: 'Change the language' }).click();

  await expect(text).toHaveAttribute('lang', 'sv');
  await expect(window.getByLabel('Title of the policy')).toHaveValue('Integritetspolicy');
  await expect(identity.getByRole('heading')).toHaveText('Vem som ansvarar för dina uppgifter');
  await expect(text.getByRole('heading', { name: 'Om oss och den här policyn' })).toBeVisible();
  await expect(introduction).toContainText('We have tried to write it plainly');
  await expect(introduction).toContainText('Truly.');
  await expect(updated).toHaveText('1 oktober 2026');
  await expect(deadline).toHaveText('1 månad');
  await text.focus();
  expect(
    await introduction.evaluate((clause) => clause.contains(getSelection()?.anchorNode ?? null)),
    'the caret stays in its clause',
  ).toBe(true);

  await text.press('Control+z');
  await expect(text).toHaveAttribute('lang', 'en');
  await expect(window.getByLabel('Title of the policy')).toHaveValue('Privacy policy');
  await expect(identity.getByRole('heading')).toHaveText('Who is responsible');
  await expect(introduction).toContainText('Truly.');
  await expect(updated).toHaveText('1 October 2026');
  await expect(deadline).toHaveText('1 month');
});
