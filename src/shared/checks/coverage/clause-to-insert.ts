import { wholeClause } from '../../library/assemble';
import type { LawRequirement, Library, LibraryClause } from '../../library/types';
import { localize } from '../../language';
import type { Clause, PolicyBlock, PolicyNode } from '../../policy/nodes';
import { clauseTitle } from '../../policy/outline';
import { childrenOf, plainText, walk } from '../../policy/walk';
import type { CheckSubject } from '../check';
import type { Fix } from '../fix';
import { textBlocksOf, type TextBlock } from '../text-block';
import type { TopicMatch } from './topic-matcher';

/**
 * The fix that inserts the clause of a requirement, or puts back the part of it that a clause of the policy lacks; and
 * whether the policy then surely says what the requirement wants. Null where the clause is there as a whole.
 */
export function clauseToInsert(
  requirement: LawRequirement,
  subject: CheckSubject,
  read: (block: TextBlock) => readonly TopicMatch[],
): { readonly fix: Fix | null; readonly isCertain: boolean } {
  const { context, knowledge } = subject;
  const { document } = context;
  const { library } = knowledge;
  const clause = library.clauses.find(({ id }) => id === requirement.clause);
  if (clause === undefined) return { fix: null, isCertain: false };
  const whole = wholeClause(clause, document.attrs.language);
  const meets = whatSays(whole, requirement, subject, read);

  const present = document.content.find(
    (block): block is Clause => block.type === 'clause' && block.attrs.id === clause.id,
  );
  if (present === undefined) {
    const at = placeForClause(clause, document.content, library);
    const label = `Insert the clause “${localize(clause.title, document.attrs.language)}”`;
    return {
      fix: { label, edits: [{ kind: 'insert-clause', id: clause.id, at }] },
      isCertain: meets(whole),
    };
  }
  const lacking = lackingPart(whole, present, meets);
  if (lacking === null) return { fix: null, isCertain: false };
  const { path, at, part } = lacking;
  const index = document.content.indexOf(present);
  return {
    fix: {
      label: `Put this back into “${clauseTitle(present, context, library)}”`,
      edits: [{ kind: 'insert-part', path: [index, ...path], at, id: clause.id, part }],
    },
    isCertain: true,
  };
}

/** Where in the clause of a policy a part of the library's text belongs that is not there. */
interface LackingPart {
  /** From the clause to what the part stands in. */
  readonly path: readonly number[];
  /** Before how many of its children. */
  readonly at: number;
  /** From the clause of the library to the part. */
  readonly part: readonly number[];
}

/** The first part that meets what is wanted and has no counterpart in the policy: the smallest one, down to a paragraph. */
function lackingPart(
  whole: PolicyNode,
  present: PolicyNode,
  meets: (node: PolicyNode) => boolean,
): LackingPart | null {
  const [wanted, there] = [childrenOf(whole), childrenOf(present)];
  const placeOf = (node: PolicyNode): number => there.findIndex((each) => isCounterpart(each, node));
  for (const [index, child] of wanted.entries()) {
    if (!meets(child)) continue;
    const place = placeOf(child);
    const counterpart = there[place];
    if (counterpart === undefined) {
      const before = wanted.slice(0, index).findLast((each) => placeOf(each) >= 0);
      const afterHeading = there[0]?.type === 'heading' ? 1 : 0;
      return { path: [], at: before === undefined ? afterHeading : placeOf(before) + 1, part: [index] };
    }
    const inner = hasBlocks(child) ? lackingPart(child, counterpart, meets) : null;
    if (inner !== null) return { path: [place, ...inner.path], at: inner.at, part: [index, ...inner.part] };
  }
  return null;
}

/** The same words, the same passage, or a list with an item in common. */
function isCounterpart(node: PolicyNode, other: PolicyNode): boolean {
  if (node.type !== other.type) return false;
  if (plainText(node) === plainText(other)) return true;
  if (node.type === 'passage' && other.type === 'passage')
    return node.attrs.part !== null && node.attrs.part === other.attrs.part;
  if (node.type !== 'bulletList' && node.type !== 'orderedList') return false;
  const items = new Set(childrenOf(other).map(plainText));
  return childrenOf(node).some((item) => items.has(plainText(item)));
}

function hasBlocks({ type }: PolicyNode): boolean {
  return type === 'passage' || type === 'bulletList' || type === 'orderedList';
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

/** Tells of each part of a clause, as it would stand in this policy, whether it meets the requirement. */
function whatSays(
  clause: Clause,
  { id, shows }: LawRequirement,
  { context, remember }: CheckSubject,
  read: (block: TextBlock) => readonly TopicMatch[],
): (part: PolicyNode) => boolean {
  const { document, facts } = context;
  const nodes = walk({ ...document, content: [clause] }, facts).filter(({ isActive }) => isActive);
  const values = nodes.filter(
    ({ node }) =>
      (node.type === 'placeholder' || node.type === 'placeholderTable') &&
      shows.includes(node.attrs.key) &&
      context.isFilled(node.attrs.key),
  );
  const words = textBlocksOf(nodes, context, () => document.attrs.language).filter((block) =>
    remember(block, read).some((match) => match.id === id),
  );
  const saying = [...values, ...words].map(({ path }) => path);
  const paths = new Map(nodes.map(({ node, path }) => [node, path]));
  return (part) => {
    const path = paths.get(part);
    return path !== undefined && saying.some((each) => path.every((index, depth) => each[depth] === index));
  };
}
