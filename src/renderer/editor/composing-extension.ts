import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Keeps writing with an input method possible beside a value. When a composition right after a chip is
 * cancelled, Chromium puts the caret into the chip, where all that is written next would be lost.
 */
export const composingExtension = Extension.create({
  name: 'composing',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            compositionend(view) {
              // After the view has read the end of the composition, which it does in a microtask.
              setTimeout(() => leaveUneditable(view));
              return false;
            },
          },
        },
      }),
    ];
  },
});

/** Puts the caret of the browser back to where the editor has it. */
function leaveUneditable(view: EditorView): void {
  if (view.isDestroyed || view.composing || !view.hasFocus()) return;
  const node = view.dom.ownerDocument.getSelection()?.focusNode ?? null;
  const element = node instanceof Element ? node : node?.parentElement;
  const chip = element?.closest('.chip') ?? null;
  if (chip !== null && view.dom.contains(chip)) view.focus();
}
