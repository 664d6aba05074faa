import type { Editor } from '@tiptap/core';
import { tell, type Notice } from './app-store';

/** "Undo" in the notice of what was just done; does nothing to what was changed since then. */
export function undoAction(editor: Editor): NonNullable<Notice['action']> {
  const after = editor.state.doc;
  return {
    label: 'Undo',
    run() {
      if (editor.state.doc.eq(after)) editor.commands.undo();
      else
        tell('info', 'Something else was changed since then. Use Undo to take your changes back one by one.');
    },
  };
}
