import type { Page } from '@playwright/test';
import { clause, docWith, p, ph } from '../../src/shared/policy/builders';
import { expect, test, type App } from './fixtures';
import { openPolicyOf, placeCaretAfter, readPolicy, textOf } from './steps';

const policy = docWith(
  { title: 'Privacy at Lamps', values: { contact_email: 'hello@lamps.se' } },
  p('We sell lamps and keep the address of those who buy one.'),
  p('Write to ', ph('contact_email'), ' with any question.'),
);

test('what is wrong is found after a pause, underlined where it is, and gone when it is mended', async ({
  app,
}) => {
  const { window } = app;
  await openPolicyOf(app, policy);
  await expect(status(window)).toHaveText(/^Checks: (?!…|.*error)/u);
  await placeCaretAfter(window, 'We sell lamps');
  await window.keyboard.press('End');
  await window.keyboard.type(' TODO');
  await expect(status(window)).toHaveText('Checks: 1 error');
  await expect(window.getByRole('tab', { name: 'Checks 1 error' })).toBeVisible();
  const mark = textOf(window).locator('.finding-error');
  await expect(mark).toHaveText('TODO');
  await expect(mark).toHaveCSS('text-decoration-style', 'wavy');
  await expect(mark).toHaveAttribute('aria-description', /^Error: “TODO” is a note/u);
  // The Details pane is open, so the foot of the page says what the caret stands in.
  await expect(window.locator('.finding-line')).toContainText('“TODO” is a note');

  await status(window).click();
  const finding = errors(window).getByRole('listitem').filter({ hasText: '“TODO”' });
  await expect(finding).toBeVisible();
  await expect(window.locator('.finding-line')).toBeHidden();
  await placeCaretAfter(window, 'Write to');
  await finding.getByRole('button', { name: /^Error: “TODO”/u }).click();
  await expect.poll(() => window.evaluate(() => String(getSelection()))).toBe('TODO');
  await window.keyboard.press('Backspace');
  await expect(status(window)).not.toContainText('error');
  await expect(errors(window)).toBeHidden();
  await expect(mark).toHaveCount(0);
});

test('the mark follows the words while something is typed before them', async ({ app }) => {
  const { window } = app;
  await openPolicyOf(app, docWith({}, p('Lamps.'), p('We TODO this.')));
  const mark = textOf(window).locator('.finding-error');
  await expect(mark).toHaveText('TODO');
  await textOf(window).getByText('Lamps.').click();
  await window.keyboard.type('More and more and more and more words, without a pause between them. ');
  await expect(mark).toHaveText('TODO');
});

test('a finding that is left as it is counts no more, with its reason in the file', async ({ app }) => {
  const { window } = app;
  const path = await openPolicyOf(app, docWith({}, p('Our app is called TODO and keeps lists.')));
  await expect(status(window)).toHaveText('Checks: 1 error');
  await status(window).click();
  await errors(window)
    .getByRole('button', { name: /^Leave as it is/u })
    .click();
  await window.keyboard.type('It is the name of our app.');
  await window.keyboard.press('Enter');
  await expect(status(window)).not.toContainText('error');
  await expect(textOf(window).locator('.finding-error')).toHaveCount(0);
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved “story.policy”.')).toBeVisible();
  expect((await readPolicy(path)).document.attrs.ignored).toEqual([
    {
      check: 'left-over-marker',
      words: 'TODO',
      paragraph: 'Our app is called TODO and keeps lists.',
      reason: 'It is the name of our app.',
    },
  ]);

  await reopen(app, path);
  await expect(status(window)).toHaveText(/^Checks: (?!…|.*error)/u);
  await window.getByText('Left as they are').click();
  await expect(window.getByText('Because: It is the name of our app.')).toBeVisible();
  await window.keyboard.press('Control+e');
  const dialog = window.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('button', { name: 'Export…' })).toBeEnabled();
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: /^Check again/u }).click();
  await expect(status(window)).toHaveText('Checks: 1 error');
  await window.keyboard.press('Control+z');
  await expect(status(window)).not.toContainText('error');
});

