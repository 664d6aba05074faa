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

/** What is drawn on either side: about a window full of text, and no more than so many short blocks. */
const reach = { characters: 3000, blocks: 12 } as const;

function nearCaret({ doc, selection: { $head } }: EditorState): DecorationSet {
  const at = $head.index(0);
  const near: Decoration[] = [];
  const draw = (first: number, step: 1 | -1): void => {
    let characters = 0;
    for (let index = first; Math.abs(index - at) <= reach.blocks; index += step) {
      const block = doc.maybeChild(index);
      if (block === null || characters > reach.characters) return;
      const from = $head.posAtIndex(index, 0);
      near.push(Decoration.node(from, from + block.nodeSize, { class: 'near-caret' }));
      characters += block.nodeSize;
    }
  };
  draw(at, 1);
  draw(at - 1, -1);
  return DecorationSet.create(doc, near);
}
