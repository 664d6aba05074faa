import { expect, test } from './fixtures';
import { openSample, startFromTemplate } from './steps';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen is free of serious accessibility findings in ${colorScheme}`, async ({ app }) => {
    test.setTimeout(180_000);
    const { window } = app;
    const expectNone = async (screen: string): Promise<void> => {
      expect(await app.accessibilityFindings(), screen).toEqual([]);
    };
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(window.getByRole('heading', { name: 'Write a privacy policy' })).toBeVisible();
    await expectNone('start screen');
    await startFromTemplate(window);
    await expectNone('new policy');
    await window.getByRole('tab', { name: 'Clauses' }).click();
    await window.getByRole('grid', { name: 'Clauses' }).getByRole('row').nth(1).click();
    await expectNone('clauses with a preview');
    await window.getByRole('tab', { name: 'Questions' }).click();
    await expectNone('questions');
    for (const [keys, name] of [
      ['Control+e', 'Export'],
      ['Control+Shift+k', 'Make this a placeholder'],
      ['Control+/', 'Keyboard shortcuts'],
    ] as const) {
      await window.keyboard.press(keys);
      await expect(window.getByRole('dialog', { name })).toBeVisible();
      await expectNone(name);
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog', { name })).toBeHidden();
    }
    await window.keyboard.press('Control+f');
    await expectNone('find bar');
    await window.keyboard.press('Control+w');
    await openSample(window);
    await expectNone('finished sample');
  });
}
