import { ipcMain, type WebContents } from 'electron';
import { eventChannel, requestChannel, type WindowEvent } from '../shared/ipc';
import { createDispatch, type Handlers } from './dispatch';
import type { Log } from './log';
import { isMainFrame } from './security';

/**
 * Answers the requests of the window. The only place where messages come in. `watch` is given
 * every answer while it is being made.
 */
export function answerRequests(
  handlers: Handlers,
  origin: string,
  log: Log,
  watch: (answer: Promise<unknown>) => void,
): void {
  const dispatch = createDispatch({ handlers, origin, log, now: () => performance.now() });
  ipcMain.handle(requestChannel, (event, name: unknown, input: unknown) => {
    const frame = event.senderFrame;
    const answer = dispatch(name, input, {
      isMainFrame: isMainFrame(event.sender, frame),
      url: frame?.url ?? '',
    });
    watch(answer);
    return answer;
  });
}

export interface WindowEvents {
  send(event: WindowEvent): void;
  /** The page listens from now on: what waited is sent. */
  open(): void;
  /** The page is gone: what is sent now waits for the next one. */
  close(): void;
}

/** Tells the window things. The only place where messages go out. */
export function createWindowEvents(contents: WebContents): WindowEvents {
  let isOpen = false;
  let waiting: readonly WindowEvent[] = [];
  return {
    send(event) {
      if (isOpen) contents.send(eventChannel, event);
      else waiting = [...waiting, event];
    },
    open() {
      isOpen = true;
      for (const event of waiting) contents.send(eventChannel, event);
      waiting = [];
    },
    close() {
      isOpen = false;
    },
  };
}
