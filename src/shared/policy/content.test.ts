import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy, anyUnknownJson } from './any-policy.test-tool';
import { clause, doc, docWith, h, li, ol, p, passage, ph, phTable, t, table, ul } from './builders';
import { contentLimits, isSafeHref, isUnknownNodeJson, readContent, writeContent } from './content';
import type { PolicyBlock, PolicyDocument, PolicyInline } from './nodes';

const cell = { colspan: 1, rowspan: 1, colwidth: null };
const bold = { type: 'bold' } as const;
const link = (href: string) => ({ type: 'link', attrs: { href } }) as const;

/** Content as a file holds it: with nodes that the model does not have. */
function fileWith(...content: readonly unknown[]): unknown {
  return { ...doc(), content };
}

function blocksOf(content: unknown): readonly PolicyBlock[] | undefined {
  return readContent(content)?.document.content;
}

const unknownBlock = (json: unknown): PolicyBlock => ({
  type: 'unknownBlock',
  attrs: { json: JSON.stringify(json) },
});
const unknownInline = (json: unknown): PolicyInline => ({
  type: 'unknownInline',
  attrs: { json: JSON.stringify(json) },
});

describe('what is written is read back', () => {
  const everyNode: readonly [string, PolicyBlock][] = [
    ['paragraph', p('Hello')],
    ['empty paragraph', p()],
    [
      'text with marks',
      p(t('a', link('https://example.com'), bold, { type: 'italic' }, { type: 'underline' })),
    ],
    ['hardBreak', p('a', { type: 'hardBreak' }, { type: 'hardBreak', marks: [bold] })],
    ['placeholder', p(ph('company_name'), { ...ph('contact_email'), marks: [bold] })],
    ['unknownInline', p('a', unknownInline({ type: 'footnote', attrs: { id: 7 } }))],
    ['heading', h('Contact', 4)],
    ['bulletList', ul('one', li('two', ul('deeper')))],
    ['orderedList', { ...ol('one'), attrs: { start: 7 } }],
    ['blockquote', { type: 'blockquote', content: [p('a'), h('b')] }],
    ['horizontalRule', { type: 'horizontalRule' }],
    ['table', table(['Name', 'Country'], ['Acme', 'Sweden'])],
    [
      'table with spans and an empty row',
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', attrs: { colspan: 2, rowspan: 2, colwidth: [80, 90] }, content: [p()] },
            ],
          },
          { type: 'tableRow' },
        ],
      },
    ],
    ['clause', clause('contact', null, p('a'))],
    ['clause and passage', clause('contact', 'a or b', passage('optional', p('b')))],
    ['placeholderTable', phTable('processors')],
    ['unknownBlock', unknownBlock({ type: 'video', content: [{ type: 'frame' }] })],
  ];

  test.each(everyNode)('%s', (_name, block) => {
    expect(blocksOf(writeContent(doc(block)))).toEqual([block]);
  });

  test('any policy, without a word about it unless it has unknown parts', () => {
    fc.assert(
      fc.property(anyPolicy(), (policy) => {
        const read = readContent(JSON.parse(JSON.stringify(writeContent(policy))));
        expect(read?.document).toEqual(policy);
        const hasUnknown = /"unknown(?:Block|Inline)","attrs":\{"json"/u.test(JSON.stringify(policy));
        expect(read?.notices).toHaveLength(hasUnknown ? 1 : 0);
      }),
    );
  });
});

