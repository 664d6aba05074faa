import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { h, li, ol, p, ph, table, t, ul } from '../policy/builders';
import { readContent } from '../policy/content';
import type { Mark, PolicyBlock } from '../policy/nodes';
import { importLimits, type ImportedPolicy } from './importer';
import { markdownImporter } from './markdown';

const bold: Mark = { type: 'bold' };
const italic: Mark = { type: 'italic' };
const link = (href: string): Mark => ({ type: 'link', attrs: { href } });
const br = { type: 'hardBreak' } as const;
const quote = (...content: readonly PolicyBlock[]): PolicyBlock => ({ type: 'blockquote', content });

async function read(markdown: string): Promise<ImportedPolicy> {
  const result = await markdownImporter.read(new TextEncoder().encode(markdown), importLimits);
  if (!result.ok) throw new Error(result.error.text);
  return result.value;
}

async function failureOf(bytes: Uint8Array, limits = importLimits): Promise<string | null> {
  const result = await markdownImporter.read(bytes, limits);
  return result.ok ? null : result.error.code;
}

describe('Markdown becomes', () => {
  test.each<readonly [name: string, markdown: string, blocks: readonly PolicyBlock[]]>([
    ['paragraphs', 'One\n\nTwo', [p('One'), p('Two')]],
    ['an empty paragraph for an empty file', '', [p()]],
    [
      'bold and italic',
      '**a** _b_ ***c***',
      [p(t('a', bold), ' ', t('b', italic), ' ', t('c', bold, italic))],
    ],
    ['headings', '## A\n\n### B\n\n#### C', [h('A'), h('B', 3), h('C', 4)]],
    ['links', '[a](https://example.com)', [p(t('a', link('https://example.com')))]],
    ['mail links', '<mail@example.com>', [p(t('mail@example.com', link('mailto:mail@example.com')))]],
    ['links by reference', '[a][b]\n\n[b]: tel:+4612345', [p(t('a', link('tel:+4612345')))]],
    ['a bold link', '**[a](https://example.com)**', [p(t('a', link('https://example.com'), bold))]],
    ['line breaks', 'a\\\nb  \nc', [p('a', br, 'b', br, 'c')]],
    ['one line of folded lines', 'one\ntwo', [p('one two')]],
    ['no space between folded Chinese lines', '我們\n收集，\nGDPR', [p('我們收集， GDPR')]],
    ['bullets', '- a\n- b', [ul('a', 'b')]],
    ['a nested list', '- a\n  1. b\n  2. c', [ul(li('a', ol('b', 'c')))]],
    ['a list that starts at 3', '3. a', [{ ...ol('a'), attrs: { start: 3 } }]],
    ['list items of several paragraphs', '- a\n\n  b', [ul(li('a', 'b'))]],
    ['an empty list item', '-', [ul(li(p()))]],
    ['a list item that begins with a list', '- - a', [ul(li(p(), ul('a')))]],
    ['a list item that begins with a heading', '- ## a', [ul(li(p(), h('a')))]],
    ['quotes', '> a\n>\n> b', [quote(p('a'), p('b'))]],
    ['an empty quote', '>', [quote(p())]],
    ['rules', 'a\n\n---', [p('a'), { type: 'horizontalRule' }]],
    ['tables', '| A | B |\n| - | - |\n| c | d |', [table(['A', 'B'], ['c', 'd'])]],
    ['bold between Chinese characters', '這是**「重要」**的', [p('這是', t('「重要」', bold), '的')]],
    ['"10:30" and ":name" as text', 'At 10:30 :name ::leaf', [p('At 10:30 :name ::leaf')]],
    ['escapes as their characters', '\\# a \\* b', [p('# a * b')]],
    ['bare addresses as text', 'https://example.com', [p('https://example.com')]],
    ['colons that begin no box', ':::note\n\na', [p(':::note'), p('a')]],
    // placeholders
    ['placeholders', 'We are {{company_name}}.', [p('We are ', ph('company_name'), '.')]],
    ['placeholders with spaces', '{{ company_name }}', [p(ph('company_name'))]],
    [
      'bold placeholders',
      '**Dear {{a}},**',
      [p(t('Dear ', bold), { ...ph('a'), marks: [bold] }, t(',', bold))],
    ],
    [
      'linked placeholders',
      '[{{a}}](https://example.com)',
      [p({ ...ph('a'), marks: [link('https://example.com')] })],
    ],
    ['placeholders in headings', '## {{a}}', [h(ph('a'))]],
    ['placeholders between Chinese characters', '**{{a}}**的', [p({ ...ph('a'), marks: [bold] }, '的')]],
    ['escaped braces as text', '\\{{a}} \\{\\{a\\}\\}', [p('{{a}} {{a}}')]],
    ['three braces as text', '{{{a}}} \\{{{a}}}', [p('{{{a}}} {{{a}}}')]],
    [
      'no placeholder from other braces',
      '{{A}} {{a b}} {{}} {{1a}} {a} {{a}',
      [p('{{A}} {{a b}} {{}} {{1a}} {a} {{a}')],
    ],
  ])('%s', async (_name, markdown, blocks) => {
    const { document, messages } = await read(markdown);
    expect(document.content).toEqual(blocks);
    expect(messages).toEqual([]);
  });
});

