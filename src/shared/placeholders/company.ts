import { emailProblems } from './email';
import type { PlaceholderKind } from './kind';
import { isBlank, isRecord, plainText, textAt } from './plain-text';
import { error, located, wrongShape } from './problem';
import { lineProblems } from './text';
import type { Problem } from './definition';

export const company: PlaceholderKind<'company'> = {
  type: 'company',
  label: 'Company',
  isEmpty: isBlank,
  // Which part of a text is the name and which the address is not for a program to guess.
  parse: (typed) => typed.trim(),
  validate(value) {
    if (typeof value === 'string') {
      return [
        error(
          'company-in-parts',
          'Write the name, the address and the e-mail address each in its own field.',
        ),
      ];
    }
    if (!isRecord(value)) return [wrongShape('a company')];
    return [
      ...partProblems('Name', textAt(value, 'name'), lineProblems),
      ...partProblems('Address', textAt(value, 'address'), lineProblems),
      ...partProblems('E-mail', textAt(value, 'email'), (part) =>
        emailProblems(part, { warnFreeMail: true }),
      ),
    ];
  },
  format(value, _definition, language) {
    if (!isRecord(value)) return plainText(value);
    return ['name', 'address', 'email']
      .map((key) => plainText(textAt(value, key)))
      .filter((part) => part !== '')
      .join(language === 'zh-Hant' ? '，' : ', ');
  },
};

function partProblems(
  name: string,
  part: string,
  problemsOf: (part: string) => readonly Problem[],
): readonly Problem[] {
  return located(name, part === '' ? [error('missing', 'This is empty. Fill it in.')] : problemsOf(part));
}
