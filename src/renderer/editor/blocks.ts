import type { Editor } from '@tiptap/core';
import { Fragment, type Node as ProseMirrorNode, type Schema } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { PlacedClause } from '../../shared/library/place-own-clause';
import type { Clause, PolicyAttributes } from '../../shared/policy/nodes';
import { mostDefinitions } from '../../shared/policy/read-attributes';
import { tell } from '../state/app-store';
import { openFoldsAround } from './fold';
import { dispatchAsOneStep } from './one-step';

/** Data types of what is dragged: a clause of the library (its id), a block of this policy (its index). */
export const clauseDragType = 'application/x-clausewright-clause';
export const blockDragType = 'application/x-clausewright-block';

/** Position in front of the top-level block with this index. */
export function positionOfBlock(doc: ProseMirrorNode, index: number): number {
  let position = 0;
  for (let before = 0; before < index && before < doc.childCount; before += 1)
    position += doc.child(before).nodeSize;
  return position;
}

/** Index of the top-level block around or behind a position. */
export function topLevelIndex(editor: Editor, position: number): number {
  return editor.state.doc.resolve(position).index(0);
}

/** Moves the top-level block `from` so that it has the index `to`; nothing happens at the ends. */
export function moveBlock(editor: Editor, from: number, to: number): void {
  const { doc, selection, tr } = editor.state;
  const block = doc.maybeChild(from);
  if (!editor.isEditable || block === null || to < 0 || to >= doc.childCount || to === from) return;
  const start = positionOfBlock(doc, from);
  tr.delete(start, start + block.nodeSize);
  const target = positionOfBlock(tr.doc, to);
  tr.insert(target, block);
  // The caret stays where it was in the text, if it was in what moves.
  const inBlock = selection.from - start;
  const offset = inBlock > 0 && inBlock < block.nodeSize ? inBlock : 1;
  tr.setSelection(TextSelection.near(tr.doc.resolve(target + offset)));
  dispatchAsOneStep(editor.view, tr.scrollIntoView());
}

/** Moves the top-level block with the caret one place up (-1) or down (1). */
export function moveCurrentBlock(editor: Editor, by: -1 | 1): void {
  const index = editor.state.selection.$from.index(0);
  moveBlock(editor, index, index + by);
}

/** Takes a top-level block out; an empty paragraph takes the place of the last one. */
export function removeBlock(editor: Editor, index: number): void {
  const { doc, tr, schema } = editor.state;
  const block = doc.maybeChild(index);
  if (!editor.isEditable || block === null) return;
  const start = positionOfBlock(doc, index);
  const rest = doc.childCount === 1 ? Fragment.from(schema.nodes['paragraph']?.create()) : Fragment.empty;
  tr.replaceWith(start, start + block.nodeSize, rest);
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(start, tr.doc.content.size)), -1));
  dispatchAsOneStep(editor.view, tr);
}

/**
 * Puts a clause behind the top-level block with the caret, in the place of an empty paragraph, or into
 * the gap where the caret is.
 */
export function insertClauseAtCaret(editor: Editor, clause: PlacedClause): void {
  const { doc, selection } = editor.state;
  if (selection.empty && selection.$from.depth === 0) return insertClause(editor, clause, selection.from);
  const index = Math.min(selection.$from.index(0), doc.childCount - 1);
  const around = doc.child(index);
  const isBlank = around.type.name === 'paragraph' && around.content.size === 0;
  const start = positionOfBlock(doc, index);
  insertClause(editor, clause, isBlank ? start : start + around.nodeSize, isBlank ? around.nodeSize : 0);
}

/** Puts a clause at a position between top-level blocks, over `replaced` characters, with what it defines. */
export function insertClause(
  editor: Editor,
  { block, definitions }: PlacedClause,
  position: number,
  replaced = 0,
): void {
  if (!editor.isEditable) return;
  const { tr, schema, doc } = editor.state;
  const node = nodeOf(schema, block);
  const all = [...(doc.attrs as PolicyAttributes).definitions, ...definitions]; // The schema's.
  if (node === null)
    return tell('problem', 'This clause is damaged and cannot be shown. Nothing was changed.');
  if (all.length > mostDefinitions)
    return tell(
      'problem',
      `No more than ${mostDefinitions} placeholders of its own fit into a policy. Nothing was changed.`,
    );
  tr.replaceWith(position, position + replaced, node);
  if (definitions.length > 0) tr.setDocAttribute('definitions', all);
  dispatchAsOneStep(editor.view, tr);
  // Shown even if it is left out, so that a person sees what came; the caret cannot go where nothing is seen.
  const dom = editor.view.nodeDOM(position);
  if (dom instanceof Element) openFoldsAround(dom);
  const start = TextSelection.near(editor.state.doc.resolve(position + 1));
  editor.view.dispatch(editor.state.tr.setSelection(start).scrollIntoView());
  editor.view.focus();
}

/** The node at a path and the position in front of it; null where the path leads nowhere. */
export function nodeAtPath(
  doc: ProseMirrorNode,
  path: readonly number[],
): { readonly node: ProseMirrorNode; readonly position: number } | null {
  let node = doc;
  let position = -1;
  for (const index of path) {
    if (index >= node.childCount) return null;
    position += 1 + offsetOfChild(node, index);
    node = node.child(index);
  }
  return { node, position };
}

/** Moves the caret to a node given by its path, selects `from` to `to` of its content, and scrolls there. */
export function goToPath(editor: Editor, path: readonly number[], from = 0, to = from): void {
  const found = nodeAtPath(editor.state.doc, path);
  if (found === null) return;
  const { node, position } = found;
  const inside = position + 1;
  const end = node.content.size;
  if (node.isTextblock)
    goToRange(editor, { from: inside + Math.min(from, end), to: inside + Math.min(to, end) });
  else goToRange(editor, { from: position, to: position + node.nodeSize });
}

/** Selects a part of the text, or the one node that it is, and scrolls there. */
export function goToRange(
  editor: Editor,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const { doc, tr } = editor.state;
  // Before the selection goes there: the browser cannot select what is hidden.
  const dom = editor.view.nodeDOM(from) ?? editor.view.domAtPos(from).node;
  const element = dom instanceof Element ? dom : dom.parentElement;
  if (element !== null) openFoldsAround(element);
  const node = doc.nodeAt(from);
  const isOneNode = node !== null && !node.isText && to === from + node.nodeSize;
  if (!isOneNode) tr.setSelection(TextSelection.create(doc, from, to));
  else if (node.isAtom) tr.setSelection(NodeSelection.create(doc, from));
  else tr.setSelection(TextSelection.near(doc.resolve(from + 1)));
  editor.view.dispatch(tr);
  editor.view.focus();
  scrollToSelection(editor);
}

/** Scrolls the selection to the upper third of the page, where the eye is. */
export function scrollToSelection(editor: Editor): void {
  const { node } = editor.view.domAtPos(editor.state.selection.from);
  const element = node instanceof Element ? node : node.parentElement;
  if (element !== null) openFoldsAround(element);
  element?.scrollIntoView({ block: 'center' });
}

/** Null where the schema has no place for it: a file may have been changed by hand. */
function nodeOf(schema: Schema, block: Clause): ProseMirrorNode | null {
  try {
    const node = schema.nodeFromJSON(block);
    node.check();
    return node;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function offsetOfChild(parent: ProseMirrorNode, index: number): number {
  let offset = 0;
  for (let before = 0; before < index; before += 1) offset += parent.child(before).nodeSize;
  return offset;
}
