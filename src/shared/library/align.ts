/** An element of each of two lists; null where one has nothing that matches. */
export type Pair<T> = readonly [left: T | null, right: T | null];

/** More cells than this are not compared: two lists so long and so different have little in common. */
const mostCells = 1_000_000;

/**
 * Lines two lists up, both in their order, so that the sum of the scores of what stands side by side
 * is as large as it can be. A score of 0 or less never makes a pair. (Needleman and Wunsch 1970,
 * with gaps that cost nothing.) What is equal at both ends is not weighed; `isEqual` has to give
 * pairs that no other pair beats.
 */
export function align<T>(
  left: readonly T[],
  right: readonly T[],
  { score, isEqual }: { readonly score: (a: T, b: T) => number; readonly isEqual: (a: T, b: T) => boolean },
): readonly Pair<T>[] {
  const head = left.findIndex((each, index) => !isEqualAt(each, right[index]));
  const start = head === -1 ? left.length : head;
  let end = 0;
  while (
    end < Math.min(left.length, right.length) - start &&
    isEqualAt(left[left.length - 1 - end], right[right.length - 1 - end])
  )
    end += 1;
  const ends = left.length - end;
  return [
    ...sideBySide(left.slice(0, start), right.slice(0, start)),
    ...alignMiddle(left.slice(start, ends), right.slice(start, right.length - end), score),
    ...sideBySide(left.slice(ends), right.slice(right.length - end)),
  ];

  function isEqualAt(a: T | undefined, b: T | undefined): boolean {
    return a !== undefined && b !== undefined && isEqual(a, b);
  }
}

function sideBySide<T>(left: readonly T[], right: readonly T[]): readonly Pair<T>[] {
  return left.map((each, index): Pair<T> => [each, right[index] ?? null]);
}

function alignMiddle<T>(
  left: readonly T[],
  right: readonly T[],
  score: (a: T, b: T) => number,
): readonly Pair<T>[] {
  const apart: readonly Pair<T>[] = [
    ...left.map((each): Pair<T> => [each, null]),
    ...right.map((each): Pair<T> => [null, each]),
  ];
  if (left.length === 0 || right.length === 0 || left.length * right.length > mostCells) return apart;

  // The best sum for what follows each place, and the score of the pair at each.
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const scores = new Float64Array((left.length + 1) * width);
  const at = (sums: Float64Array, row: number, column: number): number => sums[row * width + column] ?? 0;
  for (const [row, a] of [...left.entries()].reverse()) {
    for (const [column, b] of [...right.entries()].reverse()) {
      const own = score(a, b);
      scores[row * width + column] = own;
      best[row * width + column] = Math.max(
        at(best, row + 1, column),
        at(best, row, column + 1),
        own > 0 ? own + at(best, row + 1, column + 1) : 0,
      );
    }
  }

  const pairs: Pair<T>[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    const a = left[row] ?? null;
    const b = right[column] ?? null;
    const own = at(scores, row, column);
    if (a !== null && b !== null && own > 0 && isBest(own + at(best, row + 1, column + 1))) {
      pairs.push([a, b]);
      row += 1;
      column += 1;
    } else if (a !== null && (b === null || isBest(at(best, row + 1, column)))) {
      pairs.push([a, null]);
      row += 1;
    } else {
      pairs.push([null, b]);
      column += 1;
    }
  }
  return pairs;

  /** Exact: it is the very sum that was compared above. */
  function isBest(sum: number): boolean {
    return sum === at(best, row, column);
  }
}
