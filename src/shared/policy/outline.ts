import { localize } from '../language';
import type { Library } from '../library/types';
import { isSwitchedOn, type PolicyContext } from './context';
import type { Clause, PolicyBlock } from './nodes';
import { displayedValue } from './resolve';
import { childrenOf, plainText } from './walk';

/** One line of the outline: a clause, or a heading that stands on its own. */
export interface OutlineEntry {
  /** Index of the block in the policy. */
  readonly index: number;
  readonly kind: 'clause' | 'heading';
  /** Id of the clause; null for a heading. */
  readonly clauseId: string | null;
  /** The heading as the reader sees it, values filled in. */
  readonly title: string;
  readonly isOn: boolean;
}

/** Clauses and free headings in reading order. */
export function outlineOf(
  context: PolicyContext,
  library: Pick<Library, 'clauses'>,
): readonly OutlineEntry[] {
  return context.document.content.flatMap((block, index): readonly OutlineEntry[] => {
    if (block.type === 'heading') {
      return [{ index, kind: 'heading', clauseId: null, title: headingText(block, context), isOn: true }];
    }
    if (block.type !== 'clause') return [];
    const title = clauseTitle(block, context, library);
    return [
      { index, kind: 'clause', clauseId: block.attrs.id, title, isOn: isSwitchedOn(block, context.facts) },
    ];
  });
}

/** What the clause or section is called in which a top-level block stands; null before the first. */
export function titleAt(index: number, outline: readonly OutlineEntry[]): string | null {
  const entry = outline.findLast((each) => each.index <= index && each.title !== '');
  return entry !== undefined && (entry.index === index || entry.kind === 'heading') ? entry.title : null;
}

/**
 * A clause is called what its heading says as long as it begins with one; a heading further down,
 * such as one that was pasted there, is about a part of it.
 */
export function clauseTitle(
  { attrs, content }: Clause,
  context: PolicyContext,
  library: Pick<Library, 'clauses'>,
): string {
  const [first] = content;
  if (first?.type === 'heading') return headingText(first, context);
  const known = library.clauses.find(({ id }) => id === attrs.id);
  if (known !== undefined) return localize(known.title, context.document.attrs.language);
  const heading = content.find(({ type }) => type === 'heading');
  return heading === undefined ? 'Clause' : headingText(heading, context);
}

function headingText(block: PolicyBlock, context: PolicyContext): string {
  const text = childrenOf(block)
    .map((node) => {
      if (node.type !== 'placeholder') return plainText(node);
      const value = displayedValue(node.attrs.key, context);
      return value === '' ? `[${context.label(node.attrs.key)}]` : value;
    })
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return text === '' ? 'Untitled' : text;
}
