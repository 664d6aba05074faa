import type { BlockRenderers, ResolvedBlock } from '../policy/resolved';

/** What the table of an exporter makes of one block. */
export function renderBlock<Output, Context>(
  renderers: BlockRenderers<Output, Context>,
  block: ResolvedBlock,
  context: Context,
): Output {
  // The mapped type pairs each key with its block, which the compiler cannot follow through a union.
  const render = renderers[block.type] as (block: ResolvedBlock, context: Context) => Output;
  return render(block, context);
}

/**
 * True when an item of a list is one paragraph, with or without lists below it: it needs no air
 * around it. A list below that begins with another list does: Markdown readers miss it otherwise.
 */
export function isTightItem([first, ...below]: readonly ResolvedBlock[]): boolean {
  return (
    first?.type === 'paragraph' &&
    below.every(
      (block) =>
        (block.type === 'bulletList' || block.type === 'orderedList') &&
        block.items[0]?.[0]?.type === 'paragraph',
    )
  );
}
