import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { logError } from '../state/bridge';
import { today } from '../state/today';
import { createJobMaker, type CheckAnswer, type CheckJob } from './check-job';
import { startCheckWorker } from './start-check-worker';

/** Runs the checks of one policy in a worker, one run at a time. */
export interface Checker {
  /** Null when the checks broke down or took too long; the next run begins with a new worker. Never throws. */
  check(doc: ProseMirrorNode, otherNames: readonly string[]): Promise<CheckAnswer | null>;
  end(): void;
}

/** The part of a `Worker` that is used. */
export type CheckWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Longest time in milliseconds that a run may take; a new worker also has to read the library. */
export const timeLimits = { usual: 5000, first: 20_000 } as const;

export function createChecker(startWorker: () => CheckWorker = startCheckWorker): Checker {
  let worker: CheckWorker | null = null;
  let makeJob = createJobMaker();
  let finish: (answer: CheckAnswer | null) => void = () => undefined;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const giveUp = (reason: string): void => {
    logError(new Error(reason));
    stop();
    finish(null);
  };
  const start = (): CheckWorker => {
    const started = startWorker();
    makeJob = createJobMaker();
    started.addEventListener('message', (event) => {
      if (started === worker) finish((event as MessageEvent<CheckAnswer>).data); // What the worker posts.
    });
    started.addEventListener('error', (event) => {
      if (started === worker) giveUp(`checks: ${event.message}`);
    });
    return started;
  };
  return {
    check(doc, otherNames) {
      const isFirst = worker === null;
      const running = (worker ??= start());
      return new Promise((resolve) => {
        const limit = isFirst ? timeLimits.first : timeLimits.usual;
        const timer = setTimeout(() => giveUp('checks took too long'), limit);
        const job: CheckJob = makeJob(doc, otherNames, today());
        finish = (answer) => {
          if (answer !== null && answer.number !== job.number) return;
          clearTimeout(timer);
          resolve(answer);
        };
        running.postMessage(job);
      });
    },
    end() {
      stop();
      finish(null);
    },
  };
}
