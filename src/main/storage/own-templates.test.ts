import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePolicyFile, writeTemplateFile } from '../../shared/policy/file';
import type { PolicyDocument } from '../../shared/policy/nodes';
import { createOwnTemplates } from './own-templates';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'clausewright-')), 'templates');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const document: PolicyDocument = {
  type: 'doc',
  attrs: {
    title: 'Privacy policy',
    language: 'sv',
    values: {},
    conditions: {},
    definitions: [],
    template: null,
    ignored: [],
    pins: [],
  },
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'We keep little.' }] }],
};
const head = { id: 'x', savedAt: '2026-11-21T12:00:00.000Z' };
const templateText = (name: string) =>
  writeTemplateFile(document, { ...head, name, description: 'For shops' });

test('keeps a template and lists what is known about it', async () => {
  const templates = createOwnTemplates(folder);
  expect(await templates.list()).toEqual({ ok: true, value: [] });
  const saved = await templates.save(templateText('Shop'));
  expect(saved).toEqual({
    ok: true,
    value: {
      templateId: expect.stringMatching(/^[0-9a-f-]{36}$/u),
      name: 'Shop',
      description: 'For shops',
      language: 'sv',
      clauses: 0,
      savedAt: head.savedAt,
      problem: null,
    },
  });
  expect(await templates.list()).toEqual({ ok: true, value: saved.ok ? [saved.value] : [] });
});

test('gives back the text as it was saved', async () => {
  const templates = createOwnTemplates(folder);
  const saved = await templates.save(templateText('Shop'));
  expect(saved.ok && (await templates.read(saved.value.templateId))).toEqual({
    ok: true,
    value: { text: templateText('Shop') },
  });
});

test('lists by name, also two of the same name', async () => {
  const templates = createOwnTemplates(folder);
  for (const name of ['Zoo', 'App', 'Shop', 'App']) await templates.save(templateText(name));
  const listed = await templates.list();
  expect(listed.ok && listed.value.map(({ name }) => name)).toEqual(['App', 'App', 'Shop', 'Zoo']);
});

test('refuses a policy and anything else that is no template', async () => {
  const templates = createOwnTemplates(folder);
  for (const text of [writePolicyFile(document, head), '{}', '']) {
    expect(await templates.save(text)).toMatchObject({ ok: false, error: { code: 'not-a-template' } });
  }
  expect(await templates.list()).toEqual({ ok: true, value: [] });
});

test('lists a damaged template with its problem instead of hiding it, and ignores other files', async () => {
  const templates = createOwnTemplates(folder);
  const saved = await templates.save(templateText('Shop'));
  const path = join(folder, `${saved.ok ? saved.value.templateId : ''}.policy-template`);
  await writeFile(path, templateText('Shop').slice(0, 200));
  await writeFile(join(folder, 'notes.txt'), 'x');
  await writeFile(join(folder, '..-.policy-template'), 'x');
  expect(await templates.list()).toMatchObject({
    ok: true,
    value: [{ problem: expect.stringContaining('damaged') }],
  });
});

test('deletes one and keeps the others', async () => {
  const templates = createOwnTemplates(folder);
  const shop = await templates.save(templateText('Shop'));
  await templates.save(templateText('App'));
  const id = shop.ok ? shop.value.templateId : '';
  expect(await templates.delete(id)).toEqual({ ok: true, value: null });
  expect(await readdir(folder)).toHaveLength(1);
  expect(await templates.read(id)).toMatchObject({ ok: false, error: { code: 'missing' } });
  expect(await templates.delete(id)).toMatchObject({ ok: false, error: { code: 'missing' } });
});
