import { join } from 'node:path';
import { expect, test } from './fixtures';
import type { Page } from '@playwright/test';
import { clause, docWith, p, ph } from '../../src/shared/policy/builders';
import { answerQuestion, detail, openPolicyOf, openSample, startFromTemplate, textOf } from './steps';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen is free of serious accessibility findings in ${colorScheme}`, async ({ app }) => {
    test.setTimeout(300_000);
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

test('a screen reader hears each message once, and the same message again when it happens again', async ({
  app,
}) => {
  const { window } = app;
  await openPolicyOf(
    app,
    docWith(
      { values: { contact_email: 'me@shop.se' } },
      p(ph('contact_email')),
      clause('introduction', null, p('x')),
    ),
  );
  await listenLikeScreenReader(window);

  await textOf(window).locator('.chip').click();
  await expect.poll(() => heard(window)).toEqual(['Contact e-mail: me@shop.se. Press Enter to change it.']);
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowLeft');
  await expect.poll(() => heard(window)).toEqual(['Contact e-mail: me@shop.se. Press Enter to change it.']);

  const email = detail(window, 'contact_email').getByRole('textbox');
  await email.fill('nobody');
  await window.getByLabel('Title of the policy').focus();
  await expect.poll(() => heard(window)).toEqual([expect.stringContaining('nobody')]);
  // What was heard already, and is read with the field, is not said again on the way through.
  await email.focus();
  await window.getByLabel('Title of the policy').focus();
  await answerQuestion(window, 'serves_eu', 'yes');
  expect(await heard(window)).toEqual([]);

  for (let times = 0; times < 2; times += 1) {
    await window.keyboard.press('Control+s');
    await expect.poll(() => heard(window)).toEqual(['Saved “story.policy”.']);
  }
  await app.answerSaveDialog(join(app.documents, 'no such folder', 'story.policy'));
  await window.keyboard.press('Control+Shift+s');
  await expect(window.getByRole('alert')).toBeVisible();
  expect(await heard(window)).toHaveLength(1);
});

/** Notes what comes into live regions, once for each region around it, as screen readers read it. */
async function listenLikeScreenReader(window: Page): Promise<void> {
  await window.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const isLive = (element: Element): boolean =>
      element.matches('[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]');
    const regionsAround = (node: Node): readonly Element[] => {
      const outer = node.parentNode === null ? [] : regionsAround(node.parentNode);
      return node instanceof Element && isLive(node) ? [...outer, node] : outer;
    };
    new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes) {
        const added = type === 'characterData' ? [target] : [...addedNodes];
        for (const node of added) {
          const text = (node instanceof Element ? (node.querySelector('p') ?? node) : node).textContent ?? '';
          if (text !== '') said.push(...regionsAround(node).map(() => text));
        }
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since the last time this was asked. */
function heard(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));
}
