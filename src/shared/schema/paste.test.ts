import { getSchema } from '@tiptap/core';
import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy } from '../policy/any-policy.test-tool';
import { clause, doc, h, li, ol, p, passage, ph, phTable, t, table, ul } from '../policy/builders';
import { readContent, writeContent } from '../policy/content';
import type { PolicyBlock, PolicyDocument } from '../policy/nodes';
import { ownNodes, schemaExtensions } from './index';

const schema = getSchema([...schemaExtensions, ...Object.values(ownNodes)]);
const cell = { colspan: 1, rowspan: 1, colwidth: null };
const link = (href: string) => ({ type: 'link', attrs: { href } }) as const;

/** The blocks that HTML becomes; always such as the reader of files takes as they are. */
function pasted(html: string): readonly PolicyBlock[] {
  const body = document.implementation.createHTMLDocument('').body;
  body.innerHTML = html;
  const node = DOMParser.fromSchema(schema).parse(body);
  node.check();
  const { content } = JSON.parse(JSON.stringify(node.toJSON())) as PolicyDocument;
  const policy = { ...doc(), content };
  expect(readContent(writeContent(policy))).toEqual({ document: policy, notices: [] });
  return content;
}

describe('pasted text keeps its structure', () => {
  test.each<[string, string, readonly PolicyBlock[]]>([
    ['paragraphs', '<p>a</p><p>b</p>', [p('a'), p('b')]],
    [
      'headings, fitted into the levels of a policy',
      '<h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5><h6>6</h6>',
      [h('1', 2), h('2', 2), h('3', 3), h('4', 4), h('5', 4), h('6', 4)],
    ],
    [
      'bold, italic and underlined words',
      '<p><strong>a</strong><em>b</em><u>c</u></p>',
      [p(t('a', { type: 'bold' }), t('b', { type: 'italic' }), t('c', { type: 'underline' }))],
    ],
    ['line breaks', '<p>a<br>b</p>', [p('a', { type: 'hardBreak' }, 'b')]],
    ['nested lists', '<ul><li>a<ol><li>b</li></ol></li><li><p>c</p></li></ul>', [ul(li('a', ol('b')), 'c')]],
    ['where a list starts', '<ol start="7"><li>a</li></ol>', [{ ...ol('a'), attrs: { start: 7 } }]],
    [
      'quotes and rules',
      '<blockquote><p>a</p></blockquote><hr>',
      [{ type: 'blockquote', content: [p('a')] }, { type: 'horizontalRule' }],
    ],
    [
      'links',
      '<p><a href="https://a.se/x?y#z" target="_blank" title="t" class="c">a</a></p>',
      [p(t('a', link('https://a.se/x?y#z')))],
    ],
    [
      'tables',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
      [table(['a'], ['b'])],
    ],
    [
      'own blocks',
      '<section data-clause="contact" data-revision="3" data-when="a or b"><p>a</p><div data-passage data-when="c" data-part="d"><p>e</p></div></section>',
      [
        {
          type: 'clause',
          attrs: { id: 'contact', revision: 3, when: 'a or b' },
          content: [p('a'), { ...passage('c', p('e')), attrs: { when: 'c', part: 'd' } }],
        },
      ],
    ],
    [
      'placeholders',
      '<p><b>Dear <span data-placeholder="company_name">Acme</span></b></p><div data-placeholder-table="processors"></div>',
      [
        p(t('Dear ', { type: 'bold' }), { ...ph('company_name'), marks: [{ type: 'bold' }] }),
        phTable('processors'),
      ],
    ],
  ])('%s', (_name, html, expected) => {
    expect(pasted(html)).toEqual(expected);
  });

  test('the words of lists and headings in a cell, which holds paragraphs only', () => {
    expect(
      pasted('<table><tr><td>x<ul><li>a</li><li><p>b</p></li></ul><h2>c</h2></td><td>d</td></tr></table>'),
    ).toEqual([
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', attrs: cell, content: [p('x'), p('a'), p('b'), p('c')] },
              { type: 'tableCell', attrs: cell, content: [p('d')] },
            ],
          },
        ],
      },
    ]);
  });

  test('any policy that was copied, parts of a newer version included', () => {
    fc.assert(
      fc.property(anyPolicy(), (policy) => {
        // A condition that cannot be read does not travel.
        const readable = JSON.stringify(policy).replaceAll('not readable (', 'readable');
        const node = schema.nodeFromJSON(JSON.parse(readable));
        const body = document.implementation.createHTMLDocument('').body;
        DOMSerializer.fromSchema(schema).serializeFragment(node.content, { document }, body);
        const back = DOMParser.fromSchema(schema).parse(body, { preserveWhitespace: 'full' });
        expect(JSON.stringify(back.toJSON().content)).toBe(JSON.stringify(node.toJSON().content));
      }),
    );
  });
});

