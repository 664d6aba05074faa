import type { Editor } from '@tiptap/core';
import library from 'virtual:library';
import { localize, type Language } from '../../shared/language';
import {
  clauseOfBlocks,
  ownClauseText,
  suggestedClauseName,
  type OwnClauseText,
} from '../../shared/library/make-own-clause';
import type { OwnClause } from '../../shared/library/own-clause';
import type { Clause } from '../../shared/policy/nodes';
import { positionOfBlock } from '../editor/blocks';
import { selectedBlocks } from '../editor/selected-blocks';
import { viewContext } from '../editor/view-context';
import { showDialog, tell } from './app-store';
import { createLive } from './live';
import { ownClauseById, saveOwnClause } from './own-clauses';

/** What the dialog "Save to My clauses" is about; null when it is closed. */
export const clauseToKeep = createLive<{
  readonly text: OwnClauseText;
  readonly suggestedName: string;
} | null>(null);

/** The clause that the dialog "Rename" is about; null when it is closed. */
export const clauseToRename = createLive<OwnClause | null>(null);

/** Asks for a name and keeps the clause with this index under "My clauses"; the policy stays as it is. */
export function keepClause(editor: Editor, index: number): void {
  const clause = clauseAt(editor, index);
  if (clause === null) return tell('info', 'Put the cursor into a clause first, or select the text to save.');
  keep(editor, clause);
}

/** As `keepClause`, for the clause with the caret. */
export function keepClauseAtCaret(editor: Editor): void {
  keepClause(editor, editor.state.selection.$from.index(0));
}

/** As `keepClause`, for what is selected. */
export function keepSelection(editor: Editor): void {
  const blocks = selectedBlocks(editor.state);
  if (blocks.length === 0) return tell('info', 'Select the text that you want to save first.');
  keep(editor, clauseOfBlocks(blocks));
}

/** Puts the text of a clause in the place of the one kept under "My clauses". */
export async function updateOwnClause(editor: Editor, index: number): Promise<void> {
  const clause = clauseAt(editor, index);
  const old = clause === null ? null : ownClauseById(clause.attrs.id);
  if (clause === null || old === null)
    return tell('info', 'Put the cursor into a clause that you have under My clauses.');
  const text = ownClauseText(viewContext(editor.state.doc), clause);
  if (text === null) return tell('info', noText);
  const updated = { ...old, ...text, revision: old.revision + 1, savedAt: new Date().toISOString() };
  const saved = await saveOwnClause(updated);
  if (!saved.ok) return tell('problem', saved.error.text);
  noteRevision(editor, index, updated);
  tell('info', `Updated “${old.name}” in My clauses. Other policies keep the text that they have.`, {
    label: 'Undo',
    run: () => void saveOwnClause(old).then((undone) => undone.ok || tell('problem', undone.error.text)),
  });
}

/** As `updateOwnClause`, for the clause with the caret. */
export function updateOwnClauseAtCaret(editor: Editor): void {
  void updateOwnClause(editor, editor.state.selection.$from.index(0));
}

const noText = 'There is no text in it that could be saved.';

function keep(editor: Editor, clause: Clause): void {
  const context = viewContext(editor.state.doc);
  const text = ownClauseText(context, clause);
  if (text === null) return tell('info', noText);
  const title = titleOf(clause.attrs.id, text.language);
  clauseToKeep.set({ text, suggestedName: suggestedClauseName(text, context, title) });
  showDialog('keep-clause');
}

function titleOf(id: string, language: Language): string {
  const shipped = library.clauses.find((clause) => clause.id === id);
  return ownClauseById(id)?.name ?? (shipped === undefined ? '' : localize(shipped.title, language));
}

function clauseAt(editor: Editor, index: number): Clause | null {
  const node = editor.state.doc.maybeChild(index);
  return node?.type.name === 'clause' ? (node.toJSON() as Clause) : null; // The schema's.
}

/** The clause in the policy is of the new revision too; there is nothing in that to undo. */
function noteRevision(editor: Editor, index: number, { id, revision }: OwnClause): void {
  const { doc, tr } = editor.state;
  // The policy may have changed or gone while the file was written.
  if (editor.isDestroyed || !editor.isEditable || doc.maybeChild(index)?.attrs['id'] !== id) return;
  const position = positionOfBlock(doc, index);
  editor.view.dispatch(tr.setNodeAttribute(position, 'revision', revision).setMeta('addToHistory', false));
}
