import type { CheckSubject } from '../check';
import { likeness, unitsOf } from '../likeness';
import type { TextBlock } from '../text-block';

/** The block that is most like the words of a pin, if it has more than half of them. */
export function pinnedBlock(words: string, subject: CheckSubject): TextBlock | null {
  const wanted = unitsOf(words);
  let best: { readonly block: TextBlock; readonly share: number } | null = null;
  for (const block of subject.blocks) {
    const units = subject.remember(block, unitsInBlock);
    const { common, isAlike } = likeness(wanted, units);
    if (!isAlike) continue;
    const share = common / (wanted.size + units.size - common);
    if (best === null || share > best.share) best = { block, share };
  }
  return best?.block ?? null;
}

function unitsInBlock({ text }: TextBlock): ReadonlySet<string> {
  return unitsOf(text);
}
