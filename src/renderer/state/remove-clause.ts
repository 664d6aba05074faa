import type { Editor } from '@tiptap/core';
import { removeBlock } from '../editor/blocks';
import { tell } from './app-store';

/** Takes a clause or heading out of the policy, with an undo at hand. */
export function removeClause(editor: Editor, index: number, title: string): void {
  removeBlock(editor, index);
  const after = editor.state.doc;
  tell('info', `“${title}” was removed.`, {
    label: 'Undo',
    run() {
      if (editor.state.doc.eq(after)) editor.commands.undo();
      else
        tell('info', 'Something else was changed since then. Use Undo to take your changes back one by one.');
    },
  });
}
