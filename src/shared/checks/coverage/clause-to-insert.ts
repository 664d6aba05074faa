import { clauseBlock, optionalParts } from '../../library/assemble';
import type { LawRequirement, Library, LibraryClause } from '../../library/types';
import { localize } from '../../language';
import type { PolicyBlock } from '../../policy/nodes';
import { walk } from '../../policy/walk';
import type { CheckSubject } from '../check';
import type { Fix } from '../fix';
import { textBlocksOf, type TextBlock } from '../text-block';
import type { TopicMatch } from './topic-matcher';

/** The fix that inserts the clause of a requirement, and whether the policy then surely says what it wants. */
export function clauseToInsert(
  requirement: LawRequirement,
  subject: CheckSubject,
  read: (block: TextBlock) => readonly TopicMatch[],
): { readonly fix: Fix | null; readonly isCertain: boolean } {
  const { context, knowledge } = subject;
  const { library } = knowledge;
  const clause = library.clauses.find(({ id }) => id === requirement.clause);
  if (clause === undefined) return { fix: null, isCertain: false };
  const at = placeForClause(clause, context.document.content, library);
  const name = localize(clause.title, context.document.attrs.language);
  const fix: Fix = {
    label: `Insert the clause “${name}”`,
    edits: [{ kind: 'insert-clause', id: clause.id, at }],
  };
  return { fix, isCertain: says(clause, requirement, subject, read) };
}

/**
 * Before how many top-level blocks a clause belongs: behind the last clause of its section, else behind the last one
 * of an earlier section, else before the first clause, above its heading.
 */
export function placeForClause(
  clause: LibraryClause,
  content: readonly PolicyBlock[],
  { clauses }: Pick<Library, 'clauses'>,
): number {
  const sections = [...new Set(clauses.map(({ section }) => section))];
  const rankById = new Map(clauses.map(({ id, section }) => [id, sections.indexOf(section)]));
  const ranks = content.map((block) => (block.type === 'clause' ? (rankById.get(block.attrs.id) ?? -1) : -1));
  const own = sections.indexOf(clause.section);
  const sameSection = ranks.lastIndexOf(own);
  if (sameSection >= 0) return sameSection + 1;
  const earlier = ranks.findLastIndex((rank) => rank >= 0 && rank < own);
  if (earlier >= 0) return earlier + 1;
  const later = ranks.findIndex((rank) => rank > own);
  if (later < 0) return content.length;
  return content[later - 1]?.type === 'heading' ? later - 1 : later;
}

/** Whether the clause, as it would stand in this policy, meets the requirement. */
function says(
  clause: LibraryClause,
  { id, shows }: LawRequirement,
  { context, remember }: CheckSubject,
  read: (block: TextBlock) => readonly TopicMatch[],
): boolean {
  const { language } = context.document.attrs;
  const parts = optionalParts(clause.text[language]);
  const block = clauseBlock(clause, language, { headingShift: 0, parts });
  const document = { ...context.document, content: [block] };
  const nodes = [...walk(document, context.facts)].filter(({ isActive }) => isActive);
  const showsIt = nodes.some(
    ({ node }) =>
      (node.type === 'placeholder' || node.type === 'placeholderTable') &&
      shows.includes(node.attrs.key) &&
      context.isFilled(node.attrs.key),
  );
  if (showsIt) return true;
  const blocks = textBlocksOf(nodes, context, () => language);
  return blocks.some((each) => remember(each, read).some((match) => match.id === id));
}
