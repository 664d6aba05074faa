import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './run.test-tool';
import { parseValues, readValuesFile } from './values-file';

test('reads the three parts, and the names of others', () => {
  const data = parseValues('title: T\nvalues: {a: b}\nconditions: {c: true}\nvalue: {}\nx: 1', 'v.yaml');
  expect(data).toEqual({
    ok: true,
    value: {
      title: 'T',
      values: new Map([['a', 'b']]),
      conditions: new Map([['c', true]]),
      otherKeys: ['value', 'x'],
    },
  });
});

test.each(['', '# nothing yet', 'values:\nconditions:\n', '{}'])('an empty file sets nothing: %j', (text) => {
  expect(parseValues(text, 'v.yaml')).toEqual({
    ok: true,
    value: { title: undefined, values: new Map(), conditions: new Map(), otherKeys: [] },
  });
});

test.each(['- a', 'just words', '42', 'values: [a]', 'values: x', 'conditions: [uses_cookies]', '[]'])(
  'refuses what has another form: %j',
  (text) => {
    expect(parseValues(text, 'v.yaml')).toMatchObject({ ok: false, error: { code: 'not-values' } });
  },
);

test('refuses what is no text, no file, too large or not there', async () => {
  const folder = folderWith({ 'large.yaml': `# ${'x'.repeat(256 * 1024)}` });
  await writeFile(join(folder, 'picture.yaml'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff));
  await mkdir(join(folder, 'folder.yaml'));
  const codes = ['large.yaml', 'picture.yaml', 'folder.yaml', 'gone.yaml'].map(async (name) => {
    const read = await readValuesFile(name, folder);
    return read.ok ? 'ok' : read.error.code;
  });
  expect(await Promise.all(codes)).toEqual(['too-large', 'not-text', 'not-a-file', 'missing']);
});
