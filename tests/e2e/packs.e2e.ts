import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type App, expect, test } from './fixtures';
import { clickMenu, openSample } from './steps';

async function filesIn(app: App, folder: string): Promise<readonly string[]> {
  return readdir(join(app.dataFolder, folder)).catch(() => []);
}

async function keepClause(app: App, name: string): Promise<void> {
  const { window } = app;
  await clickMenu(app, 'keep-clause');
  const dialog = window.getByRole('dialog', { name: 'Save to My clauses' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Save clause' }).click();
  await expect(dialog).toBeHidden();
}

test('clauses and a template go into one file and come out of it on another computer; a damaged file changes nothing', async ({
  app,
}) => {
  const { window } = app;
  await openSample(window);
  await keepClause(app, 'One');
  await keepClause(app, 'Two');
  await clickMenu(app, 'save-as-template');
  const template = window.getByRole('dialog', { name: 'Save as template' });
  await template.getByLabel('Name').fill('Our standard');
  await template.getByRole('button', { name: 'Save template' }).click();
  await expect(template).toBeHidden();

  await clickMenu(app, 'export-pack');
  const dialog = window.getByRole('dialog', { name: 'Export clauses and templates' });
  await expect(dialog.getByRole('checkbox', { name: /^One/ })).toBeChecked();
  await expect(dialog).toContainText('Chosen: 2 clauses and 1 template.');
  await dialog.getByText('Two').click();
  await expect(dialog).toContainText('Chosen: 1 clause and 1 template.');
  await dialog.getByLabel('Name of the pack').fill('Office');
  const path = join(app.documents, 'office.policy-pack');
  await app.answerSaveDialog(path);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(window.getByText('Saved “office.policy-pack”.')).toBeVisible();
  await expect(dialog).toBeHidden();
  const text = await readFile(path, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'clausewright-pack', name: 'Office' });
  expect(text).not.toContain('Copper Kite');

  await app.quit();
  await rm(app.dataFolder, { recursive: true });
  await app.launch();
  await importOnFreshComputer(app, path, text);
});

async function importOnFreshComputer(app: App, path: string, text: string): Promise<void> {
  const { window } = app;
  await expect(window.getByRole('heading', { name: 'Write a privacy policy' })).toBeVisible();
  const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['half', text.slice(0, text.length / 2), /damaged: it breaks off/],
    ['changed', text.replace('We ', 'WE '), /checksum does not fit|is damaged, changed/],
    ['hostile', text.replace('"name"', '"__proto__": {}, "name"'), /“__proto__”/],
    ['paths', text.replace(/my-[0-9a-f]{8}/, 'my-../../'), /clause 1 of this pack, “One”, is damaged/],
    ['letter', 'Dear all', /no pack of Clausewright/],
    ['latin1', Buffer.from([0x7b, 0xe4, 0xf6, 0x7d]), /no pack of Clausewright, or it is damaged/],
    ['large', text.padEnd(20 * 1024 * 1024 + 1), /larger than 20 MB/],
  ];
  for (const [name, content, problem] of bad) {
    const file = join(app.documents, `${name}.policy-pack`);
    await writeFile(file, content);
    await app.answerOpenDialog(file);
    await clickMenu(app, 'import-pack');
    await expect(window.getByRole('alert').filter({ hasText: problem }), name).toContainText(
      'Nothing was imported',
    );
  }
  expect(await filesIn(app, 'clauses')).toEqual([]);
  expect(await filesIn(app, 'templates')).toEqual([]);

  await app.answerOpenDialog(path);
  await clickMenu(app, 'import-pack');
  const dialog = window.getByRole('dialog', { name: 'Import clauses and templates' });
  await expect(dialog).toContainText('holds 1 clause and 1 template');
  expect(await app.accessibilityFindings()).toEqual([]);
  await dialog.getByRole('button', { name: 'Import 1 clause and 1 template' }).click();
  await expect(dialog).toBeHidden();
  expect(await filesIn(app, 'clauses')).toHaveLength(1);
  expect(await filesIn(app, 'templates')).toHaveLength(1);
  await expect(window.getByRole('button', { name: 'Use template: Our standard' })).toBeVisible();

  await app.answerOpenDialog(path);
  await clickMenu(app, 'import-pack');
  await expect(dialog).toContainText('You have everything in “office.policy-pack” already.');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  expect(await filesIn(app, 'clauses')).toHaveLength(1);

  await window.getByRole('button', { name: 'Use template: Our standard' }).click();
  await window.getByRole('tab', { name: 'Clauses' }).click();
  await expect(
    window.getByRole('grid', { name: 'Clauses' }).getByRole('row', { name: /^One/ }),
  ).toBeVisible();
}
