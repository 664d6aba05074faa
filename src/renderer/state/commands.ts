import { isOpen } from '../../shared/policy/details';
import { commands, type CommandId } from '../../shared/commands';
import { moveCurrentBlock } from '../editor/blocks';
import { keepClauseAtCaret, keepSelection, updateOwnClauseAtCaret } from './keep-clause';
import { closePolicy, openPolicy } from './opening';
import { choosePack, showPackExport } from './packs';
import { savePolicy, savePolicyAs } from './saving';
import type { PaneId } from '../../shared/settings';
import { showDialog, tell, useApp, type AppState } from './app-store';
import { stepThroughFindings } from './finding-steps';
import { openDetail } from './navigation';
import { reviewNewerText } from './newer-texts';
import { foldPane } from './panes';
import type { PolicySession } from './policy-session';

/** Carries out a command of the menu, the keyboard or a button. */
export function runCommand(id: CommandId): void {
  const { session, dialog } = useApp.getState();
  // What a dialog covers cannot be seen, so nothing is done to it.
  if (commands[id].needsPolicy && (session === null || dialog !== null)) return;
  if (session === null) actions[id](null);
  else actions[id](session);
}

/** Every command needs its line here; those that need a policy are not called without one. */
const actions: Readonly<Record<CommandId, (session: PolicySession | null) => void>> = {
  'new-policy': (session) => (session === null ? goToTemplates() : void closePolicy()),
  'open-policy': () => void openPolicy(null),
  save: (session) => void (session !== null && savePolicy(session)),
  'save-as': (session) => void (session !== null && savePolicyAs(session)),
  'save-as-template': () => showDialog('save-as-template'),
  export: () => showDialog('export'),
  'export-pack': () => void showPackExport(),
  'import-pack': () => void choosePack(),
  'close-policy': () => void closePolicy(),
  undo: (session) => void session?.editor.commands.undo(),
  redo: (session) => void session?.editor.commands.redo(),
  find: () => {
    useApp.setState({ isFinding: true });
    document.querySelector<HTMLInputElement>('.find-bar input')?.select();
  },
  link: (session) => session?.editor.isEditable === true && showDialog('link'),
  'make-placeholder': (session) => {
    if (session?.editor.isEditable !== true) return;
    const { $from, $to } = session.editor.state.selection;
    if ($from.sameParent($to)) showDialog('make-placeholder');
    else tell('info', 'A placeholder stands for words within one paragraph. Please select fewer words.');
  },
  'change-language': (session) => {
    if (session?.editor.isEditable === true) showDialog('language');
  },
  'keep-selection': (session) => session !== null && keepSelection(session.editor),
  'keep-clause': (session) => session !== null && keepClauseAtCaret(session.editor),
  'update-own-clause': (session) => session !== null && updateOwnClauseAtCaret(session.editor),
  'show-clauses': () => showPane('left', { leftTab: 'clauses' }),
  'show-outline': () => showPane('left', { leftTab: 'outline' }),
  'show-details': () => showPane('right', { rightTab: 'details' }),
  'show-questions': () => showPane('right', { rightTab: 'questions' }),
  'show-checks': () => showPane('right', { rightTab: 'checks' }),
  'next-finding': (session) => session !== null && stepThroughFindings(session, 1),
  'previous-finding': (session) => session !== null && stepThroughFindings(session, -1),
  'next-empty-detail': (session) => session === null || goToNextOpenDetail(session),
  'next-pane': () => focusNextPane(),
  'move-clause-up': (session) => session !== null && moveCurrentBlock(session.editor, -1),
  'move-clause-down': (session) => session !== null && moveCurrentBlock(session.editor, 1),
  'newer-texts': (session) => session !== null && reviewNewerText(session),
  'show-shortcuts': () => showDialog('shortcuts'),
};

/** Shows a tab of a side pane, or folds the pane when that tab is what it shows. */
function showPane(pane: PaneId, tab: Partial<Pick<AppState, 'leftTab' | 'rightTab'>>): void {
  const state = useApp.getState();
  const isShown =
    !state.settings.panes[pane].isFolded &&
    (tab.leftTab ?? state.leftTab) === state.leftTab &&
    (tab.rightTab ?? state.rightTab) === state.rightTab;
  useApp.setState(tab);
  foldPane(pane, isShown);
}

let lastVisited: string | null = null;

function goToNextOpenDetail(session: PolicySession): void {
  // What was typed just now counts.
  session.settle();
  const open = session.overview.get().details.filter(isOpen);
  if (open.length === 0) {
    tell('info', 'Every detail is filled in.');
    return;
  }
  const focused =
    document.activeElement?.closest<HTMLElement>('[data-detail]')?.dataset['detail'] ?? lastVisited;
  const keys = session.overview.get().details.map(({ definition }) => definition.key);
  const from = focused === null ? -1 : keys.indexOf(focused);
  const next = open.find(({ definition }) => keys.indexOf(definition.key) > from) ?? open[0];
  if (next === undefined) return;
  lastVisited = next.definition.key;
  openDetail(next.definition.key);
}

/** Moves the focus to the next pane that has something to focus. */
function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const inTurn = [...panes.slice(current + 1), ...panes.slice(0, current + 1)];
  const targets = inTurn.map((pane) =>
    ['.ProseMirror', '[role=tab][aria-selected=true]', 'button:not(:disabled)']
      .map((selector) => pane.querySelector<HTMLElement>(selector))
      .find((element) => element !== null),
  );
  targets.find((target) => target !== undefined)?.focus();
}

/** On the start screen, where a new policy begins. */
function goToTemplates(): void {
  document.querySelector<HTMLElement>('.cards button')?.focus();
}
