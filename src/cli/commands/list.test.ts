import { expect, test } from 'vitest';
import library from 'virtual:library';
import { folderWith, runIn, runJson, shippedTemplate } from '../run.test-tool';

const folder = folderWith();
const template = shippedTemplate();
const clauseIds = template.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id));

test('lists the templates by default', async () => {
  const { code, stdout, stderr } = await runIn(folder, ['list']);
  const [head, first, ...rest] = stdout.trimEnd().split('\n');
  expect(code).toBe(0);
  expect(stderr).toBe('');
  expect(head).toMatch(/^TEMPLATE +LANGUAGE +CLAUSES +WHAT IT FITS$/u);
  expect(first).toContain(template.id);
  expect(first).toContain(`English   ${clauseIds.length}`);
  expect(rest.at(-1)).toMatch(/^\d+ templates?$/u);
});

test('lists clauses, placeholders and conditions when asked, each in a table of its own', async () => {
  const { stdout } = await runIn(folder, ['list', '--clauses', '--placeholders', '--conditions']);
  for (const { id } of library.clauses) expect(stdout).toMatch(new RegExp(`^${id} `, 'mu'));
  for (const { key, type } of library.placeholders)
    expect(stdout).toMatch(new RegExp(`^${key} +${type} `, 'mu'));
  for (const { key } of library.conditions) expect(stdout).toMatch(new RegExp(`^${key} `, 'mu'));
  expect(stdout).not.toContain('TEMPLATE');
  expect(stdout.match(/^\d+ (?:clauses|placeholders|conditions)$/gmu)).toEqual([
    `${library.clauses.length} clauses`,
    `${library.placeholders.length} placeholders`,
    `${library.conditions.length} conditions`,
  ]);
});

test('puts the columns of a table below each other', async () => {
  const { stdout } = await runIn(folder, ['list', '--placeholders']);
  const lines = stdout.split('\n').slice(0, library.placeholders.length + 1);
  const column = lines[0]?.indexOf('TYPE') ?? -1;
  expect(column).toBeGreaterThan(0);
  for (const line of lines) expect(line.slice(column - 2, column + 1)).toMatch(/^ {2}\S$/u);
});

test('shows only what one template uses', async () => {
  const answer = await runJson(folder, ['list', '--template', template.id, '--clauses', '--placeholders']);
  expect(answer).toMatchObject({
    clauses: expect.toSatisfy(
      (clauses: readonly { readonly id: string }[]) =>
        clauses.length === clauseIds.length && clauses.every(({ id }) => clauseIds.includes(id)),
    ),
    placeholders: expect.arrayContaining([expect.objectContaining({ key: 'company_name' })]),
  });
});

test('gives the library as data, without the text of the clauses', async () => {
  const answer = await runJson(folder, ['list', '--clauses']);
  expect(answer).toEqual({ code: 0, status: 'done', command: 'list', clauses: expect.any(Array) });
  expect(answer).toMatchObject({
    clauses: library.clauses.map(({ id, when, title }) => ({ id, when, title })),
  });
  expect(JSON.stringify(answer)).not.toContain('"paragraph"');
});
