import { expect, test } from './fixtures';
import { openSample, startFromTemplate } from './steps';

test('a folded pane and the width of the other one are as they were left after a restart', async ({
  app,
}) => {
  await startFromTemplate(app.window);
  const left = app.window.getByRole('separator', { name: 'Width of the left pane' });
  await left.focus();
  for (let presses = 0; presses < 3; presses += 1) await app.window.keyboard.press('ArrowRight');
  await expect(left).toHaveAttribute('aria-valuenow', '352');
  expect((await widthOf('left'))?.width).toBe(352);
  const right = app.window.getByRole('separator', { name: 'Width of the details pane' });
  await right.focus();
  await app.window.keyboard.press('ArrowLeft');
  await expect(right).toHaveAttribute('aria-valuenow', '364');
  await app.window.getByRole('button', { name: 'Fold the right pane' }).click();
  await expect(app.window.locator('[data-pane="right"]')).toHaveCount(0);

  await app.relaunch();
  await openSample(app.window);
  expect((await widthOf('left'))?.width).toBe(352);
  await expect(app.window.locator('[data-pane="right"]')).toHaveCount(0);
  await app.window.keyboard.press('Control+3');
  expect((await widthOf('right'))?.width).toBe(364);

  function widthOf(pane: string) {
    return app.window.locator(`[data-pane="${pane}"]`).boundingBox();
  }
});