describe('pasted text loses', () => {
  test.each<[string, string, readonly PolicyBlock[]]>([
    [
      'styling',
      '<p style="color:red;text-align:center" class="x" id="y" align="right"><font size="7">a</font></p>',
      [p('a')],
    ],
    ['struck words and code', '<p><s>a</s><code>b</code></p>', [p('ab')]],
    ['scripts and styles', '<p>a</p><script>alert(1)</script><style>p{color:red}</style>', [p('a')]],
    ['images, and what they would do', '<p>a<img src="x" onerror="alert(1)"></p>', [p('a')]],
    [
      'alignment of cells',
      '<table><tr><td align="right" style="text-align:right">a</td></tr></table>',
      [
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: cell, content: [p('a')] }] }],
        },
      ],
    ],
  ])('%s', (_name, html, expected) => {
    expect(pasted(html)).toEqual(expected);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#9;script:alert(1)',
    'java&#10;script:alert(1)',
    '&#1;javascript:alert(1)',
    ' https://a.se',
    'vbscript:msgbox(1)',
    'data:text/html,<b>',
    'file:///etc/passwd',
    '//a.se',
    'https://user:secret@a.se/x',
    'https://user@a.se',
    '/privacy',
    '#top',
    '',
  ])('a link to %j, but not its words', (href) => {
    expect(pasted(`<p><a href="${href}">words</a></p>`)).toEqual([p('words')]);
  });

  test.each(['constructor', '__proto__', 'Bad', 'a b', '', `a${'b'.repeat(64)}`])(
    'a key such as %j',
    (key) => {
      expect(pasted(`<p><span data-placeholder="${key}">x</span></p>`)).toEqual([p(ph('unnamed'))]);
      expect(pasted(`<div data-placeholder-table="${key}">x</div>`)).toEqual([phTable('unnamed')]);
    },
  );

  test.each(['', 'and', 'a &amp;&amp; b', '(('.repeat(300)])(
    'a condition that cannot be read, such as %.20j',
    (when) => {
      expect(
        pasted(
          `<section data-clause="c" data-when="${when}"><div data-passage data-when="${when}"><p>a</p></div></section>`,
        ),
      ).toEqual([
        { ...clause('c', null, passage('optional', p('a'))), attrs: { id: 'c', revision: 0, when: null } },
      ]);
    },
  );

  test.each([
    ['-1', 0],
    ['', 0],
    ['x', 0],
    ['1e999', 1],
    ['99999999999999999999', 0],
    ['2.5', 2],
  ])('a revision such as %j', (revision, expected) => {
    expect(pasted(`<section data-clause="c" data-revision="${revision}"><p>a</p></section>`)).toMatchObject([
      { attrs: { revision: expected } },
    ]);
  });

  test.each([
    ['-1', 1],
    ['99999999', 1],
    ['x', 1],
    ['0', 0],
  ])('a start of a list such as %j', (start, expected) => {
    expect(pasted(`<ol start="${start}"><li>a</li></ol>`)).toMatchObject([{ attrs: { start: expected } }]);
  });

  test.each(['0', '-3', '100000', 'x', '', 'true'])('a span or width such as %j', (span) => {
    const html = `<table><tr><td colspan="${span}" rowspan="${span}" colwidth="${span},x">a</td></tr></table>`;
    expect(pasted(html)).toMatchObject([{ content: [{ content: [{ attrs: cell }] }] }]);
  });

  test('an overlong name of a clause or part', () => {
    const [block] = pasted(
      `<section data-clause="${'c'.repeat(500)}"><div data-passage data-part="${'d'.repeat(500)}"><p>a</p></div></section>`,
    );
    expect(block).toMatchObject({
      attrs: { id: 'c'.repeat(100) },
      content: [{ attrs: { part: 'd'.repeat(100) } }],
    });
    expect(pasted('<section data-clause=""><p>a</p></section>')).toMatchObject([
      { attrs: { id: 'unnamed' } },
    ]);
  });

  test.each(['', '{', '7', '{"type":7}', '['.repeat(2000)])(
    'a part that is none of a newer version: %.20j',
    (json) => {
      expect(pasted(`<div data-unknown='${json}'>a</div>`)).toEqual([p('a')]);
      expect(pasted(`<p><span data-unknown='${json}'>a</span></p>`)).toEqual([p('a')]);
    },
  );
});

describe('own blocks in the wrong place give their words', () => {
  test('a clause in a list', () => {
    const blocks = pasted('<ul><li>a<section data-clause="c"><p>b</p></section></li></ul>');
    expect(JSON.stringify(blocks)).toMatch(/"text":"a".*"text":"b"/u);
  });

  test('a passage at the top', () => {
    expect(JSON.stringify(pasted('<p>a</p><div data-passage><p>b</p></div>'))).toMatch(
      /"text":"a".*"text":"b"/u,
    );
  });

  test('a row that cells of the row above cover is kept', () => {
    expect(pasted('<table><tr><td rowspan="2">a</td></tr><tr></tr></table>')).toEqual([
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { ...cell, rowspan: 2 }, content: [p('a')] }],
          },
          { type: 'tableRow' },
        ],
      },
    ]);
  });
});
