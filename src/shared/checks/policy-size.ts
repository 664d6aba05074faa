import type { TextBlock } from './text-block';

/** Whether there is enough text to say what is missing in it: some sixty words. A policy just begun is not faulty. */
export function isWholePolicy(blocks: readonly TextBlock[]): boolean {
  let size = 0;
  for (const { text } of blocks) {
    size += text.length * (/\p{Script=Han}/u.test(text) ? 3 : 1);
    if (size > 320) return true;
  }
  return false;
}
