import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import type {
  BlockRenderers,
  ResolvedBlock,
  ResolvedInline,
  ResolvedPolicy,
  ResolvedTable,
} from '../policy/resolved';
import { succeed } from '../result';
import { formatLabels, type Exporter } from './exporter';
import { frameWords, type FrameWords } from './frame-words';
import { htmlStyle, htmlStyleHash } from './html-style';
import { renderInlines, type InlineRenderers } from './inline-tree';
import { isTightItem, renderBlock } from './render-block';
import { headerScope, layOutTable, type GridCell, type TableGrid } from './table-grid';
import { tidyPolicy } from './tidy';

/** One file that stands alone: no script, no request, readable by people and by screen readers. */
export const htmlExporter: Exporter = {
  id: 'html',
  label: formatLabels.html,
  extension: 'html',
  export: (policy) => Promise.resolve(succeed(new TextEncoder().encode(renderHtml(policy)))),
};

/**
 * The whole page as text. It is built as a tree, so that escaping is one library's task and
 * cannot be forgotten anywhere here.
 */
export function renderHtml(policy: ResolvedPolicy): string {
  const tidy = tidyPolicy(policy);
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      newline,
      element('html', { lang: tidy.language }, inLines([renderHead(tidy.title), renderBody(tidy)])),
      newline,
    ],
  };
  return toHtml(page);
}

const securityPolicy = `default-src 'none'; style-src '${htmlStyleHash}'; base-uri 'none'; form-action 'none'`;

function renderHead(title: string): Element {
  return element(
    'head',
    {},
    inLines([
      element('meta', { charSet: 'utf-8' }),
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: securityPolicy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, [text(title)]),
      element('style', {}, [text(htmlStyle)]),
    ]),
  );
}

function renderBody(policy: ResolvedPolicy): Element {
  const words = frameWords[policy.language];
  const draft = element('p', { className: ['draft'] }, [element('strong', {}, [text(words.draft)])]);
  const heading = element('h1', {}, [text(policy.title)]);
  const blocks = renderBlocks(policy.blocks, words);
  return element(
    'body',
    {},
    inLines([element('main', {}, inLines([...(policy.isDraft ? [draft] : []), heading, ...blocks]))]),
  );
}

// ---------------------------------------------------------------- blocks

function renderBlocks(blocks: readonly ResolvedBlock[], words: FrameWords): readonly Element[] {
  return blocks.map((block) => renderBlock(blockRenderers, block, words));
}

const blockRenderers: BlockRenderers<Element, FrameWords> = {
  paragraph: ({ content }) => element('p', {}, renderLine(content)),
  heading: ({ level, content }) => element(`h${level}`, {}, renderLine(content)),
  bulletList: ({ items }, words) => element('ul', {}, inLines(items.map((item) => renderItem(item, words)))),
  orderedList: ({ start, items }, words) =>
    element('ol', start === 1 ? {} : { start }, inLines(items.map((item) => renderItem(item, words)))),
  blockquote: ({ content }, words) => element('blockquote', {}, inLines(renderBlocks(content, words))),
  horizontalRule: () => element('hr', {}),
  table: renderTable,
};

function renderItem(item: readonly ResolvedBlock[], words: FrameWords): Element {
  const [first, ...rest] = item;
  if (first?.type !== 'paragraph' || !isTightItem(item)) {
    return element('li', {}, inLines(renderBlocks(item, words)));
  }
  const below = rest.length === 0 ? [] : inLines(renderBlocks(rest, words));
  return element('li', {}, [...renderLine(first.content), ...below]);
}

// ---------------------------------------------------------------- tables

/** Focusable, because a table wider than the screen has to be scrolled by keyboard as well. */
function renderTable(table: ResolvedTable, words: FrameWords): Element {
  const grid = layOutTable(table);
  const rows = grid.rows.map((row) => element('tr', {}, inLines(row.map((cell) => renderCell(cell, grid)))));
  const head = rows.slice(0, grid.headerRows);
  const body = rows.slice(grid.headerRows);
  const sections = [
    ...(head.length === 0 ? [] : [element('thead', {}, inLines(head))]),
    ...(body.length === 0 ? [] : [element('tbody', {}, inLines(body))]),
  ];
  return element('div', { className: ['table'], role: 'group', ariaLabel: words.table, tabIndex: 0 }, [
    element('table', {}, inLines(sections)),
  ]);
}

function renderCell(placed: GridCell, grid: TableGrid): Element {
  const { cell, colspan, rowspan } = placed;
  const spans: Properties = {
    ...(colspan === 1 ? {} : { colSpan: colspan }),
    ...(rowspan === 1 ? {} : { rowSpan: rowspan }),
  };
  const [first, ...rest] = cell.content;
  const content =
    rest.length === 0
      ? renderLine(first?.content ?? [])
      : cell.content.map((paragraph) => element('p', {}, renderLine(paragraph.content)));
  return cell.isHeader
    ? element('th', { ...spans, scope: headerScope(grid, placed) }, content)
    : element('td', spans, content);
}

// ---------------------------------------------------------------- text

function renderLine(content: readonly ResolvedInline[]): readonly ElementContent[] {
  return renderInlines(content, inlineRenderers);
}

const inlineRenderers: InlineRenderers<ElementContent> = {
  leaves: {
    text: (inline) => text(inline.text),
    hardBreak: () => element('br', {}),
    gap: (inline) => element('mark', {}, [text(inline.text)]),
  },
  marks: {
    bold: (content) => [element('strong', {}, content)],
    italic: (content) => [element('em', {}, content)],
    underline: (content) => [element('u', {}, content)],
    link: (content, { attrs }) => [element('a', { href: attrs.href }, content)],
  },
};

// ---------------------------------------------------------------- tree

function element(tagName: string, properties: Properties, children: readonly ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

const newline = { type: 'text', value: '\n' } as const satisfies RootContent;

/** Each element on a line of its own, so that the source can be read and compared. */
function inLines(elements: readonly Element[]): readonly ElementContent[] {
  return [newline, ...elements.flatMap((child) => [child, newline])];
}
