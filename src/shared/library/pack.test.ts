import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docWith, h, p, ph } from '../policy/builders';
import { writePolicyFile, writeTemplateFile } from '../policy/file';
import { writeOwnClause, type OwnClause } from './own-clause';
import { packLimits, readPack, writePack, type Pack } from './pack';
import { packJsonSchema } from './pack-schema';
import { planImport, textsOf } from './plan-import';

const head = { id: 'x', savedAt: '2026-11-22T10:00:00.000Z' };
const own: OwnClause = {
  id: 'my-5bbf2c05-faab-47ac-8f35-7f44dae1867e',
  revision: 2,
  savedAt: head.savedAt,
  name: 'Visiting us',
  language: 'en',
  when: null,
  content: [h('Visiting us'), p('We are open ', ph('own_hours'), '.')],
  definitions: [{ key: 'own_hours', type: 'text', label: { en: 'Hours' }, group: 'own' }],
};
const template = {
  name: 'Shop',
  text: writeTemplateFile(docWith({}, p('We keep little.')), { ...head, name: 'Shop', description: '' }),
};
const pack: Pack = { name: 'Our texts', clauses: [own], templates: [template] };

function textOf(given: Pack): string {
  const written = writePack(given);
  if (!written.ok) throw new Error(written.error.text);
  return written.value;
}
const text = textOf(pack);

/** The pack with some of its data changed, and no checksum that would notice. */
function changed(change: (data: Record<string, unknown>) => unknown): string {
  const { integrity: _integrity, ...data } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(change(data));
}
function withClause(change: object): string {
  return changed((data) => ({ ...data, clauses: [{ ...(data['clauses'] as object[])[0], ...change }] }));
}

test('a pack is read back as it was written', () => {
  expect(readPack(text)).toEqual({ ok: true, value: pack });
  expect(readPack(`\uFEFF${text}`)).toEqual({ ok: true, value: pack });
});

test('a pack that was written by hand needs no checksum', () => {
  expect(readPack(changed((data) => data))).toEqual({ ok: true, value: pack });
});

test('a pack with unknown nodes keeps them', () => {
  const read = readPack(withClause({ content: [{ type: 'video', attrs: { speed: 2 } }] }));
  const [clause] = read.ok ? read.value.clauses : [];
  expect(clause && writeOwnClause(clause)).toContain('"speed": 2');
});

test('a pack is not written with a template that nobody could read', () => {
  expect(writePack({ ...pack, templates: [{ name: 'Shop', text: template.text.slice(9) }] })).toMatchObject({
    ok: false,
    error: { code: 'bad-template' },
  });
});

