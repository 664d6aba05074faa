import type { Locator, Page } from '@playwright/test';
import { type Language, localize } from '../../src/shared/language';
import type { Value } from '../../src/shared/placeholders/definition';
import {
  addressLines,
  companyLines,
  listOf,
  recordOf,
  rowsOf,
  textOf,
  type WantedDetail,
} from './fill-details';
import { expect } from './fixtures';

/**
 * Fills in the detail whose control has the focus, with keys alone, as a person would: what is typed,
 * Tab from field to field, arrows and Enter in a list, Space on a box. Of a table, the first row.
 */
export async function typeDetail(
  window: Page,
  { definition, value }: WantedDetail,
  language: Language,
): Promise<void> {
  const { keyboard } = window;
  const control = window.locator(`[data-detail="${definition.key}"]`);
  switch (definition.type) {
    case 'choice': {
      const option = definition.options.find(({ id }) => id === value);
      return chooseWithArrows(
        window,
        option === undefined ? textOf(value) : localize(option.label, language),
      );
    }
    case 'choices':
      for (const { id, label } of definition.options) {
        const box = control.getByRole('checkbox', { name: localize(label, language), exact: true });
        if (!listOf(value).includes(id)) continue;
        await tabInto(window, box);
        await keyboard.press('Space');
        await expect(box).toBeChecked();
      }
      return;
    case 'date':
      return typeDate(window, textOf(value));
    case 'list':
      for (const [index, entry] of listOf(value).entries()) {
        // In a list of texts, Enter begins the next entry; of countries, there is a button for it.
        if (index > 0 && definition.item === 'text') await keyboard.press('Enter');
        else if (index > 0) {
          await tabInto(window, control.getByRole('button', { name: 'Add another' }));
          await keyboard.press('Enter');
        }
        await expect(control.locator('[data-line]').nth(index).locator(':focus')).toHaveCount(1);
        await keyboard.type(nameOf(definition.item, entry));
      }
      return keyboard.press('Tab');
    case 'table': {
      const [row = {}] = rowsOf(value);
      const cells = control.locator('[data-line]').first().locator('input');
      for (const [index, { key, type }] of definition.columns.entries()) {
        await tabInto(window, cells.nth(index));
        await keyboard.type(nameOf(type, row[key] ?? ''));
      }
      return keyboard.press('Tab');
    }
    case 'postal_address':
      return typeFields(window, value, Object.keys(addressLines));
    case 'company':
      return typeFields(window, value, Object.keys(companyLines));
    case 'duration':
    case 'text':
    case 'email':
    case 'url':
    case 'phone':
    case 'integer':
    case 'country':
    case 'language':
      return keyboard.type(textOf(value));
  }
}

/** Presses Tab until the control has the focus. */
async function tabInto(window: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await window.keyboard.press('Tab');
  }
  throw new Error('Tab never reached it.');
}

async function chooseWithArrows(window: Page, label: string): Promise<void> {
  await window.keyboard.press('Enter');
  const option = window.getByRole('option', { name: label, exact: true });
  await expect(option).toBeVisible();
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await option.getAttribute('data-focused')) !== null) break;
    await window.keyboard.press('ArrowDown');
  }
  await window.keyboard.press('Enter');
  await expect(option).toBeHidden();
}

/** The parts of a date stand in the order of the system; a part that is full passes the focus on. */
async function typeDate(window: Page, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  const digits: Readonly<Record<string, string>> = { year, month, day };
  for (const _part of ['first', 'second', 'third']) {
    const part = (await window.locator(':focus').getAttribute('data-type')) ?? '';
    await window.keyboard.type(digits[part] ?? '');
  }
}

async function typeFields(window: Page, value: Value, names: readonly string[]): Promise<void> {
  const fields = recordOf(value);
  for (const name of names) {
    await window.keyboard.type(nameOf(name, fields[name] ?? ''));
    await window.keyboard.press('Tab');
  }
}

/** A country is typed by its English name. */
function nameOf(type: string, stored: string): string {
  if (type !== 'country' || stored === '') return stored;
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(stored) ?? stored;
}
