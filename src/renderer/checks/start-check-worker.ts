import type { CheckMessage } from './check-job';

let ready: Worker | null = null;

/** Has a worker ready for the next policy, with its patterns compiled. To be called while there is nothing else to do. */
export function prepareCheckWorker(): void {
  if (ready !== null) return;
  const message: CheckMessage = 'warm-up';
  ready = newWorker();
  ready.postMessage(message);
}

/** The worker that is ready, or else a new one. */
export function startCheckWorker(): Worker {
  const worker = ready ?? newWorker();
  ready = null;
  return worker;
}

function newWorker(): Worker {
  return new Worker(new URL('check-worker.ts', import.meta.url), { type: 'module' });
}
