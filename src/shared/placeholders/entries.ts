import type { Problem } from './definition';
import { error, located, quote, warning } from './problem';

/** The most entries of a list and rows of a table. */
export const mostEntries = 200;
/** A list that is wrong throughout needs no more sentences than this. */
const mostProblems = 10;

/** The entries of a list that are not blank, trimmed; undefined where the value is no list of texts. */
export function textEntries(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string')) return undefined;
  return value.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** The problems of each entry, with its number in front, and entries that stand there twice. */
export function entryProblems(
  entries: readonly string[],
  problemsOf: (entry: string) => readonly Problem[],
): readonly Problem[] {
  if (entries.length > mostEntries) return [tooManyEntries(entries.length)];
  const problems = entries.flatMap((entry, index) => located(`Entry ${index + 1}`, problemsOf(entry)));
  const repeated = [...new Set(entries.filter((entry, index) => entries.indexOf(entry) !== index))].map(
    (entry) => warning('list-duplicate', `${quote(entry)} stands in the list more than once. Keep one.`),
  );
  return [...problems, ...repeated].slice(0, mostProblems);
}

/** The problem of a list or table that is too long. */
export function tooManyEntries(count: number): Problem {
  return error('list-too-long', `There are ${count} entries; ${mostEntries} is the most that fits.`);
}

/** The first problems of many. */
export function firstProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.slice(0, mostProblems);
}
