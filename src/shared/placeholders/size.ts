import type { Problem, Value } from './definition';
import { error } from './problem';

/** Limits of what a file may hold; what a policy may show is far less, and `validateValue` says so. */
export const longestText = 100_000;
export const longestList = 10_000;

/** Why a value is too large to be kept in a file at all, or undefined. */
export function sizeProblem(value: Value): Problem | undefined {
  const isList = Array.isArray(value);
  if (isList && value.length > longestList) {
    return error(
      'value-too-long',
      `This would make ${counted(value.length)} entries, and a policy can keep ${counted(longestList)}.`,
    );
  }
  const longest = longestTextIn(value);
  if (longest <= longestText) return undefined;
  return error(
    'value-too-long',
    `This would have ${counted(longest)} characters, and a policy can keep ${counted(longestText)}.`,
  );
}

/** The sentence for a text of more than `most` characters, or null. It is told, and never cut by itself. */
export function lengthProblem(text: string, most: number): string | null {
  if (text.length <= most) return null;
  return `This has ${counted(text.length)} characters; ${counted(most)} is the most that fits. Shorten it.`;
}

/** In UTF-16 code units, as a file counts. */
function longestTextIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((most, part) => Math.max(most, longestTextIn(part)), 0);
}

function counted(amount: number): string {
  return amount.toLocaleString('en');
}
