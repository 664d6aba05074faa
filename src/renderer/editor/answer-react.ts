import type { EditorView } from '@tiptap/pm/view';

/**
 * Spares the window a walk through the whole text each time that anything in it is drawn. With the focus in an editable
 * element, React (19) counts all letters before the caret on every commit, in case the element moves and loses it; a
 * text field it asks for `selectionStart` instead. So the editor answers as a text field would. What React puts back is
 * never read: ProseMirror keeps the selection itself.
 */
export function answerReact(view: EditorView): void {
  Object.assign(view.dom, { selectionStart: 0, selectionEnd: 0, value: '' });
}
