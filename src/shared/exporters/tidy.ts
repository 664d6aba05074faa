import type {
  BlockRenderers,
  ResolvedBlock,
  ResolvedCell,
  ResolvedParagraph,
  ResolvedPolicy,
} from '../policy/resolved';
import { frameWords } from './frame-words';
import { printableText } from './printable-text';
import { renderBlock } from './render-block';
import { tidyInlines } from './tidy-inlines';

/**
 * The policy as all exporters read it: only what has words, rules and tables; printable text; a
 * title. Because each exporter starts from here, their outputs have the same words.
 */
export function tidyPolicy(policy: ResolvedPolicy): ResolvedPolicy {
  const title = printableText(policy.title).trim();
  return {
    ...policy,
    title: title === '' ? frameWords[policy.language].untitled : title,
    blocks: tidyBlocks(policy.blocks),
  };
}

function tidyBlocks(blocks: readonly ResolvedBlock[]): readonly ResolvedBlock[] {
  return blocks.flatMap((block) => renderBlock(tidiers, block, null));
}

const tidiers: BlockRenderers<readonly ResolvedBlock[], null> = {
  paragraph: tidyParagraph,
  heading: (block) => keepFilled({ ...block, content: tidyInlines(block.content) }, 'content'),
  bulletList: (block) => keepFilled({ ...block, items: tidyItems(block.items) }, 'items'),
  orderedList: (block) =>
    keepFilled({ ...block, start: tidyStart(block.start), items: tidyItems(block.items) }, 'items'),
  blockquote: (block) => keepFilled({ ...block, content: tidyBlocks(block.content) }, 'content'),
  horizontalRule: (block) => [block],
  table: (block) => (block.rows.flat().length === 0 ? [] : [{ ...block, rows: block.rows.map(tidyRow) }]),
};

function tidyParagraph(block: ResolvedParagraph): readonly ResolvedParagraph[] {
  return keepFilled({ ...block, content: tidyInlines(block.content) }, 'content');
}

function tidyItems(items: readonly (readonly ResolvedBlock[])[]): readonly (readonly ResolvedBlock[])[] {
  return items.map(tidyBlocks).filter((item) => item.length > 0);
}

/** Markdown has room for nine digits, Word for no negative number. */
function tidyStart(start: number): number {
  return Number.isInteger(start) && start >= 0 && start <= 999_999_999 ? start : 1;
}

function tidyRow(row: readonly ResolvedCell[]): readonly ResolvedCell[] {
  return row.map((cell) => ({ ...cell, content: cell.content.flatMap(tidyParagraph) }));
}

function keepFilled<Key extends string, Block extends { readonly [K in Key]: readonly unknown[] }>(
  block: Block,
  key: Key,
): readonly Block[] {
  return block[key].length === 0 ? [] : [block];
}
