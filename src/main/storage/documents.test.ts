import { mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDocuments, type Documents } from './documents';

let folder: string;
let file: string;
let documents: Documents;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausewright-'));
  file = join(folder, 'Acme.policy');
  documents = createDocuments();
  await writeFile(file, 'first');
});
afterEach(() => rm(folder, { recursive: true }));

async function open(path = file): Promise<string> {
  const opened = await documents.open(path);
  if (!opened.ok) throw new Error(opened.error.text);
  return opened.value.documentId;
}

async function save(documentId: string, text: string, force = false): Promise<string> {
  const saved = await documents.save(documentId, text, { force });
  return saved.ok ? 'saved' : saved.error.code;
}

const onDisk = () => readFile(file, 'utf8');

describe('opening and saving', () => {
  test('gives out an id and the text, and does not touch the file', async () => {
    const opened = await documents.open(file);
    expect(opened).toMatchObject({ ok: true, value: { name: 'Acme.policy', text: 'first' } });
    expect(await onDisk()).toBe('first');
  });

  test('saves again and again', async () => {
    const id = await open();
    for (const text of ['second', 'third', 'fourth']) expect(await save(id, text)).toBe('saved');
    expect(await onDisk()).toBe('fourth');
  });

  test('saves under a new name and closes the old document', async () => {
    const id = await open();
    const other = join(folder, 'Other.policy');
    const saved = await documents.saveAs(other, 'second', id);
    expect(saved).toMatchObject({ ok: true, value: { name: 'Other.policy' } });
    expect(await onDisk()).toBe('first');
    expect(await readFile(other, 'utf8')).toBe('second');
    expect(await save(id, 'third')).toBe('not-open');
    expect(saved.ok && (await save(saved.value.documentId, 'third'))).toBe('saved');
  });

  test('keeps the old document open when saving under a new name fails', async () => {
    const id = await open();
    expect((await documents.saveAs(join(folder, 'gone', 'x.policy'), 'second', id)).ok).toBe(false);
    expect(await save(id, 'second')).toBe('saved');
  });

  test('refuses the id of a document that was closed', async () => {
    const id = await open();
    documents.close(id);
    expect(await save(id, 'second')).toBe('not-open');
    expect(documents.pathOf(id)).toBeNull();
    expect(await onDisk()).toBe('first');
  });
});

describe('a file that was changed outside', () => {
  test('is not replaced without being asked', async () => {
    const id = await open();
    await writeFile(file, 'outside');
    expect(await save(id, 'second')).toBe('changed-outside');
    expect(await onDisk()).toBe('outside');
    expect(await save(id, 'second', true)).toBe('saved');
    expect(await onDisk()).toBe('second');
    expect(await save(id, 'third')).toBe('saved');
  });

  test('is noticed when size and time stayed the same', async () => {
    const when = new Date('2026-01-01T00:00:00Z');
    await utimes(file, when, when);
    const id = await open();
    await writeFile(file, 'tsrif');
    await utimes(file, when, when);
    expect(await save(id, 'second')).toBe('changed-outside');
  });

  test('is noticed when another file took its place', async () => {
    const id = await open();
    await writeFile(join(folder, 'new'), 'replaced');
    await rename(join(folder, 'new'), file);
    expect(await save(id, 'second')).toBe('changed-outside');
  });

  test('is noticed when it was deleted, and can be put back', async () => {
    const id = await open();
    await rm(file);
    expect(await save(id, 'second')).toBe('missing');
    expect(await save(id, 'second', true)).toBe('saved');
    expect(await onDisk()).toBe('second');
  });

  test('is no matter when only its time changed', async () => {
    const id = await open();
    await utimes(file, new Date(), new Date(Date.now() + 60_000));
    expect(await save(id, 'second')).toBe('saved');
  });

  test('is noticed after a save as well', async () => {
    const id = await open();
    await save(id, 'second');
    await writeFile(file, 'outside');
    expect(await save(id, 'third')).toBe('changed-outside');
  });
});

test('saves that come faster than the disk end with the newest text', async () => {
  const id = await open();
  const texts = Array.from({ length: 50 }, (_, n) => `version ${n}`);
  expect(await Promise.all(texts.map((text) => save(id, text)))).toEqual(texts.map(() => 'saved'));
  expect(await onDisk()).toBe('version 49');
});

test('two documents on one file do not overwrite each other in silence', async () => {
  const one = await open();
  const two = await open();
  const results = [save(one, 'from one'), save(two, 'from two'), save(two, 'from two again')];
  expect(await Promise.all(results)).toEqual(['saved', 'changed-outside', 'changed-outside']);
  expect(await onDisk()).toBe('from one');
});
