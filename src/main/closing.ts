import type { BrowserWindow } from 'electron';
import type { Dialogs } from './dialogs';
import type { WindowEvents } from './ipc';

/** Who decides when the window closes. */
export interface Closing {
  /** The window's answer to `close-requested`. */
  answer(close: boolean): void;
  /** The window asked for something, so it is alive, and it is not idle until it has the answer. */
  noticeRequest(answer: Promise<unknown>): void;
}

export interface ClosingParts {
  readonly window: Pick<BrowserWindow, 'on' | 'destroy' | 'isDestroyed'>;
  readonly events: Pick<WindowEvents, 'send'>;
  readonly dialogs: Pick<Dialogs, 'ask' | 'isOpen'>;
  /** False on the start screen and when the page has crashed: nothing can be lost then. */
  readonly hasPolicy: () => boolean;
  /** How long the window may take to react, in ms. */
  readonly patience?: number;
}

/**
 * While a policy is open, the window decides whether it closes: it asks about unsaved changes,
 * saves, and answers. If it does not react, the person may wait or close without saving; nothing
 * is closed without one of the two.
 */
export function guardClosing({ window, events, dialogs, hasPolicy, patience = 5000 }: ClosingParts): Closing {
  let isAsked = false;
  /** Requests that are being answered, a save for example. */
  let pending = 0;
  let timer: NodeJS.Timeout | undefined;

  function expectLife(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isAsked && pending === 0 && !dialogs.isOpen()) void offerForce();
    }, patience);
  }

  async function offerForce(): Promise<void> {
    const wantsForce = await askToCloseAnyway(dialogs);
    if (window.isDestroyed()) return;
    if (wantsForce) window.destroy();
    else isAsked = false;
  }

  window.on('close', (event) => {
    if (!hasPolicy()) return;
    event.preventDefault();
    // A second click while the question is on the screen must not ask it twice.
    if (dialogs.isOpen()) return;
    if (!isAsked) events.send({ type: 'close-requested' });
    isAsked = true;
    expectLife();
  });
  window.on('closed', () => clearTimeout(timer));

  return {
    answer(close) {
      if (!isAsked) return;
      isAsked = false;
      clearTimeout(timer);
      if (close) window.destroy();
    },
    noticeRequest(answer) {
      clearTimeout(timer);
      pending += 1;
      const done = () => {
        pending -= 1;
        // Having the answer, the window has to go on: ask, save or close.
        if (isAsked) expectLife();
      };
      answer.then(done, done);
    },
  };
}

/** True when the person gives up on a window that does not react. `signal` withdraws the question. */
export async function askToCloseAnyway(
  dialogs: Pick<Dialogs, 'ask'>,
  signal?: AbortSignal,
): Promise<boolean> {
  const button = await dialogs.ask({
    type: 'warning',
    message: 'The window is not responding.',
    detail:
      'Your last save is safe in its file. If you close now, changes since then are lost. Long work can take a moment, so waiting may help.',
    buttons: ['Close without saving', 'Wait'],
    enter: 1,
    ...(signal === undefined ? {} : { signal }),
  });
  return button === 0;
}
