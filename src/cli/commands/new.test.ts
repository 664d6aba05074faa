import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import library from 'virtual:library';
import { assemblePolicy, exampleIn, samplePolicy } from '../../shared/library/assemble';
import { docWith, p, ph } from '../../shared/policy/builders';
import { readPolicyFile, writeTemplateFile } from '../../shared/policy/file';
import { folderWith, policyFile, runIn, runJson, shippedTemplate } from '../run.test-tool';

const template = shippedTemplate();
const fromTemplate = ['new', '--template', template.id];

function readPolicy(folder: string, name: string) {
  const read = readPolicyFile(readFileSync(join(folder, name), 'utf8'));
  if (!read.ok) throw new Error(read.error.text);
  return read.value;
}

test('writes the policy that the window starts with', async () => {
  const folder = folderWith();
  const { code, stdout, stderr } = await runIn(folder, [...fromTemplate, '--out', 'shop.policy']);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^Wrote shop\.policy: “.+”, in English\. \d+ details are still to be filled in/u);
  const { document, readOnlyReason, head } = readPolicy(folder, 'shop.policy');
  expect(document).toEqual(assemblePolicy(library, template, template.language));
  expect(readOnlyReason).toBeNull();
  expect(head.savedAt).toBe('2026-11-21T10:00:00.000Z');
});

test('puts in the values and answers of a file: with those of the sample, it is the sample', async () => {
  const folder = folderWith({ 'v.json': JSON.stringify(exampleIn(template, 'en')) });
  const answer = await runJson(folder, [...fromTemplate, '--out', 'a.policy', '--values', 'v.json']);
  expect(answer).toMatchObject({ code: 0, status: 'done', openDetails: [], findings: [] });
  expect(readPolicy(folder, 'a.policy').document).toEqual(samplePolicy(library, template, 'en'));
});

test('gives every policy an id of its own', async () => {
  const folder = folderWith();
  for (const name of ['a.policy', 'b.policy']) await runIn(folder, [...fromTemplate, '--out', name]);
  expect(readPolicy(folder, 'a.policy').head.id).not.toBe(readPolicy(folder, 'b.policy').head.id);
});

test('keeps a wrong value for the person to mend, says so and ends with 1', async () => {
  const folder = folderWith({ 'v.yaml': 'values:\n  contact_email: abc\n  company_nam: Acme\n' });
  const { code, stderr } = await runIn(folder, [...fromTemplate, '--out', 'a.policy', '--values', 'v.yaml']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error +“Contact e-mail”: /mu);
  expect(stderr).toMatch(/^warning +.*Did you mean “company_name”\?\nin +values: company_nam$/mu);
  expect(readPolicy(folder, 'a.policy').document.attrs.values).toMatchObject({ contact_email: 'abc' });
});

test('writes nothing when the values file cannot be read', async () => {
  const folder = folderWith({ 'v.yaml': 'values: [' });
  const { code } = await runIn(folder, [...fromTemplate, '--out', 'a.policy', '--values', 'v.yaml']);
  expect(code).toBe(2);
  expect(existsSync(join(folder, 'a.policy'))).toBe(false);
});

test('says which clauses are not in the language that was asked for', async () => {
  const clauses = template.sections.flatMap((section) => section.clauses.map(({ id }) => id));
  const missing = library.clauses.filter(
    ({ id, text }) => clauses.includes(id) && text['zh-Hant'] === undefined,
  );
  const folder = folderWith();
  const answer = await runJson(folder, [...fromTemplate, '--out', 'a.policy', '--language', 'zh-Hant']);
  expect(answer).toMatchObject({ code: 0, language: 'zh-Hant' });
  expect(answer).toMatchObject({
    findings: missing.length === 0 ? [] : [{ check: 'untranslated', severity: 'warning' }],
  });
});

describe('a file that is there', () => {
  test('is left alone', async () => {
    const folder = folderWith({ 'a.policy': 'precious' });
    const { code, stderr } = await runIn(folder, [...fromTemplate, '--out', 'a.policy']);
    expect(code).toBe(2);
    expect(stderr).toContain('“a.policy” is there already and was left as it is.');
    expect(readFileSync(join(folder, 'a.policy'), 'utf8')).toBe('precious');
  });

  test('is replaced with --force', async () => {
    const folder = folderWith({ 'a.policy': 'old' });
    expect((await runIn(folder, [...fromTemplate, '--out', 'a.policy', '--force'])).code).toBe(0);
    expect(readPolicy(folder, 'a.policy').document.attrs.template).toMatchObject({ id: template.id });
  });

  test('is left alone when a link leads to it', async () => {
    const folder = folderWith({ 'a.policy': 'precious' });
    symlinkSync(join(folder, 'a.policy'), join(folder, 'link.policy'));
    expect((await runIn(folder, [...fromTemplate, '--out', 'link.policy'])).code).toBe(2);
    expect(readFileSync(join(folder, 'a.policy'), 'utf8')).toBe('precious');
  });
});

test('a folder that is not there is named, and nothing is written', async () => {
  const folder = folderWith();
  const { code, stderr } = await runIn(folder, [...fromTemplate, '--out', 'no/a.policy']);
  expect(code).toBe(2);
  expect(stderr).toBe(`There is no folder ${join(folder, 'no')}. Nothing was written.\n`);
});

describe('a saved template', () => {
  const saved = docWith({ language: 'sv', title: 'Min mall' }, p('Skriv till ', ph('contact_email')));
  const head = { id: 'mine', savedAt: '2026-11-20T10:00:00.000Z', name: 'Mine', description: '' };

  test('starts a policy without the first business', async () => {
    const folder = folderWith({ 'v.yaml': 'values: {contact_email: x@shop.se}' });
    writeFileSync(join(folder, 'mine.policy-template'), writeTemplateFile(saved, head));
    const out = ['--out', 'a.policy', '--values', 'v.yaml'];
    expect((await runIn(folder, ['new', '--template', 'mine.policy-template', ...out])).code).toBe(0);
    const { document, template: isTemplate } = readPolicy(folder, 'a.policy');
    expect(isTemplate).toBeNull();
    expect(document.content).toEqual(saved.content);
    expect(document.attrs).toMatchObject({
      language: 'sv',
      title: 'Min mall',
      values: { contact_email: 'x@shop.se' },
      template: { id: 'mine' },
    });
  });

  test('keeps its language', async () => {
    const folder = folderWith({ 'mine.policy-template': writeTemplateFile(saved, head) });
    const start = ['new', '--template', 'mine.policy-template', '--out', 'a.policy'];
    const { code, stderr } = await runIn(folder, [...start, '--language', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('is in Svenska. Leave --language out.');
  });

  test('is not a policy', async () => {
    const folder = folderWith({ 'mine.policy': policyFile(saved) });
    const { code, stderr } = await runIn(folder, ['new', '--template', 'mine.policy', '--out', 'a.policy']);
    expect(code).toBe(2);
    expect(stderr).toContain('“mine.policy” is a policy and not a template.');
  });
});
