import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeOwnClause, type OwnClause } from '../../shared/library/own-clause';
import { docWith, h, p } from '../../shared/policy/builders';
import { writePolicyFile, writeTemplateFile } from '../../shared/policy/file';
import { createFilesTogether } from './atomic-write';
import { buildSaveChild, hasStrace, injectInto, isRoot, listCalls, saveInChild } from './fault-injection';
import { createOwnClauses } from './own-clauses';
import { createOwnTemplates } from './own-templates';

let base: string;
let folder: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'clausewright-'));
  folder = join(base, 'clauses');
});
afterEach(() => rm(base, { recursive: true }));

const id = 'my-5bbf2c05-faab-47ac-8f35-7f44dae1867e';
const lastId = 'my-5bbf2c05-faab-47ac-8f35-7f44dae18680';
const otherId = 'my-5bbf2c05-faab-47ac-8f35-7f44dae1867f';
const own: OwnClause = {
  id,
  revision: 1,
  savedAt: '2026-11-22T10:00:00.000Z',
  name: 'Visiting us',
  language: 'sv',
  when: null,
  content: [h('Visiting us'), p('Ring the bell.')],
  definitions: [],
};
const text = writeOwnClause(own);
const head = { id: 'x', savedAt: own.savedAt };

test('keeps a clause and gives it back as it was', async () => {
  const clauses = createOwnClauses(folder);
  expect(await clauses.list()).toEqual({ ok: true, value: [] });
  const stored = { clauseId: id, text, problem: null };
  expect(await clauses.save(text)).toEqual({ ok: true, value: stored });
  expect(await clauses.list()).toEqual({ ok: true, value: [stored] });
});

test('puts a newer text in the place of the older one', async () => {
  const clauses = createOwnClauses(folder);
  await clauses.save(text);
  const newer = writeOwnClause({ ...own, revision: 2, name: 'Coming here' });
  await clauses.save(newer);
  expect(await clauses.list()).toEqual({ ok: true, value: [{ clauseId: id, text: newer, problem: null }] });
});

test('refuses what is no clause', async () => {
  const clauses = createOwnClauses(folder);
  for (const other of [writePolicyFile(docWith({}, p('a')), head), '{}', '', text.slice(0, 80)]) {
    expect(await clauses.save(other)).toMatchObject({ ok: false, error: { code: 'not-a-clause' } });
  }
  expect(await clauses.list()).toEqual({ ok: true, value: [] });
});

test('lists what cannot be read with its problem, leaves it as it is, and ignores other files', async () => {
  await mkdir(folder);
  await writeFile(join(folder, `${id}.policy-clause`), text.slice(0, 80));
  await writeFile(join(folder, `${otherId}.policy-clause`), text);
  await writeFile(join(folder, 'my-..policy-clause'), text);
  await writeFile(join(folder, 'notes.txt'), 'x');
  const clauses = createOwnClauses(folder);
  expect(await clauses.list()).toEqual({
    ok: true,
    value: [
      { clauseId: id, text: null, problem: expect.stringContaining('damaged') },
      { clauseId: otherId, text: null, problem: expect.stringContaining('made by hand') },
    ],
  });
  expect(await readFile(join(folder, `${id}.policy-clause`), 'utf8')).toBe(text.slice(0, 80));
});

test('lists more clauses than files can be open at once', async () => {
  await mkdir(folder);
  const ids = Array.from({ length: 300 }, (_, n) => `my-${String(n).padStart(8, '0')}${id.slice(11)}`);
  await Promise.all(
    ids.map((each) => writeFile(join(folder, `${each}.policy-clause`), writeOwnClause({ ...own, id: each }))),
  );
  const listed = await createOwnClauses(folder).list();
  expect(listed.ok && listed.value.map(({ clauseId }) => clauseId)).toEqual(ids);
});

test('deletes one and keeps the others', async () => {
  const clauses = createOwnClauses(folder);
  await clauses.save(text);
  await clauses.save(writeOwnClause({ ...own, id: otherId }));
  expect(await clauses.delete(id)).toEqual({ ok: true, value: null });
  expect(await readdir(folder)).toEqual([`${otherId}.policy-clause`]);
  expect(await clauses.delete(id)).toMatchObject({ ok: false, error: { code: 'missing' } });
});

// ---------------------------------------------------------------- imports: all or nothing

const templateText = writeTemplateFile(docWith({}, p('a')), { ...head, name: 'Shop', description: '' });