describe('what a policy cannot hold', () => {
  test.each<readonly [name: string, markdown: string, blocks: readonly PolicyBlock[], message: RegExp]>([
    ['HTML', 'a <b>c</b>', [p('a <b>c</b>')], /HTML was read as plain text: <b>/u],
    ['an HTML block', '<div>\nx\n</div>', [p('<div>', br, 'x', br, '</div>')], /HTML was read/u],
    ['a comment', 'a <!-- b -->', [p('a ')], /comment was left out: <!-- b -->/u],
    ['inline code', 'run `npm {{key}}`', [p('run npm {{key}}')], /Code was read as plain text/u],
    ['a block of code', '```js\na\n\nb\n```', [p('a', br, br, 'b')], /block of code.*```js/u],
    ['a picture', '![a logo](logo.png)', [p('a logo')], /picture.*logo\.png/u],
    ['a picture without description', '![](logo.png)', [p('logo.png')], /picture/u],
    ['a footnote', 'a[^1]\n\n[^1]: The note.', [p('a[^1]'), p('[^1]: The note.')], /footnote/u],
    ['a footnote of one word', 'a[^1]\n\n[^1]: note', [p('a[^1]'), p('[^1]: note')], /footnote/u],
    ['an unsafe link', '[a](javascript:alert)', [p('a')], /link to "javascript:alert" was left out/u],
    ['a relative link', '[a](/privacy)', [p('a')], /"\/privacy"/u],
    ['the title of a link', '[a](https://e.com "t")', [p(t('a', link('https://e.com')))], /left out: t/u],
    ['an unused link address', '[a]: https://e.com', [p('[a]: https://e.com')], /nothing uses/u],
    ['a heading of level 6', '###### a', [h('a', 4)], /level 6 was read as level 4/u],
    ['a box', ':::note\na\n:::', [p('a')], /box was read as ordinary text: :::note/u],
    ['a passage outside a clause', ':::passage{when="a"}\nb\n:::', [p('b')], /box was read/u],
  ])('%s keeps its words and is told', async (_name, markdown, blocks, message) => {
    const { document, messages } = await read(markdown);
    expect(document.content).toEqual(blocks);
    expect(messages.map(({ text }) => text).join('\n')).toMatch(message);
    expect(messages.every(({ line }) => line !== null && line > 0)).toBe(true);
  });

  test('messages name the line', async () => {
    const { messages } = await read('a\n\nb\n<i>c</i>\n\n![d](e)');
    expect(messages.map(({ line }) => line)).toEqual([4, 4, 6]);
  });
});

describe('the title', () => {
  test.each([
    ['# Our policy\n\n## A', 'Our policy', [h('A')]],
    ['# Our **policy**\n\nA', 'Our policy', [p('A')]],
    ['## A\n\n# B', '', [h('A', 3), h('B')]],
    ['# Title\n\n# A\n\n## B', 'Title', [h('A'), h('B', 3)]],
    [`# ${'long '.repeat(100)}`, '', [h('long '.repeat(100).trim())]],
  ])('of %j is %j', async (markdown, title, blocks) => {
    const { document } = await read(markdown);
    expect(document.attrs.title).toBe(title);
    expect(document.content).toEqual(blocks);
  });

  test('keeps a placeholder as text and says so', async () => {
    const { document, messages } = await read('# Policy of {{company_name}}');
    expect(document.attrs.title).toBe('Policy of {{company_name}}');
    expect(messages).toHaveLength(1);
  });
});

describe('files', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  test('in UTF-8 and UTF-16 with a byte order mark are read', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'å ä'].flatMap((each) => [each.charCodeAt(0), 0])]);
    for (const bytes of [bytesOf('\uFEFFå ä'), utf16]) {
      const result = await markdownImporter.read(bytes, importLimits);
      expect(result.ok && result.value.document.content).toEqual([p('å ä')]);
    }
  });

  test('that are too large, no text or too deep are refused', async () => {
    expect(await failureOf(bytesOf('abc'), { maxBytes: 2, maxDepth: 20 })).toBe('too-large');
    expect(await failureOf(new Uint8Array([0x61, 0xff, 0xff]))).toBe('not-text');
    expect(await failureOf(new Uint8Array([0x50, 0x4b, 0, 0]))).toBe('not-text');
    expect(await failureOf(bytesOf(`${'> '.repeat(21)}a`))).toBe('too-deep');
    expect(await failureOf(bytesOf(`${'> '.repeat(20)}a`))).toBe(null);
    expect(
      await failureOf(
        bytesOf(Array.from({ length: 21 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')),
      ),
    ).toBe('too-deep');
  });

  // Unlimited, the parser needs minutes to hours for most of these.
  const many = 100_000;
  const stairs = Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`);
  test.each([
    ['read', '[', '['.repeat(many)],
    ['read', '[]', '['.repeat(many) + ']'.repeat(many)],
    ['read', '*', '*'.repeat(many)],
    ['read', '*a_', '*a_ '.repeat(many / 4)],
    ['read', '**a *b', '**a *b'.repeat(many / 6)],
    ['read', '[a](', '[a]('.repeat(many / 4)],
    ['read', '![', '!['.repeat(many / 2)],
    ['read', '`', '`'.repeat(many)],
    ['read', '<', '<'.repeat(many)],
    ['read', '{{', '{{'.repeat(many)],
    ['read', '|', `${'|'.repeat(many / 10)}\n${'|-'.repeat(many / 10)}`],
    ['too-deep', '>', '>'.repeat(many)],
    ['too-deep', '> ', '> '.repeat(many)],
    ['too-deep', '- ', '- '.repeat(many)],
    ['too-deep', '* ', '* '.repeat(many)],
    ['too-deep', '1. ', '1. '.repeat(many)],
    ['too-deep', ':::a', ':::a\n'.repeat(many / 5)],
    ['too-deep', 'steps of a list', stairs.join('\n')],
  ])('%s in seconds: very many %s', async (outcome, _name, text) => {
    const start = performance.now();
    expect((await failureOf(bytesOf(text))) ?? 'read').toBe(outcome);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('say where a paragraph had too many signs, and keep their text', async () => {
    const { document, messages } = await read(`a\n\n${'*a_ '.repeat(3000)}`);
    expect(JSON.stringify(document)).toContain('*a_ *a_');
    expect(messages).toEqual([{ line: 3, text: expect.stringContaining('more than 1,000') as string }]);
  });
});

test('any mixture of Markdown gives a policy that can be saved, and loses no word', async () => {
  const signs = [
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '](',
    '`',
    '```\n',
    '<b>',
    '<',
    '{{key}}',
    '{{',
    '}}',
    '\n',
    '\n\n',
  ];
  const starts = [
    '# ',
    '###### ',
    '> ',
    '- ',
    '  - ',
    '1. ',
    '\n| a | b |\n| - | - |\n| ',
    ' | ',
    '\\',
    ' ',
    '    ',
    '![',
    '!',
  ];
  const others = [
    'https://',
    ':::passage{when="a"}\n',
    '\n:::\n',
    ':::',
    ' "',
    '"',
    '&amp;',
    '~~',
    '[^1]: ',
    '|',
    '===\n',
    '^',
  ];
  const pieces = fc.array(fc.oneof(fc.constant('WORD'), fc.constantFrom(...signs, ...starts, ...others)), {
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(pieces, async (parts) => {
      const words = parts.flatMap((part, index) => (part === 'WORD' ? [`w${index}x`] : []));
      const markdown = parts.map((part, index) => (part === 'WORD' ? `w${index}x` : part)).join('');
      const { document, messages } = await read(markdown);

      const saved = readContent(JSON.parse(JSON.stringify(document)));
      expect(saved?.document).toEqual(document);
      expect(saved?.notices).toEqual([]);
      const kept = JSON.stringify([document, messages]);
      expect(words.filter((word) => !kept.includes(word))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
