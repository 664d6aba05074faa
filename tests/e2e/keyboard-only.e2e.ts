import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lintPage } from '../../src/shared/exporters/page-linter.test-tool';
import { wordsOfHtml } from '../../src/shared/exporters/words.test-tool';
import { localize } from '../../src/shared/language';
import { detailsOf } from '../../src/shared/policy/details';
import { exampleOf } from './example';
import { typeDetail } from './fill-by-keyboard';
import { expect, test } from './fixtures';

test('from the start screen to a finished file without a mouse', async ({ app }) => {
  test.setTimeout(240_000);
  const { window } = app;
  const { name, context, asked } = await exampleOf('tpl-local-service', 'en');
  await expect(window.getByRole('heading', { name: 'Write a privacy policy' })).toBeVisible();
  await tabTo(window, `Use template: ${name}`);
  await window.keyboard.press('Enter');
  await expect(window.locator('.ProseMirror')).toBeVisible();

  // The first question: which places people are in.
  const [where] = asked;
  const place = where?.options.find(({ id }) => where.chosen.has(id));
  if (place === undefined) throw new Error('The example names no place.');
  await window.keyboard.press('Control+4');
  await expect(window.locator('[data-question]').first()).toBeVisible();
  await focusPane(window, 'right');
  await tabTo(window, new RegExp(`^${localize(place.label, 'en')}`, 'u'));
  await window.keyboard.press('Space');
  await expect(window.locator('[data-pane="status"]')).toContainText('UK GDPR');

  const values = new Map(
    detailsOf(context).map(({ definition }) => [
      definition.key,
      { definition, value: context.value(definition.key) },
    ]),
  );
  const typed = new Set<string>();
  const focused = window.locator('[data-detail]', { has: window.locator(':focus') });
  const isDone = window.locator('[data-pane="status"]').getByText('All details filled in');
  for (;;) {
    // From another pane, so that it can be seen when the focus comes.
    await window.keyboard.press('F6');
    await expect(focused).toHaveCount(0);
    await window.keyboard.press('F8');
    await expect(focused.or(isDone)).toHaveCount(1);
    if (await isDone.isVisible()) break;
    const key = (await focused.getAttribute('data-detail')) ?? '';
    const wanted = values.get(key);
    if (wanted?.value === undefined) throw new Error(`F8 led to “${key}”, which the example has not.`);
    if (typed.has(key)) throw new Error(`F8 led to “${key}” again, which is filled in.`);
    await typeDetail(window, { ...wanted, value: wanted.value }, 'en');
    typed.add(key);
  }
  expect(typed.size).toBeGreaterThan(12);
  await expect(window.locator('.problem-error')).toHaveCount(0);

  await window.keyboard.press('Control+e');
  const dialog = window.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toContainText('Nothing is left open');
  await tabTo(window, /^Word document/u);
  await window.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Web page' })).toBeChecked();
  const path = join(app.documents, 'keyboard.html');
  await app.answerSaveDialog(path);
  await tabTo(window, 'Export…');
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('Saved “keyboard.html”.')).toBeVisible();
  const page = await readFile(path, 'utf8');
  expect(lintPage(page)).toEqual([]);
  expect(page).not.toContain('<mark>');
  expect(wordsOfHtml(page)).toMatch(/^Privacy policy .*Fern and Fallow Gardens Ltd .*United Kingdom/u);
});

test('the page, its chips and a draft are reached without a mouse, and nothing traps the focus', async ({
  app,
}) => {
  const { window } = app;
  await tabTo(window, 'Use template: Collaboration tool with accounts');
  await window.keyboard.press('Enter');
  await expect(window.locator('.ProseMirror')).toBeVisible();

  // F6 goes round the panes; the page is one of them.
  await focusPane(window, 'page');
  await window.keyboard.press('Control+Home');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('End');
  await window.keyboard.type(' Typed by hand.');
  await expect(window.locator('.ProseMirror')).toContainText('Typed by hand.');

  // A chip is reached with the arrow keys and opens its detail with Enter.
  await window.keyboard.press('Control+Home');
  for (let step = 0; step < 40 && (await window.locator('.chip.is-selected').count()) === 0; step += 1) {
    await window.keyboard.press('ArrowRight');
  }
  await expect(window.locator('.chip.is-selected')).toHaveAttribute(
    'aria-label',
    /Last updated, not filled in/,
  );
  await window.keyboard.press('Enter');
  await expect(window.locator('[data-detail="last_updated"]').locator(':focus')).toHaveCount(1);

  // Out of the text with Escape, then on with Tab: no trap.
  await focusPane(window, 'page');
  await window.keyboard.press('Escape');
  await expect(window.locator('.ProseMirror')).not.toBeFocused();

  await window.keyboard.press('Control+e');
  const dialog = window.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toBeVisible();
  await tabTo(window, /draft all the same/);
  await window.keyboard.press('Space');
  const path = join(app.documents, 'keyboard.docx');
  await app.answerSaveDialog(path);
  await tabTo(window, 'Export draft…');
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('Saved “keyboard.docx”.')).toBeVisible();
  expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
});

