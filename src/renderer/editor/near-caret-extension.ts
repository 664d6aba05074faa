import { Extension } from '@tiptap/core';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/**
 * Draws the blocks around the caret even when they are out of view. A browser puts what is typed in a paragraph that
 * is not drawn into the next one that is; and where heights are estimates, scrolling to the caret misses it.
 */
export const nearCaretExtension = Extension.create({
  name: 'nearCaret',

  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: nearCaret } })],
});

/** How many blocks on either side: as many short ones as a window is high. */
const reach = 12;

function nearCaret({ doc, selection: { $head } }: EditorState): DecorationSet {
  const at = $head.index(0);
  const near: Decoration[] = [];
  doc.forEach((block, from, index) => {
    if (Math.abs(index - at) > reach) return;
    near.push(Decoration.node(from, from + block.nodeSize, { class: 'near-caret' }));
  });
  return DecorationSet.create(doc, near);
}
