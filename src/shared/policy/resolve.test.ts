import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitions } from '../placeholders/sample-definitions';
import { anyPolicy } from './any-policy.test-tool';
import { clause, doc, docWith, h, li, p, passage, ph, phTable, t, table, ul } from './builders';
import type { Mark, PolicyAttributes, PolicyBlock, PolicyDocument, PolicyInline } from './nodes';
import { displayedValue, placeholderTableCells, resolvePolicy } from './resolve';
import type { ResolvedBlock } from './resolved';
import { contextOf } from './small-vocabulary.test-tool';

const bold: Mark = { type: 'bold' };
const link = (href: string): Mark => ({ type: 'link', attrs: { href } });
const unknownBlock: PolicyBlock = { type: 'unknownBlock', attrs: { json: '{"type":"video"}' } };

function resolved(policy: PolicyDocument): readonly ResolvedBlock[] {
  return resolvePolicy(contextOf(policy), { isDraft: false }).blocks;
}

/** The one line of a policy that has no more. */
function lineWith(values: PolicyAttributes['values'], ...content: readonly (string | PolicyInline)[]) {
  const [block] = resolved(docWith({ values }, p(...content)));
  return block?.type === 'paragraph' ? block.content : null;
}

test('title, language and draft mark are those of the policy', () => {
  const context = contextOf(docWith({ title: 'Integritetspolicy', language: 'sv' }, p('Hej')));
  expect(resolvePolicy(context, { isDraft: true })).toEqual({
    title: 'Integritetspolicy',
    language: 'sv',
    isDraft: true,
    blocks: [p('Hej')],
  });
});

describe('what is switched off leaves nothing behind', () => {
  const off = (...content: readonly PolicyBlock[]) => clause('off', 'uses_cookies', ...content);
  const on = (...content: readonly PolicyBlock[]) => clause('on', null, ...content);
  const linesOf = (policy: PolicyDocument) =>
    resolved(policy).map((block) => {
      const words = block.type === 'paragraph' || block.type === 'heading' ? block.content : [];
      const text = words.map((each) => (each.type === 'hardBreak' ? '' : each.text)).join('');
      return block.type === 'heading' ? `${'#'.repeat(block.level)} ${text}` : text;
    });

  test.each<[string, readonly PolicyBlock[], readonly string[]]>([
    ['a clause', [p('a'), off(h('Cookies'), p('b')), p('c')], ['a', 'c']],
    ['a passage', [on(p('a'), passage('uses_cookies', p('b')), p('c'))], ['a', 'c']],
    ['a clause that is on inside, but off itself', [off(passage('always', p('b'))), p('c')], ['c']],
    ['the heading above a clause', [h('Cookies'), off(p('a')), h('Contact'), p('b')], ['## Contact', 'b']],
    [
      'the heading above a passage',
      [on(h('A'), p('a'), h('B', 3), passage('uses_cookies', p('b')))],
      ['## A', 'a'],
    ],
    ['headings above headings', [h('A'), on(h('B', 3), h('C', 4), passage('uses_cookies', p('b')))], []],
    ['empty paragraphs around it', [p(), off(p('a')), p(), p('b')], ['b']],
  ])('%s', (_name, content, expected) => {
    expect(linesOf(doc(...content))).toEqual(expected);
  });

  test('what is switched on is there without its frame', () => {
    const policy = docWith(
      { conditions: { uses_cookies: true } },
      off(h('A', 4), passage('optional', p('b'))),
    );
    expect(linesOf(policy)).toEqual(['#### A', 'b']);
  });

  test('a section that the author left empty stays', () => {
    expect(linesOf(doc(h('A'), p('a'), h('To do'), p()))).toEqual(['## A', 'a', '## To do']);
  });
});

