import type { EditorView } from '@tiptap/pm/view';

/**
 * Lets the editor read what the browser has done already. An arrow key moves the caret before the event of it comes,
 * and an update that nobody at the keyboard made would put the caret back in between. The observer is not in the public
 * types of prosemirror-view (1.42); where it is not as known here, nothing is done.
 */
export function readPendingInput(view: EditorView): void {
  const { domObserver } = view as unknown as { readonly domObserver?: { flush?: () => void } };
  domObserver?.flush?.();
}