describe('what is not understood is kept whole and written as it came', () => {
  const video = {
    type: 'video',
    attrs: { src: 'a.mp4', nested: { deep: [1, null] } },
    content: [{ type: 'cue' }],
  };
  const note = { type: 'footnote', attrs: { number: 3 }, marks: [{ type: 'glow' }] };
  const strange = (node: unknown) => [{ type: 'tableCell', attrs: cell, content: [node] }];
  const tableOf = (cells: unknown) => ({ type: 'table', content: [{ type: 'tableRow', content: cells }] });

  const cases: readonly [string, unknown, PolicyBlock][] = [
    ['a node', video, unknownBlock(video)],
    ['a node in a line', { type: 'paragraph', content: [note] }, p(unknownInline(note))],
    [
      'a mark',
      { type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'strike' }] }] },
      p(unknownInline({ type: 'text', text: 'a', marks: [{ type: 'strike' }] })),
    ],
    [
      'an attribute of a mark',
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'a', marks: [{ type: 'bold', attrs: { weight: 9 } }] }],
      },
      p(unknownInline({ type: 'text', text: 'a', marks: [{ type: 'bold', attrs: { weight: 9 } }] })),
    ],
    ...[
      { type: 'paragraph', attrs: { align: 'center' } },
      { type: 'heading', attrs: { level: 5 }, content: [t('a')] },
      { type: 'heading', attrs: { level: 2, id: 'x' } },
      { type: 'paragraph', content: [t('a')], note: 'beside the content' },
      { type: 'paragraph', text: 'in the wrong place' },
      { type: 'paragraph', marks: [bold] },
      { type: 'horizontalRule', content: [p('a')] },
      { type: 'placeholderTable', attrs: { key: 'constructor' } },
      { type: 'clause', attrs: { id: '', revision: 1, when: null }, content: [p('a')] },
      { type: 'passage', attrs: { when: 'optional', part: null }, content: [p('at the top')] },
      { type: 'listItem', content: [p('at the top')] },
      { type: 'bulletList', content: [] },
      { type: 'text', text: 'at the top' },
      { type: 'unknownBlock', attrs: { json: '{"type":"paragraph"}' } },
      { type: '__proto__' },
      { type: 'constructor' },
      { type: 'toString', content: 'no list' },
    ].map((node): [string, unknown, PolicyBlock] => [JSON.stringify(node), node, unknownBlock(node)]),
    [
      'a key that every object has',
      { type: 'paragraph', content: [{ type: 'placeholder', attrs: { key: 'constructor' } }] },
      p(unknownInline({ type: 'placeholder', attrs: { key: 'constructor' } })),
    ],
    [
      'two links on one text',
      { type: 'paragraph', content: [t('a', link('https://a.se'), link('https://b.se'))] },
      p(unknownInline(t('a', link('https://a.se'), link('https://b.se')))),
    ],
    [
      'a node in a list item',
      { type: 'bulletList', content: [{ type: 'listItem', content: [p('a'), video] }] },
      ul(li('a', unknownBlock(video))),
    ],
    [
      'a node in a quote',
      { type: 'blockquote', content: [video] },
      { type: 'blockquote', content: [unknownBlock(video)] },
    ],
    [
      'a clause in a clause',
      clause('a', null, clause('b', null, p('x'))),
      clause('a', null, unknownBlock(clause('b', null, p('x')))),
    ],
    // Where an unknown node cannot stand, the smallest part around it that can be one is kept.
    [
      'a node between list items',
      { type: 'bulletList', content: [...ul('a').content, video] },
      unknownBlock({ type: 'bulletList', content: [...ul('a').content, video] }),
    ],
    ['a block in a table cell', tableOf(strange(video)), unknownBlock(tableOf(strange(video)))],
    ['a heading in a table cell', tableOf(strange(h('a'))), unknownBlock(tableOf(strange(h('a'))))],
    [
      'an attribute of a cell',
      tableOf([{ type: 'tableCell', attrs: { ...cell, align: 'right' }, content: [p()] }]),
      unknownBlock(tableOf([{ type: 'tableCell', attrs: { ...cell, align: 'right' }, content: [p()] }])),
    ],
    [
      'a line in a table cell',
      tableOf(strange({ type: 'paragraph', content: [note] })),
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: cell, content: [p(unknownInline(note))] }],
          },
        ],
      },
    ],
    [
      'a table in a list in a clause',
      clause('a', null, ul(li('x', tableOf(strange(video)) as PolicyBlock))),
      clause('a', null, ul(li('x', unknownBlock(tableOf(strange(video)))))),
    ],
  ];

  test.each(cases)('%s', (_name, node, expected) => {
    const read = readContent(fileWith(node, p('after')));
    expect(read?.document.content).toEqual([expected, p('after')]);
    expect(read?.notices).toHaveLength(1);
    expect(writeContent(read!.document)).toEqual(fileWith(node, p('after')));
    expect(JSON.stringify(writeContent(read!.document))).toBe(JSON.stringify(fileWith(node, p('after'))));
  });

  test('any JSON of an unknown node, byte for byte', () => {
    fc.assert(
      fc.property(anyUnknownJson(), (json) => {
        const read = readContent(JSON.parse(`{"type":"doc","attrs":${attributes},"content":[${json}]}`));
        expect(JSON.stringify((writeContent(read!.document) as PolicyDocument).content)).toBe(`[${json}]`);
        expect(isUnknownNodeJson(json)).toBe(true);
      }),
    );
  });
  const attributes = JSON.stringify(doc().attrs);

  test('nodes that stand deeper than anybody writes', () => {
    const deep = (levels: number): PolicyBlock =>
      levels === 0 ? p('deep') : { type: 'blockquote', content: [deep(levels - 1)] };
    const policy = doc(deep(contentLimits.depth + 20));
    const read = readContent(policy);
    expect(JSON.stringify(read?.document)).toContain('unknownBlock');
    expect(writeContent(read!.document)).toEqual(policy);
  });

  test('a setting of the whole policy is named, because it cannot be kept', () => {
    const policy = doc(p('a'));
    const read = readContent({ ...policy, attrs: { ...policy.attrs, theme: 'dark' } });
    expect(read?.document).toEqual(policy);
    expect(read?.notices).toEqual([expect.stringContaining('stays in the file until you save')]);
  });
});

