import { localize } from '../language';
import { joinWithAnd } from '../placeholders/join-with-and';
import type { PolicyContext } from '../policy/context';
import { askedQuestions, effectBetween } from '../policy/interview';
import type { OutlineEntry } from '../policy/outline';
import { wholeClause } from './assemble';
import { recommendedClauses } from './recommend';
import type { Library, LibraryClause } from './types';

/**
 * What an answer does, in words of the window: what it switches in the policy, what it recommends to add, whether it
 * leads to more questions. Where it does none of that, the clauses beyond the policy that it would change; '' for an
 * answer that changes nothing at all. `outline` is that of the policy.
 */
export function effectInWords(
  before: PolicyContext,
  after: PolicyContext,
  library: Library,
  outline: readonly OutlineEntry[],
): string {
  const { language } = before.document.attrs;
  const present = new Set(outline.flatMap(({ clauseId }) => clauseId ?? []));
  const { on, off, parts } = effectBetween(before, after);
  const titlesAt = (indexes: readonly number[]): readonly string[] =>
    indexes.flatMap((index) => outline.find((entry) => entry.index === index)?.title ?? []);
  const titlesOf = (clauses: readonly LibraryClause[]): readonly string[] =>
    clauses.map(({ title }) => localize(title, language));
  const recommendedBy = ({ facts }: PolicyContext): readonly LibraryClause[] =>
    recommendedClauses(library, facts, present).map(({ clause }) => clause);
  const already = new Set(recommendedBy(before));

  const words = [
    sentence('Brings in', titlesAt(on)),
    sentence('Takes out', titlesAt(off)),
    sentence('Changes parts of', titlesAt(parts)),
    sentence(
      'Recommends',
      titlesOf(recommendedBy(after).filter((clause) => !already.has(clause))),
      ' under Clauses',
    ),
    asksMore(before, after, library) ? 'Asks more questions.' : '',
  ].filter((each) => each !== '');
  if (words.length > 0) return words.join(' ');
  const absent = library.clauses.filter(({ id }) => !present.has(id));
  return sentence(
    'Changes nothing here, only',
    titlesOf(changedAmong(absent, before, after)),
    ', if you add it from Clauses',
  );
}

function sentence(start: string, titles: readonly string[], end = ''): string {
  const shown = titles.length > 4 ? [...titles.slice(0, 3), `${titles.length - 3} more`] : titles;
  return titles.length === 0 ? '' : `${start} ${joinWithAnd(shown, 'en')}${end}.`;
}

function asksMore(before: PolicyContext, after: PolicyContext, { interview }: Library): boolean {
  const asked = (context: PolicyContext): readonly string[] =>
    askedQuestions(interview, context).flatMap(({ question, options }) =>
      options.map(({ id }) => `${question.id} ${id}`),
    );
  const known = new Set(asked(before));
  return asked(after).some((each) => !known.has(each));
}

/** The clauses that the answer would switch, whole or in part, if the policy had them. */
function changedAmong(
  clauses: readonly LibraryClause[],
  before: PolicyContext,
  after: PolicyContext,
): readonly LibraryClause[] {
  const { document } = before;
  const content = clauses.map((clause) => wholeClause(clause, document.attrs.language));
  const { on, off, parts } = effectBetween({ ...before, document: { ...document, content } }, after);
  return clauses.filter((_each, index) => [...on, ...off, ...parts].includes(index));
}
