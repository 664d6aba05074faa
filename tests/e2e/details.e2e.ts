import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Values } from '../../src/shared/placeholders/definition';
import { docWith, p, ph } from '../../src/shared/policy/builders';
import { writePolicyFile } from '../../src/shared/policy/file';
import { type App, expect, test } from './fixtures';
import { detail, pasteText, readPolicy, textOf } from './steps';

test('a number is saved without leaving its field, and its unit outlives a slip of the pen', async ({
  app,
}) => {
  const path = await openWith(app, { backup_retention: { amount: 2, unit: 'month' } });
  const period = detail(app.window, 'backup_retention');
  await period.getByRole('textbox').fill('30');
  await detail(app.window, 'child_age_limit').getByRole('textbox').fill('13');
  expect(await savedValues(app, path)).toEqual({
    backup_retention: { amount: 30, unit: 'month' },
    child_age_limit: 13,
  });

  await period.getByRole('textbox').fill('3x');
  await expect(period.locator('.problem-error')).toContainText('“3x” cannot be understood as a period.');
  await period.getByRole('textbox').press('Backspace');
  expect(await savedValues(app, path)).toMatchObject({ backup_retention: { amount: 3, unit: 'month' } });
  await period.getByRole('textbox').fill('ten days');
  expect(await savedValues(app, path)).toMatchObject({ backup_retention: { amount: 10, unit: 'day' } });
});

test('going through the fields with Tab changes nothing, whatever a file holds', async ({ app }) => {
  const values = {
    backup_retention: { amount: 3.7, unit: 'month' },
    child_age_limit: 16.5,
    company_country: 'Freedonia',
    product_kind: 'airship',
    location_methods: ['compass'],
    audience: ['a', ' b '],
    storage_countries: ['SE', 'Atlantis'],
  } as const;
  const path = await openWith(app, values);
  const { window } = app;
  await expect(detail(window, 'backup_retention').getByRole('textbox')).toHaveValue('3.7');
  await expect(detail(window, 'child_age_limit').getByRole('textbox')).toHaveValue('16.5');
  await expect(detail(window, 'company_country').getByRole('combobox')).toHaveValue('Freedonia');
  await expect(detail(window, 'product_kind').getByRole('button').first()).toContainText('airship');
  await expect(detail(window, 'location_methods').getByRole('checkbox', { name: 'compass' })).toBeChecked();
  await expect(detail(window, 'storage_countries').getByRole('combobox').last()).toHaveValue('Atlantis');

  await window.locator('[data-detail] :is(input, button)').first().focus();
  for (let presses = 0; presses < 50; presses += 1) await window.keyboard.press('Tab');
  await textOf(window).click();
  await window.keyboard.type('x');
  expect(await savedValues(app, path)).toEqual(values);
});

test('the whole name of a country is enough; what is half typed leaves the stored one alone', async ({
  app,
}) => {
  const path = await openWith(app, {});
  const { window } = app;
  const country = detail(window, 'company_country').getByRole('combobox');
  await country.click();
  await window.keyboard.type('sweden');
  await window.keyboard.press('Tab');
  await expect(country).toHaveValue('Sweden');
  await country.click();
  await country.fill('Nigeri');
  await window.keyboard.press('Tab');
  await expect(country).toHaveValue('Sweden');
  await country.fill('');
  await country.pressSequentially('Nigeria');
  expect(await savedValues(app, path)).toEqual({ company_country: 'NG' });
});

test('a country is found by its name in other languages, by other names and by its code', async ({ app }) => {
  const path = await openWith(app, {});
  const { window } = app;
  const country = detail(window, 'company_country').getByRole('combobox');
  for (const [typed, key, name] of [
    ['UK', 'Tab', 'United Kingdom'],
    ['瑞典', 'Tab', 'Sweden'],
    ['england', 'Enter', 'United Kingdom'],
    ['USA', 'Tab', 'United States'],
    ['Storbritannien', 'Enter', 'United Kingdom'],
    ['SE', 'Tab', 'Sweden'],
    ['英國', 'Enter', 'United Kingdom'],
    ['Sverige', 'Tab', 'Sweden'],
    ['danma', 'Enter', 'Denmark'],
  ] as const) {
    await country.fill(typed);
    await expect(window.getByRole('option', { name, exact: true })).toBeVisible();
    await country.press(key);
    await expect(country, typed).toHaveValue(name);
  }
  expect(await savedValues(app, path)).toEqual({ company_country: 'DK' });

  // Leaving with the mouse counts as well.
  await country.fill('holland');
  await detail(window, 'contact_email').locator('input').click();
  await expect(country).toHaveValue('Netherlands');
  // What is chosen in the list counts, whatever was typed to find it; Escape takes back what was typed.
  await country.fill('uk');
  await window.getByRole('option', { name: 'Ukraine' }).click();
  await detail(window, 'contact_email').locator('input').click();
  await expect(country).toHaveValue('Ukraine');
  await country.fill('uk');
  await country.press('Escape');
  await country.press('Tab');
  await expect(country).toHaveValue('Ukraine');
  const inList = detail(window, 'storage_countries').getByRole('combobox').last();
  await inList.fill('Tyskland');
  await inList.press('Tab');
  await expect(inList).toHaveValue('Germany');
  expect(await savedValues(app, path)).toEqual({ company_country: 'UA', storage_countries: ['DE'] });
});

