import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

test('from the start screen to an exported file without a mouse', async ({ app }) => {
  const { window } = app;
  await expect(window.getByRole('heading', { name: 'Write a privacy policy' })).toBeVisible();
  await tabTo(window, 'Use template: Collaboration tool with accounts');
  await window.keyboard.press('Enter');
  await expect(window.locator('.ProseMirror')).toBeVisible();

  await window.keyboard.press('F8');
  await expect(window.locator('[data-detail="company_name"] input')).toBeFocused();
  await window.keyboard.type('Keyboard Shop Ltd');
  await window.keyboard.press('F8');
  await window.keyboard.type('1 Key Street');

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
  const outline = window.getByRole('grid', { name: 'Outline' });
  const rows = outline.getByRole('row');
  // The panes are filled a moment after the page.
  await expect(rows.first()).toBeVisible();
  const before = await rows.allInnerTexts();

  await window.keyboard.press('Control+1');
  await window.getByRole('searchbox', { name: 'Search clauses' }).focus();
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
});

/** Presses Tab until the control with this name has the focus. */
async function tabTo(window: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = window.locator(':is(button, input):focus');
    if ((await focused.count()) > 0) {
      const label = await focused.evaluate(
        (element) =>
          element.getAttribute('aria-label') ??
          element.closest('label')?.textContent ??
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
