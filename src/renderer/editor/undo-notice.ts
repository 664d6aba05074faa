import type { Editor } from '@tiptap/core';
import { tell } from '../state/app-store';

/** Tells what was just done to the text, with an undo at hand for as long as nothing else is changed. */
export function tellWithUndo(editor: Editor, text: string): void {
  const after = editor.state.doc;
  tell('info', text, {
    label: 'Undo',
    run() {
      if (editor.state.doc.eq(after)) editor.commands.undo();
      else
        tell('info', 'Something else was changed since then. Use Undo to take your changes back one by one.');
    },
  });
}
