import type { MenuItemConstructorOptions } from 'electron';
import { commands, systemCommands, type CommandId } from '../shared/commands';

/** What the menus depend on. */
export interface MenuState {
  readonly platform: NodeJS.Platform;
  readonly appName: string;
  /** False on the start screen: what needs a policy is greyed out. */
  readonly hasPolicy: boolean;
  /** Newest first. */
  readonly recentFiles: readonly { readonly fileId: string; readonly path: string }[];
}

/** What the menus can do. */
export interface MenuActions {
  sendCommand(command: CommandId): void;
  openRecent(fileId: string): void;
  clearRecent(): void;
  /** 1 is larger, -1 smaller, 0 back to 100 %. */
  zoom(direction: 1 | -1 | 0): void;
  showAbout(): void;
}

type Items = MenuItemConstructorOptions[];

/** The whole menu bar. Items that the window carries out have the id of their command. */
export function menuTemplate(state: MenuState, actions: MenuActions): Items {
  const isMac = state.platform === 'darwin';
  return [
    ...(isMac ? [appMenu(state, actions)] : []),
    fileMenu(state, actions),
    editMenu(state, actions),
    viewMenu(state, actions),
    ...(isMac ? [windowMenu] : []),
    helpMenu(state, actions),
  ];
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

function appMenu({ appName }: MenuState, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: appName,
    submenu: [
      { id: 'about', label: `About ${appName}`, click: () => actions.showAbout() },
      separator,
      { role: 'services', label: 'Services' },
      separator,
      { role: 'hide', label: `Hide ${appName}` },
      { role: 'hideOthers', label: 'Hide others' },
      { role: 'unhide', label: 'Show all' },
      separator,
      { ...systemItem('quit'), role: 'quit', label: `Quit ${appName}` },
    ],
  };
}

/** Of a Mac, where every program has one. */
const windowMenu: MenuItemConstructorOptions = {
  role: 'window',
  label: 'Window',
  submenu: [
    { role: 'minimize', label: 'Minimise' },
    { role: 'zoom', label: 'Zoom' },
    separator,
    { role: 'front', label: 'Bring all to front' },
  ],
};

function fileMenu(state: MenuState, actions: MenuActions): MenuItemConstructorOptions {
  const command = commandItem(state, actions);
  const isMac = state.platform === 'darwin';
  return {
    label: '&File',
    submenu: [
      command('new-policy'),
      command('open-policy'),
      { id: 'open-recent', label: 'Open recent', submenu: recentItems(state, actions) },
      separator,
      command('save'),
      command('save-as'),
      command('save-as-template'),
      separator,
      command('export'),
      separator,
      command('import-pack'),
      command('export-pack'),
      separator,
      command('close-policy'),
      ...(isMac ? [] : [{ ...systemItem('quit'), role: 'quit' } as const]),
    ],
  };
}

function recentItems({ recentFiles, platform }: MenuState, actions: MenuActions): Items {
  if (recentFiles.length === 0) return [{ label: 'No recent files', enabled: false }];
  return [
    ...recentFiles.map(({ fileId, path }) => ({
      id: `recent-${fileId}`,
      label: platform === 'darwin' ? path : path.replace(/&/gu, '&&'),
      click: () => actions.openRecent(fileId),
    })),
    separator,
    { id: 'clear-recent', label: 'Clear this list', click: () => actions.clearRecent() },
  ];
}

function editMenu(state: MenuState, actions: MenuActions): MenuItemConstructorOptions {
  const command = commandItem(state, actions);
  return {
    label: '&Edit',
    submenu: [
      // Not the roles: a policy has one history, which also covers its details and questions.
      command('undo'),
      command('redo'),
      separator,
      { ...systemItem('cut'), role: 'cut' },
      { ...systemItem('copy'), role: 'copy' },
      { ...systemItem('paste'), role: 'paste' },
      { ...systemItem('paste-as-text'), role: 'pasteAndMatchStyle' },
      { ...systemItem('select-all'), role: 'selectAll' },
      separator,
      command('find'),
      command('link'),
      command('make-placeholder'),
      command('change-language'),
      separator,
      command('keep-selection'),
      command('keep-clause'),
      command('update-own-clause'),
      separator,
      command('move-clause-up'),
      command('move-clause-down'),
      command('newer-texts'),
    ],
  };
}

function viewMenu(state: MenuState, actions: MenuActions): MenuItemConstructorOptions {
  const command = commandItem(state, actions);
  return {
    label: '&View',
    submenu: [
      command('show-clauses'),
      command('show-outline'),
      command('show-details'),
      command('show-questions'),
      command('show-checks'),
      separator,
      command('next-finding'),
      command('previous-finding'),
      command('next-empty-detail'),
      command('next-pane'),
      separator,
      { ...systemItem('zoom-in'), id: 'zoom-in', click: () => actions.zoom(1) },
      // On most keyboards "+" needs Shift; people press the key without it.
      {
        ...systemItem('zoom-in'),
        accelerator: 'CmdOrCtrl+=',
        visible: false,
        acceleratorWorksWhenHidden: true,
        click: () => actions.zoom(1),
      },
      { ...systemItem('zoom-out'), id: 'zoom-out', click: () => actions.zoom(-1) },
      { ...systemItem('zoom-reset'), id: 'zoom-reset', click: () => actions.zoom(0) },
      separator,
      { role: 'togglefullscreen', label: 'Full screen' },
    ],
  };
}

function helpMenu(state: MenuState, actions: MenuActions): MenuItemConstructorOptions {
  const command = commandItem(state, actions);
  return {
    role: 'help',
    label: '&Help',
    submenu: [
      command('show-shortcuts'),
      ...(state.platform === 'darwin'
        ? []
        : [{ id: 'about', label: `About ${state.appName}`, click: () => actions.showAbout() }]),
    ],
  };
}

/** Name, shortcut and need of a policy come from the one list of commands. */
function commandItem({ hasPolicy }: MenuState, actions: MenuActions) {
  return (id: CommandId): MenuItemConstructorOptions => {
    const { label, shortcut, needsPolicy } = commands[id];
    return {
      id,
      label,
      enabled: hasPolicy || !needsPolicy,
      click: () => actions.sendCommand(id),
      ...(shortcut === null ? {} : { accelerator: shortcut }),
    };
  };
}

/** Name and shortcut of what Electron carries out itself. */
function systemItem(
  id: keyof typeof systemCommands,
): Pick<MenuItemConstructorOptions, 'label' | 'accelerator'> {
  const { label, shortcut } = systemCommands[id];
  return { label, accelerator: shortcut };
}
