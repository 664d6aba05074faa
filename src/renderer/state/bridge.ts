import type { RequestAnswer, RequestInput, RequestName, WindowEvent } from '../../shared/ipc';
import type { Result } from '../../shared/result';

/** Asks the main process. Never throws: a failure is part of the result. */
export function ask<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
): Promise<Result<RequestAnswer<N>>> {
  return window.clausewright.request(name, input);
}

/** Listens to what the main process tells. */
export function onEvent(listener: (event: WindowEvent) => void): void {
  window.clausewright.onEvent(listener);
}

/** Sends every error that nobody caught to the log file. */
export function reportErrors(): void {
  window.addEventListener('error', (event) => logError(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => logError(event.reason));
}

/** Writes an error to the log file. The message must hold no text of the policy. */
export function logError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  void ask('app.logError', {
    message: message.slice(0, 4000),
    ...(stack === undefined ? {} : { stack: stack.slice(0, 20_000) }),
  });
}
