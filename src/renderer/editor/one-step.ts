import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Makes a change that is one step for Undo, however soon after the change before it and before the next
 * one: by itself the history joins changes beside each other that come within half a second.
 */
export function dispatchAsOneStep(view: Pick<EditorView, 'state' | 'dispatch'>, change: Transaction): void {
  view.dispatch(closeHistory(change));
  view.dispatch(closeHistory(view.state.tr));
}
