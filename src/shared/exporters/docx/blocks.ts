import { HeadingLevel, Paragraph, type IParagraphOptions, type Table } from 'docx';
import type { HeadingLevel as PolicyHeadingLevel } from '../../policy/nodes';
import type { BlockRenderers, ResolvedBlock, ResolvedInline } from '../../policy/resolved';
import { renderBlock } from '../render-block';
import { renderRuns } from './inlines';
import { leftEdge, listLevels, markerHang } from './layout';
import type { Numbering } from './numbering';
import { styleIds } from './styles';
import { renderTable } from './table';

/** What stands around a block. */
export interface Surroundings {
  readonly numbering: Numbering;
  /** How many lists, and how many quotes, the block stands in. */
  readonly lists: number;
  readonly quotes: number;
  /** The list whose marker this block carries, because it is the first one of an item. */
  readonly marker: string | null;
}

/** Blocks as paragraphs and tables, in the order of the document: Word nests by indent, not by structure. */
export function renderBlocks(
  blocks: readonly ResolvedBlock[],
  surroundings: Surroundings,
): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, index) =>
    renderBlock(blockRenderers, block, index === 0 ? surroundings : { ...surroundings, marker: null }),
  );
}

const blockRenderers: BlockRenderers<readonly (Paragraph | Table)[], Surroundings> = {
  paragraph: ({ content }, around) => [renderParagraph(content, bodyStyle(around), around)],
  heading: ({ level, content }, around) => [
    renderParagraph(content, { heading: headingLevels[level] }, around),
  ],
  bulletList: ({ items }, around) => renderItems(items, around.numbering.addBullets(), around),
  orderedList: ({ start, items }, around) =>
    renderItems(items, around.numbering.addNumbers(start, levelOf(around.lists)), around),
  blockquote: ({ content }, around) => renderBlocks(content, { ...around, quotes: around.quotes + 1 }),
  horizontalRule: (_, around) => [
    ...renderMarker(around),
    renderParagraph([], { style: styleIds.rule }, unmarked(around)),
  ],
  table: (block, around) => [
    ...renderMarker(around),
    renderTable(block, leftEdge(around.lists, around.quotes)),
    // Word joins two tables without a paragraph between them, and wants one at the end of the document.
    new Paragraph({ style: styleIds.afterTable }),
  ],
};

const headingLevels: Readonly<Record<PolicyHeadingLevel, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> =
  {
    2: HeadingLevel.HEADING_2,
    3: HeadingLevel.HEADING_3,
    4: HeadingLevel.HEADING_4,
  };

function renderItems(
  items: readonly (readonly ResolvedBlock[])[],
  reference: string,
  around: Surroundings,
): readonly (Paragraph | Table)[] {
  const inside = { ...around, lists: around.lists + 1, marker: reference };
  // A list that is the first thing in an item leaves that item a line with its marker alone.
  return [...renderMarker(around), ...items.flatMap((item) => renderBlocks(item, inside))];
}

/** The marker of an item whose first block cannot carry it. */
function renderMarker(around: Surroundings): readonly Paragraph[] {
  return around.marker === null ? [] : [renderParagraph([], bodyStyle(around), around)];
}

function unmarked(around: Surroundings): Surroundings {
  return { ...around, marker: null };
}

function bodyStyle({ lists, quotes }: Surroundings): IParagraphOptions {
  if (lists > 0) return { style: quotes > 0 ? styleIds.quotedItem : styleIds.listItem };
  return quotes > 0 ? { style: styleIds.quote } : {};
}

function renderParagraph(
  content: readonly ResolvedInline[],
  style: IParagraphOptions,
  around: Surroundings,
): Paragraph {
  return new Paragraph({ ...style, ...placement(around), children: renderRuns(content) });
}

/** Where the paragraph stands; what its style or its list says already is left out. */
function placement({ lists, quotes, marker }: Surroundings): IParagraphOptions {
  const left = leftEdge(lists, quotes);
  if (marker === null) return left === 0 ? {} : { indent: { left } };
  const numbering = { reference: marker, level: levelOf(lists - 1) };
  return quotes === 0 && lists <= listLevels
    ? { numbering }
    : { numbering, indent: { left, hanging: markerHang } };
}

/** The level of a list that stands inside `lists` others. */
function levelOf(lists: number): number {
  return Math.min(lists, listLevels - 1);
}
