/**
 * Every command of the program: menu bar, keyboard, help sheet and buttons take name and shortcut
 * from here. A shortcut is written as Electron writes accelerators; `CmdOrCtrl` is Cmd on a Mac.
 */
export const commands = {
  'new-policy': { label: 'New from template', shortcut: 'CmdOrCtrl+N', needsPolicy: false },
  'open-policy': { label: 'Open…', shortcut: 'CmdOrCtrl+O', needsPolicy: false },
  save: { label: 'Save', shortcut: 'CmdOrCtrl+S', needsPolicy: true },
  'save-as': { label: 'Save as…', shortcut: 'CmdOrCtrl+Shift+S', needsPolicy: true },
  'save-as-template': { label: 'Save as template…', shortcut: 'CmdOrCtrl+Shift+T', needsPolicy: true },
  export: { label: 'Export…', shortcut: 'CmdOrCtrl+E', needsPolicy: true },
  'export-pack': { label: 'Export clauses and templates…', shortcut: null, needsPolicy: false },
  'import-pack': { label: 'Import clauses and templates…', shortcut: null, needsPolicy: false },
  'close-policy': { label: 'Close policy', shortcut: 'CmdOrCtrl+W', needsPolicy: true },
  undo: { label: 'Undo', shortcut: 'CmdOrCtrl+Z', needsPolicy: true },
  redo: { label: 'Redo', shortcut: 'CmdOrCtrl+Shift+Z', alternative: 'CmdOrCtrl+Y', needsPolicy: true },
  find: { label: 'Find and replace…', shortcut: 'CmdOrCtrl+F', needsPolicy: true },
  link: { label: 'Link…', shortcut: 'CmdOrCtrl+K', needsPolicy: true },
  'make-placeholder': {
    label: 'Make this a placeholder…',
    shortcut: 'CmdOrCtrl+Shift+K',
    needsPolicy: true,
  },
  'change-language': { label: 'Language of the policy…', shortcut: null, needsPolicy: true },
  'keep-selection': { label: 'Save selection to My clauses…', shortcut: null, needsPolicy: true },
  'keep-clause': { label: 'Save clause to My clauses…', shortcut: null, needsPolicy: true },
  'update-own-clause': { label: 'Update clause in My clauses', shortcut: null, needsPolicy: true },
  'show-clauses': { label: 'Clauses', shortcut: 'CmdOrCtrl+1', needsPolicy: true },
  'show-outline': { label: 'Outline', shortcut: 'CmdOrCtrl+2', needsPolicy: true },
  'show-details': { label: 'Details', shortcut: 'CmdOrCtrl+3', needsPolicy: true },
  'show-questions': { label: 'Questions', shortcut: 'CmdOrCtrl+4', needsPolicy: true },
  'show-checks': { label: 'Checks', shortcut: 'CmdOrCtrl+5', needsPolicy: true },
  'next-finding': { label: 'Next finding', shortcut: 'F7', needsPolicy: true },
  'previous-finding': { label: 'Previous finding', shortcut: 'Shift+F7', needsPolicy: true },
  'next-empty-detail': { label: 'Next empty detail', shortcut: 'F8', needsPolicy: true },
  'next-pane': { label: 'Next pane', shortcut: 'F6', needsPolicy: true },
  'move-clause-up': { label: 'Move clause up', shortcut: 'Alt+Shift+Up', needsPolicy: true },
  'move-clause-down': { label: 'Move clause down', shortcut: 'Alt+Shift+Down', needsPolicy: true },
  'newer-texts': { label: 'Newer clause texts…', shortcut: null, needsPolicy: true },
  'show-shortcuts': { label: 'Keyboard shortcuts', shortcut: 'CmdOrCtrl+/', needsPolicy: false },
} as const satisfies Record<string, Command>;

