import type { Editor } from '@tiptap/core';
import { removeBlock } from '../editor/blocks';
import { tell } from './app-store';
import { undoAction } from './undo-action';

/** Takes a clause or heading out of the policy, with an undo at hand. */
export function removeClause(editor: Editor, index: number, title: string): void {
  removeBlock(editor, index);
  tell('info', `“${title}” was removed.`, undoAction(editor));
}
