import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { PolicyContext } from '../../shared/policy/context';
import { displayedValue } from '../../shared/policy/resolve';
import { openDetail } from '../state/navigation';
import { onContextChange, viewContext } from './view-context';

/** The chip that shows a value in the text. Plain DOM: a policy may have thousands. */
export function createPlaceholderView({ node, view }: NodeViewRendererProps): NodeView {
  const key = String(node.attrs['key']);
  const dom = document.createElement('span');
  dom.className = 'chip';
  dom.dataset['placeholder'] = key;
  dom.setAttribute('role', 'button');

  const refresh = (context: PolicyContext): void => {
    const label = context.label(key);
    const value = displayedValue(key, context);
    const shown = value === '' ? label : value;
    const state = chipState(key, context);
    if (dom.textContent === shown && dom.dataset['state'] === state.id) return;
    dom.textContent = shown;
    dom.dataset['state'] = state.id;
    dom.title = label;
    dom.setAttribute('aria-label', chipName(key, context));
  };
  return viewOfValue(node, view, dom, refresh);
}

/** A node view that shows a value: made anew by `refresh`, opened by a double click. */
export function viewOfValue(
  node: ProseMirrorNode,
  view: EditorView,
  dom: HTMLElement,
  refresh: (context: PolicyContext) => void,
): NodeView {
  const key = String(node.attrs['key']);
  dom.contentEditable = 'false';
  dom.addEventListener('dblclick', () => openDetail(key));
  refresh(viewContext(view.state.doc));
  const stop = onContextChange(view, { refresh });
  return {
    dom,
    update: (next) => next.type === node.type && next.attrs['key'] === key,
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    ignoreMutation: () => true,
    destroy: stop,
  };
}

/** What a screen reader says: "Company name: Acme Ltd", "Company name, empty". */
export function chipName(key: string, context: PolicyContext): string {
  const label = context.label(key);
  const { id, words } = chipState(key, context);
  const value = displayedValue(key, context);
  return id === 'filled' ? `${label}: ${value}` : `${label}${value === '' ? '' : `: ${value}`}, ${words}`;
}

function chipState(key: string, context: PolicyContext): { readonly id: string; readonly words: string } {
  if (!context.isFilled(key)) return { id: 'empty', words: 'not filled in' };
  return context.problems(key).some(({ severity }) => severity === 'error')
    ? { id: 'wrong', words: 'has a mistake' }
    : { id: 'filled', words: 'filled in' };
}
