import type { ElectronApplication } from '@playwright/test';

/** A native dialog that the app asked for, as far as a person would see it. */
export interface ShownDialog {
  readonly kind: 'open' | 'save' | 'message' | 'error';
  readonly title?: string | undefined;
  readonly message?: string | undefined;
  readonly detail?: string | undefined;
  readonly buttons?: readonly string[] | undefined;
  readonly defaultPath?: string | undefined;
}

/** For open and save: the path, or null for Cancel. For a message: the label of the button to press. */
export type DialogAnswer =
  | { readonly kind: 'open' | 'save'; readonly path: string | null }
  | { readonly kind: 'message'; readonly button: string };

/** Begins a line of the app's output about a dialog that no test had an answer for. */
export const UNEXPECTED_DIALOG = 'Unexpected native dialog: ';

/**
 * Replaces the native dialogs of a running app, because no test can press their buttons. Each dialog takes the oldest
 * answer given for its kind; one without an answer is cancelled, and reported on the app's standard output.
 */
export async function replaceDialogs(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ dialog }, unexpected) => {
    const state: DialogState = { answers: [], shown: [] };
    // The tests' own corner of the app's global object; `answerDialog` and `shownDialogs` read it again.
    (globalThis as unknown as DialogGlobal).dialogsForTests = state;

    const take = <K extends DialogAnswer['kind']>(shown: ShownDialog, kind: K) => {
      state.shown.push(shown);
      const index = state.answers.findIndex((answer) => answer.kind === kind);
      if (index === -1) {
        process.stdout.write(`${unexpected}${JSON.stringify(shown)}\n`);
        return undefined;
      }
      // The kind was compared in the line above, which the compiler cannot follow through findIndex.
      return state.answers.splice(index, 1)[0] as Extract<DialogAnswer, { kind: K }>;
    };
    // Every dialog function takes its options as the only argument, or after the window it belongs to.
    const optionsOf = (args: readonly unknown[]) =>
      args.at(-1) as Electron.MessageBoxOptions & Electron.OpenDialogOptions;

    const pathFor = (kind: 'open' | 'save', args: readonly unknown[]) => {
      const { title, message, defaultPath } = optionsOf(args);
      return take({ kind, title, message, defaultPath }, kind)?.path ?? undefined;
    };
    const buttonFor = (args: readonly unknown[]) => {
      const { title, message, detail, buttons = ['OK'], cancelId } = optionsOf(args);
      const labels = buttons.map((label) => label.replace('&', ''));
      const shown: ShownDialog = { kind: 'message', title, message, detail, buttons: labels };
      const answer = take(shown, 'message');
      const index = answer === undefined ? -1 : labels.indexOf(answer.button);
      if (answer !== undefined && index === -1) {
        process.stdout.write(`${unexpected}no button "${answer.button}" in ${JSON.stringify(shown)}\n`);
      }
      return index === -1 ? (cancelId ?? labels.length - 1) : index;
    };

    // The real functions are overloaded; these take any of their arguments.
    dialog.showOpenDialog = async (...args: unknown[]) => {
      const path = pathFor('open', args);
      return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] };
    };
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const path = pathFor('save', args);
      return { canceled: path === undefined, filePath: path ?? '' };
    };
    dialog.showMessageBox = async (...args: unknown[]) => {
      return { response: buttonFor(args), checkboxChecked: false };
    };
    dialog.showMessageBoxSync = (...args: unknown[]) => buttonFor(args);
    dialog.showErrorBox = (title, message) => {
      const shown: ShownDialog = { kind: 'error', title, message };
      state.shown.push(shown);
      process.stdout.write(`${unexpected}${JSON.stringify(shown)}\n`);
    };
  }, UNEXPECTED_DIALOG);
}

/** Gives the answer for the next dialog of its kind. */
export async function answerDialog(electron: ElectronApplication, answer: DialogAnswer): Promise<void> {
  await electron.evaluate((_modules, given) => {
    // Set by `replaceDialogs` right after the launch.
    (globalThis as unknown as DialogGlobal).dialogsForTests.answers.push(given);
  }, answer);
}

/** Every native dialog since the launch, oldest first. */
export async function shownDialogs(electron: ElectronApplication): Promise<readonly ShownDialog[]> {
  // Set by `replaceDialogs` right after the launch.
  return electron.evaluate(() => (globalThis as unknown as DialogGlobal).dialogsForTests.shown);
}

interface DialogState {
  readonly answers: DialogAnswer[];
  readonly shown: ShownDialog[];
}

interface DialogGlobal {
  dialogsForTests: DialogState;
}
