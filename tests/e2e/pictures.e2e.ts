import { join } from 'node:path';
import { expect, test } from './fixtures';
import { openSample, placeCaretAfter, textOf } from './steps';

/**
 * Makes the pictures of the README and the user guide. They are put in place with
 * `UPDATE_PICTURES=1`; otherwise the test only shows that they can still be made.
 */
test('the pictures of the documentation can be made', async ({ app }, testInfo) => {
  const { window } = app;
  const folder =
    process.env['UPDATE_PICTURES'] === '1'
      ? join(__dirname, '../../docs/images')
      : testInfo.outputPath('pictures');
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  );
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expect(window.getByRole('heading', { name: 'Write a privacy policy' })).toBeVisible();
  await window.screenshot({ path: join(folder, 'start.png') });
  await openSample(window);
  await expect(window.getByText('Everything is filled in.')).toBeVisible();
  await expect(window.getByText('Checks: nothing found')).toBeVisible();
  await window.screenshot({ path: join(folder, 'editor.png') });

  await placeCaretAfter(window, 'We have tried to write it plainly');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  await window.keyboard.type(
    'We are certified under the EU-US Privacy Shield. Mail us at hello at oldshop dot com .',
  );
  await window.getByRole('tab', { name: /^Checks/u }).click();
  await expect(textOf(window).locator('.finding-error', { hasText: 'Privacy Shield' })).toBeVisible();
  await textOf(window).getByText('Privacy Shield').click();
  await window.screenshot({ path: join(folder, 'checks.png') });
});
