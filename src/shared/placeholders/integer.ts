import type { Problem } from './definition';
import type { PlaceholderKind } from './kind';
import { isBlank, plainText } from './plain-text';
import { error, quote, wrongShape } from './problem';
import { normalizeTyped } from './typed-text';
import { formatNumber, readWholeNumber } from './whole-number';

export const integer: PlaceholderKind<'integer'> = {
  type: 'integer',
  label: 'Whole number',
  isEmpty: isBlank,
  parse(typed, _definition, language) {
    if (typed.length > 60) return typed;
    return readWholeNumber(normalizeTyped(typed), language) ?? typed.trim();
  },
  validate(value, { min, max }) {
    if (typeof value === 'string') {
      return [
        error(
          'integer-not-understood',
          `${quote(value)} is not a whole number. Write digits only, as in 16.`,
        ),
      ];
    }
    return typeof value === 'number' ? integerProblems(value, min, max) : [wrongShape('a whole number')];
  },
  format: (value, _definition, language) =>
    typeof value === 'number' ? formatNumber(value, language) : plainText(value),
};

function integerProblems(
  value: number,
  min: number | undefined,
  max: number | undefined,
): readonly Problem[] {
  if (!Number.isInteger(value))
    return [error('integer-not-whole', `${value} is not a whole number. Write it without decimals.`)];
  if (!Number.isSafeInteger(value)) return [error('integer-too-large', 'This number has too many digits.')];
  if (min !== undefined && value < min)
    return [error('integer-too-small', `${value} is below ${min}, the smallest number that fits here.`)];
  if (max !== undefined && value > max)
    return [error('integer-too-large', `${value} is above ${max}, the largest number that fits here.`)];
  return [];
}
