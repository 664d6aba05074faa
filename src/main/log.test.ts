import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from './log';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'clausewright-')), 'logs');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

test('writes entries with time and stack', async () => {
  const log = createLog(folder);
  log('First');
  log('Second', new Error('went wrong'));
  const text = await readFile(join(folder, 'clausewright.log'), 'utf8');
  expect(text).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z First\n\d{4}\S+ Second\nError: went wrong\n +at /u);
});

test('leaves quoted content out', async () => {
  createLog(folder)(
    'Failed',
    new RangeError('Invalid content for node doc: <paragraph("We sell your data")>'),
  );
  const text = await readFile(join(folder, 'clausewright.log'), 'utf8');
  expect(text).toContain('<paragraph("…")>');
  expect(text).not.toContain('sell');
});

test('keeps one older file and does not grow for ever', async () => {
  const log = createLog(folder);
  log('begin');
  await writeFile(join(folder, 'clausewright.log'), 'x'.repeat(1_000_001));
  log('after');
  expect(await readdir(folder)).toEqual(['clausewright.1.log', 'clausewright.log']);
  expect((await stat(join(folder, 'clausewright.log'))).size).toBeLessThan(100);
});
