import { docWith, h, p } from '../../src/shared/policy/builders';
import { expect, test } from './fixtures';
import { openPolicyOf, placeCaretAfter, textOf } from './steps';

test('a point of a law turns red when its paragraph goes, and one click puts the clause in', async ({
  app,
}) => {
  const { window } = app;
  await openPolicyOf(
    app,
    docWith(
      { conditions: { serves_eu: true } },
      h('Your rights'),
      p('Write to us whenever you like.'),
      p('You can complain to the data protection authority.'),
    ),
  );
  await window.getByRole('tab', { name: /^Checks/u }).click();
  const law = window.locator('[data-law=gdpr]');
  await law.locator('summary').first().click();
  const point = law.locator('[data-requirement=gdpr-13-2-d]');
  const said = point.getByRole('button', { name: /^Said: That people can complain/u });
  await expect(said).toBeVisible();
  await said.click();
  await expect(textOf(window)).toBeFocused();

  await placeCaretAfter(window, 'You can complain');
  await window.keyboard.press('Shift+Home');
  await window.keyboard.press('Backspace');
  await expect(point).toContainText('Missing: That people can complain');
  await point.getByRole('button').first().click();
  await expect(textOf(window).locator('.clause')).toHaveCount(1);
  await expect(said).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(textOf(window).locator('.clause')).toHaveCount(0);
  await expect(point).toContainText('Missing:');

  await placeCaretAfter(window, 'Write to us');
  await point.getByRole('button', { name: /^The paragraph with the cursor says it/u }).click();
  await expect(point).toContainText('You said so.');
  await point.getByRole('button', { name: /^Take that back/u }).click();
  await expect(point).toContainText('Missing:');
  await window.keyboard.press('Control+z');
  await expect(point).toContainText('You said so.');
});
