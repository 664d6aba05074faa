import type { Editor } from '@tiptap/core';
import { removeBlock } from '../editor/blocks';
import { tellWithUndo } from '../editor/undo-notice';

/** Takes a clause or heading out of the policy, with an undo at hand. */
export function removeClause(editor: Editor, index: number, title: string): void {
  removeBlock(editor, index);
  tellWithUndo(editor, `“${title}” was removed.`);
}
