import type { Editor } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { positionOfBlock } from './blocks';

const wrappers = new Set(['clause', 'passage']);

/** Text that was copied out of one clause or passage is text, and brings no second clause along. */
export function withoutWrapper(slice: Slice): Slice {
  const only = slice.content.childCount === 1 ? slice.content.firstChild : null;
  if (only === null || !wrappers.has(only.type.name) || slice.openStart === 0 || slice.openEnd === 0)
    return slice;
  return withoutWrapper(new Slice(only.content, slice.openStart - 1, slice.openEnd - 1));
}

/**
 * Puts pasted clauses behind the one with the caret: in the middle of a clause they would tear it
 * apart. False when the slice holds no clause, and is pasted as usual.
 */
export function pasteClauses(editor: Editor, slice: Slice): boolean {
  if (!slice.content.content.some(({ type }) => type.name === 'clause')) return false;
  const { doc, selection, tr } = editor.state;
  const index = Math.min(selection.$to.index(0), doc.childCount - 1);
  const gap = positionOfBlock(doc, index) + doc.child(index).nodeSize;
  editor.view.dispatch(tr.insert(gap, slice.content).scrollIntoView());
  return true;
}
