import type { Page } from '@playwright/test';
import { clause, docWith, p, passage, ph } from '../../src/shared/policy/builders';
import { expect, test } from './fixtures';
import { answerQuestion, openPolicyOf, openSample, startFromTemplate, textOf } from './steps';

const folded = docWith(
  { values: { company_name: 'a value that is so long that it fills whole lines of the page, '.repeat(6) } },
  clause('introduction', null, p('First.'), passage('serves_eu', p('Hidden one.')), p('Second.')),
  clause('contact', 'serves_eu', p('Hidden two.')),
  clause('scope', null, p('Third.'), passage('serves_eu', p('Hidden three.'))),
  clause('cookies-use', 'serves_eu', p('Hidden four.')),
);

test('the caret goes past what is folded, in one step, and never into it', async ({ app }) => {
  const { window } = app;
  await openPolicyOf(app, folded);
  await textOf(window).locator('p', { hasText: 'First.' }).click();
  await window.keyboard.press('Home');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Home');
  await window.keyboard.type('[down]');
  await expect(textOf(window).locator('p', { hasText: 'Second.' })).toHaveText('[down]Second.');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('End');
  await window.keyboard.type('[up]');
  await expect(textOf(window).locator('p', { hasText: 'First.' })).toContainText('[up]');

  await window.keyboard.press('Control+End');
  await window.keyboard.type('[end]');
  await expect(textOf(window).locator('p', { hasText: 'Third.' })).toHaveText('Third.[end]');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.type('After all.');
  await expect(textOf(window).locator('> p')).toHaveText('After all.');
  await expect(textOf(window).locator('> :last-child')).toHaveText('After all.');
  await window.keyboard.press('Control+Home');
  await window.keyboard.type('[home]');
  await expect(textOf(window).locator('p', { hasText: 'First.' })).toContainText('[home]First');
  for (const hidden of ['one', 'two', 'three', 'four'])
    await expect(textOf(window).locator('p', { hasText: 'Hidden' }).filter({ hasText: hidden })).toHaveText(
      `Hidden ${hidden}.`,
    );
});

test('Ctrl+End reaches the end of a long policy with one press, and Ctrl+Shift+Home selects all of it', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  await textOf(window).locator('p').first().click();
  await window.keyboard.press('Control+End');
  await window.keyboard.type('The end.');
  await expect(textOf(window).locator('p:visible').last()).toContainText('The end.');
  await window.keyboard.press('Control+Shift+Home');
  expect(await window.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(10_000);
});

test('Ctrl+End shows the caret, and what is typed goes to it even when it was scrolled out of view', async ({
  app,
}) => {
  const { window } = app;
  await startFromTemplate(window);
  await window.keyboard.press('Control+End');
  await window.keyboard.press('Enter');
  const added = textOf(window).locator('p:has(> .ProseMirror-trailingBreak:only-child)');
  await expect(added).toBeInViewport();
  await textOf(window).hover({ position: { x: 20, y: 20 } });
  await expect(added).not.toBeInViewport();
  await window.waitForTimeout(300); // Long enough for the browser to stop drawing what is far away.
  await window.keyboard.type('Written from afar.');
  const written = textOf(window).locator('p', { hasText: 'Written from afar.' });
  await expect(written).toHaveText('Written from afar.');
  await expect(written).toBeInViewport();
  await expect(textOf(window).locator('> p')).toHaveCount(0);
});

test('the caret that stands in what an answer folds away is put where it can be seen', async ({ app }) => {
  const { window } = app;
  await openPolicyOf(app, docWith({ conditions: { serves_eu: true } }, ...folded.content));
  await textOf(window).locator('p', { hasText: 'Hidden two.' }).click();
  await answerQuestion(window, 'serves_eu', 'no');
  await textOf(window).focus();
  await window.keyboard.type('[here]');
  await expect(textOf(window).locator('p', { hasText: 'Hidden two.' })).toHaveText('Hidden two.');
  await expect(textOf(window).locator('p:visible', { hasText: '[here]' })).toHaveCount(1);
});

test('an arrow goes past a value that fills whole lines: it used to go to the end of the policy', async ({
  app,
}) => {
  const { window } = app;
  await openPolicyOf(
    app,
    docWith(
      { values: folded.attrs.values },
      p('Above.'),
      p('We are ', ph('company_name'), '.'),
      p('Below.'),
      p('Last.'),
    ),
  );
  await textOf(window).locator('p', { hasText: 'Above.' }).click();
  await window.keyboard.press('Home');
  await press(window, 'ArrowDown', 3);
  await window.keyboard.type('[x]');
  await expect(textOf(window).locator('p').nth(2)).toContainText('[x]');
  await press(window, 'ArrowUp', 3);
  await window.keyboard.type('[y]');
  await expect(textOf(window).locator('p').nth(0)).toContainText('[y]');
});

async function press(window: Page, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await window.keyboard.press(key);
}
