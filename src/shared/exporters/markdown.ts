import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ListItem, PhrasingContent, RootContent, TableRow } from 'mdast';
import type {
  BlockRenderers,
  ResolvedBlock,
  ResolvedCell,
  ResolvedInline,
  ResolvedPolicy,
  ResolvedTable,
} from '../policy/resolved';
import { succeed } from '../result';
import { formatLabels, type Exporter } from './exporter';
import { frameWords } from './frame-words';
import { renderInlines, type InlineRenderers } from './inline-tree';
import { isTightItem, renderBlock } from './render-block';
import { layOutTable } from './table-grid';
import { tidyPolicy } from './tidy';
import { addMark, tidyInlines } from './tidy-inlines';

/**
 * GitHub Flavored Markdown that reads back to the same text. Markdown has no underline and no
 * tables without a heading row: the first is left out, the second gets an empty one.
 */
export const markdownExporter: Exporter = {
  id: 'markdown',
  label: formatLabels.markdown,
  extension: 'md',
  export: (policy) => Promise.resolve(succeed(new TextEncoder().encode(renderMarkdown(policy)))),
};

/** The whole file as text. It is built as a tree, so that escaping is one library's task. */
export function renderMarkdown(policy: ResolvedPolicy): string {
  const tidy = tidyPolicy(policy);
  const draft = bold([{ type: 'text', value: frameWords[tidy.language].draft }]);
  return toMarkdown(
    {
      type: 'root',
      children: [
        ...(tidy.isDraft ? [{ type: 'paragraph' as const, children: [draft] }] : []),
        { type: 'heading', depth: 1, children: [{ type: 'text', value: tidy.title }] },
        ...renderBlocks(tidy.blocks),
      ],
    },
    {
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      bullet: '-',
      // The only sign for a rule that is no sign for a list.
      rule: '_',
      listItemIndent: 'one',
      // A bare address cannot be escaped inside a table.
      resourceLink: true,
      unsafe: [
        // Two braces would be read as a placeholder, tildes as struck-through text.
        { character: '{', after: String.raw`\{`, inConstruct: 'phrasing' },
        { character: '~', inConstruct: 'phrasing' },
      ],
    },
  );
}

// ---------------------------------------------------------------- blocks

function renderBlocks(blocks: readonly ResolvedBlock[]): BlockContent[] {
  return blocks.map((block) => renderBlock(blockRenderers, block, null));
}

/** Blocks that may stand in a document, in an item and in a quote alike. */
type BlockContent = Extract<RootContent, ListItem['children'][number]>;

const blockRenderers: BlockRenderers<BlockContent, null> = {
  paragraph: ({ content }) => ({ type: 'paragraph', children: renderLine(content, { type: 'break' }) }),
  heading: ({ level, content }) => ({
    type: 'heading',
    depth: level,
    // A heading is one line.
    children: renderLine(content, { type: 'text', value: ' ' }),
  }),
  bulletList: ({ items }) => ({ type: 'list', ordered: false, ...renderItems(items) }),
  orderedList: ({ start, items }) => ({ type: 'list', ordered: true, start, ...renderItems(items) }),
  blockquote: ({ content }) => ({ type: 'blockquote', children: renderBlocks(content) }),
  horizontalRule: () => ({ type: 'thematicBreak' }),
  table: renderTable,
};

function renderItems(items: readonly (readonly ResolvedBlock[])[]): {
  spread: boolean;
  children: ListItem[];
} {
  const spread = !items.every(isTightItem);
  return {
    spread,
    children: items.map((item) => ({ type: 'listItem', spread, children: renderBlocks(item) })),
  };
}

// ---------------------------------------------------------------- tables

function renderTable(table: ResolvedTable): BlockContent {
  const grid = layOutTable(table);
  const rows = grid.rows.map((row, index): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: grid.columns }, (_, column) => {
      const placed = row.find((cell) => cell.column === column);
      const isHeaderRow = index === 0 && grid.headerRows > 0;
      return {
        type: 'tableCell',
        children: placed === undefined ? [] : renderCell(placed.cell, isHeaderRow),
      };
    }),
  }));
  const emptyRow: TableRow = {
    type: 'tableRow',
    children: Array.from({ length: grid.columns }, () => ({ type: 'tableCell', children: [] })),
  };
  return { type: 'table', children: grid.headerRows > 0 ? rows : [emptyRow, ...rows] };
}

/** A cell is one line: paragraphs and breaks become the tag that every reader of tables knows. */
function renderCell(cell: ResolvedCell, isHeaderRow: boolean): PhrasingContent[] {
  const lineBreak: PhrasingContent = { type: 'html', value: '<br>' };
  return cell.content.flatMap(({ content }, index) => {
    const line = renderLine(cell.isHeader && !isHeaderRow ? inBold(content, () => true) : content, lineBreak);
    return index === 0 ? line : [lineBreak, lineBreak, ...line];
  });
}

// ---------------------------------------------------------------- text

function renderLine(content: readonly ResolvedInline[], lineBreak: PhrasingContent): PhrasingContent[] {
  const inlines = inBold(content, ({ type }) => type === 'gap');
  return joinTexts(renderInlines(inlines, { leaves: { ...leaves, hardBreak: () => lineBreak }, marks }));
}

function inBold(
  content: readonly ResolvedInline[],
  isBold: (inline: ResolvedInline) => boolean,
): readonly ResolvedInline[] {
  if (!content.some(isBold)) return content;
  // Tidied again, because the marks of a break follow from its neighbours'.
  return tidyInlines(content.map((inline) => (isBold(inline) ? addMark(inline, { type: 'bold' }) : inline)));
}

const leaves: Omit<InlineRenderers<PhrasingContent>['leaves'], 'hardBreak'> = {
  text: ({ text }) => ({ type: 'text', value: text }),
  // Bold already, see above.
  gap: ({ text }) => ({ type: 'text', value: text }),
};

const marks: InlineRenderers<PhrasingContent>['marks'] = {
  bold: (content) => [bold(content)],
  italic: (content) => [{ type: 'emphasis', children: joinTexts(content) }],
  underline: (content) => content,
  link: (content, { attrs }) => [{ type: 'link', url: attrs.href, children: joinTexts(content) }],
};

function bold(content: readonly PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children: joinTexts(content) };
}

/** One text node where two met: what has to be escaped depends on the neighbours. */
function joinTexts(content: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of content) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    } else {
      joined.push(node);
    }
  }
  return joined;
}
