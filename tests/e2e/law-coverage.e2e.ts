import { expect, test } from './fixtures';
import { openSample, textOf } from './steps';

test('a point of a law turns red when its clause goes, and one click brings it back', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  await window.getByRole('tab', { name: 'Checks' }).click();
  const law = window.locator('[data-law=gdpr]');
  await law.locator('summary').first().click();
  const point = law.locator('[data-requirement=gdpr-13-2-e]');
  await expect(point.getByRole('button', { name: /^Said: Whether people have to give/u })).toBeVisible();
  await expect(law).not.toContainText('missing');
  await point.getByRole('button', { name: /^Said/u }).click();
  await expect(textOf(window)).toBeFocused();

  const outline = window.getByRole('grid', { name: 'Outline' });
  const clause = outline.getByRole('row', { name: /What you must give/u });
  await clause.hover();
  await clause.getByRole('button', { name: /^Remove/u }).click();
  await expect(law.locator('summary').first()).toContainText('1 missing');
  await expect(point).toContainText('Missing: Whether people have to give');

  await point.getByRole('button').first().click();
  await expect(law).not.toContainText('missing');
  await expect(clause).toBeVisible();
  // One step takes it out, the next one takes the removal back.
  await window.keyboard.press('Control+z');
  await expect(clause).toBeHidden();
  await expect(law.locator('summary').first()).toContainText('1 missing');

  await textOf(window).getByText('We have tried to write it plainly').click();
  await point.getByRole('button', { name: /^The paragraph with the cursor says it/u }).click();
  await expect(point).toContainText('You said so.');
  await expect(law).not.toContainText('missing');
  await point.getByRole('button', { name: /^Take that back/u }).click();
  await expect(law.locator('summary').first()).toContainText('1 missing');
  await window.keyboard.press('Control+z');
  await expect(point).toContainText('You said so.');
});
