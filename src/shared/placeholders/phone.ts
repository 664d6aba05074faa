import type { PlaceholderKind } from './kind';
import { isBlank, plainText } from './plain-text';
import { error, quote, warning, wrongShape } from './problem';
import type { Problem } from './definition';
import { lineProblems } from './text';
import { normalizeTyped } from './typed-text';

export const phone: PlaceholderKind<'phone'> = {
  type: 'phone',
  label: 'Phone number',
  isEmpty: isBlank,
  parse: (typed) => (typed.length > 200 ? typed : normalizeTyped(typed).replace(/^tel: ?/iu, '')),
  validate: (value) => (typeof value === 'string' ? phoneProblems(value) : [wrongShape('a phone number')]),
  format: plainText,
};

/** Lengths of E.164, without the +; numbers inside a country can be shorter. */
const mostDigits = 15;
const fewestDigits = 7;
const fewestNationalDigits = 5;

/** What is wrong with one phone number: the first error, or all warnings. */
export function phoneProblems(value: string): readonly Problem[] {
  const [lineFault] = lineProblems(value, 100);
  if (lineFault !== undefined) return [lineFault];
  const number = normalizeTyped(value);
  if (/\p{L}/u.test(number)) {
    return [
      error('phone-letters', `${quote(number)} holds letters. Write digits only, as in +46 8 123 456 78.`),
    ];
  }
  const stranger = /[^\d +()./-]/u.exec(number)?.[0];
  if (stranger !== undefined) {
    return [
      error(
        'phone-character',
        `A phone number cannot hold ${quote(stranger)}. Write it as in +46 8 123 456 78.`,
      ),
    ];
  }
  if (number.lastIndexOf('+') > 0)
    return [error('phone-plus', 'The + stands once, at the very beginning, and only one number fits here.')];

  const digits = number.replaceAll(/\D/gu, '');
  const isInternational = number.startsWith('+');
  if (digits.length > mostDigits) {
    return [
      error('phone-too-long', `A phone number has at most ${mostDigits} digits, and only one fits here.`),
    ];
  }
  if (digits.length < (isInternational ? fewestDigits : fewestNationalDigits)) {
    return [error('phone-too-short', `${quote(number)} is too short for a phone number.`)];
  }
  if (isInternational && digits.startsWith('0')) {
    return [
      error('phone-country-code', 'After the + comes a country code, which never begins with 0, as in +46.'),
    ];
  }
  if (isInternational && /\( ?0 ?\)/u.test(number)) {
    return [warning('phone-zero', 'Leave out the (0): it is not dialled from abroad.')];
  }
  if (isInternational) return [];
  const hint = digits.startsWith('00') ? `+${digits.slice(2)}` : '+46 8 123 456 78';
  return [
    warning(
      'phone-national',
      `Begin with + and the country code, as in ${hint}, so that people abroad can call.`,
    ),
  ];
}
