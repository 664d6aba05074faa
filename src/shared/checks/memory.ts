import type { TextBlock } from './text-block';

/** What checks read out of the blocks of one policy, kept from one run to the next. */
export interface CheckMemory {
  read<T>(block: TextBlock, read: (block: TextBlock) => T): T;
  /** Lets go of what was not read since the last call. */
  forgetUnused(): void;
}

/** A memory that holds nothing yet. */
export function createMemory(): CheckMemory {
  let before = new Map<unknown, Map<string, unknown>>();
  let now = new Map<unknown, Map<string, unknown>>();
  return {
    read<T>(block: TextBlock, read: (block: TextBlock) => T): T {
      const key = `${block.language} ${block.level ?? 0} ${block.inside} ${block.text}`;
      let known = now.get(read);
      if (known === undefined) now.set(read, (known = new Map()));
      if (known.has(key)) return known.get(key) as T; // Only results of `read` are kept below it.
      const earlier = before.get(read);
      const result = earlier?.has(key) === true ? (earlier.get(key) as T) : read(block);
      known.set(key, result);
      return result;
    },
    forgetUnused() {
      before = now;
      now = new Map();
    },
  };
}
