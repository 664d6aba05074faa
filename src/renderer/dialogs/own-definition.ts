import type { PlaceholderDefinition, PlaceholderType } from '../../shared/placeholders/definition';
import { oneLine } from '../../shared/placeholders/plain-text';
import { placeholderDefinitionSchema } from '../../shared/placeholders/schema';
import { lengthProblem } from '../../shared/placeholders/size';

const longestLabel = 200;

/** Types that need nothing but a label. */
export type PlainType = Exclude<PlaceholderType, 'choice' | 'choices' | 'list' | 'table'>;

/** Whether what a person typed or pasted can be the label of a placeholder. */
export function isLabel(typed: string): boolean {
  return cleaned(typed) !== '';
}

/** The sentence for a label that is longer than a file can hold, or null. */
export function labelProblem(typed: string): string | null {
  return lengthProblem(oneLine(typed), longestLabel);
}

/**
 * A placeholder of the person's own, such as a policy file may hold, with a key that is not among
 * those taken. `typed` is its label and may be anything that `isLabel`.
 */
export function ownDefinition(
  typed: string,
  type: PlainType,
  taken: readonly string[],
): PlaceholderDefinition {
  const label = cleaned(typed);
  const word = label
    .normalize('NFKD')
    .replaceAll(/[^\p{ASCII}]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .replaceAll(/^[_0-9]+|_+$/gu, '')
    .slice(0, 40);
  const base = `own_${word === '' ? 'detail' : word}`;
  let key = base;
  for (let number = 2; taken.includes(key); number += 1) key = `${base}_${number}`;
  return placeholderDefinitionSchema.parse({ key, type, label: { en: label }, group: 'own' });
}

/** One line, as long as a file may hold; a character cut in two at its end is dropped. */
function cleaned(typed: string): string {
  return oneLine(oneLine(typed).slice(0, longestLabel));
}
