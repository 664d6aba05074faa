import { entryProblems, textEntries } from './entries';
import { joinWithAnd } from './join-with-and';
import { itemKinds } from './item';
import type { PlaceholderKind } from './kind';
import { isBlank, plainText } from './plain-text';
import { wrongShape } from './problem';
import { splitEntries } from './typed-text';

export const list: PlaceholderKind<'list'> = {
  type: 'list',
  label: 'List',
  isEmpty: isBlank,
  parse: (typed, { item }, language) =>
    splitEntries(typed).map((entry) => itemKinds[item].parse(entry, language)),
  validate(value, { item }) {
    const entries = textEntries(value);
    return entries === undefined ? [wrongShape('a list')] : entryProblems(entries, itemKinds[item].problems);
  },
  format(value, { item }, language) {
    const entries = textEntries(value);
    if (entries === undefined) return plainText(value);
    return joinWithAnd(
      entries.map((entry) => itemKinds[item].format(entry, language)),
      language,
    );
  },
};
