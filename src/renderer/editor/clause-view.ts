import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import library from 'virtual:library';
import { localize, type Language } from '../../shared/language';
import { differsFromLibrary } from '../../shared/library/differs-from-library';
import { differsFromOwn } from '../../shared/library/place-own-clause';
import type { Clause, PolicyAttributes } from '../../shared/policy/nodes';
import { createIcon, type IconName } from './icons';
import { createFold, isControlEvent } from './fold';
import { keepClause, updateOwnClause } from '../state/keep-clause';
import { newerTextOf, reviewNewerText } from '../state/newer-texts';
import { ownClauseById, ownClauses } from '../state/own-clauses';
import { removeClause } from '../state/remove-clause';
import { blockDragType, moveBlock, topLevelIndex } from './blocks';

/** Milliseconds of rest before a changed clause is compared with the library. */
const compareDelay = 400;

/** A clause on the page: its text, and a quiet handle that shows while the pointer or caret is in it. */
export function createClauseView({ node, view, getPos, editor }: NodeViewRendererProps): NodeView {
  let current = node;
  const attrs = (): Clause['attrs'] => current.attrs as Clause['attrs']; // The schema's.
  const policy = (): PolicyAttributes => view.state.doc.attrs as PolicyAttributes; // As above.
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
  const nameText = document.createElement('span');
  title.append(createIcon('grip'), nameText);
  const differs = document.createElement('span');
  differs.className = 'clause-differs';
  differs.hidden = true;

  const newer = document.createElement('button');
  newer.type = 'button';
  // The status bar and the menu offer it to the keyboard.
  newer.tabIndex = -1;
  newer.className = 'clause-newer';
  newer.textContent = 'Newer text';
  newer.title = 'The library has a newer text for this clause';
  newer.hidden = true;
  newer.addEventListener('click', () => reviewNewerText({ editor }, index() ?? undefined));

  const labels: (() => void)[] = [
    () => newer.setAttribute('aria-label', `Newer text: ${nameText.textContent}`),
  ];
  const button = (icon: IconName, label: string, run: (at: number) => void): HTMLButtonElement => {
    const element = document.createElement('button');
    element.type = 'button';
    // The outline and the menu offer the same to the keyboard, without four stops in each clause.
    element.tabIndex = -1;
    element.title = label;
    labels.push(() =>
      element.setAttribute('aria-label', `${label.replace('…', '')}: ${nameText.textContent}`),
    );
    element.append(createIcon(icon));
    element.addEventListener('click', () => {
      const at = index();
      if (at !== null) run(at);
    });
    return element;
  };
  const update = button('update', 'Update in My clauses', (at) => void updateOwnClause(editor, at));
  update.hidden = true;
  handle.append(
    title,
    differs,
    newer,
    update,
    button('keep', 'Save to My clauses…', (at) => keepClause(editor, at)),
    button('up', 'Move clause up', (at) => moveBlock(editor, at, at - 1)),
    button('down', 'Move clause down', (at) => moveBlock(editor, at, at + 1)),
    button('remove', 'Remove clause', (at) => removeClause(editor, at, nameText.textContent)),
  );

  const contentDOM = document.createElement('div');
  contentDOM.className = 'clause-content';
  const fold = createFold(view, dom, 'clause', attrs().when);
  dom.append(handle, fold.bar, contentDOM);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const compare = (): void => {
    if (view.isDestroyed) return;
    const own = ownClauseById(attrs().id);
    const clause = current.toJSON() as Clause; // The schema's.
    const { definitions, language } = policy();
    differs.hidden =
      own === null
        ? !differsFromLibrary(library, clause, language)
        : !differsFromOwn(own, clause, { definitions, library });
    update.hidden = own === null || differs.hidden;
    newer.hidden = !editor.isEditable || newerTextOf(current, language) === null;
  };
  const compareSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(compare, compareDelay);
  };
  const showName = (): void => {
    const own = ownClauseById(attrs().id);
    nameText.textContent = own?.name ?? libraryTitle(attrs().id, policy().language);
    differs.textContent = own === null ? 'Differs from the library' : 'Differs from My clauses';
    differs.title = differs.textContent;
    for (const label of labels) label();
    compareSoon();
  };
  showName();
  const forgetOwnClauses = ownClauses.subscribe(showName);

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
      forgetOwnClauses();
      fold.destroy();
    },
  };
}

function libraryTitle(id: string, language: Language): string {
  const clause = library.clauses.find((each) => each.id === id);
  return clause === undefined ? 'Clause' : localize(clause.title, language);
}
