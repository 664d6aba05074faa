import type { Problem } from './definition';
import type { PlaceholderKind } from './kind';
import { leftOversIn } from './left-over';
import { matchesPattern, patternTextLimit } from './pattern';
import { isBlank, plainText } from './plain-text';
import { error, quote, wrongShape } from './problem';

const defaultMaxLength = 1000;

export const text: PlaceholderKind<'text'> = {
  type: 'text',
  label: 'Text',
  isEmpty: isBlank,
  parse: (typed) => typed.trim(),
  validate(value, { maxLength = defaultMaxLength, pattern, example }) {
    if (typeof value !== 'string') return [wrongShape('a text')];
    const limit = pattern === undefined ? maxLength : Math.min(maxLength, patternTextLimit);
    const problems = lineProblems(value, limit);
    if (problems.length > 0 || pattern === undefined || matchesPattern(value.trim(), pattern))
      return problems;
    const wanted = typeof example === 'string' ? `as in ${quote(example)}` : `which is ${pattern}`;
    return [
      error('text-pattern', `${quote(value)} does not have the form that is asked for here, ${wanted}.`),
    ];
  },
  format: plainText,
};

/**
 * What is wrong with a text that has to fit into a sentence: several lines, invisible characters,
 * left-over markers, too many characters. Blank text has no problem.
 */
export function lineProblems(value: string, maxLength = defaultMaxLength): readonly Problem[] {
  const line = value.trim();
  const length = line.length > 4 * maxLength ? line.length : Array.from(line).length;
  if (length > maxLength) {
    return [
      error('too-long', `This has ${length} characters; ${maxLength} is the most that fits. Shorten it.`),
    ];
  }
  if (/[\n\r\v\f\u0085\u2028\u2029]/u.test(line)) {
    return [error('line-break', 'This has more than one line. Write it on one line.')];
  }
  if (/[\p{Cc}\p{Cs}\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/u.test(line)) {
    return [
      error(
        'invisible-character',
        'This holds an invisible character, as copied text sometimes does. Type it afresh.',
      ),
    ];
  }
  const [marker] = leftOversIn(line);
  if (marker === undefined) return [];
  return [
    error(
      'left-over-marker',
      `${quote(marker.found)} looks like a gap that was never filled. Write the real words instead.`,
    ),
  ];
}
