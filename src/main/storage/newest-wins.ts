import { untilWritten } from './unfinished-writes';

/**
 * Runs jobs that write: those of one line one after the other. Of the jobs that one owner has waiting in a row
 * only the newest is kept: the ones before it are never run and get its outcome.
 */
export function createNewestWinsQueue<T>(): (
  line: string,
  owner: string,
  job: () => Promise<T>,
) => Promise<T> {
  /** The last turn of each line, running or waiting. */
  const last = new Map<string, Turn<T>>();
  return (line, owner, job) => {
    const before = last.get(line);
    if (before !== undefined && before.isWaiting && before.owner === owner) {
      before.job = job;
      return before.outcome;
    }
    const turn: Turn<T> = {
      owner,
      job,
      isWaiting: true,
      outcome: untilWritten(
        settled(before?.outcome).then(() => {
          turn.isWaiting = false;
          return turn.job();
        }),
      ),
    };
    last.set(line, turn);
    void settled(turn.outcome).then(() => {
      if (last.get(line) === turn) last.delete(line);
    });
    return turn.outcome;
  };
}

interface Turn<T> {
  readonly owner: string;
  /** Replaced by a newer one while it waits. */
  job: () => Promise<T>;
  isWaiting: boolean;
  readonly outcome: Promise<T>;
}

/** A job that throws must not stop the ones after it; its caller gets the error. */
async function settled(outcome: Promise<unknown> | undefined): Promise<void> {
  await outcome?.then(
    () => undefined,
    () => undefined,
  );
}
