import type { ResolvedBlock } from './resolved';

/** Stands where something was switched off, until it is known what goes with it. */
export const removed = { type: 'removed' } as const;

/**
 * Takes out the traces of what was switched off: the headings that only introduced it and the rules
 * that only set it apart. Sections that the author left empty stay as they are.
 */
export function closeGaps(blocks: readonly (ResolvedBlock | typeof removed)[]): readonly ResolvedBlock[] {
  const kept: ResolvedBlock[] = [];
  // Headings above this level have lost something that stood below them.
  let lostBelow = 0;
  // From the end, so that a heading sees what is left below it.
  for (const block of blocks.toReversed()) {
    if (block.type === 'removed') {
      lostBelow = Number.POSITIVE_INFINITY;
      continue;
    }
    if (block.type === 'heading') {
      const next = kept.findLast(({ type }) => type !== 'horizontalRule');
      const isAlone = next === undefined || (next.type === 'heading' && next.level <= block.level);
      if (isAlone && block.level < lostBelow) {
        lostBelow = block.level;
        continue;
      }
    }
    if (block.type === 'horizontalRule') {
      const next = kept.at(-1);
      if (lostBelow > 0 && (next === undefined || next.type === 'horizontalRule')) continue;
    } else {
      lostBelow = 0;
    }
    kept.push(block);
  }
  if (lostBelow > 0 && kept.at(-1)?.type === 'horizontalRule') kept.pop();
  return kept.reverse();
}
