import { Extension, type Editor } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { Slice } from '@tiptap/pm/model';
import { cleanHtml } from '../../shared/importers/clean-html';
import { displayedValue } from '../../shared/policy/resolve';
import { tell } from '../state/app-store';
import { ask } from '../state/bridge';
import { announce, openDetail } from '../state/navigation';
import { placedClause } from './library-clause';
import { blockDragType, clauseDragType, insertClause, moveBlock, positionOfBlock } from './blocks';
import { pasteClauses, withoutWrapper } from './pasting';
import { chipName } from './placeholder-view';
import { viewContext } from './view-context';

/** Keys, dropping, copying and links: what a person expects of any editor. */
export const editorHabits = Extension.create({
  name: 'editorHabits',

  addKeyboardShortcuts() {
    return {
      Enter: () => openSelectedDetail(this.editor),
      // Leaves the text, so that Tab can go on to the next control.
      Escape: () => {
        this.editor.view.dom.blur();
        return true;
      },
    };
  },

  onSelectionUpdate() {
    const { selection, doc } = this.editor.state;
    // The find bar tells by itself what it found.
    if (!(selection instanceof NodeSelection) || !this.editor.view.hasFocus()) return;
    const key: unknown = selection.node.attrs['key'];
    if (typeof key === 'string') announce(`${chipName(key, viewContext(doc))}. Press Enter to change it.`);
  },

  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        // A policy that may only be read is not changed by anything, whatever asks for it.
        filterTransaction: (transaction) => !transaction.docChanged || editor.isEditable,
        props: {
          transformPastedHTML: cleanHtml,
          transformPasted: withoutWrapper,
          handlePaste: (_view, _event, slice) => pasteClauses(editor, slice),
          clipboardTextSerializer: (slice) => textOf(slice, editor),
          handleDrop: (view, event) => {
            const moved = event.dataTransfer?.getData(blockDragType) ?? '';
            const id = event.dataTransfer?.getData(clauseDragType) ?? '';
            const clause = placedClause(id, view.state.doc);
            if (moved === '' && clause === null) return false;
            event.preventDefault();
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
            const gap = at === null ? view.state.doc.childCount : nearestGap(editor, at.pos, event.clientY);
            if (clause === null) {
              const from = Number(moved);
              moveBlock(editor, from, gap > from ? gap - 1 : gap);
            } else {
              insertClause(editor, clause, positionOfBlock(view.state.doc, gap));
            }
            return true;
          },
          handleClick: (_view, _position, event) => {
            const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
            if (link === null || !(event.ctrlKey || event.metaKey)) return false;
            void openLink(link.getAttribute('href') ?? '');
            return true;
          },
        },
      }),
    ];
  },
});

async function openLink(url: string): Promise<void> {
  const opened = await ask('link.open', { url });
  if (!opened.ok) tell('problem', opened.error.text);
}

function openSelectedDetail(editor: Editor): boolean {
  const { selection } = editor.state;
  const key: unknown = selection instanceof NodeSelection ? selection.node.attrs['key'] : undefined;
  if (typeof key !== 'string') return false;
  openDetail(key);
  return true;
}

/** Index of the gap between top-level blocks that is nearest to where something was dropped. */
function nearestGap(editor: Editor, position: number, y: number): number {
  const { doc } = editor.state;
  const index = doc.resolve(position).index(0);
  const element = editor.view.nodeDOM(positionOfBlock(doc, index));
  if (!(element instanceof Element)) return index;
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? index : index + 1;
}

/** What other programs get of a copied text: placeholders as their values. */
function textOf(slice: Slice, editor: Editor): string {
  const context = viewContext(editor.state.doc);
  return slice.content.textBetween(0, slice.content.size, '\n\n', (leaf) => {
    if (leaf.type.name === 'hardBreak') return '\n';
    const key: unknown = leaf.attrs['key'];
    if (typeof key !== 'string') return '';
    const value = displayedValue(key, context);
    return value === '' ? `{{${key}}}` : value;
  });
}
