import type { TextBlock } from './text-block';

/** What checks read out of the blocks of one policy, kept from one run to the next. */
export interface CheckMemory {
  read<T>(block: TextBlock, read: (block: TextBlock) => T): T;
  /** The same for a text alone. */
  readText<T>(text: string, read: (text: string) => T): T;
  /** Lets go of what was not read since the last call. */
  forgetUnused(): void;
}

/** What each reader gave for one text. */
type Results = Map<unknown, unknown>;

/** A memory that holds nothing yet. */
export function createMemory(): CheckMemory {
  let before = new Map<string, Results>();
  let now = new Map<string, Results>();
  // One look-up by text for each block, however many readers ask.
  let ofBlock = new WeakMap<TextBlock, Results>();

  const resultsFor = (key: string): Results => {
    const known = now.get(key) ?? before.get(key) ?? new Map<unknown, unknown>();
    now.set(key, known);
    return known;
  };
  const remembered = <T>(results: Results, reader: unknown, read: () => T): T => {
    const known = results.get(reader);
    // What stands below a reader is what it gave.
    if (known !== undefined || results.has(reader)) return known as T;
    const result = read();
    results.set(reader, result);
    return result;
  };
  return {
    readText: (text, read) => remembered(resultsFor(text), read, () => read(text)),
    read(block, read) {
      let results = ofBlock.get(block);
      if (results === undefined) {
        const { language, level, inside, introduction, text } = block;
        results = resultsFor(`${language} ${level ?? 0} ${inside} ${introduction}\n${text}`);
        ofBlock.set(block, results);
      }
      return remembered(results, read, () => read(block));
    },
    forgetUnused() {
      before = now;
      now = new Map();
      ofBlock = new WeakMap();
    },
  };
}
