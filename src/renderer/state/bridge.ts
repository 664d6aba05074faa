import type { RequestAnswer, RequestInput, RequestName, WindowEvent } from '../../shared/ipc';
import { fail, type Result } from '../../shared/result';

/** Asks the main process. Never throws: a failure is part of the result. */
export async function ask<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
): Promise<Result<RequestAnswer<N>>> {
  try {
    return await window.clausewright.request(name, input);
  } catch {
    // Only when main is gone or cannot copy the message; there is nobody left to log it.
    return fail('no-answer', 'The program did not answer. Your text is still here. Please try again.');
  }
}

/** Listens to what the main process tells. */
export function onEvent(listener: (event: WindowEvent) => void): void {
  window.clausewright.onEvent(listener);
}

/** Hands every error that nobody caught to `tell`, and writes each one once to the log file. */
export function reportErrors(tell: () => void): void {
  const report = (error: unknown): void => {
    if (logError(error)) tell();
  };
  window.addEventListener('error', (event) => report(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
}

const logged = new Set<string>();

/**
 * Writes an error to the log file; false when the same one was written before. The message must
 * hold no text of the policy.
 */
export function logError(error: unknown): boolean {
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 4000);
  // ResizeObserver says this when a layout takes two frames; nothing is wrong.
  if (logged.has(message) || message.startsWith('ResizeObserver loop')) return false;
  logged.add(message);
  const stack = error instanceof Error ? error.stack : undefined;
  void ask('app.logError', { message, ...(stack === undefined ? {} : { stack: stack.slice(0, 20_000) }) });
  return true;
}
