import type { Edit, Fix } from '../../shared/checks/fix';

/** All fixes as one; of two that would change the same words, the first counts, and no edit is made twice. */
export function combinedFix(fixes: readonly Fix[], label: string): Fix {
  const kept: Edit[] = [];
  for (const { edits } of fixes) {
    const fresh = edits.filter((edit) => !kept.some((each) => JSON.stringify(each) === JSON.stringify(edit)));
    if (!fresh.some((edit) => kept.some((each) => overlap(edit, each)))) kept.push(...fresh);
  }
  return { label, edits: kept };
}

function overlap(a: Edit, b: Edit): boolean {
  if (a.kind === 'title' || b.kind === 'title') return a.kind === b.kind;
  if (a.kind === 'value' || b.kind === 'value')
    return a.kind === 'value' && b.kind === 'value' && a.key === b.key;
  if (!('path' in a) || !('path' in b)) return false;
  const [outer, inner] = a.path.length <= b.path.length ? [a, b] : [b, a];
  if (!outer.path.every((step, index) => step === inner.path[index])) return false;
  const haveRanges = 'from' in a && 'from' in b && a.path.length === b.path.length;
  return haveRanges
    ? a.from < b.to && b.from < a.to
    : outer.kind === 'remove' || a.path.length === b.path.length;
}
