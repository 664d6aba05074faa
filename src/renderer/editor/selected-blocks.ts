import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { PolicyBlock } from '../../shared/policy/nodes';

/**
 * What is selected, as blocks of a policy: words of one paragraph as a paragraph, more with the
 * lists, quotes and clauses around them, and of a table the whole. Empty for nothing but white space.
 */
export function selectedBlocks({ selection, doc }: EditorState): readonly PolicyBlock[] {
  const { $from, $to } = selection;
  if (selection.empty) return [];
  if ($from.sameParent($to) && $from.parent.isTextblock)
    return blocksOf([$from.parent.cut($from.parentOffset, $to.parentOffset)]);
  const from = tableAround($from)?.from ?? selection.from;
  const to = tableAround($to)?.to ?? selection.to;
  return blocksOf(doc.slice(from, to, true).content.content);
}

function tableAround(place: ResolvedPos): { readonly from: number; readonly to: number } | null {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    if (place.node(depth).type.name === 'table') return { from: place.before(depth), to: place.after(depth) };
  }
  return null;
}

/** A selection by mouse often ends in the first or last line of a block of which it has nothing. */
function blocksOf(nodes: readonly ProseMirrorNode[]): readonly PolicyBlock[] {
  const first = nodes.findIndex((node) => !isBlank(node));
  const last = nodes.findLastIndex((node) => !isBlank(node));
  return nodes
    .slice(first === -1 ? nodes.length : first, last + 1)
    .map((node) => node.toJSON() as PolicyBlock); // The schema's.
}

function isBlank(node: ProseMirrorNode): boolean {
  if (node.isText) return node.text?.trim() === '';
  if (node.isAtom && node.type.name !== 'hardBreak') return false;
  return node.children.every(isBlank);
}