/** What Electron carries out itself, in every window and field: menus and help sheet take name and shortcut from here. */
export const systemCommands = {
  cut: { label: 'Cut', shortcut: 'CmdOrCtrl+X' },
  copy: { label: 'Copy', shortcut: 'CmdOrCtrl+C' },
  paste: { label: 'Paste', shortcut: 'CmdOrCtrl+V' },
  'paste-as-text': { label: 'Paste as text', shortcut: 'CmdOrCtrl+Shift+V' },
  'select-all': { label: 'Select all', shortcut: 'CmdOrCtrl+A' },
  'zoom-in': { label: 'Zoom in', shortcut: 'CmdOrCtrl+Plus' },
  'zoom-out': { label: 'Zoom out', shortcut: 'CmdOrCtrl+-' },
  'zoom-reset': { label: 'Actual size', shortcut: 'CmdOrCtrl+0' },
  quit: { label: 'Quit', shortcut: 'CmdOrCtrl+Q' },
} as const satisfies Record<string, Pick<Command, 'label' | 'shortcut'>>;

export interface Command {
  readonly label: string;
  readonly shortcut: string | null;
  /** A second shortcut, for the habits of another system. */
  readonly alternative?: string;
  /** False for what also works on the start screen. */
  readonly needsPolicy: boolean;
}

export type CommandId = keyof typeof commands;
export const commandIds = Object.keys(commands) as readonly CommandId[]; // Object.keys forgets the key type.

/** The shortcut as it is printed: "Ctrl+Shift+S", or "⇧⌘S" on a Mac. */
export function shortcutText(shortcut: string, platform: 'linux' | 'mac' | 'windows'): string {
  const keys = shortcut.split('+');
  if (platform !== 'mac') return keys.map((key) => (key === 'CmdOrCtrl' ? 'Ctrl' : key)).join('+');
  const symbols: Readonly<Record<string, string>> = {
    CmdOrCtrl: '⌘',
    Shift: '⇧',
    Alt: '⌥',
    Up: '↑',
    Down: '↓',
    Plus: '+',
  };
  const order = ['Alt', 'Shift', 'CmdOrCtrl'];
  return [...keys]
    .sort((a, b) => ((order.indexOf(a) + 9) % 9) - ((order.indexOf(b) + 9) % 9))
    .map((key) => symbols[key] ?? key)
    .join('');
}

/** A key press as every browser tells it. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  getModifierState(key: 'AltGraph'): boolean;
}

/** The command of a key press, or null. Presses with AltGr never match: they type characters. */
export function commandForKey(press: KeyPress, platform: 'linux' | 'mac' | 'windows'): CommandId | null {
  if (press.getModifierState('AltGraph')) return null;
  return (
    commandIds.find((id) => {
      const command: Command = commands[id];
      return [command.shortcut, command.alternative].some((shortcut) => matches(press, shortcut, platform));
    }) ?? null
  );
}

function matches(press: KeyPress, shortcut: string | null | undefined, platform: string): boolean {
  if (shortcut === null || shortcut === undefined) return false;
  const keys = shortcut.split('+');
  const [wantsCtrl, wantsMeta] =
    platform === 'mac' ? [false, keys.includes('CmdOrCtrl')] : [keys.includes('CmdOrCtrl'), false];
  const key = keys.at(-1) ?? '';
  return (
    press.ctrlKey === wantsCtrl &&
    press.metaKey === wantsMeta &&
    press.altKey === keys.includes('Alt') &&
    press.shiftKey === keys.includes('Shift') &&
    (press.key.toLowerCase() === key.toLowerCase() ||
      press.key === `Arrow${key}` ||
      // The key of another script stands for the Latin letter in its place, and any sign in the row
      // of digits (AZERTY) for the digit. A Latin letter or sign means itself, wherever it is.
      (press.code === `Key${key}` && !/^[ -~]$/u.test(press.key)) ||
      (press.code === `Digit${key}` && !/^[a-z0-9]$/iu.test(press.key)))
  );
}