async function importAll(clauseTexts: readonly string[], templateTexts: readonly string[]) {
  const clauses = await createOwnClauses(folder).filesFor(clauseTexts);
  const templates = await createOwnTemplates(join(base, 'templates')).filesFor(templateTexts);
  if (!clauses.ok) return clauses;
  if (!templates.ok) return templates;
  return createFilesTogether([...clauses.value, ...templates.value], 0o600);
}

async function everyFile(): Promise<readonly string[]> {
  const all = await readdir(base, { recursive: true });
  return all.filter((name) => !['clauses', 'templates'].includes(name)).sort();
}

test('an import makes all files, which only the person can read', async () => {
  expect(await importAll([text, writeOwnClause({ ...own, id: otherId })], [templateText])).toEqual({
    ok: true,
    value: null,
  });
  expect(await everyFile()).toEqual([
    `clauses/${id}.policy-clause`,
    `clauses/${otherId}.policy-clause`,
    expect.stringMatching(/^templates\/.+\.policy-template$/u),
  ]);
});

test('an import with anything in it that is no clause or no template makes no file', async () => {
  expect(await importAll([text, '{}'], [])).toMatchObject({ ok: false, error: { code: 'not-a-clause' } });
  expect(await importAll([text], [text])).toMatchObject({ ok: false, error: { code: 'not-a-template' } });
  expect(await everyFile()).toEqual([]);
});

test('an import of a clause that is there already changes nothing, also none of the others', async () => {
  await createOwnClauses(folder).save(text);
  const changed = writeOwnClause({ ...own, name: 'Other' });
  const failed = await importAll([writeOwnClause({ ...own, id: otherId }), changed], []);
  expect(failed).toMatchObject({
    ok: false,
    error: { text: expect.stringContaining('Nothing was imported.') },
  });
  expect(await everyFile()).toEqual([`clauses/${id}.policy-clause`]);
  expect(await readFile(join(folder, `${id}.policy-clause`), 'utf8')).toBe(text);
});

test.skipIf(!isRoot || process.platform !== 'linux')(
  'an import onto a disk that is full halfway leaves nothing (Linux, as root)',
  async () => {
    await mkdir(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    try {
      const long = { ...own, content: [p('x'.repeat(30_000))] };
      const failed = await importAll(
        [text, ...[otherId, lastId].map((each) => writeOwnClause({ ...long, id: each }))],
        [],
      );
      expect(failed).toMatchObject({
        ok: false,
        error: { code: 'disk-full', text: expect.stringContaining('Nothing was imported.') },
      });
      expect(await everyFile()).toEqual([]);
      expect(await importAll([text], [])).toEqual({ ok: true, value: null });
    } finally {
      execFileSync('umount', [folder]);
    }
  },
);

test.skipIf(!isRoot || process.platform !== 'linux')(
  'an import onto a disk that can only be read says so and leaves nothing (Linux, as root)',
  async () => {
    await mkdir(join(base, 'templates'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', join(base, 'templates')]);
    try {
      // The clause could be written; its template cannot.
      const failed = await importAll([text], [templateText]);
      expect(failed).toMatchObject({
        ok: false,
        error: { code: 'read-only-disk', text: expect.stringContaining('Nothing was imported.') },
      });
      expect(await everyFile()).toEqual([]);
    } finally {
      execFileSync('umount', [join(base, 'templates')]);
    }
  },
);

describe.skipIf(!hasStrace)('an import with a fault in one system call (Linux with strace)', () => {
  let child: string;
  let childFolder: string;
  beforeAll(async () => {
    childFolder = await mkdtemp(join(tmpdir(), 'clausewright-child-'));
    child = await buildSaveChild(childFolder);
  });
  afterAll(() => rm(childFolder, { recursive: true }));

  test('leaves no file, or in the end all of them', async () => {
    const calls = ['openat', 'write', 'fsync', 'rename'];
    await mkdir(folder);
    const points = await listCalls(child, join(folder, 'x'), text, calls, 'together');
    expect(points.filter(({ call }) => call === 'rename')).toHaveLength(3);
    const outcomes = new Set<string>();
    for (const point of points) {
      await rm(folder, { recursive: true });
      await mkdir(folder);
      const { output } = await saveInChild(child, join(folder, 'x'), text, {
        method: 'together',
        wrapper: injectInto(point, 'error=EIO'),
      });
      const { ok } = JSON.parse(output) as { readonly ok: boolean };
      expect(await everyFile(), `${point.call} ${point.when}`).toEqual(
        ok ? ['clauses/x.a', 'clauses/x.b', 'clauses/x.c'] : [],
      );
      outcomes.add(`${point.call} ${ok}`);
    }
    expect([...outcomes]).toContain('rename false');
  });
});