describe('what holds no words is left out', () => {
  test.each<[string, PolicyBlock]>([
    ['an empty paragraph', p()],
    ['white space', p(' \u00A0\u3000')],
    ['line breaks alone', p({ type: 'hardBreak' }, { type: 'hardBreak' })],
    ['an empty heading', h(t(' '))],
    ['a list of empty items', ul(li(p()), li(ul(li(p()))))],
    ['an empty quote', { type: 'blockquote', content: [p(), p()] }],
    ['a block from a newer version', unknownBlock],
    ['a text from a newer version', p({ type: 'unknownInline', attrs: { json: '{"type":"note"}' } })],
  ])('%s', (_name, block) => {
    expect(resolved(doc(p('a'), block, p('b')))).toEqual([p('a'), p('b')]);
  });

  test('an empty item of a list that has others', () => {
    expect(resolved(doc(ul('one', li(p()), 'two')))).toEqual([
      { type: 'bulletList', items: [[p('one')], [p('two')]] },
    ]);
  });
});

describe('a value', () => {
  test('becomes one text with its neighbours', () => {
    expect(lineWith({ company_name: 'Acme Ltd' }, 'We, ', ph('company_name'), ', care.')).toEqual([
      t('We, Acme Ltd, care.'),
    ]);
  });

  test('keeps its marks, and joins only neighbours with the same', () => {
    const line = lineWith(
      { company_name: 'Acme' },
      'a ',
      t('b ', bold),
      { ...ph('company_name'), marks: [bold] },
      ' c',
    );
    expect(line).toEqual([t('a '), t('b Acme', bold), t(' c')]);
  });

  test('is written in the language of the policy', () => {
    const values = { response_deadline: { amount: 30, unit: 'day' as const }, kinds: ['session', 'beacon'] };
    const line = p(ph('response_deadline'), ', ', ph('kinds'));
    expect(resolved(docWith({ values }, line))).toEqual([p('30 days, session cookies and beacons')]);
    expect(resolved(docWith({ values, language: 'sv' }, line))).toEqual([
      p('30 dagar, session cookies och beacons'),
    ]);
  });

  test('stands without the white space around it', () => {
    expect(lineWith({ company_name: '  Acme ' }, '(', ph('company_name'), ')')).toEqual([t('(Acme)')]);
  });

  test('of any type is a text, even when nothing or something else is stored', () => {
    for (const definition of Object.values(definitions)) {
      const { key } = definition;
      expect(displayedValue(key, contextOf(docWith({ definitions: [definition] })))).toBe('');
      const odd = docWith({ definitions: [definition], values: { [key]: ['x', 'y'] } });
      expect(typeof displayedValue(key, contextOf(odd))).toBe('string');
    }
  });
});

describe('an address becomes a link', () => {
  test.each([
    ['privacy@shop.se', 'mailto:privacy@shop.se'],
    ['a+b@shop.se', 'mailto:a+b@shop.se'],
    ['a#b?c%d&e@shop.se', 'mailto:a%23b%3Fc%25d%26e@shop.se'],
    ['a/b=c^d@shop.se', 'mailto:a%2Fb%3Dc%5Ed@shop.se'],
    ['åsa@例子.tw', 'mailto:%C3%A5sa@例子.tw'],
  ])('%s', (email, href) => {
    expect(lineWith({ contact_email: email }, ph('contact_email'))).toEqual([t(email, link(href))]);
  });

  test('of the web, as it was typed', () => {
    const url = 'https://shop.se/privacy?a=b#c';
    expect(lineWith({ website: url }, 'See ', ph('website'))).toEqual([t('See '), t(url, link(url))]);
  });

  test('beside its other marks', () => {
    expect(lineWith({ website: 'https://shop.se' }, { ...ph('website'), marks: [bold] })).toEqual([
      t('https://shop.se', link('https://shop.se'), bold),
    ]);
  });

  test('but not in a link of the author', () => {
    const own = link('https://help.shop.se');
    const line = lineWith({ contact_email: 'a@shop.se' }, t('Mail ', own), {
      ...ph('contact_email'),
      marks: [own],
    });
    expect(line).toEqual([t('Mail a@shop.se', own)]);
  });

  test('but not when the value is another text', () => {
    expect(lineWith({ company_name: 'https://shop.se' }, ph('company_name'))).toEqual([t('https://shop.se')]);
  });
});

