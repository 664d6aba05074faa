import type { Pack } from '../../shared/library/pack';
import { fail, type Result } from '../../shared/result';
import { logError } from '../state/bridge';

/** Longest time that reading a pack may take, in milliseconds; the largest take some seconds. */
const timeLimit = 30_000;

/** `readPack` in a worker of its own, with a limit of time. Never throws. */
export function readPackApart(text: string): Promise<Result<Pack>> {
  const worker = new Worker(new URL('pack-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const finish = (answer: Result<Pack>): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const giveUp = (error: Error): void => {
      logError(error);
      finish(fail('unreadable', 'Nothing was imported: this file could not be read to its end.'));
    };
    const timer = setTimeout(() => giveUp(new Error('reading a pack took too long')), timeLimit);
    worker.addEventListener('message', (event: MessageEvent<Result<Pack>>) => finish(event.data));
    worker.addEventListener('error', (event) => giveUp(new Error(event.message)));
    worker.postMessage(text);
  });
}
