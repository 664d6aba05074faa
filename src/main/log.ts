import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Writes one entry, with the stack of an error. Never throws. */
export type Log = (text: string, error?: unknown) => void;

/** In bytes; one older file of the same size is kept. */
const largest = 1_000_000;

/**
 * A log file in `folder`, for looking into errors on this computer; it is sent nowhere. Text of
 * policies must not get into it, so what stands in quotes within error messages is left out:
 * ProseMirror quotes the content it complains about.
 */
export function createLog(folder: string): Log {
  const path = join(folder, 'clausewright.log');
  return (text, error) => {
    const entry = `${new Date().toISOString()} ${text}${error === undefined ? '' : `\n${describeError(error)}`}\n`;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (sizeOf(path) > largest) renameSync(path, join(folder, 'clausewright.1.log'));
      appendFileSync(path, entry, { mode: 0o600 });
    } catch {
      // The log is the last resort; without a disk for it the terminal has to do.
      process.stderr.write(entry);
    }
  };
}

/** Replaces what stands in quotes. */
export function withoutQuotes(text: string): string {
  return text.replace(/"[^"\n]*"|“[^”\n]*”/gu, '"…"');
}

function describeError(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return withoutQuotes(text).slice(0, 20_000);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
