import { app, dialog, type BrowserWindow } from 'electron';
import { appName } from './app-name';
import { askToCloseAnyway } from './closing';
import type { Dialogs } from './dialogs';
import type { Log } from './log';
import { loadPage } from './windows';

export interface TroubleParts {
  readonly window: BrowserWindow;
  readonly dialogs: Dialogs;
  readonly log: Log;
  /** The page is gone: forget what it said. Called before the person is asked. */
  readonly onPageGone: () => void;
}

/** When the page crashes, hangs or does not load, the person is told and decides what happens. */
export function watchForTrouble({ window, dialogs, log, onPageGone }: TroubleParts): void {
  const { webContents } = window;

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log(`The window process ended: ${reason} (${exitCode})`);
    onPageGone();
    void offerReload('The window stopped working.');
  });

  webContents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (!isMainFrame) return;
    log(`The page did not load: ${description} (${code}) ${url}`);
    onPageGone();
    void offerReload('The window could not be loaded.');
  });

  // One question for each crash, and only the person's click loads the page again: never a loop.
  async function offerReload(message: string): Promise<void> {
    const button = await dialogs.ask({
      type: 'error',
      message,
      detail:
        'Everything up to your last save is safe in its file. Changes since then could not be kept. Details are in the log file of the program.',
      buttons: ['Open again', 'Quit'],
    });
    if (window.isDestroyed()) return;
    if (button === 0) loadPage(window);
    else window.destroy();
  }

  window.on('unresponsive', () => {
    if (dialogs.isOpen()) return;
    log('The window does not respond');
    const withdrawal = new AbortController();
    window.once('responsive', () => withdrawal.abort());
    void askToCloseAnyway(dialogs, withdrawal.signal).then((wantsForce) => {
      if (wantsForce && !withdrawal.signal.aborted && !window.isDestroyed()) window.destroy();
    });
  });
}

/** Bugs in main: written to the log and told once; the program goes on, so that work can be saved. */
export function catchBugs(log: Log): void {
  let isTold = false;
  const tell = (error: unknown) => {
    log('Unexpected error', error);
    if (isTold || !app.isReady()) return;
    isTold = true;
    void dialog.showMessageBox({
      type: 'error',
      title: appName,
      message: 'Something went wrong inside the program.',
      detail:
        'Your text is still here in the window. Please save it, then restart the program. Details are in its log file.',
      buttons: ['OK'],
    });
  };
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
}