test('with the keyboard alone: from finding to finding, and one of them left as it is', async ({ app }) => {
  const { window } = app;
  await openPolicyOf(app, docWith({ title: 'Policy of [name]' }, p('First TODO.'), p('Then [more] of it.')));
  await expect(status(window)).toHaveText('Checks: 3 errors');
  const selected = (): Promise<string> => window.evaluate(() => String(getSelection()));
  const current = window.locator('.finding-item[aria-current]');

  await window.keyboard.press('F7');
  await expect.poll(selected).toBe('TODO');
  await expect(current).toContainText('“TODO”');
  await expect(announced(window)).toHaveText(/^Error, 2 of 3: “TODO” is/u);
  await window.keyboard.press('F7');
  await expect.poll(selected).toBe('[more]');
  await window.keyboard.press('F7');
  await expect(window.getByLabel('Title of the policy')).toBeFocused();
  await expect(current).toContainText('The title contains');
  await window.keyboard.press('Shift+F7');
  await expect.poll(selected).toBe('[more]');
  await expect(current).toContainText('“[more]”');

  await current.getByRole('button', { name: /^Leave as it is/u }).focus();
  await window.keyboard.press('Enter');
  await window.keyboard.type('It stays.');
  await window.keyboard.press('Enter');
  await expect(status(window)).toHaveText('Checks: 2 errors');
  // The focus is on what came in its place, and not lost.
  await expect(window.locator('.finding-go:focus')).toHaveCount(1);
});

test('one fix, and all fixes of a kind, each taken back by one undo', async ({ app }) => {
  const { window } = app;
  await openPolicyOf(
    app,
    docWith({}, p('Advertisements come from Google AdWords.'), p('Google AdWords counts the clicks.')),
  );
  await expect(status(window)).toHaveText('Checks: 2 errors');
  await status(window).click();
  const group = window.getByRole('region', { name: 'A law, authority or product that is no more' });
  const replaced = textOf(window).getByText(/Google Ads(?!\p{L})/u);
  const dead = textOf(window).getByText('Google AdWords');

  await group
    .getByRole('button', { name: /^Replace with “Google Ads”/u })
    .first()
    .click();
  await expect(replaced).toHaveCount(1);
  await expect(status(window)).toHaveText('Checks: 1 error');
  await window.keyboard.press('Control+z');
  await expect(dead).toHaveCount(2);
  await expect(status(window)).toHaveText('Checks: 2 errors');

  await group.getByRole('button', { name: 'Fix all 2' }).click();
  await expect(dead).toHaveCount(0);
  await expect(replaced).toHaveCount(2);
  await expect(group).toBeHidden();
  await window.keyboard.press('Control+z');
  await expect(dead).toHaveCount(2);
  await window.keyboard.press('Control+y');
  await expect(dead).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the Checks pane is free of serious accessibility findings in ${colorScheme}`, async ({ app }) => {
    const { window } = app;
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const left = {
      check: 'left-over-marker',
      words: '[b]',
      paragraph: 'TODO [a] and [b]',
      reason: 'It stays.',
    };
    await openPolicyOf(
      app,
      docWith(
        { title: 'Integritet', language: 'sv', conditions: { serves_eu: true }, ignored: [left] },
        clause('controller-identity', null, p('Vi säljer lampor.')),
        p('TODO [a] and [b], ', ph('contact_email')),
      ),
    );
    await expect(status(window)).toContainText('error');
    await textOf(window).getByText('TODO').click();
    await expect(window.locator('.finding-line')).toBeVisible();
    expect(await app.accessibilityFindings(), 'line at the foot of the page').toEqual([]);
    await status(window).click();
    for (const name of [/^GDPR/u, /do(?:es)? not apply$/u, /^Left as they are/u, /^What is checked/u]) {
      const heading = window.getByRole('heading', { name });
      await window.locator('.checks summary').filter({ has: heading }).first().focus();
      await window.keyboard.press('Enter');
    }
    const putBack = window.getByRole('button', { name: /^Put this back into “/u }).first();
    await expect(putBack.locator('[lang="sv"]')).toHaveText(/^“.+”$/u);
    await errors(window)
      .getByRole('button', { name: /^Leave as it is/u })
      .first()
      .focus();
    await window.keyboard.press('Enter');
    await expect(window.getByRole('textbox', { name: 'Leave as it is, because …' })).toBeFocused();
    expect(await app.accessibilityFindings(), 'pane').toEqual([]);
  });
}

function status(window: Page) {
  return window.locator('.status-bar').getByRole('button', { name: /^Checks/u });
}

function errors(window: Page) {
  return window.locator('.severity-error');
}

function announced(window: Page) {
  return window.locator('.visually-hidden[role=status]').first();
}

async function reopen(app: App, path: string): Promise<void> {
  await app.window.keyboard.press('Control+w');
  await app.answerOpenDialog(path);
  await app.window.getByRole('button', { name: 'Open a policy…' }).click();
  await expect(textOf(app.window)).toBeVisible();
}
