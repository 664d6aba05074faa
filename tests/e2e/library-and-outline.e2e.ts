import { expect, test } from './fixtures';
import { openSample, placeCaretAfter, textOf } from './steps';

test('a clause from the library is previewed with the values of this policy and put at the caret', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.getByRole('tab', { name: 'Clauses' }).click();
  await window.getByRole('searchbox', { name: 'Search clauses' }).fill('kids');
  const clauses = window.getByRole('grid', { name: 'Clauses' });
  await expect(clauses).toContainText('No clause has “kids”');
  await window.getByRole('searchbox', { name: 'Search clauses' }).fill('children');
  await clauses.getByRole('row', { name: /^Children/ }).click();
  const preview = window.getByRole('region', { name: 'Preview: Children' });
  await expect(preview).toContainText('privacy@example.com');
  await preview.getByRole('button', { name: 'Insert at the cursor' }).click();

  const ids = textOf(window).locator('> .clause');
  await expect(ids.nth(2)).toHaveAttribute('data-clause', 'children');
  await window.keyboard.press('Control+z');
  await expect(ids.nth(2)).toHaveAttribute('data-clause', 'controller-identity');
});

test('a clause is moved in the outline with buttons and by dragging, and removed with an undo at hand', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  const rows = window.getByRole('grid', { name: 'Outline' }).getByRole('row');
  const titles = async (): Promise<readonly string[]> =>
    (await rows.allInnerTexts()).map((text) => text.trim());
  // The panes are filled a moment after the page.
  await expect(rows.first()).toBeVisible();
  const before = await titles();
  expect(before.slice(3, 6)).toEqual(['Who is responsible', 'What this policy covers', 'Words we use']);

  await rows.filter({ hasText: 'What this policy covers' }).hover();
  await window.getByRole('button', { name: 'Move up: What this policy covers' }).click();
  await expect
    .poll(async () => (await titles()).slice(3, 5))
    .toEqual(['What this policy covers', 'Who is responsible']);

  await rows.filter({ hasText: 'What this policy covers' }).dragTo(rows.filter({ hasText: 'Words we use' }), {
    targetPosition: { x: 60, y: 27 },
  });
  await expect
    .poll(async () => (await titles()).slice(3, 6))
    .toEqual(['Who is responsible', 'Words we use', 'What this policy covers']);

  await rows.filter({ hasText: 'Words we use' }).hover();
  await window.getByRole('button', { name: 'Remove: Words we use' }).click();
  await expect(rows).toHaveCount(before.length - 1);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(rows).toHaveCount(before.length);
});

test('a clause that is dragged from the library lands between clauses', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  await window.getByRole('tab', { name: 'Clauses' }).click();
  await window.getByRole('searchbox', { name: 'Search clauses' }).fill('children');
  const source = window.getByRole('grid', { name: 'Clauses' }).getByRole('row', { name: /^Children/ });
  const target = textOf(window).locator('p', { hasText: 'We have tried to write it plainly' });
  await source.dragTo(target);
  await expect(textOf(window).locator('> .clause[data-clause="children"]')).toHaveCount(2);
});

test('an edited clause says that it differs from the library', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  const clause = textOf(window).locator('> .clause[data-clause="introduction"]');
  const badge = clause.getByText('Differs from the library');
  await clause.hover();
  await expect(badge).toBeHidden();
  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.keyboard.type(' Truly.');
  await clause.hover();
  await expect(badge).toBeVisible();
});