describe('refused with a sentence that says why:', () => {
  const deep = (parts: number) => `${'['.repeat(parts)}${']'.repeat(parts)}`;
  const policy = writePolicyFile(docWith({}, p('a')), head);
  const clauseText = writeOwnClause(own);
  test.each<[string, string, string, string]>([
    ['an empty file', ' \n', 'empty-file', 'is empty'],
    ['a text', 'Dear all, here is the pack', 'not-a-pack', 'no pack'],
    ['other JSON', '{"a":1}', 'not-a-pack', 'no pack'],
    ['JSON that is no object', '[]', 'not-a-pack', 'no pack'],
    ['a policy', policy, 'not-a-pack', 'File > Open'],
    ['a template', template.text, 'not-a-pack', 'File > Open'],
    ['a single clause', clauseText, 'not-a-pack', 'a single clause'],
    ['a pack that breaks off', text.slice(0, -50), 'damaged-file', 'breaks off'],
    ['a newer version', changed((data) => ({ ...data, version: 2 })), 'too-new', 'newer version'],
    [
      'a version that is no number',
      changed((data) => ({ ...data, version: 'x' })),
      'damaged-file',
      'version',
    ],
    ['clauses that are no list', changed((data) => ({ ...data, clauses: 7 })), 'damaged-file', 'clauses'],
    ['a changed letter', text.replace('We are open', 'We are Open'), 'damaged-file', 'checksum'],
    ['more than 20 MB', text.padEnd(packLimits.bytes + 1), 'too-large', '20 MB'],
    [
      'more than 20 MB in few characters',
      withClause({ name: '字'.repeat(7 * 1024 * 1024) }),
      'too-large',
      '20 MB',
    ],
    [
      'nesting without end',
      `{"format":"clausewright-pack","a":${deep(1_000_000)}}`,
      'too-deep',
      'without end',
    ],
    [
      'more parts than anybody writes',
      `{"format":"clausewright-pack","a":[${'[],'.repeat(500_001)}[]]}`,
      'too-many-parts',
      'too many',
    ],
    [
      'a prototype',
      text.replace('"name"', '"__proto__": {"isAdmin": true}, "name"'),
      'hostile-name',
      '“__proto__”',
    ],
    ['a constructor', withClause({ constructor: { prototype: {} } }), 'hostile-name', '“constructor”'],
    ['a path for an id', withClause({ id: 'my-../../../etc/passwd' }), 'damaged-clause', '“id”'],
    ['a long path for an id', withClause({ id: `${own.id}/../x` }), 'damaged-clause', '“id”'],
    ['an id with a line break behind it', withClause({ id: `${own.id}\n` }), 'damaged-clause', '“id”'],
    ['a clause of a newer version', withClause({ version: 2 }), 'too-new', 'newer version'],
    ['a clause that is none', changed((data) => ({ ...data, clauses: [null] })), 'not-a-clause', 'clause 1'],
    ['a language nobody has', withClause({ language: 'xx' }), 'damaged-clause', '“Visiting us”'],
    [
      'a placeholder with a bad key',
      withClause({ definitions: [{ key: 'toString' }] }),
      'damaged-clause',
      'definitions',
    ],
    [
      'a pattern that never comes to an end',
      withClause({
        definitions: [{ key: 'own_x', type: 'text', label: { en: 'x' }, group: 'own', pattern: '(a+)+$' }],
      }),
      'damaged-clause',
      'pattern',
    ],
    [
      'a clause of megabytes',
      withClause({ content: [p('x'.repeat(3 * 1024 * 1024))] }),
      'too-large',
      'longer than a clause can be',
    ],
    [
      'two clauses of the same id',
      changed((data) => ({ ...data, clauses: [1, 2].flatMap(() => data['clauses'] as object[]) })),
      'same-id',
      'same id',
    ],
    [
      'more clauses than a pack may have',
      changed((data) => ({ ...data, clauses: Array.from({ length: 2001 }, () => 0) })),
      'too-many',
      '2001',
    ],
    [
      'more templates than a pack may have',
      changed((data) => ({ ...data, templates: Array.from({ length: 201 }, () => 0) })),
      'too-many',
      '201',
    ],
    [
      'a policy among the templates',
      changed((data) => ({ ...data, templates: [JSON.parse(policy)] })),
      'damaged-file',
      'templates.0',
    ],
    [
      'a template that was changed',
      text.replace('We keep little', 'We keep lots'),
      'damaged-template',
      'template 1',
    ],
  ])('%s', (_what, given, code, words) => {
    const read = readPack(given);
    expect(read).toMatchObject({
      ok: false,
      error: { code, text: expect.stringMatching(/^Nothing was imported: .+\.$/u) },
    });
    expect(read.ok ? '' : read.error.text).toContain(words);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});

test('reading never throws, whatever the JSON is', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('name', 'clauses', 'templates', 'integrity'),
      (value, key) => {
        const given = changed((data) => ({ ...data, [key]: value }));
        expect(readPack(given)).toHaveProperty('ok');
        expect(readPack(withClause({ content: [value], definitions: value }))).toHaveProperty('ok');
      },
    ),
  );
});

test('a pack cut at any place is refused', () => {
  for (let length = 0; length < text.trimEnd().length; length += 7) {
    expect(readPack(text.slice(0, length)).ok, `the first ${length} characters`).toBe(false);
  }
});

test('the published schema is the one that packs are read with', async () => {
  const published = await readFile(resolve(__dirname, '../../../docs/pack.schema.json'), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
});

describe('importing a pack', () => {
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;
  const outcomes = (plan: ReturnType<typeof planImport>) => [
    ...plan.clauses.map(({ outcome }) => outcome),
    ...plan.templates.map(({ outcome }) => outcome),
  ];

  test('adds everything where nothing is', () => {
    const plan = planImport(pack, { clauses: [], templates: [] }, newId);
    expect(outcomes(plan)).toEqual(['new', 'new']);
    expect(textsOf(plan)).toEqual({ clauses: [writeOwnClause(own)], templates: [template.text] });
  });

  test('adds nothing twice', () => {
    const plan = planImport(pack, { clauses: [own], templates: [template] }, newId);
    expect(outcomes(plan)).toEqual(['there-already', 'there-already']);
    expect(textsOf(plan)).toEqual({ clauses: [], templates: [] });
  });

  test('adds a clause with another text as a copy, and that copy not again', () => {
    const mine = { ...own, content: [p('My own words')] };
    const plan = planImport(pack, { clauses: [mine], templates: [] }, newId);
    expect(outcomes(plan)).toEqual(['copy', 'new']);
    const copy = plan.clauses[0]?.clause;
    expect(copy).toEqual({ ...own, id: expect.stringMatching(/^my-00000000-/u) });
    const again = planImport(pack, { clauses: [mine, ...(copy ? [copy] : [])], templates: [] }, newId);
    expect(outcomes(again)).toEqual(['there-already', 'new']);
  });
});