describe('small things are put right', () => {
  test.each([
    ['a policy without text', [], [p()]],
    ['an empty clause', [clause('a', null)], [clause('a', null, p())]],
    ['an empty list item', [ul(li())], [ul(li(p()))]],
    ['a list item that does not begin with a paragraph', [ul(li(ul('a')))], [ul(li(p(), ul('a')))]],
    [
      'an empty cell',
      [{ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [] }] }] }],
      [
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: cell, content: [p()] }] }],
        },
      ],
    ],
    [
      'marks in another order',
      [p(t('a', { type: 'underline' }, bold, link('https://a.se')))],
      [p(t('a', link('https://a.se'), bold, { type: 'underline' }))],
    ],
    [
      'empty marks and attributes',
      [
        {
          type: 'paragraph',
          attrs: {},
          marks: [],
          content: [{ type: 'text', text: 'a', attrs: null, marks: [] }],
        },
      ],
      [p('a')],
    ],
    [
      'attributes that are missing',
      [
        { type: 'orderedList', content: ol('a').content },
        { type: 'clause', attrs: { id: 'a', revision: 0 } },
      ],
      [ol('a'), { ...clause('a', null, p()), attrs: { id: 'a', revision: 0, when: null } }],
    ],
  ])('%s', (_name, written, expected) => {
    const read = readContent(fileWith(...written));
    expect(read).toMatchObject({ document: { content: expected }, notices: [] });
  });

  test('settings that are missing are empty', () => {
    const read = readContent({ type: 'doc', attrs: { title: 'A', language: 'sv' }, content: [] });
    expect(read?.document).toEqual(docWith({ title: 'A', language: 'sv' }));
  });
});