describe('a gap', () => {
  test.each<[string, PolicyAttributes['values'], string]>([
    ['shows the label of what is missing', {}, '[Contact e-mail]'],
    ['shows the label of what is blank', { contact_email: ' ' }, '[Contact e-mail]'],
    ['shows a value with a mistake', { contact_email: 'abc' }, 'abc'],
    [
      'shows several lines as one, without control characters',
      { contact_email: 'a\r\nb\tc\u0000d' },
      'a b c d',
    ],
    ['shows no script as a link', { contact_email: 'javascript:alert(1)' }, 'javascript:alert(1)'],
    ['shows the label of a value that cannot be seen', { contact_email: '\u0000' }, '[Contact e-mail]'],
  ])('%s', (_name, values, text) => {
    expect(lineWith(values, 'Write to ', ph('contact_email'), '.')).toEqual([
      t('Write to '),
      { type: 'gap', text },
      t('.'),
    ]);
  });

  test('keeps its marks, and its label is in the language of the policy', () => {
    const policy = docWith({ language: 'sv' }, p({ ...ph('company_name'), marks: [bold] }));
    expect(resolved(policy)).toEqual([
      { type: 'paragraph', content: [{ type: 'gap', text: '[Företagsnamn]', marks: [bold] }] },
    ]);
  });

  test('stands for a key that nobody has defined, and for one that every object has', () => {
    expect(lineWith({}, ph('shop_hours'))).toEqual([{ type: 'gap', text: '[Shop hours]' }]);
    expect(lineWith({}, ph('constructor'))).toEqual([{ type: 'gap', text: '[Constructor]' }]);
  });
});

describe('a table', () => {
  const cell = { colspan: 1, rowspan: 1, colwidth: null };

  test('keeps its cells, empty ones too, with values in them', () => {
    const policy = docWith({ values: { company_name: 'Acme' } }, table(['Who', ''], ['b', 'c']));
    expect(resolved(policy)).toEqual([
      {
        type: 'table',
        rows: [
          [
            { ...cell, isHeader: true, content: [p('Who')] },
            { ...cell, isHeader: true, content: [p('')] },
          ],
          [
            { ...cell, isHeader: false, content: [p('b')] },
            { ...cell, isHeader: false, content: [p('c')] },
          ],
        ],
      },
    ]);
  });

  test('keeps spans, widths, and a row that is covered from above', () => {
    const attrs = { colspan: 2, rowspan: 2, colwidth: [80, 90] };
    const policy = docWith(
      { values: { company_name: 'Acme' } },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs, content: [p(ph('company_name')), p()] }],
          },
          { type: 'tableRow' },
        ],
      },
    );
    expect(resolved(policy)).toEqual([
      {
        type: 'table',
        rows: [[{ ...attrs, isHeader: false, content: [p('Acme'), { type: 'paragraph', content: [] }] }], []],
      },
    ]);
  });
});

