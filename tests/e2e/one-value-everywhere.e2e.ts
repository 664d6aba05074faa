import { clause, docWith, h, p, ph } from '../../src/shared/policy/builders';
import { expect, test } from './fixtures';
import { chips, detail, fillDetail, openPolicyOf, openSample, textOf } from './steps';

test('changing a value changes every place at once, and one undo takes it back everywhere', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  const shown = chips(window, 'company_name');
  const count = await shown.count();
  expect(count).toBeGreaterThan(2);
  await expect(shown).toHaveText(Array.from({ length: count }, () => 'Copper Kite Software Ltd'));

  const field = detail(window, 'company_name').getByRole('textbox');
  await field.fill('');
  await field.pressSequentially('Blue Heron AB', { delay: 40 });
  await expect(shown).toHaveText(Array.from({ length: count }, () => 'Blue Heron AB'));

  await window.keyboard.press('Control+z');
  await expect(shown).toHaveText(Array.from({ length: count }, () => 'Copper Kite Software Ltd'));
  await expect(field).toHaveValue('Copper Kite Software Ltd');
  await window.keyboard.press('Control+Shift+z');
  await expect(shown).toHaveText(Array.from({ length: count }, () => 'Blue Heron AB'));
});

test('a heading that holds a value changes in the outline with it, and back with one undo', async ({
  app,
}) => {
  const { window } = app;
  await openPolicyOf(
    app,
    docWith(
      { values: { company_name: 'Copper Kite Software Ltd' } },
      clause('introduction', null, h(ph('company_name')), p('We write plainly.')),
      clause('contact', null, h('Contact'), p('Ask us.')),
    ),
  );
  const rows = window.getByRole('grid', { name: 'Outline' }).getByRole('row');
  await expect(rows).toHaveText(['Copper Kite Software Ltd', 'Contact']);
  await fillDetail(window, 'company_name', 'Blue Heron AB');
  await expect(rows).toHaveText(['Blue Heron AB', 'Contact']);
  await window.keyboard.press('Control+z');
  await expect(rows).toHaveText(['Copper Kite Software Ltd', 'Contact']);
});

test('a wrong value is explained beside its field and marked in the text; a deadline above the law names the law', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  await fillDetail(window, 'contact_email', 'support at big dot com');
  await expect(detail(window, 'contact_email').locator('.problem-error')).not.toHaveCount(0);
  await expect(chips(window, 'contact_email').first()).toHaveAttribute('data-state', 'wrong');

  const deadline = detail(window, 'response_deadline');
  await deadline.getByRole('textbox').fill('3');
  await window.keyboard.press('Tab');
  await expect(deadline.locator('.problem-error').first()).toContainText('GDPR');
});

test('selected text becomes a placeholder of my own, used in two places', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  const paragraph = textOf(window).locator('p', { hasText: 'We have tried to write it plainly' });
  await paragraph.click();
  await window.keyboard.press('End');
  await window.keyboard.type(' Open 9 to 5');
  for (const _letter of '9 to 5') await window.keyboard.press('Shift+ArrowLeft');
  await window.keyboard.press('Control+Shift+k');
  const dialog = window.getByRole('dialog', { name: 'Make this a placeholder' });
  await expect(dialog).toContainText('“9 to 5”');
  await dialog.getByLabel('What is it called?').fill('Opening hours');
  await dialog.getByRole('button', { name: 'Make placeholder' }).click();

  await expect(chips(window, 'own_opening_hours')).toHaveText(['9 to 5']);
  await expect(detail(window, 'own_opening_hours')).toContainText('Opening hours');
  await fillDetail(window, 'own_opening_hours', '10 to 4');
  await expect(chips(window, 'own_opening_hours')).toHaveText(['10 to 4']);
});

test('typing a value does not draw the page anew', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  const first = await textOf(window).locator('> .clause').first().elementHandle();
  await fillDetail(window, 'company_name', 'Blue Heron AB');
  await expect(chips(window, 'company_name').first()).toHaveText('Blue Heron AB');
  expect(await first?.evaluate((element) => element.isConnected)).toBe(true);
});