test('several lines that are pasted into a list become several entries', async ({ app }) => {
  const path = await openWith(app, { audience: ['one and a ', 'four'] });
  const { window } = app;
  const lines = detail(window, 'audience').getByRole('textbox');
  await lines.first().click();
  await window.keyboard.press('End');
  await pasteText(app, 'half\r\n• two\r\n\r\n• three\r\n');
  await expect(lines).toHaveCount(4);
  await expect(lines.nth(2)).toBeFocused();
  expect(await savedValues(app, path)).toEqual({ audience: ['one and a half', 'two', 'three', 'four'] });
  await window.keyboard.press('Control+z');
  await expect(lines).toHaveCount(2);
  await window.keyboard.press('Control+Shift+z');

  await detail(window, 'storage_countries').getByRole('combobox').click();
  await pasteText(app, 'Sverige\nUK\nAtlantis');
  await expect(detail(window, 'storage_countries').getByRole('combobox')).toHaveCount(3);
  await lines.first().click();
  await pasteText(app, 'a single line, with a comma; and more');
  await expect(lines).toHaveCount(4);
  expect(await savedValues(app, path)).toMatchObject({ storage_countries: ['SE', 'GB', 'Atlantis'] });
});

test('what is too long is explained, kept whole or refused whole, and never cut', async ({ app }) => {
  const path = await openWith(app, { contact_email: 'me@shop.se' });
  const { window } = app;
  const email = detail(window, 'contact_email');
  const audience = detail(window, 'audience');
  const long = 'x'.repeat(100_000);
  await email.getByRole('textbox').fill('');
  await pasteText(app, long);
  await expect(email.locator('.problem-error')).toContainText(/longer than|100,?000/u);
  await expect(email.getByRole('textbox')).toHaveValue(long);
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Saved in details.policy')).toBeVisible();
  expect((await readPolicy(path)).document.attrs.values).toEqual({ contact_email: long });

  await window.keyboard.press('End');
  await window.keyboard.type('y');
  await expect(email.getByRole('alert')).toContainText('100,001 characters');
  await expect(email.getByRole('textbox')).toHaveValue(long);
  await window.keyboard.press('Control+a');
  await pasteText(app, 'z'.repeat(250_000));
  await expect(email.getByRole('alert')).toContainText('250,000 characters');
  await expect(email.getByRole('textbox')).toHaveValue(long);
  await email.getByRole('textbox').fill('you@shop.se');
  await expect(email.getByRole('alert')).toHaveCount(0);

  await audience.getByRole('textbox').first().click();
  await pasteText(app, Array.from({ length: 12_000 }, (_each, index) => `entry ${index}`).join('\n'));
  await expect(audience.getByRole('alert')).toContainText('12,000 entries');
  await expect(audience.getByRole('textbox')).toHaveCount(1);
  await pasteText(app, Array.from({ length: 300 }, (_each, index) => `entry ${index}`).join('\n'));
  await expect(audience).toContainText('100 more are kept in the file.');
  await expect(audience.locator('.problem-error').last()).toContainText('300 entries; 200 is the most');

  const title = window.getByLabel('Title of the policy');
  await title.fill('t'.repeat(200));
  await title.press('End');
  await window.keyboard.type('u');
  await expect(window.locator('.page').getByRole('alert')).toContainText('at most 200 characters');
  await expect(title).toHaveValue('t'.repeat(200));
  const saved = await savedValues(app, path);
  expect(saved['contact_email']).toBe('you@shop.se');
  expect(saved['audience']).toHaveLength(300);
});