describe('a table value', () => {
  const textsOf = (rows: PolicyAttributes['values'][string]) => {
    const [block] = resolved(docWith({ values: { processors: rows } }, phTable('processors')));
    if (block?.type !== 'table') return block;
    return block.rows.map((row) =>
      row.map(({ content, isHeader }) => {
        const [inline] = content[0]?.content ?? [];
        const text = inline?.type === 'text' ? inline.text : '';
        return `${isHeader ? '# ' : ''}${text}${inline?.marks === undefined ? '' : ' (link)'}`;
      }),
    );
  };

  test.each<[string, PolicyAttributes['values'][string], unknown]>([
    [
      'has a header row',
      [{ name: 'A', page: 'https://a.se', country: 'SE' }],
      [
        ['# Name', '# Policy', '# Country'],
        ['A', 'https://a.se (link)', 'Sweden'],
      ],
    ],
    [
      'has no column that may be empty and is',
      [{ name: 'A', page: ' ' }, { name: 'B' }],
      [['# Name'], ['A'], ['B']],
    ],
    [
      'has every column that one row fills',
      [{ name: 'A' }, { name: 'B', country: 'TW' }],
      [
        ['# Name', '# Country'],
        ['A', ''],
        ['B', 'Taiwan'],
      ],
    ],
    ['has no blank rows', [{ name: 'A' }, { name: '', country: ' ' }], [['# Name'], ['A']]],
    ['shows no web address of a text as a link', [{ name: 'https://a.se' }], [['# Name'], ['https://a.se']]],
  ])('%s', (_name, rows, expected) => {
    expect(textsOf(rows)).toEqual(expected);
  });

  test.each<[string, PolicyAttributes['values'], string]>([
    ['is missing', {}, '[Service providers]'],
    ['has no rows', { processors: [] }, '[Service providers]'],
    ['has an empty cell that must be filled', { processors: [{ country: 'SE' }] }, 'Sweden'],
    [
      'has a link to a script',
      { processors: [{ name: 'A', page: 'javascript:alert(1)' }] },
      'A, javascript:alert(1)',
    ],
    ['is a text', { processors: 'Acme, Sweden' }, 'Acme, Sweden'],
    ['is a list of texts', { processors: ['at', 'length'] }, 'at, length'],
  ])('is a gap where it %s', (_name, values, text) => {
    const content = [{ type: 'gap', text }];
    expect(resolved(docWith({ values }, phTable('processors')))).toEqual([{ type: 'paragraph', content }]);
  });

  test('is a gap where its key is that of something else', () => {
    expect(resolved(docWith({ values: { company_name: 'Acme' } }, phTable('company_name')))).toEqual([
      { type: 'paragraph', content: [{ type: 'gap', text: 'Acme' }] },
    ]);
  });

  test('shows its cells in the editor even with a mistake', () => {
    const context = contextOf(docWith({ values: { processors: [{ country: 'SE' }] } }));
    expect(placeholderTableCells('processors', context)).toEqual([
      ['Name', 'Country'],
      ['', 'Sweden'],
    ]);
    expect(placeholderTableCells('company_name', context)).toBeNull();
    expect(placeholderTableCells('constructor', context)).toBeNull();
  });
});

describe('where a value meets the text', () => {
  const text = (language: PolicyAttributes['language'], ...content: readonly (string | PolicyInline)[]) => {
    const values = {
      company_name: 'Acme Ltd.',
      response_deadline: { amount: 15, unit: 'day' } as const,
      contact_email: 'a@example.com',
    };
    const [block] = resolved(docWith({ language, values }, p(...content)));
    return block?.type === 'paragraph'
      ? block.content.map((node) => ('text' in node ? node.text : '')).join('')
      : null;
  };

  test('a full stop of a name also ends the sentence', () => {
    expect(text('en', 'We are ', ph('company_name'), '. You are you.')).toBe('We are Acme Ltd. You are you.');
    expect(text('en', 'We are ', ph('company_name'), '... and you.')).toBe('We are Acme Ltd.... and you.');
    expect(text('en', ph('company_name'), ', that is us..')).toBe('Acme Ltd., that is us..');
  });

  test('Chinese is set off from Latin letters and digits', () => {
    expect(text('zh-Hant', '我們在', ph('response_deadline'), '內答覆。')).toBe('我們在 15 天內答覆。');
    expect(text('zh-Hant', '請寫信至', ph('contact_email'), '。')).toBe('請寫信至 a@example.com。');
    expect(text('zh-Hant', ph('contact_email'), '是信箱', 'A和B')).toBe('a@example.com 是信箱A和B');
    expect(text('en', 'To ', ph('contact_email'), '!')).toBe('To a@example.com!');
  });
});

test('whatever a policy holds, nothing of its frame is left and no paragraph is empty', () => {
  fc.assert(
    fc.property(anyPolicy(), (policy) => {
      const blocks = resolved(policy);
      expect(JSON.stringify(blocks)).not.toMatch(
        /"type":"(?:clause|passage|placeholder|placeholderTable|unknown)/u,
      );
      for (const block of blocks) {
        if (block.type !== 'paragraph' && block.type !== 'heading') continue;
        expect(block.content.some((each) => each.type !== 'hardBreak' && each.text.trim() !== '')).toBe(true);
      }
    }),
  );
});
