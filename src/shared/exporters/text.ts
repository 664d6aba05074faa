import type { BlockRenderers, ResolvedBlock, ResolvedInline, ResolvedPolicy } from '../policy/resolved';
import { frameWords } from './frame-words';
import { renderBlock } from './render-block';
import { tidyPolicy } from './tidy';

/**
 * The words of a policy and nothing else: one paragraph, heading or row of a table per line, no
 * markers. The other exporters say the same words in the same order.
 */
export function renderText(policy: ResolvedPolicy): string {
  const tidy = tidyPolicy(policy);
  const draft = tidy.isDraft ? [frameWords[tidy.language].draft] : [];
  return [...draft, tidy.title, ...renderLines(tidy.blocks)].join('\n') + '\n';
}

function renderLines(blocks: readonly ResolvedBlock[]): readonly string[] {
  return blocks.flatMap((block) => renderBlock(blockRenderers, block, null));
}

const blockRenderers: BlockRenderers<readonly string[], null> = {
  paragraph: ({ content }) => [renderLine(content)],
  heading: ({ content }) => [renderLine(content)],
  bulletList: ({ items }) => items.flatMap(renderLines),
  orderedList: ({ items }) => items.flatMap(renderLines),
  blockquote: ({ content }) => renderLines(content),
  horizontalRule: () => [],
  table: ({ rows }) =>
    rows.map((row) =>
      row.map((cell) => cell.content.map(({ content }) => renderLine(content)).join(' ')).join('\t'),
    ),
};

function renderLine(content: readonly ResolvedInline[]): string {
  return content.map((inline) => (inline.type === 'hardBreak' ? ' ' : inline.text)).join('');
}
