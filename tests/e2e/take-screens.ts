import { join, resolve } from 'node:path';
import { test } from './fixtures';
import { walkThroughScreens } from './screens';

const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
] as const;

test('pictures of every screen and state, in light and dark, in a usual and in a small window', async ({
  app,
}) => {
  test.setTimeout(900_000);
  const { window, electron } = app;
  const folder = resolve(process.env['SCREENS'] ?? 'test-results/screens');
  let number = 0;
  await walkThroughScreens(app, async (name) => {
    number += 1;
    for (const { width, height } of sizes) {
      await electron.evaluate(
        ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
        [width, height] as const,
      );
      await window.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const file = `${String(number).padStart(2, '0')} ${name}, ${colorScheme} ${width}.png`;
        await window.screenshot({ path: join(folder, file) });
      }
    }
  });
});
