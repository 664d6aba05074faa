import { languages, type Language } from '../language';
import type { Clause, PolicyBlock } from '../policy/nodes';
import { isOptionalPassage, shiftHeadings } from './assemble';
import { canonicalText, optionsOf, partsOf, revisionOf } from './differs-from-library';
import {
  changedRows,
  countAlike,
  merged,
  mergedText,
  mergeTexts,
  type MergeRow,
  type Side,
} from './merge-text';
import type { Library, LibraryClause } from './types';

/** What the library says anew in a clause of a policy, paragraph by paragraph. */
export interface NewerText {
  /**
   * - `untouched`: the clause is what the library said in revision `from`;
   * - `edited`: a person changed it, and the two are merged;
   * - `unknown`: the library does not know the text that it came from, so nobody can tell who
   *   changed what; taking the newer text replaces what is there.
   */
  readonly kind: 'untouched' | 'edited' | 'unknown';
  readonly from: number;
  readonly to: number;
  /** The language that the clause is written in: that of its policy, unless it says more of another. */
  readonly language: Language;
  readonly rows: readonly MergeRow[];
  /** The condition of the clause after the newer text is taken. */
  readonly when: string | null;
}

/**
 * What is newer in the library than the revision that a clause came from; null where the text and
 * conditions that the person has would stay as they are, for a clause that the library does not
 * have, and for one of a newer library.
 */
export function newerText(
  library: Pick<Library, 'clauses'>,
  clause: Clause,
  language: Language,
): NewerText | null {
  const origin = library.clauses.find(({ id }) => id === clause.attrs.id);
  const { revision: from, when: own } = clause.attrs;
  if (origin === undefined || from >= origin.revision) return null;

  const known = revisionOf(origin, from);
  const written = writtenAs(known ?? origin, clause, language);
  const base = known === null ? null : textOf(known, written);
  const newest = textOf(origin, written);
  const rows = mergeTexts({
    // Where nobody knows what it was before, every difference counts as new.
    base: base === null ? clause.content : filled(base.filter((block) => !isDropped(block))),
    mine: clause.content,
    library: filled(newest.filter((block) => !isDropped(block) || (base !== null && isNewPart(block, base)))),
  });
  const when = merged(known === null ? own : known.when, own, origin.when);
  const isUntouched = known !== null && optionsOf(known, clause, written.language) !== null;
  const newer: NewerText = {
    kind: known === null ? 'unknown' : isUntouched ? 'untouched' : 'edited',
    from,
    to: origin.revision,
    language: written.language,
    rows,
    when,
  };
  const isNews =
    when !== own ||
    changedRows(rows).length > 0 ||
    canonicalText(takeNewerText(clause, newer).content) !== canonicalText(clause.content);
  return isNews ? newer : null;

  /** An optional passage that the person, or the template, left out. */
  function isDropped(block: PolicyBlock): boolean {
    return isOptionalPassage(block) && !partsOf(clause).includes(block.attrs.part ?? '');
  }
}

/** The clause with the newer text; `choices` are by the ids of rows, see `mergedText`. */
export function takeNewerText(
  clause: Clause,
  { rows, to, when }: NewerText,
  choices: ReadonlyMap<string, Side> = new Map(),
): Clause {
  // The rows of a clause are blocks; items stand in lists only.
  const content = mergedText(rows, choices) as readonly PolicyBlock[];
  return {
    ...clause,
    attrs: { ...clause.attrs, revision: to, when },
    content: filled(content),
  };
}

/** The clause with its text as it is; the newer text is not offered again. */
export function keepOwnText(clause: Clause, { to }: NewerText): Clause {
  return { ...clause, attrs: { ...clause.attrs, revision: to } };
}

/** How a clause was put into its policy, as far as its text still tells. */
interface Written {
  readonly language: Language;
  readonly headingShift: number;
}

/**
 * The language and the level of headings in which the text has most in common with the library's.
 * A clause that was edited stays in its language when the policy gets another.
 */
function writtenAs(origin: LibraryClause, clause: Clause, language: Language): Written {
  const likely = headingLevel(clause.content) - headingLevel(origin.text[language]);
  const candidates = [language, ...languages.filter((each) => each !== language)].flatMap((each) =>
    [likely, ...[0, 1, 2].filter((headingShift) => headingShift !== likely)]
      .filter((headingShift) => headingShift >= 0 && headingShift <= 2)
      .map((headingShift): Written => ({ language: each, headingShift })),
  );
  const alike = candidates.map((each) => countAlike(clause.content, textOf(origin, each)));
  return candidates[alike.indexOf(Math.max(...alike))] ?? { language, headingShift: 0 };
}

function textOf({ text }: LibraryClause, { language, headingShift }: Written): readonly PolicyBlock[] {
  return shiftHeadings(text[language], headingShift);
}

/** As `clauseBlock` makes it: a clause is never without a paragraph. */
function filled(text: readonly PolicyBlock[]): readonly PolicyBlock[] {
  return text.length === 0 ? [{ type: 'paragraph' }] : text;
}

/** Level of the first heading; 2, as in the library, where there is none. */
function headingLevel(text: readonly PolicyBlock[]): number {
  return text.find((block) => block.type === 'heading')?.attrs.level ?? 2;
}

function isNewPart(block: PolicyBlock, base: readonly PolicyBlock[]): boolean {
  return (
    block.type === 'passage' &&
    !base.some((each) => each.type === 'passage' && each.attrs.part === block.attrs.part)
  );
}
