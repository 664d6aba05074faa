import type { TextBlock } from './text-block';

/** What checks read out of the blocks of one policy, kept from one run to the next. */
export interface CheckMemory {
  read<T>(block: TextBlock, read: (block: TextBlock) => T): T;
  /** The same for a text alone. */
  readText<T>(text: string, read: (text: string) => T): T;
  /** Lets go of what was not read since the last call. */
  forgetUnused(): void;
}

/** A memory that holds nothing yet. */
export function createMemory(): CheckMemory {
  let before = new Map<unknown, Map<string, unknown>>();
  let now = new Map<unknown, Map<string, unknown>>();
  const remembered = <T>(key: string, reader: unknown, read: () => T): T => {
    let known = now.get(reader);
    if (known === undefined) now.set(reader, (known = new Map()));
    // Only results of one reader are kept below it.
    if (known.has(key)) return known.get(key) as T;
    const earlier = before.get(reader);
    const result = earlier?.has(key) === true ? (earlier.get(key) as T) : read();
    known.set(key, result);
    return result;
  };
  return {
    readText: (text, read) => remembered(text, read, () => read(text)),
    read: (block, read) =>
      remembered(`${block.language} ${block.level ?? 0} ${block.inside} ${block.text}`, read, () =>
        read(block),
      ),
    forgetUnused() {
      before = now;
      now = new Map();
    },
  };
}
