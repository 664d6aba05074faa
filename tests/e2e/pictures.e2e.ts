import { join } from 'node:path';
import { expect, test } from './fixtures';
import { openSample } from './steps';

/** The pictures of the README and the user guide, made anew with each run so that they stay true. */
const folder = join(__dirname, '../../docs/images');

test('the pictures in the documentation show the program as it is', async ({ app }) => {
  const { window } = app;
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  );
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expect(window.getByRole('heading', { name: 'Write a privacy policy' })).toBeVisible();
  await window.screenshot({ path: join(folder, 'start.png') });
  await openSample(window);
  await expect(window.getByText('Everything is filled in.')).toBeVisible();
  await window.screenshot({ path: join(folder, 'editor.png') });
});
