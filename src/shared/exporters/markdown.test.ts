import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { ResolvedBlock, ResolvedInline } from '../policy/resolved';
import { markdownExporter, renderMarkdown } from './markdown';
import { anyLine, anyPolicy } from './random-policy.test-tool';
import {
  br,
  gap,
  h,
  hr,
  ol,
  olFrom,
  p,
  policy,
  quote,
  t,
  table,
  td,
  th,
  ul,
} from './resolved-builders.test-tool';
import { layOutTable } from './table-grid';
import { tidyPolicy } from './tidy';
import { tidyInlines } from './tidy-inlines';
import { tortureDraft } from './torture-policy.test-tool';
import { parseMarkdown } from './words.test-tool';

/** The Markdown of the blocks, below the title. */
function markdownOf(...blocks: readonly ResolvedBlock[]): string {
  return renderMarkdown(policy(...blocks))
    .replace('# Privacy policy\n\n', '')
    .trimEnd();
}

describe('text', () => {
  test.each<readonly [string, ResolvedBlock, string]>([
    ['marks', p(t('bold', 'bold'), ' and ', t('italic', 'italic')), '**bold** and *italic*'],
    ['a space at the end of bold', p(t('bold ', 'bold'), 'plain'), '**bold** plain'],
    ['underline, which Markdown does not have', p(t('under', 'underline'), 'line'), 'underline'],
    [
      'a link with bold in it',
      p(t('to ', 'https://a.example/'), t('us', 'bold', 'https://a.example/')),
      '[to **us**](https://a.example/)',
    ],
    ['a link that is not allowed', p(t('here', 'javascript:alert(1)')), 'here'],
    ['hard breaks', p('one', br, 'two'), 'one\\\ntwo'],
    ['a break in a heading', h(2, 'one', br, 'two'), '## one two'],
    ['a gap', p('We are ', gap('[Company name]'), '.'), String.raw`We are **\[Company name]**.`],
    [
      'a gap inside bold',
      p(t('We, ', 'bold'), gap('[Name]', 'bold'), t(', do', 'bold')),
      String.raw`**We, \[Name], do**`,
    ],
    ['a heading sign', p('# x'), String.raw`\# x`],
    ['a list sign', p('- x'), String.raw`\- x`],
    ['a year at the start', p('2019. x'), String.raw`2019\. x`],
    ['a year apart from its full stop', p(t('2019', 'underline'), '. x'), String.raw`2019\. x`],
    ['stars and lines', p('*a* _b_'), String.raw`\*a\* \_b\_`],
    ['waves', p('~~a~~'), String.raw`\~\~a\~\~`],
    ['tags', p('<b>a</b> &amp;'), String.raw`\<b>a\</b> \&amp;`],
    ['braces of placeholders', p('{{x}} {y}'), String.raw`\{{x}} {y}`],
    ['a backslash before a sign', p(String.raw`\*`), String.raw`\\\*`],
    ['spaces at the ends', p('  x  '), 'x'],
    ['bold beside Chinese punctuation', p(t('「重要」', 'bold'), '請'), '**「重要」**&#x8ACB;'],
  ])('writes %s', (_, block, expected) => {
    expect(markdownOf(block)).toBe(expected);
  });

  test('reads back with the same marks, whatever the text', () => {
    fc.assert(
      fc.property(anyLine(), (content) => {
        const [, block] = parseMarkdown(renderMarkdown(policy(p(...content)))).children;
        expect(block === undefined ? [] : markedCharacters(block, '')).toEqual(
          charactersOf(tidyInlines(content)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('lists', () => {
  test('a second list right after the first is another list', () => {
    expect(markdownOf(ol('a'), ol('b'), ul('c'), ul('d'))).toBe('1. a\n\n1) b\n\n- c\n\n* d');
  });

  test('a list begins at its own number, also inside an item', () => {
    expect(markdownOf(olFrom(7, [p('a'), olFrom(3, 'b')], 'c'))).toBe('7. a\n\n   3. b\n8. c');
  });

  test('an item with several paragraphs stays one item', () => {
    const root = parseMarkdown(markdownOf(ol([p('a'), p('b'), quote(p('c')), hr], 'd')));
    expect(root.children).toMatchObject([
      {
        type: 'list',
        children: [
          {
            children: [
              { type: 'paragraph' },
              { type: 'paragraph' },
              { type: 'blockquote' },
              { type: 'thematicBreak' },
            ],
          },
          { children: [{ type: 'paragraph' }] },
        ],
      },
    ]);
  });

  test('twelve lists inside each other keep their depth', () => {
    const nested = (depth: number): ResolvedBlock => ol([p('x'), ...(depth > 1 ? [nested(depth - 1)] : [])]);
    expect(deepestList(parseMarkdown(markdownOf(nested(12))))).toBe(12);
  });
});

describe('tables', () => {
  test('a heading row is the head', () => {
    expect(markdownOf(table([th('a'), th('b')], ['1', '2']))).toBe('| a | b |\n| - | - |\n| 1 | 2 |');
  });

  test('a table without a heading row gets an empty one, and its side headings are bold', () => {
    expect(markdownOf(table([th('a'), '1'], [th('b'), '2']))).toBe(
      '| | |\n| - | - |\n| **a** | 1 |\n| **b** | 2 |',
    );
  });

  test('cells over several columns and rows are followed by empty ones', () => {
    const wide = table([td('a', { colspan: 2 }), 'b'], [td('c', { rowspan: 2 }), '1', '2'], ['3', '4']);
    expect(markdownOf(wide).split('\n').slice(2)).toEqual(['| a | | b |', '| c | 1 | 2 |', '| | 3 | 4 |']);
  });

  test('paragraphs, breaks and bars stay in their cell', () => {
    expect(markdownOf(table([th('h')], [td([p('a'), p('b', br, 'c|d')])]))).toBe(
      '| h |\n| - |\n| a<br><br>b<br>c\\|d |',
    );
  });

  test('a bar in an address stays in its cell', () => {
    const root = parseMarkdown(
      markdownOf(table([th(''), th('')], [td([p(t('x|y', 'https://a.example/b|c'))]), 'z'])),
    );
    expect(root.children).toMatchObject([
      { children: [{}, { children: [{ children: [{ type: 'link' }] }, {}] }] },
    ]);
  });
});

test('reads back with the same blocks, whatever the policy', () => {
  fc.assert(
    fc.property(anyPolicy(), (content) => {
      const tidy = { ...tidyPolicy(content), isDraft: false };
      const [, ...blocks] = parseMarkdown(renderMarkdown(tidy)).children;
      expect(blocks.map(outlineOfNode)).toEqual(tidy.blocks.map(outlineOfBlock));
    }),
    { numRuns: 100 },
  );
});

test('the file has one first-level heading and ends with a line end', async () => {
  const markdown = renderMarkdown(tortureDraft);
  expect(
    parseMarkdown(markdown).children.filter((node) => node.type === 'heading' && node.depth === 1),
  ).toHaveLength(1);
  expect(markdown.endsWith('\n')).toBe(true);
  expect(await markdownExporter.export(tortureDraft, { now: '2026-11-21T10:00:00Z' })).toEqual({
    ok: true,
    value: new TextEncoder().encode(markdown),
  });
});

test('a draft says so in the language of the policy, before the title', () => {
  const draft = { ...policy(p('x')), title: 'T', isDraft: true };
  expect(renderMarkdown(draft)).toBe('**Draft – not finished**\n\n# T\n\nx\n');
  expect(renderMarkdown({ ...draft, language: 'sv' })).toMatch(/^\*\*Utkast – inte färdigt\*\*\n\n# T/u);
  expect(renderMarkdown({ ...draft, language: 'zh-Hant' })).toMatch(/^\*\*草稿：尚未完成\*\*\n\n# T/u);
  expect(renderMarkdown({ ...draft, isDraft: false })).toBe('# T\n\nx\n');
});

/** Each visible character with the marks it has, as `x bold italic`; Markdown cannot say underline. */
function charactersOf(content: readonly ResolvedInline[]): readonly string[] {
  return content.flatMap((inline) => {
    if (inline.type === 'hardBreak') return [];
    const marks = (inline.marks ?? []).map((mark) => (mark.type === 'link' ? mark.attrs.href : mark.type));
    const all = inline.type === 'gap' ? [...marks, 'bold'] : marks;
    return visible(inline.text, all.filter((mark) => mark !== 'underline').join(' '));
  });
}

function markedCharacters(node: Nodes, marks: string): readonly string[] {
  if (node.type === 'text') return visible(node.value, marks);
  if (!('children' in node)) return node.type === 'break' ? [] : [`unexpected ${node.type}`];
  const own = { strong: 'bold', emphasis: 'italic', link: 'url' in node ? node.url : '', paragraph: '' };
  const added = node.type in own ? own[node.type as keyof typeof own] : `unexpected ${node.type}`;
  return node.children.flatMap((child) => markedCharacters(child, `${marks} ${added}`));
}

function visible(text: string, marks: string): readonly string[] {
  const sorted = [...new Set(marks.split(' '))].filter((mark) => mark !== '').sort();
  return [...text]
    .filter((character) => character.trim() !== '')
    .map((character) => [character, ...sorted].join(' '));
}

/** The kind of a block with what is in it, such as `ol7(li(p),li(p))`. */
function outlineOfBlock(block: ResolvedBlock): string {
  const items = (all: readonly (readonly ResolvedBlock[])[]) =>
    all.map((item) => `li(${item.map(outlineOfBlock).join()})`).join();
  switch (block.type) {
    case 'heading':
      return `h${block.level}`;
    case 'bulletList':
      return `ul(${items(block.items)})`;
    case 'orderedList':
      return `ol${block.start}(${items(block.items)})`;
    case 'blockquote':
      return `quote(${block.content.map(outlineOfBlock).join()})`;
    case 'table': {
      const { columns, rows, headerRows } = layOutTable(block);
      return `table ${columns} by ${rows.length + (headerRows > 0 ? 0 : 1)}`;
    }
    case 'paragraph':
    case 'horizontalRule':
      return block.type;
  }
}

function outlineOfNode(node: Nodes): string {
  const inside = () => ('children' in node ? node.children : []).map(outlineOfNode).join();
  switch (node.type) {
    case 'heading':
      return `h${node.depth}`;
    case 'list':
      return `${node.ordered === true ? `ol${node.start ?? ''}` : 'ul'}(${inside()})`;
    case 'listItem':
      return `li(${inside()})`;
    case 'blockquote':
      return `quote(${inside()})`;
    case 'table':
      return `table ${node.children[0]?.children.length ?? 0} by ${node.children.length}`;
    case 'thematicBreak':
      return 'horizontalRule';
    default:
      return node.type;
  }
}

function deepestList(node: Nodes): number {
  if (!('children' in node)) return 0;
  return Math.max(0, ...node.children.map(deepestList)) + (node.type === 'list' ? 1 : 0);
}
