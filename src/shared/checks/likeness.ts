/** How many units of one text another one has, and whether those are more than half of them. */
export interface Likeness {
  readonly common: number;
  readonly isAlike: boolean;
}

/** Whether a text that may have been edited is still the one that was `wanted`. Both as `unitsOf` gives them. */
export function likeness(wanted: ReadonlySet<string>, units: ReadonlySet<string>): Likeness {
  let common = 0;
  for (const unit of wanted) if (units.has(unit)) common += 1;
  return { common, isAlike: common * 2 > wanted.size };
}

/** The words of a text; in Chinese, which does not part them, pairs of characters. */
export function unitsOf(text: string): ReadonlySet<string> {
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
