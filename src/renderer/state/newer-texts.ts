import type { Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import library from 'virtual:library';
import type { Language } from '../../shared/language';
import { keepOwnText, newerText, takeNewerText, type NewerText } from '../../shared/library/newer-text';
import type { Side } from '../../shared/library/merge-text';
import type { Clause, PolicyAttributes } from '../../shared/policy/nodes';
import { positionOfBlock } from '../editor/blocks';
import { dispatchAsOneStep } from '../editor/one-step';
import { showDialog, tell } from './app-store';
import { createLive } from './live';
import type { PolicySession } from './policy-session';
import { tellWithUndo } from '../editor/undo-notice';

/** A clause of the open policy that the library has a newer text for. */
export interface OutdatedClause {
  /** Index of the clause in the policy. */
  readonly index: number;
  readonly clause: Clause;
  readonly newer: NewerText;
}

/** Index of the clause that the dialog is about. */
export const reviewedClause = createLive<number | null>(null);

const known = new WeakMap<ProseMirrorNode, Map<Language, NewerText | null>>();

/** What is newer in the library for a clause on the page; found out once for each state of the clause. */
export function newerTextOf(node: ProseMirrorNode, language: Language): NewerText | null {
  const byLanguage = known.get(node) ?? new Map<Language, NewerText | null>();
  known.set(node, byLanguage);
  if (!byLanguage.has(language))
    byLanguage.set(language, newerText(library, node.toJSON() as Clause, language)); // The schema makes it one.
  return byLanguage.get(language) ?? null;
}

/** The clauses that have a newer text, in reading order; none in a policy that is for reading only. */
export function outdatedClauses({ state, isEditable }: Editor): readonly OutdatedClause[] {
  if (!isEditable) return [];
  const { language } = state.doc.attrs as PolicyAttributes; // The schema's.
  return state.doc.children.flatMap((node, index): readonly OutdatedClause[] => {
    const newer = node.type.name === 'clause' ? newerTextOf(node, language) : null;
    return newer === null ? [] : [{ index, clause: node.toJSON() as Clause, newer }];
  });
}

/** Shows what is new in the clause with this index; without one, in the first that has something new. */
export function reviewNewerText({ editor }: Pick<PolicySession, 'editor'>, index?: number): void {
  const outdated = outdatedClauses(editor);
  const target = outdated.find((each) => index === undefined || each.index === index);
  if (target === undefined) {
    tell('info', 'Every clause has the newest text of the library.');
    return;
  }
  reviewedClause.set(target.index);
  showDialog('newer-text');
}

/** Puts the newer text into the policy, as one step for Undo. */
export function acceptNewerText(
  editor: Editor,
  { index, clause, newer }: OutdatedClause,
  choices: ReadonlyMap<string, Side>,
  title: string,
): void {
  replaceClauses(editor, [{ index, clause: takeNewerText(clause, newer, choices) }]);
  tellWithUndo(editor, `“${title}” has the newer text.`);
}

/** Leaves the text as it is; this revision of the library is not offered again. */
export function declineNewerText(
  editor: Editor,
  { index, clause, newer }: OutdatedClause,
  title: string,
): void {
  replaceClauses(editor, [{ index, clause: keepOwnText(clause, newer) }]);
  tellWithUndo(editor, `“${title}” keeps its text.`);
}

/** Puts the newer text into all these clauses, as one step for Undo. */
export function acceptAll(editor: Editor, outdated: readonly OutdatedClause[]): void {
  replaceClauses(
    editor,
    outdated.map(({ index, clause, newer }) => ({ index, clause: takeNewerText(clause, newer) })),
  );
  tellWithUndo(editor, `${outdated.length} clauses have the newer text.`);
}

function replaceClauses(
  editor: Editor,
  replacements: readonly { readonly index: number; readonly clause: Clause }[],
): void {
  const { doc, tr, schema } = editor.state;
  // From the last to the first, so that the places of the others stay.
  for (const { index, clause } of [...replacements].sort((a, b) => b.index - a.index)) {
    const node = schema.nodeFromJSON(clause);
    node.check();
    const old = doc.child(index);
    const start = positionOfBlock(doc, index);
    if (!node.content.eq(old.content)) tr.replaceWith(start + 1, start + old.nodeSize - 1, node.content);
    tr.setNodeMarkup(start, null, node.attrs);
  }
  dispatchAsOneStep(editor.view, tr);
}
