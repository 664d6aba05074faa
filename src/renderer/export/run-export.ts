import type { Result } from '../../shared/result';
import { fail } from '../../shared/result';
import { logError } from '../state/bridge';
import type { ExportJob } from './export-worker';

/** Longest time that an export may take, in milliseconds. */
const timeLimit = 60_000;

/** Makes the file in a worker, so that the window stays alive; a fault there is a failure here. */
export function runExport(job: ExportJob): Promise<Result<Uint8Array>> {
  const worker = new Worker(new URL('export-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<Uint8Array>>((resolve) => {
    const giveUp = (error: unknown): void => {
      logError(error);
      resolve(
        fail(
          'export-failed',
          'The export could not be made. Your policy is safe and was not changed. Please try another format, and report the problem.',
        ),
      );
    };
    const timer = setTimeout(() => giveUp(new Error('export took too long')), timeLimit);
    worker.addEventListener('message', (event: MessageEvent<Result<Uint8Array>>) => {
      clearTimeout(timer);
      resolve(event.data);
    });
    worker.addEventListener('error', (event) => {
      clearTimeout(timer);
      giveUp(new Error(event.message));
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
