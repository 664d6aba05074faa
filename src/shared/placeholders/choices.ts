import { choiceProblems, formatChoice, parseChoice } from './choice';
import { entryProblems, textEntries } from './entries';
import { joinWithAnd } from './join-with-and';
import type { PlaceholderKind } from './kind';
import { isBlank, plainText } from './plain-text';
import { wrongShape } from './problem';
import { splitEntries } from './typed-text';

export const choices: PlaceholderKind<'choices'> = {
  type: 'choices',
  label: 'Several choices',
  isEmpty: isBlank,
  parse: (typed, { options }) => splitEntries(typed).map((entry) => parseChoice(entry, options)),
  validate(value, { options }) {
    const entries = textEntries(value);
    return entries === undefined
      ? [wrongShape('a list of choices')]
      : entryProblems(entries, (entry) => choiceProblems(entry, options));
  },
  format(value, { options }, language) {
    const entries = textEntries(value);
    if (entries === undefined) return plainText(value);
    return joinWithAnd(
      entries.map((entry) => formatChoice(entry, options, language)),
      language,
    );
  },
};