describe('what is no policy is refused without throwing', () => {
  const nest = (levels: number, innermost: unknown = 1): unknown => {
    let json = innermost;
    for (let level = 0; level < levels; level += 1) json = [json];
    return json;
  };
  const nestBlocks = (levels: number): unknown => {
    let json: unknown = p('deep');
    for (let level = 0; level < levels; level += 1) json = { type: 'blockquote', content: [json] };
    return json;
  };
  const withAttributes = (attributes: object): unknown => ({
    ...doc(),
    attrs: { ...doc().attrs, ...attributes },
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', [p('a')]],
    ['another top node', { ...doc(), type: 'paragraph' }],
    ['no attributes', { type: 'doc', content: [] }],
    ['no content', { type: 'doc', attrs: doc().attrs }],
    ['another language', withAttributes({ language: 'xx' })],
    ['a title that is no text', withAttributes({ title: null })],
    ['text among the blocks', fileWith('Hello')],
    ['null among the blocks', fileWith(null)],
    ['a block without a type', fileWith({ content: [] })],
    ['100,000 nested quotes', fileWith(nestBlocks(100_000))],
    ['100,000 nested lists in an unknown node', fileWith({ type: 'video', attrs: { a: nest(100_000) } })],
    ['100,000 nested lists in a value', withAttributes({ values: { company_name: nest(100_000) } })],
    ['100,000 nested lists in a definition', withAttributes({ definitions: [nest(100_000)] })],
    ['100,000 nested lists beside everything', { ...doc(), beside: nest(100_000) }],
    ['two million blocks', { ...doc(), content: Array.from({ length: contentLimits.jsonParts }, () => p()) }],
  ])('%s', (_name, content) => {
    expect(readContent(content)).toBeNull();
  });

  test.each(['values', 'conditions'])('a key "__proto__" in the %s does nothing', (name) => {
    const hostile: unknown = JSON.parse(`{"${name}":{"__proto__":{"polluted":true}}}`);
    const read = readContent(withAttributes(hostile as object));
    expect(Object.keys(read?.document.attrs.values ?? {})).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a key "__proto__" among the attributes of a node does nothing', () => {
    const hostile: unknown = JSON.parse('{"type":"heading","attrs":{"__proto__":{"level":3},"level":2}}');
    const [block] = blocksOf(fileWith(hostile)) ?? [];
    expect(JSON.stringify(block)).not.toContain('"level":3}');
    expect(Object.getPrototypeOf(block)).toBe(Object.prototype);
  });

  test('any JSON at all', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void readContent(json)));
    fc.assert(fc.property(fc.jsonValue(), (json) => void readContent(fileWith(json))));
  });
});

describe('links', () => {
  test.each([
    'https://example.com',
    'HTTP://EXAMPLE.COM/a?b#c',
    'mailto:a@example.com',
    'tel:+46-8-123',
    'https://例子.tw/隱私',
  ])('%s is safe', (href) => {
    expect(isSafeHref(href)).toBe(true);
    expect(blocksOf(fileWith(p(t('a', link(href)))))).toEqual([p(t('a', link(href)))]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' https://example.com',
    'https://exa mple.com',
    'https://example.com/\n',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'FILE://server/share',
    'blob:https://example.com/1',
    'view-source:https://example.com',
    'https:example.com',
    '//example.com',
    '/privacy',
    '#top',
    '',
    'mailto:',
    `https://example.com/${'a'.repeat(2000)}`,
  ])('%j is not, and is never shown as a link', (href) => {
    expect(isSafeHref(href)).toBe(false);
    const written = t('words', link(href));
    expect(blocksOf(fileWith(p(written)))).toEqual([p(unknownInline(written))]);
  });
});

test.each([
  ['{"type":"video"}', true],
  ['{"type":7}', false],
  ['[{"type":"video"}]', false],
  ['"video"', false],
  ['null', false],
  ['{"type":"video"', false],
  ['', false],
  [`{"type":"video","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, false],
])('the text %.40s can be that of an unknown node: %s', (json, expected) => {
  expect(isUnknownNodeJson(json)).toBe(expected);
});
