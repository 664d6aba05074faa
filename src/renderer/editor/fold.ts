import type { EditorView } from '@tiptap/pm/view';
import library from 'virtual:library';
import { isSwitchedOn, conditionOf, type PolicyContext } from '../../shared/policy/context';
import { reasonsFor } from '../../shared/policy/condition-words';
import { onContextChange, viewContext } from './view-context';

/** The bar of a clause or passage that is switched off: the reason, and a button that shows the text. */
export interface Fold {
  readonly bar: HTMLElement;
  setWhen(when: string | null): void;
  destroy(): void;
}

/** Folds `dom` while its condition does not hold, by the attribute `data-off`. */
export function createFold(
  view: EditorView,
  dom: HTMLElement,
  kind: 'clause' | 'part',
  initialWhen: string | null,
): Fold {
  let when = initialWhen;
  const bar = document.createElement('div');
  bar.className = 'fold-bar';
  bar.contentEditable = 'false';
  const reason = document.createElement('span');
  const toggle = document.createElement('button');
  toggle.type = 'button';
  toggle.addEventListener('click', () => {
    setOpen(dom.dataset['open'] === undefined);
    // For what looks after the caret, which may stand in what was just folded.
    view.dispatch(view.state.tr);
  });
  bar.append(reason, toggle);

  const setOpen = (isOpen: boolean): void => {
    if (isOpen) dom.dataset['open'] = '';
    else delete dom.dataset['open'];
    toggle.textContent = isOpen ? 'Hide' : 'Show';
    toggle.setAttribute('aria-expanded', String(isOpen));
    toggle.setAttribute('aria-label', `${isOpen ? 'Hide' : 'Show'} the ${kind} that is left out`);
  };

  const refresh = (context: PolicyContext): void => {
    const isOn = isSwitchedOnBy(when, context);
    if (isOn) {
      delete dom.dataset['off'];
      return;
    }
    if (dom.dataset['off'] === undefined) setOpen(false);
    dom.dataset['off'] = '';
    const expression = conditionOf(when);
    const reasons = expression === null ? [] : reasonsFor(expression, context, library.conditions);
    reason.textContent = `Left out: ${reasons.join('; ')}.`;
    reason.title = reason.textContent;
  };

  openers.set(dom, () => setOpen(true));
  refresh(viewContext(view.state.doc));
  const destroy = onContextChange(view, { refresh });
  return {
    bar,
    setWhen(next) {
      if (next === when) return;
      when = next;
      refresh(viewContext(view.state.doc));
    },
    destroy,
  };
}

/** Whether the element of a clause or passage is folded, so that its text cannot be seen. */
export function isFoldedElement(dom: Node | null): boolean {
  return dom instanceof HTMLElement && dom.dataset['off'] !== undefined && dom.dataset['open'] === undefined;
}

/** Whether an event belongs to the controls of a node view, and not to the text. What is dropped on them goes to the text. */
export function isControlEvent(event: Event, controls: HTMLElement): boolean {
  return (
    event.target instanceof Node && controls.contains(event.target) && !/^(?:drag|drop)/u.test(event.type)
  );
}

const openers = new WeakMap<Element, () => void>();

/** Shows what is folded around an element, so that nobody works on text that cannot be seen. */
export function openFoldsAround(element: Element): void {
  for (let each: Element | null = element; each !== null; each = each.parentElement) openers.get(each)?.();
}

function isSwitchedOnBy(when: string | null, context: PolicyContext): boolean {
  return isSwitchedOn({ type: 'clause', attrs: { id: '', revision: 0, when }, content: [] }, context.facts);
}
