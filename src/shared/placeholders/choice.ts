import { localize, type Language } from '../language';
import type { ChoiceOption, Problem } from './definition';
import type { PlaceholderKind } from './kind';
import { isBlank, plainText } from './plain-text';
import { error, quote, wrongShape } from './problem';
import { foldName } from './typed-text';

export const choice: PlaceholderKind<'choice'> = {
  type: 'choice',
  label: 'One choice',
  isEmpty: isBlank,
  parse: (typed, { options }) => parseChoice(typed, options),
  validate: (value, { options }) =>
    typeof value === 'string' ? choiceProblems(value, options) : [wrongShape('one of the choices')],
  format: (value, { options }, language) =>
    typeof value === 'string' ? formatChoice(value, options, language) : plainText(value),
};

/** The id of the one option with this id or label, in any language; else the text. */
export function parseChoice(typed: string, options: readonly ChoiceOption[]): string {
  const name = foldName(typed.slice(0, 300));
  const found = options.filter(({ id, label }) =>
    [id, ...Object.values(label)].some((each) => each !== undefined && foldName(each) === name),
  );
  const [only] = found;
  return found.length === 1 && only !== undefined ? only.id : typed.trim();
}

/** What is wrong with one chosen id. */
export function choiceProblems(value: string, options: readonly ChoiceOption[]): readonly Problem[] {
  if (options.some(({ id }) => id === value)) return [];
  const names = options.slice(0, 8).map(({ label }) => label.en);
  const offer = options.length > names.length ? `${names.join(', ')} or another` : names.join(', ');
  return [error('choice-unknown', `${quote(value)} is not one of the choices here: ${offer}.`)];
}

/** The label of an option in a language; the text itself for an unknown id. */
export function formatChoice(value: string, options: readonly ChoiceOption[], language: Language): string {
  const option = options.find(({ id }) => id === value);
  return option === undefined ? plainText(value) : localize(option.label, language);
}
