const unfinished = new Set<Promise<unknown>>();

/** Counts a write as unfinished until it is over, whether it runs or waits for its turn. Gives it back. */
export function untilWritten<T>(writing: Promise<T>): Promise<T> {
  unfinished.add(writing);
  const done = () => unfinished.delete(writing);
  writing.then(done, done);
  return writing;
}

/** True while the program may not end. */
export function isWriting(): boolean {
  return unfinished.size > 0;
}

/** Resolves when nothing is being written and nothing waits to be. */
export async function writesSettled(): Promise<void> {
  while (isWriting()) await Promise.allSettled(unfinished);
}
