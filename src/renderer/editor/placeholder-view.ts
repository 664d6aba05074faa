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

  const text = dom.appendChild(document.createTextNode(''));

  const refresh = (context: PolicyContext): void => {
    const { label, shown, state, name } = chipOf(key, context);
    if (text.data !== shown) text.data = shown;
    setAttribute(dom, 'data-state', state);
    setAttribute(dom, 'title', label);
    setAttribute(dom, 'aria-label', name);
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

/** What a screen reader says: "Company name: Acme Ltd", "Company name, not filled in". */
export function chipName(key: string, context: PolicyContext): string {
  return chipOf(key, context).name;
}

/** What all chips of one detail show. */
interface Chip {
  readonly label: string;
  readonly shown: string;
  readonly state: 'empty' | 'wrong' | 'filled';
  readonly name: string;
}

/** By the facts, which are new ones with each change of a value. */
const chips = new WeakMap<PolicyContext['facts'], Map<string, Chip>>();

function chipOf(key: string, context: PolicyContext): Chip {
  const known = chips.get(context.facts) ?? new Map<string, Chip>();
  chips.set(context.facts, known);
  const chip = known.get(key) ?? createChip(key, context);
  known.set(key, chip);
  return chip;
}

function createChip(key: string, context: PolicyContext): Chip {
  const label = context.label(key);
  const value = displayedValue(key, context);
  const state = stateOf(key, context);
  const named = value === '' ? label : `${label}: ${value}`;
  return { label, shown: value === '' ? label : value, state, name: `${named}${stateWords[state]}` };
}

const stateWords: Readonly<Record<Chip['state'], string>> = {
  empty: ', not filled in',
  wrong: ', has a mistake',
  filled: '',
};

function stateOf(key: string, context: PolicyContext): Chip['state'] {
  if (!context.isFilled(key)) return 'empty';
  return context.problems(key).some(({ severity }) => severity === 'error') ? 'wrong' : 'filled';
}

/** What stays the same is not written: the editor is told of everything that is. */
function setAttribute(dom: HTMLElement, name: string, value: string): void {
  if (dom.getAttribute(name) !== value) dom.setAttribute(name, value);
}
