/** " Did you mean “x”?" with the name that comes nearest, or nothing where none is near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const nearest = nearestName(name, names);
  return nearest === null ? '' : ` Did you mean “${nearest}”?`;
}

/**
 * The one of `names` that somebody who wrote `name` probably meant: the same but for case and
 * hyphens, or but for a few letters (at most one in three). Null where none is near.
 */
export function nearestName(name: string, names: Iterable<string>): string | null {
  if (name.length > longestName) return null;
  const wanted = fold(name);
  let nearest: string | null = null;
  let least = Math.min(4, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of names) {
    const distance = editDistance(wanted, fold(candidate));
    if (distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

/** No name is longer, and the time grows with the square of it. */
const longestName = 64;

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/gu, '');
}

/** Letters to add, take away, change, or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
