import type { ExportFormat } from '../../shared/exporters/exporter';
import type { Result } from '../../shared/result';
import { fail } from '../../shared/result';
import { logError } from '../state/bridge';
import type { ExportJob } from './export-worker';

/** Longest time that an export may take, in milliseconds. */
const timeLimit = 60_000;

/** The files of one policy, each made once and off the UI thread. */
export interface ExportRun {
  /** The file; asked for ahead of time, it is there at once when it is needed. Never throws. */
  make(format: ExportFormat): Promise<Result<Uint8Array>>;
  /** Stops what is still being made. */
  end(): void;
}

export function startExport(job: Omit<ExportJob, 'format'>): ExportRun {
  const made = new Map<ExportFormat, Promise<Result<Uint8Array>>>();
  const stop = new AbortController();
  return {
    make(format) {
      const ready = made.get(format);
      if (ready !== undefined) return ready;
      const result = makeFile({ ...job, format }, stop.signal).then((answer) => {
        // The next try is a new one.
        if (!answer.ok) made.delete(format);
        return answer;
      });
      made.set(format, result);
      return result;
    },
    end: () => stop.abort(),
  };
}

/** What a worker answers; a fault there is a failure here. Without an answer when it is stopped. */
function makeFile(job: ExportJob, stop: AbortSignal): Promise<Result<Uint8Array>> {
  const worker = new Worker(new URL('export-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const finish = (answer: Result<Uint8Array>): void => {
      end();
      resolve(answer);
    };
    const giveUp = (error: unknown): void => {
      logError(error);
      finish(
        fail(
          'export-failed',
          'The export could not be made. Your policy is safe and was not changed. Please try another format, and report the problem.',
        ),
      );
    };
    const timer = setTimeout(() => giveUp(new Error('export took too long')), timeLimit);
    const end = (): void => {
      clearTimeout(timer);
      worker.terminate();
    };
    stop.addEventListener('abort', end);
    worker.addEventListener('message', (event: MessageEvent<Result<Uint8Array>>) => finish(event.data));
    worker.addEventListener('error', (event) => giveUp(new Error(event.message)));
    worker.postMessage(job);
  });
}
