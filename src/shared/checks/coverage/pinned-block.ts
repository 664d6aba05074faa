import type { CheckSubject } from '../check';
import type { TextBlock } from '../text-block';

/** The block that is most like the words of a pin, if it has more than half of them. */
export function pinnedBlock(words: string, subject: CheckSubject): TextBlock | null {
  const wanted = unitsOf(words);
  let best: { readonly block: TextBlock; readonly likeness: number } | null = null;
  for (const block of subject.blocks) {
    const units = subject.remember(block, unitsInBlock);
    let common = 0;
    for (const unit of wanted) if (units.has(unit)) common += 1;
    if (common * 2 <= wanted.size) continue;
    const likeness = common / (wanted.size + units.size - common);
    if (best === null || likeness > best.likeness) best = { block, likeness };
  }
  return best?.block ?? null;
}

function unitsInBlock({ text }: TextBlock): ReadonlySet<string> {
  return unitsOf(text);
}

/** The words of a text; in Chinese, which does not part them, pairs of characters. */
function unitsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const words = lower.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  const runs = lower.match(/\p{Script=Han}+/gu) ?? [];
  const pairs = runs.flatMap((run) => {
    const characters = [...run];
    return characters.length === 1
      ? characters
      : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  });
  return new Set([...words, ...pairs]);
}
