import { describe, expect, test } from 'vitest';
import { parseYaml } from './parse-yaml';

const textOf = (text: string): string => {
  const parsed = parseYaml(text, 'v.yaml');
  return parsed.ok ? 'read' : parsed.error.text;
};

describe('reads plain data', () => {
  test.each<readonly [name: string, text: string, data: unknown]>([
    ['YAML', 'a: b\nc:\n  - d\n  - e f\n', { a: 'b', c: ['d', 'e f'] }],
    ['JSON', '{"a": ["\\ud83d\\ude00 \\/", null, true]}', { a: ['😀 /', null, true] }],
    [
      'JSON that is indented with tabs',
      '{\n\t"a": {\n\t\t"b": [\n\t\t\t"c"\n\t\t]\n\t}\n}',
      { a: { b: ['c'] } },
    ],
    ['a byte order mark', '\uFEFFa: b', { a: 'b' }],
    ['Windows line ends', 'a: b\r\nc: d\r\n', { a: 'b', c: 'd' }],
    [
      'numbers as they stand there',
      'a: 0012\nb: 1.0\nc: +46 70\nd: 0x1F\ne: 1e3\nf: .inf',
      { a: '0012', b: '1.0', c: '+46 70', d: '0x1F', e: '1e3', f: '.inf' },
    ],
    ['dates as text', 'a: 2026-11-21', { a: '2026-11-21' }],
    [
      'what an old YAML takes for a date or an answer as text',
      '%YAML 1.1\n---\na: 2001-12-14\nb: yes',
      { a: '2001-12-14', b: 'yes' },
    ],
    ['nothing', '', null],
    ['a merge key as a name like any other', '<<: {a: b}', { '<<': { a: 'b' } }],
  ])('%s', (_name, text, data) => {
    expect(parseYaml(text, 'v.yaml')).toEqual({ ok: true, value: data });
  });

  test('and no name in it changes what every object has', () => {
    const parsed = parseYaml(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
      'v.json',
    );
    expect(parsed.ok && Object.keys(parsed.value ?? {})).toEqual(['__proto__', 'constructor']);
    expect(parsed.ok && Object.getPrototypeOf(parsed.value)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

describe('refuses with a sentence', () => {
  test.each([
    ['a name that stands there twice', 'a: 1\nb: 2\na: 3', 'Line 3: “a” stands there twice.'],
    ['the same further down', 'v:\n  a: 1\n  a: 2', 'Line 3: “a” stands there twice.'],
    [
      'a text that needs quotation marks',
      'a: b: c',
      'Line 1: Nested mappings are not allowed in compact mappings.',
    ],
    ['JSON that breaks off', '{"a": "b"', '“v.yaml” cannot be read. Line 1: '],
    ['two documents', 'a: b\n---\na: c', 'Line 2: a second document begins here'],
    ['data of other kinds', 'a: !!binary aGk=', 'Line 1: Unresolved tag'],
    ['references', 'a: &x b\nc: *x', '“v.yaml” uses references (& and *)'],
    ['data that contains itself', 'a: &x {b: *x}', '“v.yaml” uses references (& and *)'],
    ['a reference to nothing', 'a: *x', '“v.yaml” uses references (& and *)'],
  ])('%s', (_name, text, sentence) => {
    expect(textOf(text)).toContain(sentence);
  });

  test('a few lines of references that would make gigabytes, at once', () => {
    const lines = ['a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]'];
    for (let n = 1; n < 12; n += 1) lines.push(`a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}]`);
    expect(textOf(lines.join('\n'))).toContain('uses references');
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['closed brackets', `${'{a: ['.repeat(500)}${']}'.repeat(500)}`],
    ['list signs on one line', '- '.repeat(50_000)],
    ['question marks on one line', '? '.repeat(50_000)],
    ['indentation', Array.from({ length: 400 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ])('%s nested so deep that they would end the process', (_name, text) => {
    expect(textOf(text)).toBe('“v.yaml” is nested too deep to be a values file. Nothing was changed.');
  });

  test('but not the brackets of a long text', () => {
    expect(textOf(`a: "${'[x] (y) '.repeat(500)}"`)).toBe('read');
  });
});
