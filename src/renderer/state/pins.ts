import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { LawRequirement } from '../../shared/library/types';
import { displayedValue } from '../../shared/policy/resolve';
import { viewContext } from '../editor/view-context';
import { tellWithUndo } from '../editor/undo-notice';
import { tell } from './app-store';
import { setAttribute } from './mending';
import type { PolicySession } from './policy-session';

/** Longest words of a pin, and most pins; a file that has more of them is not read. */
const limits = { words: 5000, pins: 500 } as const;

/** Notes that the paragraph with the caret says what a law wants. One step for Undo. */
export function pinAtCaret(session: PolicySession, { id, article }: LawRequirement): void {
  const { editor, attributes } = session;
  const words = wordsOf(editor.state.selection.$from.parent, editor.state.doc).trim();
  if (!editor.state.selection.$from.parent.isTextblock || words === '')
    return tell('info', 'Put the cursor into the paragraph that says it first.');
  const others = attributes.get().pins.filter(({ requirement }) => requirement !== id);
  if (others.length >= limits.pins)
    return tell('info', 'This policy has as many of these notes as it can hold.');
  setAttribute(session, 'pins', [...others, { requirement: id, words: words.slice(0, limits.words) }]);
  tellWithUndo(editor, `Noted for ${article}: “${shortened(words)}” says it.`);
}

/** Takes the note for this requirement back. One step for Undo. */
export function unpin(session: PolicySession, { id }: LawRequirement): void {
  const { pins } = session.attributes.get();
  setAttribute(
    session,
    'pins',
    pins.filter(({ requirement }) => requirement !== id),
  );
}

/** A paragraph as its reader gets it. */
function wordsOf(block: ProseMirrorNode, doc: ProseMirrorNode): string {
  const context = viewContext(doc);
  return block.textBetween(0, block.content.size, undefined, (leaf) => {
    const key: unknown = leaf.attrs['key'];
    return typeof key === 'string' ? displayedValue(key, context) : '\n';
  });
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
}
