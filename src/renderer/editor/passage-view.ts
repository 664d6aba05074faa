import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import type { Passage } from '../../shared/policy/nodes';
import { createFold, isControlEvent } from './fold';

/** An optional part of a clause: a quiet line at its side, folded with the reason when switched off. */
export function createPassageView({ node, view }: NodeViewRendererProps): NodeView {
  const dom = document.createElement('div');
  dom.className = 'passage';
  const contentDOM = document.createElement('div');
  contentDOM.className = 'passage-content';
  const whenOf = (passage: typeof node): string => (passage.attrs as Passage['attrs']).when; // The schema's.
  const fold = createFold(view, dom, 'part', whenOf(node));
  dom.append(fold.bar, contentDOM);

  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type) return false;
      fold.setWhen(whenOf(next));
      return true;
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
    stopEvent: (event) => isControlEvent(event, fold.bar),
    destroy: fold.destroy,
  };
}
