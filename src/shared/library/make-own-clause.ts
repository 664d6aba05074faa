import { localize } from '../language';
import { oneLine } from '../placeholders/plain-text';
import type { PolicyContext } from '../policy/context';
import type { Clause, PolicyBlock, PolicyNode } from '../policy/nodes';
import { templateFrom } from '../policy/template';
import { childrenOf, plainText } from '../policy/walk';
import { placeholderKeysIn, shiftHeadings } from './assemble';
import { longestName, type OwnClause } from './own-clause';

/** What a new clause of the person's own is made of, besides its name and its place among the others. */
export type OwnClauseText = Pick<OwnClause, 'language' | 'when' | 'content' | 'definitions'>;

/**
 * A clause of a policy as it is kept for other policies: without values, and without the names of
 * this business, as in a saved template. Its headings begin at level 2 again. Null when it has no text.
 */
export function ownClauseText(context: PolicyContext, clause: Clause): OwnClauseText | null {
  const document = { ...context.document, content: [clause] };
  const template = templateFrom({ ...context, document }, '');
  const [anonymous] = template.content;
  const content = anonymous?.type === 'clause' ? withTopHeadings(anonymous.content) : [];
  if (!content.some(hasText)) return null;
  const { language, definitions } = template.attrs;
  const used = placeholderKeysIn([{ ...clause, content }], { placeholders: definitions });
  return {
    language,
    when: clause.attrs.when,
    content,
    definitions: definitions.filter(({ key }) => used.has(key)),
  };
}

/**
 * One clause of several blocks of a policy. Clauses among them give their text; what switches one
 * of them switches its part of the new clause.
 */
export function clauseOfBlocks(blocks: readonly PolicyBlock[]): Clause {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only?.type === 'clause') return { ...only, attrs: { ...only.attrs, id: 'selection' } };
  return {
    type: 'clause',
    attrs: { id: 'selection', revision: 1, when: null },
    content: blocks.flatMap((block) => (block.type === 'clause' ? textOfClause(block) : [block])),
  };
}

/** A name for the clause: its heading, or else `title`, or else its first words; placeholders as their labels. */
export function suggestedClauseName({ content }: OwnClauseText, context: PolicyContext, title = ''): string {
  const lines = content.flatMap(linesOf);
  const heading = lines.find(({ type }) => type === 'heading');
  const headingText = heading === undefined ? '' : lineText(heading, context);
  const texts = [headingText, title, ...lines.map((line) => lineText(line, context))];
  const first = texts.find((text) => text !== '') ?? '';
  return first.length > 80 ? `${oneLine(first.slice(0, 80)).replace(/\s\S*$/u, '')}…` : first;
}

/** A name as a file may hold it; empty where nothing is left. */
export function cleanName(typed: string): string {
  return oneLine(oneLine(typed).slice(0, longestName));
}

function lineText(line: PolicyNode, context: PolicyContext): string {
  const words = plainText(line).replaceAll(/\{\{([a-z0-9_]+)\}\}/gu, (_, key: string) =>
    localize(context.definition(key).label, context.document.attrs.language),
  );
  return oneLine(words.replaceAll(/\s+/gu, ' '));
}

function linesOf(node: PolicyNode): readonly PolicyNode[] {
  return node.type === 'paragraph' || node.type === 'heading' ? [node] : childrenOf(node).flatMap(linesOf);
}

function hasText(node: PolicyNode): boolean {
  if (node.type === 'text') return node.text.trim() !== '';
  return node.type === 'placeholder' || node.type === 'placeholderTable' || childrenOf(node).some(hasText);
}

function withTopHeadings(blocks: readonly PolicyBlock[]): readonly PolicyBlock[] {
  const levels = blocks.flatMap(headingLevels);
  return shiftHeadings(blocks, levels.length === 0 ? 0 : 2 - Math.min(...levels));
}

function headingLevels(node: PolicyNode): readonly number[] {
  return node.type === 'heading' ? [node.attrs.level] : childrenOf(node).flatMap(headingLevels);
}

/** Parts inside parts are not to be had, so a condition around a part goes into that of the part. */
function textOfClause({ attrs: { when }, content }: Clause): readonly PolicyBlock[] {
  if (when === null) return content;
  return content.map((block): PolicyBlock => {
    if (block.type !== 'passage') return { type: 'passage', attrs: { when, part: null }, content: [block] };
    const both = `(${when}) and (${block.attrs.when})`;
    // One that is too long for a file would be lost; the narrower one is the safer half.
    return both.length > 500 ? block : { ...block, attrs: { ...block.attrs, when: both } };
  });
}