test('the lines of a list are added and removed from the keyboard', async ({ app }) => {
  const path = await openWith(app, { audience: ['one', 'two'] });
  const { window } = app;
  const list = detail(window, 'audience');
  const lines = list.getByRole('textbox');
  await lines.last().focus();
  await window.keyboard.press('Enter');
  await expect(lines.nth(2)).toBeFocused();
  await window.keyboard.type(' ');
  await expect(lines).toHaveCount(3);
  await window.keyboard.type('three');
  await list.getByRole('button', { name: 'Add another' }).press('Enter');
  await expect(lines.nth(3)).toBeFocused();
  await window.keyboard.type('four');
  await lines.nth(1).fill('');
  await lines.nth(1).fill('second');
  expect(await savedValues(app, path)).toEqual({ audience: ['one', 'second', ' three', 'four'] });

  await list.getByRole('button', { name: 'Remove four' }).press('Enter');
  await expect(list.getByRole('button', { name: 'Remove three' })).toBeFocused();
  for (const _line of ['three', 'second', 'one']) await window.keyboard.press('Enter');
  await expect(lines).toHaveCount(1);
  await expect(lines).toBeFocused();
  expect(await savedValues(app, path)).toEqual({});
});

test('of a thousand entries and rows two hundred are shown, and all stay in the file', async ({ app }) => {
  const entries = Array.from({ length: 1000 }, (_, index) => `entry ${index}`);
  const rows = entries.map((purpose) => ({ purpose, data: 'x', basis: 'y' }));
  const path = await openWith(app, { audience: entries, purposes: rows });
  const { window } = app;
  await expect(window.getByText('800 more are kept in the file.')).toHaveCount(2);
  await detail(window, 'audience').getByRole('textbox').first().fill('changed');
  expect(await savedValues(app, path)).toMatchObject({
    audience: ['changed', ...entries.slice(1)],
    purposes: rows,
  });
});

test('a mistake is tied to its control and read out once the field is left', async ({ app }) => {
  await openWith(app, { contact_email: 'a@b.example' });
  const { window } = app;
  const dangling = await window.evaluate(() =>
    [...document.querySelectorAll('[data-detail] [aria-describedby], [data-detail] [aria-labelledby]')]
      .flatMap((element) => [
        ...(element.getAttribute('aria-describedby') ?? '').split(' '),
        ...(element.getAttribute('aria-labelledby') ?? '').split(' '),
      ])
      .filter((id) => id !== '' && document.getElementById(id) === null),
  );
  expect(dangling).toEqual([]);
  for (const key of Object.keys(every)) {
    await expect(
      detail(window, key).locator('[aria-describedby*="-problems"]'),
      `the control of ${key} is described`,
    ).not.toHaveCount(0);
  }

  const spoken = window.locator('.visually-hidden[role="status"]');
  const email = detail(window, 'contact_email').getByRole('textbox');
  await email.fill('nobody');
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(spoken).toBeEmpty();
  await detail(window, 'audience').getByRole('textbox').first().focus();
  await expect(spoken).toContainText('nobody');
});

/** A detail of each kind. */
const every: Values = {
  company_country: '',
  postal_address: '',
  contact_email: '',
  product_kind: '',
  location_methods: '',
  audience: '',
  child_age_limit: '',
  purposes: '',
  storage_countries: '',
  backup_retention: '',
  last_updated: '',
};

/** Opens a policy that asks for a detail of each kind and holds these values. Returns its path. */
async function openWith(app: App, values: Values): Promise<string> {
  const path = join(app.documents, 'details.policy');
  const policy = docWith({ values }, p('Text.'), ...Object.keys(every).map((key) => p(key, ' ', ph(key))));
  await writeFile(path, writePolicyFile(policy, { id: 'a', savedAt: '2026-01-01T00:00:00Z' }));
  await app.answerOpenDialog(path);
  await app.window.getByRole('button', { name: 'Open a policy…' }).click();
  await expect(textOf(app.window)).toBeVisible();
  return path;
}

/** The values in the file after Ctrl+S, pressed wherever the focus is. */
async function savedValues(app: App, path: string): Promise<Values> {
  await app.window.keyboard.press('Control+s');
  await expect(app.window.getByText('Saved in details.policy')).toBeVisible();
  return (await readPolicy(path)).document.attrs.values;
}
