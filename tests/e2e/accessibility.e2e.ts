import { join } from 'node:path';
import { expect, test } from './fixtures';
import type { Page } from '@playwright/test';
import { clause, docWith, p, ph } from '../../src/shared/policy/builders';
import { walkThroughScreens } from './screens';
import { answerQuestion, detail, openPolicyOf, textOf } from './steps';

/** Where the text of the page is read as well, which takes long: each thing that can stand there is seen once. */
const screensWithPage: ReadonlySet<string> = new Set([
  'new policy',
  'finished sample',
  'left out and a clause in hand',
  'tables and long words',
]);

test('every screen and state is free of serious accessibility findings, in light and in dark', async ({
  app,
}) => {
  test.setTimeout(900_000);
  const { window } = app;
  const left = new Set(screensWithPage);
  await walkThroughScreens(app, async (screen) => {
    const exclude = screensWithPage.has(screen) ? [] : ['.ProseMirror > *'];
    left.delete(screen);
    await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect.soft(await app.accessibilityFindings({ exclude }), screen).toEqual([]);
    await window.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    // Nothing else depends on the colours.
    const colours = { rules: ['color-contrast'], exclude };
    expect.soft(await app.accessibilityFindings(colours), `${screen}, dark`).toEqual([]);
  });
  expect([...left], 'screens that are no more').toEqual([]);
});

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
