import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter, type MessageBoxOptions } from 'electron';
import { appName } from './app-name';
import { suggestFileName } from './storage/file-name';

/** The native dialogs, one at a time: while one is open, the next counts as cancelled. */
export interface Dialogs {
  readonly isOpen: () => boolean;
  /** The chosen path; null when cancelled. */
  chooseFile(title: string, filters: readonly FileFilter[]): Promise<string | null>;
  /** The chosen path, which ends in one of `extensions`; replacing a file was agreed to. Null when cancelled. */
  choosePlace(options: PlaceOptions): Promise<string | null>;
  /** Index of the chosen button. */
  ask(options: QuestionOptions): Promise<number>;
  /** The next dialog begins in the folder of this file. */
  rememberFolder(path: string): void;
}

export interface PlaceOptions {
  readonly title: string;
  readonly suggestedName: string;
  /** "Word document" */
  readonly kind: string;
  /** Without the dot; the first is the usual one. */
  readonly extensions: readonly [string, ...string[]];
}

export interface QuestionOptions extends Pick<MessageBoxOptions, 'type' | 'message' | 'detail' | 'signal'> {
  /** The last one is what Escape does. The first one is what Enter does unless `enter` says otherwise. */
  readonly buttons: readonly string[];
  readonly enter?: number;
}

export function createDialogs(window: BrowserWindow): Dialogs {
  let isOpen = false;
  let folder = app.getPath('documents');

  async function alone<T>(whenBusy: T, show: () => Promise<T>): Promise<T> {
    if (isOpen) return whenBusy;
    isOpen = true;
    try {
      return await show();
    } finally {
      isOpen = false;
    }
  }

  // Always through the `dialog` object: end-to-end tests replace its functions.
  function showQuestion({ buttons, enter = 0, ...rest }: QuestionOptions): Promise<number> {
    const options: MessageBoxOptions = {
      ...rest,
      title: appName,
      buttons: [...buttons],
      defaultId: enter,
      cancelId: buttons.length - 1,
      noLink: true,
    };
    return dialog.showMessageBox(window, options).then((answer) => answer.response);
  }

  return {
    isOpen: () => isOpen,

    chooseFile: (title, filters) =>
      alone<string | null>(null, async () => {
        const answer = await dialog.showOpenDialog(window, {
          title,
          defaultPath: folder,
          filters: [...filters],
          properties: ['openFile'],
        });
        return (answer.canceled ? undefined : answer.filePaths[0]) ?? null;
      }),

    choosePlace: ({ title, suggestedName, kind, extensions }) =>
      alone<string | null>(null, async () => {
        const answer = await dialog.showSaveDialog(window, {
          title,
          defaultPath: join(folder, suggestFileName(suggestedName, extensions[0])),
          filters: [{ name: kind, extensions: [...extensions] }],
          properties: ['createDirectory', 'showOverwriteConfirmation'],
        });
        if (answer.canceled || answer.filePath === undefined || answer.filePath === '') return null;
        if (endsInOneOf(answer.filePath, extensions)) return answer.filePath;
        // The dialog asked about the name without the extension, so this one is still to be asked.
        const path = `${answer.filePath}.${extensions[0]}`;
        if (!(await isThere(path))) return path;
        const button = await showQuestion({
          type: 'question',
          message: `“${basename(path)}” is already there. Do you want to replace it?`,
          detail: 'What is in it now would be lost.',
          buttons: ['Replace', 'Cancel'],
          enter: 1,
        });
        return button === 0 ? path : null;
      }),

    ask: (options) => alone(options.buttons.length - 1, () => showQuestion(options)),

    rememberFolder(path) {
      folder = dirname(path);
    },
  };
}

function endsInOneOf(path: string, extensions: readonly string[]): boolean {
  return extensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`));
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
