import { doc, p } from '../../src/shared/policy/builders';
import { expect, test } from './fixtures';
import { openPolicyOf, pasteText, textOf } from './steps';

test('Ctrl+K makes a link of the selected words, and says what is wrong with an address', async ({ app }) => {
  const { window } = app;
  await openPolicyOf(app, doc(p('Call us')));
  await textOf(window).locator('p').first().click();
  await window.keyboard.press('Control+a');
  await window.keyboard.press('Control+k');
  const dialog = window.getByRole('dialog', { name: 'Link' });
  const address = dialog.getByRole('textbox');
  await expect(address).toBeFocused();

  for (const [typed, reason] of [
    ['//shop.se', /https:\/\/ in front/u],
    ['https://user:secret@shop.se/', /user name or password/u],
    ['javascript:alert(1)', /Other links are not allowed/u],
  ] as const) {
    await address.fill(typed);
    await address.press('Enter');
    await expect(dialog.getByRole('alert')).toContainText(reason);
  }
  await address.fill('tel:+46 (0)8-123 456 78');
  await address.press('Enter');
  await expect(dialog).toBeHidden();
  const link = textOf(window).getByRole('link', { name: 'Call us' });
  await expect(link).toHaveAttribute('href', 'tel:+46812345678');

  await window.keyboard.press('Control+k');
  await expect(address).toHaveValue('tel:+46812345678');
  await dialog.getByRole('button', { name: 'Remove link' }).click();
  await expect(link).toHaveCount(0);
  await window.keyboard.press('Control+/');
  await expect(window.getByRole('row', { name: 'Link Ctrl+K' })).toBeVisible();
});

test('an address that is pasted over words makes a link of them, unless it holds a password', async ({
  app,
}) => {
  const { window } = app;
  await openPolicyOf(app, doc(p('Our shop')));
  await textOf(window).locator('p').first().click();
  await window.keyboard.press('Control+a');
  await pasteText(app, 'https://user:secret@shop.se/');
  await expect(textOf(window).getByRole('link')).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+a');
  await pasteText(app, 'https://shop.se/');
  await expect(textOf(window).getByRole('link', { name: 'Our shop' })).toHaveAttribute(
    'href',
    'https://shop.se/',
  );
});
