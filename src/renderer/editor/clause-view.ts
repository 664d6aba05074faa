import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import library from 'virtual:library';
import { localize } from '../../shared/language';
import { differsFromLibrary } from '../../shared/library/differs-from-library';
import type { Clause, PolicyAttributes } from '../../shared/policy/nodes';
import { createIcon } from './icons';
import { createFold, isControlEvent } from './fold';
import { newerTextOf, reviewNewerText } from '../state/newer-texts';
import { removeClause } from '../state/remove-clause';
import { blockDragType, moveBlock, topLevelIndex } from './blocks';

/** Milliseconds of rest before a changed clause is compared with the library. */
const compareDelay = 400;

/** A clause on the page: its text, and a quiet handle that shows while the pointer or caret is in it. */
export function createClauseView({ node, view, getPos, editor }: NodeViewRendererProps): NodeView {
  let current = node;
  const attrs = (): Clause['attrs'] => current.attrs as Clause['attrs']; // The schema's.
  const language = (): PolicyAttributes['language'] => (view.state.doc.attrs as PolicyAttributes).language; // As above.
  const index = (): number | null => {
    const position = getPos();
    return position === undefined ? null : topLevelIndex(editor, position);
  };

  const dom = document.createElement('section');
  dom.className = 'clause';
  dom.dataset['clause'] = attrs().id;
  const handle = document.createElement('div');
  handle.className = 'clause-handle';
  handle.contentEditable = 'false';
  const title = document.createElement('span');
  title.className = 'clause-title';
  title.draggable = true;
  title.addEventListener('dragstart', (event) => {
    // ProseMirror would put its own data in the place of ours.
    event.stopPropagation();
    const at = index();
    if (at !== null) event.dataTransfer?.setData(blockDragType, String(at));
  });
  title.title = 'Drag to move this clause';
  const known = library.clauses.find(({ id }) => id === attrs().id);
  const name = known === undefined ? 'Clause' : localize(known.title, language());
  title.append(createIcon('grip'), name);
  const differs = document.createElement('span');
  differs.className = 'clause-differs';
  differs.textContent = 'Differs from the library';
  differs.hidden = true;

  const newer = document.createElement('button');
  newer.type = 'button';
  // The status bar and the menu offer it to the keyboard.
  newer.tabIndex = -1;
  newer.className = 'clause-newer';
  newer.textContent = 'Newer text';
  newer.setAttribute('aria-label', `Newer text: ${name}`);
  newer.title = 'The library has a newer text for this clause';
  newer.hidden = true;
  newer.addEventListener('click', () => reviewNewerText({ editor }, index() ?? undefined));

  const button = (
    icon: 'up' | 'down' | 'remove',
    label: string,
    run: (at: number) => void,
  ): HTMLButtonElement => {
    const element = document.createElement('button');
    element.type = 'button';
    // The outline and the menu offer the same to the keyboard, without four stops in each clause.
    element.tabIndex = -1;
    element.title = label;
    element.setAttribute('aria-label', `${label}: ${name}`);
    element.append(createIcon(icon));
    element.addEventListener('click', () => {
      const at = index();
      if (at !== null) run(at);
    });
    return element;
  };
  handle.append(
    title,
    differs,
    newer,
    button('up', 'Move clause up', (at) => moveBlock(editor, at, at - 1)),
    button('down', 'Move clause down', (at) => moveBlock(editor, at, at + 1)),
    button('remove', 'Remove clause', (at) => removeClause(editor, at, name)),
  );

  const contentDOM = document.createElement('div');
  contentDOM.className = 'clause-content';
  const fold = createFold(view, dom, 'clause', attrs().when);
  dom.append(handle, fold.bar, contentDOM);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const compareSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (view.isDestroyed) return;
      differs.hidden = !differsFromLibrary(library, current.toJSON() as Clause, language());
      newer.hidden = !editor.isEditable || newerTextOf(current, language()) === null;
    }, compareDelay);
  };
  compareSoon();

  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type || next.attrs['id'] !== node.attrs['id']) return false;
      if (!next.eq(current)) {
        current = next;
        fold.setWhen(attrs().when);
        compareSoon();
      }
      return true;
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
    stopEvent: (event) =>
      isControlEvent(event, fold.bar) || (isControlEvent(event, handle) && !isControlEvent(event, title)),
    destroy() {
      clearTimeout(timer);
      fold.destroy();
    },
  };
}
