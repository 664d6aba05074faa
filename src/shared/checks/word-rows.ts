import { perLanguage, type Language } from '../language';
import { rowsThatMayMatch } from '../may-match';
import type { Fix } from './fix';
import { contentOffsets, isTyped, type TextBlock } from './text-block';

/** A row of a table of words: what to look for in texts of one language. */
export interface WordRow {
  readonly language: Language;
  /** With the flags g and u (or v). */
  readonly pattern: RegExp;
  /** What stands there instead, with `$1`, `$2` … for the groups of the pattern; missing where that is not certain. */
  readonly replace?: string;
  /** Words that a group is exchanged for in `replace`, by the word in small letters. */
  readonly forms?: ReadonlyMap<string, string>;
}

/** A part of a text that a row applies to. */
export interface RowMatch<R extends WordRow> {
  readonly row: R;
  /** Offset in the text of the block. */
  readonly from: number;
  /** Offset behind it. */
  readonly to: number;
  readonly words: string;
  /** What the row puts in its place. */
  readonly replacement?: string;
}

/** A part of a text and what to put in its place. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** No paragraph that a person wrote has more faults of one kind; what hostile text has beyond them is not shown. */
export const mostMatches = 200;

/**
 * A function for `remember`: every part of a text that a row of its language applies to, in its order; where two
 * overlap, the first.
 */
export function rowReader<R extends WordRow>(
  rows: readonly R[],
): (block: TextBlock) => readonly RowMatch<R>[] {
  const mayMatch = perLanguage((language) =>
    rowsThatMayMatch(
      rows.filter((row) => row.language === language),
      ({ pattern }) => pattern,
    ),
  );
  return ({ text, language }) => {
    const found = mayMatch[language](text).flatMap((row) =>
      [...text.matchAll(row.pattern)].flatMap((match) => {
        const { 0: words, index: from } = match;
        return words === '' ? [] : [{ row, from, to: from + words.length, words, ...replaced(row, match) }];
      }),
    );
    return withoutOverlaps(found).slice(0, mostMatches);
  };
}

/** The parts in the order of the text, without those that begin before the last one ends. */
export function withoutOverlaps<T extends { readonly from: number; readonly to: number }>(
  parts: readonly T[],
): readonly T[] {
  const kept: T[] = [];
  for (const part of [...parts].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (part.from >= (kept.at(-1)?.to ?? 0)) kept.push(part);
  }
  return kept;
}

/** The fix that makes these replacements; none where a value has a share in one of them. */
export function replaceFix(
  block: TextBlock,
  label: string,
  replacements: readonly Replacement[],
): { readonly fix?: Fix } {
  if (!replacements.every(({ from, to }) => isTyped(block, from, to))) return {};
  const edits = replacements.map((each) => {
    const { from, to, text } = withoutCommonEnds(block, each);
    return { kind: 'replace-text' as const, path: block.path, ...contentOffsets(block, from, to), text };
  });
  return { fix: { label, edits } };
}

function replaced({ replace, forms }: WordRow, match: RegExpExecArray): { replacement?: string } {
  if (replace === undefined) return {};
  const text = replace.replaceAll(/\$(?<group>\d)/gu, (_reference, group: string) => {
    const word = match[Number(group)] ?? '';
    return forms?.get(word.toLowerCase()) ?? word;
  });
  return { replacement: withCaseOf(match[0], text) };
}

/** The text with a capital where the words that it replaces begin with one. */
export function withCaseOf(words: string, text: string): string {
  return /^\p{Lu}/u.test(words) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Only what differs is replaced, so that bold words around it stay bold. */
function withoutCommonEnds({ text: whole }: TextBlock, { from, to, text }: Replacement): Replacement {
  const old = whole.slice(from, to);
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === text.at(-1 - end)) end += 1;
  // What is only inserted takes the place of the letter before it: an edit without words has no place of its own.
  if (start === old.length - end && start > 0) start -= 1;
  return { from: from + start, to: to - end, text: text.slice(start, text.length - end) };
}
