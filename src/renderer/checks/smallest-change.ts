import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/**
 * Makes the document another one by replacing the smallest part of it, and the attributes that differ. What stays keeps
 * its place, the caret included.
 */
export function smallestChange(state: EditorState, next: ProseMirrorNode): Transaction {
  const { doc } = state;
  const tr = state.tr;
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start !== null && end !== null) {
    // Where the same words come twice in a row, both searches may count one of them.
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
    // Fitted in another way than it was meant: then all of it.
    if (!tr.doc.content.eq(next.content)) tr.replaceWith(0, tr.doc.content.size, next.content);
  }
  for (const [name, value] of Object.entries(next.attrs)) {
    if (JSON.stringify(value) !== JSON.stringify(doc.attrs[name])) tr.setDocAttribute(name, value);
  }
  return tr;
}
