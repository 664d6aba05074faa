import { app } from 'electron';
import { z } from '../shared/zod';
import { findFileArgument, isPolicyPath } from './command-line';

/** What came from outside: a policy file to open, or null when the program was only started again. */
type Taker = (path: string | null) => void;

/** Files that a person opens with the program from outside of it. */
export interface ArrivingFiles {
  /** What came before anybody could take it; null when nothing did. */
  readonly first: () => string | null;
  /** From now on everything goes to `take`. */
  deliverTo(take: Taker): void;
}

/**
 * Makes sure that this is the only running program for this person; null when another one runs,
 * which has then been given our file.
 */
export function becomeOnlyInstance(): ArrivingFiles | null {
  const fromCommandLine = findFileArgument(process.argv, process.cwd());
  if (!app.requestSingleInstanceLock({ file: fromCommandLine })) return null;

  let first = fromCommandLine;
  let take: Taker = (path) => {
    first = path ?? first;
  };
  // What another process sends is as little trusted as a command line.
  app.on('second-instance', (_event, _argv, _workingFolder, data) => {
    const sent = secondStart.safeParse(data);
    take(sent.success ? sent.data.file : null);
  });
  // macOS opens files by this event, also before it is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (isPolicyPath(path)) take(path);
  });
  return {
    first: () => first,
    deliverTo(taker) {
      take = taker;
    },
  };
}

const secondStart = z.object({ file: z.string().max(32_768).refine(isPolicyPath).nullable() });