test('clauses are found, inserted, moved and removed with the keyboard', async ({ app }) => {
  const { window } = app;
  await tabTo(window, 'See a finished sample');
  await window.keyboard.press('Enter');
  const rows = window.getByRole('grid', { name: 'Outline' }).getByRole('row');
  const titles = async (): Promise<readonly string[]> =>
    (await rows.allInnerTexts()).map((text) => text.trim());
  // The panes are filled a moment after the page.
  await expect(rows.first()).toBeVisible();
  const before = await titles();

  await window.keyboard.press('Control+1');
  await focusPane(window, 'left');
  await tabTo(window, 'Search clauses');
  await window.keyboard.type('children');
  const clauses = window.getByRole('grid', { name: 'Clauses' });
  await expect(clauses.getByRole('row', { name: /Children/ })).toBeVisible();
  await window.keyboard.press('Tab');
  await expect(clauses.getByRole('row', { name: /Children/ })).toBeFocused();
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+2');
  await expect(rows).toHaveCount(before.length + 1);
  await window.keyboard.press('Control+z');
  await expect(rows).toHaveCount(before.length);

  const [above = '', moved = ''] = before.slice(3);
  await focusPane(window, 'left');
  for (let presses = 0; presses < 6 && (await focusedRow(window)) === ''; presses += 1) {
    await window.keyboard.press('Tab');
  }
  for (let presses = 0; presses < 10 && (await focusedRow(window)) !== moved; presses += 1) {
    await window.keyboard.press('ArrowDown');
  }
  await arrowTo(window, `Move up: ${moved}`);
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await titles()).slice(3, 5)).toEqual([moved, above]);
  await arrowTo(window, `Move down: ${moved}`);
  await window.keyboard.press('Enter');
  await expect.poll(titles).toEqual(before);

  await arrowTo(window, `Remove: ${moved}`);
  await window.keyboard.press('Enter');
  await expect.poll(titles).toEqual(before.filter((title) => title !== moved));
  await window.keyboard.press('Control+z');
  await expect.poll(titles).toEqual(before);
});

/** The text of the row of a list that has the focus; empty where none has. */
function focusedRow(window: Page): Promise<string> {
  return window.evaluate(() =>
    document.activeElement instanceof HTMLElement && document.activeElement.role === 'row'
      ? document.activeElement.innerText.trim()
      : '',
  );
}

/** Goes along the buttons of a row with the arrow keys. */
async function arrowTo(window: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 6; presses += 1) {
    const label = await window.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    if (label === name) return;
    await window.keyboard.press('ArrowRight');
  }
  throw new Error(`The arrow keys never reached "${name}".`);
}

/** Presses Tab until the control with this name has the focus. */
async function tabTo(window: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = window.locator(':is(button, input):focus');
    if ((await focused.count()) > 0) {
      const label = await focused.evaluate(
        (element) =>
          element.getAttribute('aria-label') ??
          (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null) ??
          element.textContent ??
          '',
      );
      if (typeof name === 'string' ? label.trim() === name : name.test(label)) return;
    }
    await window.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached "${String(name)}".`);
}

async function focusPane(window: Page, pane: string): Promise<void> {
  for (let presses = 0; presses < 8; presses += 1) {
    if ((await window.locator(`[data-pane="${pane}"] :focus`).count()) > 0) return;
    await window.keyboard.press('F6');
  }
  throw new Error(`F6 never reached the pane "${pane}".`);
}
