import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/shared/language';
import { localize } from '../../src/shared/language';
import type {
  DefinitionOf,
  DurationUnit,
  PlaceholderDefinition,
  TableColumn,
  Value,
} from '../../src/shared/placeholders/definition';
import { durationUnits } from '../../src/shared/placeholders/definition';
import { expect } from './fixtures';

/** A detail as a person knows it who is about to fill it in. */
export interface WantedDetail {
  readonly definition: PlaceholderDefinition;
  readonly value: Value;
}

/**
 * Fills in details through their controls, as a person would who goes down the Details pane. One
 * that appears only once another is filled in is waited for.
 */
export async function fillDetails(
  window: Page,
  wanted: readonly WantedDetail[],
  language: Language,
): Promise<void> {
  const left = new Map(wanted.map((each) => [each.definition.key, each]));
  while (left.size > 0) {
    const next = window.locator([...left.keys()].map((key) => `[data-detail="${key}"]`).join(', ')).first();
    const detail = left.get((await next.getAttribute('data-detail')) ?? '');
    if (detail === undefined) throw new Error('The Details pane changed meanwhile.');
    left.delete(detail.definition.key);
    const control = window.locator(`[data-detail="${detail.definition.key}"]`);
    await fillControl(control, detail, language);
  }
}

async function fillControl(
  control: Locator,
  { definition, value }: WantedDetail,
  language: Language,
): Promise<void> {
  switch (definition.type) {
    case 'text':
    case 'email':
    case 'url':
    case 'phone':
    case 'integer':
      return control.getByRole('textbox').fill(textOf(value));
    case 'country':
    case 'language':
      return nameCode(control.getByRole('combobox'), textOf(value), definition.type, language);
    case 'date':
      return typeDate(control, textOf(value));
    case 'duration':
      return fillDuration(control, value);
    case 'choice': {
      const option = definition.options.find(({ id }) => id === value);
      return chooseFrom(control, option === undefined ? textOf(value) : localize(option.label, language));
    }
    case 'choices':
      return tickChoices(control, definition, listOf(value), language);
    case 'list':
      return fillList(control, definition, listOf(value), language);
    case 'table':
      return fillTable(control, definition, rowsOf(value), language);
    case 'postal_address':
      return fillLines(control, addressLines, recordOf(value), language);
    case 'company':
      return fillLines(control, companyLines, recordOf(value), language);
    default:
      return unknownType(definition);
  }
}

export const addressLines = {
  street: 'Street and number',
  postalCode: 'Postcode',
  city: 'Town or city',
  region: 'State or county (if used)',
  country: 'Country',
};
export const companyLines = { name: 'Name', address: 'Address', email: 'E-mail' };
const unitLabels: Readonly<Record<DurationUnit, string>> = {
  hour: 'hours',
  day: 'days',
  month: 'months',
  year: 'years',
};

async function fillLines(
  control: Locator,
  labels: Readonly<Record<string, string>>,
  record: Readonly<Record<string, string>>,
  language: Language,
): Promise<void> {
  for (const [name, label] of Object.entries(labels)) {
    const text = record[name];
    if (text === undefined) continue;
    if (name === 'country') {
      await nameCode(control.getByRole('combobox', { name: label }), text, 'country', language);
    } else {
      await control.getByRole('textbox', { name: label, exact: true }).fill(text);
    }
  }
}

/** Types the name that a country or language has in the language of the policy. */
async function nameCode(
  field: Locator,
  code: string,
  type: 'country' | 'language',
  language: Language,
): Promise<void> {
  const kind = type === 'country' ? 'region' : 'language';
  const nameIn = (shownIn: string) => new Intl.DisplayNames([shownIn], { type: kind }).of(code) ?? code;
  await field.fill(nameIn(language));
  await field.press('Tab');
  await expect(field).toHaveValue(nameIn('en'));
}

async function typeDate(control: Locator, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  for (const [part, digits] of Object.entries({ month, day, year })) {
    await control.locator(`[data-type="${part}"]`).pressSequentially(digits);
  }
}

async function fillDuration(control: Locator, value: Value): Promise<void> {
  if (typeof value !== 'object' || !('amount' in value)) throw new Error('Not a duration.');
  const unit = durationUnits.find((each) => each === value.unit) ?? 'day';
  await control.getByRole('textbox').fill(String(value.amount));
  await chooseFrom(control, unitLabels[unit]);
}

/** Chooses from a button that opens a list. */
async function chooseFrom(control: Locator, label: string): Promise<void> {
  const button = control.locator('.select-button');
  if ((await button.textContent())?.trim() === label) return;
  await button.click();
  await control.page().getByRole('option', { name: label, exact: true }).click();
  await expect(button).toHaveText(label);
}

async function tickChoices(
  control: Locator,
  { options }: DefinitionOf<'choices'>,
  ids: readonly string[],
  language: Language,
): Promise<void> {
  for (const { id, label } of options) {
    const words = localize(label, language);
    const box = control.getByRole('checkbox', { name: words, exact: true });
    const isWanted = ids.includes(id);
    if ((await box.isChecked()) !== isWanted) await control.getByText(words, { exact: true }).click();
    await expect(box).toBeChecked({ checked: isWanted });
  }
}

async function fillList(
  control: Locator,
  { item }: DefinitionOf<'list'>,
  entries: readonly string[],
  language: Language,
): Promise<void> {
  for (const [index, entry] of entries.entries()) {
    const lines = control.locator('[data-line]');
    if (index >= (await lines.count())) await control.getByRole('button', { name: 'Add another' }).click();
    await fillItem(lines.nth(index), item, '', entry, language);
  }
  await expect(control.locator('[data-line]')).toHaveCount(entries.length);
}

async function fillTable(
  control: Locator,
  { columns }: DefinitionOf<'table'>,
  rows: readonly Readonly<Record<string, string>>[],
  language: Language,
): Promise<void> {
  for (const [index, row] of rows.entries()) {
    const lines = control.locator('[data-line]');
    if (index >= (await lines.count())) await control.getByRole('button', { name: 'Add a row' }).click();
    for (const column of columns) {
      const cell = row[column.key] ?? '';
      const label = `${localize(column.label, language)}${column.required ? '' : ' (optional)'}`;
      if (cell !== '') await fillItem(lines.nth(index), column.type, label, cell, language);
    }
  }
  await expect(control.locator('[data-line]')).toHaveCount(rows.length);
}

/** One entry of a list, or one cell of a table; a cell has a label, an entry is alone in its line. */
async function fillItem(
  line: Locator,
  type: DefinitionOf<'list'>['item'] | TableColumn['type'],
  label: string,
  text: string,
  language: Language,
): Promise<void> {
  const named = label === '' ? {} : { name: label, exact: true };
  if (type === 'country' || type === 'language') {
    await nameCode(line.getByRole('combobox', named), text, type, language);
  } else {
    await line.getByRole('textbox', named).fill(text);
  }
}

export function textOf(value: Value): string {
  if (typeof value === 'object') throw new Error('Not one line of text.');
  return String(value);
}

export function listOf(value: Value): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

export function rowsOf(value: Value): readonly Readonly<Record<string, string>>[] {
  return Array.isArray(value) ? value.flatMap((each) => (typeof each === 'object' ? [each] : [])) : [];
}

export function recordOf(value: Value): Readonly<Record<string, string>> {
  if (typeof value !== 'object') throw new Error('Not a record.');
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}

function unknownType(definition: never): never {
  throw new Error(`No way to fill in ${JSON.stringify(definition)}.`);
}
