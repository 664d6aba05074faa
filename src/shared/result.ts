/**
 * An expected failure: what a person is told, and a short name for code and tests.
 * `text` is a whole sentence in plain words: what happened, what is safe, what to do.
 */
export interface Failure {
  readonly code: string;
  readonly text: string;
}

/** The outcome of anything that can fail in an expected way. Bugs throw; bad input never does. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T = never>(code: string, text: string): Result<T> {
  return { ok: false, error: { code, text } };
}
