import { GapCursor } from '@tiptap/pm/gapcursor';
import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';

export type Direction = -1 | 1;

/** Whether the clause or passage that stands at a position is folded, so that its text cannot be seen. */
export type IsFolded = (position: number) => boolean;

/**
 * Whether the caret may stay where a selection puts it: in text that can be seen, or in a gap where
 * something can be written that has no other place. Beside a passage it can be written in there.
 */
export function isResting(selection: Selection, isFolded: IsFolded): boolean {
  const { $head } = selection;
  if (foldAround($head, isFolded) !== null) return false;
  return !(selection instanceof GapCursor) || isUsefulGap($head);
}

/**
 * The nearest place for the caret in a direction, beginning at `start` itself; null at the end of the
 * document. With `text`, neither gaps nor blocks that are selected as a whole count.
 */
export function restingPlace(
  doc: ProseMirrorNode,
  start: number,
  direction: Direction,
  isFolded: IsFolded,
  kind: 'any' | 'text' = 'any',
): Selection | null {
  for (let position = start; position >= 0 && position <= doc.content.size; position += direction) {
    const $position = doc.resolve(position);
    const fold = foldAround($position, isFolded);
    if (fold !== null) {
      // The step to come leads out of it.
      position = direction > 0 ? fold + (doc.nodeAt(fold)?.nodeSize ?? 1) - 1 : fold + 1;
      continue;
    }
    if ($position.parent.inlineContent) return TextSelection.create(doc, position);
    if (kind === 'text') continue;
    if (isGap($position) && isUsefulGap($position)) return new GapCursor($position);
    const block = blockBeside($position, direction);
    if (block !== null) return block;
  }
  return null;
}

/** The next place in a direction from a gap where the caret is; null at the end of the document. */
export function placeBesideGap(
  { $head }: GapCursor,
  direction: Direction,
  isFolded: IsFolded,
): Selection | null {
  return blockBeside($head, direction) ?? restingPlace($head.doc, $head.pos + direction, direction, isFolded);
}

/**
 * The next place in a direction from the edge of a block of text, where something folded comes
 * first; undefined where nothing is folded there, and null where nothing comes behind it.
 */
export function placeBeyondFold(
  $head: ResolvedPos,
  direction: Direction,
  isFolded: IsFolded,
): Selection | null | undefined {
  const edge = direction > 0 ? $head.after() : $head.before();
  const next = Selection.findFrom($head.doc.resolve(edge), direction, true);
  if (next === null || foldAround(next.$head, isFolded) === null) return undefined;
  return restingPlace($head.doc, edge, direction, isFolded);
}

/** The place, or the old selection extended to it. */
export function movedTo(place: Selection, old: Selection, isExtending: boolean): Selection {
  return isExtending && place instanceof TextSelection
    ? TextSelection.between(old.$anchor, place.$head)
    : place;
}

/** A block beside a position that is selected as a whole, such as a table of values. */
function blockBeside($position: ResolvedPos, direction: Direction): Selection | null {
  const block = direction > 0 ? $position.nodeAfter : $position.nodeBefore;
  if (block?.isAtom !== true || !NodeSelection.isSelectable(block)) return null;
  return NodeSelection.create($position.doc, direction > 0 ? $position.pos : $position.pos - block.nodeSize);
}

/** Position of the outermost folded clause or passage around a place in the text; null where it can be seen. */
function foldAround($position: ResolvedPos, isFolded: IsFolded): number | null {
  for (let depth = 1; depth <= $position.depth; depth += 1) {
    const { name } = $position.node(depth).type;
    if (name !== 'clause' && name !== 'passage') return null;
    if (isFolded($position.before(depth))) return $position.before(depth);
  }
  return null;
}

function isUsefulGap({ parent, nodeBefore, nodeAfter }: ResolvedPos): boolean {
  return (
    parent.type.name !== 'clause' || ![nodeBefore, nodeAfter].some((node) => node?.type.name === 'passage')
  );
}

/** Where a gap cursor can stand. prosemirror-gapcursor (1.4) has this, but not in its public types. */
const { valid: isGap } = GapCursor as unknown as { readonly valid: ($position: ResolvedPos) => boolean };
