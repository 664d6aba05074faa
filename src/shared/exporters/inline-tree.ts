import type { Mark, MarkType } from '../policy/nodes';
import type { ResolvedInline } from '../policy/resolved';

/** How an exporter writes inline nodes and marks: two tables; a missing entry does not compile. */
export interface InlineRenderers<Output> {
  readonly leaves: {
    readonly [T in ResolvedInline['type']]: (inline: Extract<ResolvedInline, { readonly type: T }>) => Output;
  };
  readonly marks: {
    readonly [T in MarkType]: (
      content: readonly Output[],
      mark: Extract<Mark, { readonly type: T }>,
    ) => readonly Output[];
  };
}

/**
 * Renders a line of text as a tree: neighbours that share a mark stand in one marked part.
 * Links are outermost, then bold, italic and underline. Expects marks in the order of `tidyInlines`.
 */
export function renderInlines<Output>(
  inlines: readonly ResolvedInline[],
  renderers: InlineRenderers<Output>,
): readonly Output[] {
  return renderBelow(inlines, 0, renderers);
}

/** True when both are the same mark, with the same address for a link. */
export function isSameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  if (a?.type !== b?.type) return false;
  return a?.type !== 'link' || b?.type !== 'link' || a.attrs.href === b.attrs.href;
}

/** Renders inlines whose first `depth` marks are already around them. */
function renderBelow<Output>(
  inlines: readonly ResolvedInline[],
  depth: number,
  renderers: InlineRenderers<Output>,
): readonly Output[] {
  const output: Output[] = [];
  let index = 0;
  while (index < inlines.length) {
    const inline = inlines[index];
    if (inline === undefined) break;
    const mark = inline.marks?.[depth];
    if (mark === undefined) {
      output.push(renderLeaf(inline, renderers));
      index += 1;
      continue;
    }
    const end = endOfRun(inlines, index, depth, mark);
    output.push(...renderMark(mark, renderBelow(inlines.slice(index, end), depth + 1, renderers), renderers));
    index = end;
  }
  return output;
}

function endOfRun(inlines: readonly ResolvedInline[], start: number, depth: number, mark: Mark): number {
  let end = start + 1;
  while (end < inlines.length && isSameMark(inlines[end]?.marks?.[depth], mark)) end += 1;
  return end;
}

function renderLeaf<Output>(inline: ResolvedInline, renderers: InlineRenderers<Output>): Output {
  // The mapped type pairs each key with its node, which the compiler cannot follow through a union.
  const render = renderers.leaves[inline.type] as (inline: ResolvedInline) => Output;
  return render(inline);
}

function renderMark<Output>(
  mark: Mark,
  content: readonly Output[],
  renderers: InlineRenderers<Output>,
): readonly Output[] {
  // As above: each key has its own kind of mark.
  const render = renderers.marks[mark.type] as (content: readonly Output[], mark: Mark) => readonly Output[];
  return render(content, mark);
}
