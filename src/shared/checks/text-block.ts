import type { Language } from '../language';
import type { PolicyContext } from '../policy/context';
import type { Clause, HeadingLevel, Mark, PolicyInline } from '../policy/nodes';
import { displayedValue } from '../policy/resolve';
import { childrenOf, type Visit } from '../policy/walk';
import type { Place } from './check';
import { languageOfText } from './language-of-text';

/** A heading or paragraph as its reader gets it, with the way back to what stands in the editor. */
export interface TextBlock {
  /** Child indexes from the document down to the heading or paragraph. */
  readonly path: readonly number[];
  /** Null for a paragraph. */
  readonly level: HeadingLevel | null;
  /** What it stands in. A block in a list in a table counts as in the table. */
  readonly inside: 'text' | 'list' | 'table' | 'quote';
  /**
   * What the block goes on from: the heading, or the paragraph with a colon at its end, right before it. The items of a
   * list and the cells of a table go on from what stands before the whole; paragraphs that begin with a typed number or
   * dash are such items, too. Empty for all other blocks.
   */
  readonly introduction: string;
  /** The clause around it. */
  readonly clause: Clause | null;
  /** Values as they are shown; `noText` for an empty placeholder; "\n" for a line break. */
  readonly text: string;
  /** In the order of the text, without gaps. */
  readonly pieces: readonly TextPiece[];
  /** The language of its words; that of the policy where they do not tell. */
  readonly language: Language;
}

/** What one inline node contributes to the text of a block. */
export interface TextPiece {
  /** Offset in `TextBlock.text`. */
  readonly from: number;
  /** Offset behind it. */
  readonly to: number;
  /** Offset in the content of the block, in which a text has its length and any other node has 1. */
  readonly at: number;
  readonly node: PolicyInline;
}

/** Stands for what has no text of its own (U+FFFC, object replacement character). */
export const noText = '\uFFFC';

/** Every heading and paragraph among these nodes that has any content. */
export function textBlocksOf(
  nodes: readonly Visit[],
  context: PolicyContext,
  languageOf: (text: string) => Language | null = languageOfText,
): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const containers: { readonly depth: number; readonly inside: TextBlock['inside'] }[] = [];
  const lists: { readonly depth: number; readonly introduction: string }[] = [];
  for (const { node, path, clause } of nodes) {
    while ((containers.at(-1)?.depth ?? 0) >= path.length) containers.pop();
    while ((lists.at(-1)?.depth ?? 0) >= path.length) lists.pop();
    if (node.type === 'bulletList' || node.type === 'orderedList' || node.type === 'table') {
      const introduction = introductionIn(blocks.at(-1)) || (lists.at(-1)?.introduction ?? '');
      lists.push({ depth: path.length, introduction });
    }
    const inside = insideOf(node.type);
    if (inside !== null) containers.push({ depth: path.length, inside });
    if ((node.type !== 'paragraph' && node.type !== 'heading') || childrenOf(node).length === 0) continue;
    const pieces = piecesOf(node.content ?? [], context);
    const text = pieces.map(({ shown }) => shown).join('');
    const before = blocks.at(-1);
    const goesOnFrom = introductionIn(before) || (typedMark.test(text) ? (before?.introduction ?? '') : '');
    blocks.push({
      path,
      level: node.type === 'heading' ? node.attrs.level : null,
      inside: containers.some((each) => each.inside === 'table')
        ? 'table'
        : (containers.at(-1)?.inside ?? 'text'),
      introduction: lists.at(-1)?.introduction ?? goesOnFrom,
      clause,
      text,
      pieces,
      language: languageOf(text) ?? context.document.attrs.language,
    });
  }
  return blocks;
}

/** The same function, which reads each block only once, however many checks ask. */
export function oncePerBlock<T extends object>(read: (block: TextBlock) => T): (block: TextBlock) => T {
  const known = new WeakMap<TextBlock, T>();
  return (block) => {
    let result = known.get(block);
    if (result === undefined) known.set(block, (result = read(block)));
    return result;
  };
}

/** Whether this part of the text was typed, so that a value has no share in it. */
export function isTyped({ pieces }: TextBlock, from: number, to: number): boolean {
  return pieces.every((piece) => piece.node.type === 'text' || piece.to <= from || piece.from >= to);
}

/** The link that this part of the text begins in. */
export function linkAt({ pieces }: TextBlock, from: number): Extract<Mark, { type: 'link' }> | null {
  const piece = pieces.find((each) => each.from <= from && from < each.to);
  return piece?.node.marks?.find((mark) => mark.type === 'link') ?? null;
}

/** A part of a block's text as a place; a value that it touches belongs to it whole. */
export function placeIn(block: TextBlock, from: number, to: number): Extract<Place, { kind: 'node' }> {
  return { kind: 'node', path: block.path, ...contentOffsets(block, from, to) };
}

/** The words at a place in this block; all of them where the place is the block itself. */
export function wordsAt({ text, pieces }: TextBlock, place: Extract<Place, { kind: 'node' }>): string {
  const { from, to } = place;
  if (from === undefined || to === undefined) return text;
  const offset = (at: number): number => {
    const piece = pieces.findLast((each) => each.at <= at);
    if (piece === undefined) return 0;
    const inside = at - piece.at;
    return piece.node.type === 'text'
      ? Math.min(piece.from + inside, piece.to)
      : inside === 0
        ? piece.from
        : piece.to;
  };
  return text.slice(offset(from), offset(to));
}

/** The same part in the content of the block: a text has its length there, any other node has 1. */
export function contentOffsets(
  { pieces }: TextBlock,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const first = pieces.find((piece) => piece.to > from) ?? pieces.at(-1);
  const last = pieces.findLast((piece) => piece.from < to) ?? first;
  if (first === undefined || last === undefined) return { from: 0, to: 0 };
  const start = first.node.type === 'text' ? first.at + Math.max(0, from - first.from) : first.at;
  const end = last.node.type === 'text' ? last.at + Math.min(to, last.to) - last.from : last.at + 1;
  return { from: start, to: Math.max(start, end) };
}

const typedMark = /^\s*(?:[-–—•·*]|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|\p{Ll})[.)）、．])\s*/u;

function introductionIn(before: TextBlock | undefined): string {
  if (before === undefined) return '';
  const text = before.text.trimEnd().slice(-300);
  return before.level !== null || /[:：]$/u.test(text) ? text : '';
}

function insideOf(type: Visit['node']['type']): TextBlock['inside'] | null {
  if (type === 'listItem') return 'list';
  if (type === 'tableCell' || type === 'tableHeader') return 'table';
  return type === 'blockquote' ? 'quote' : null;
}

function piecesOf(nodes: readonly PolicyInline[], context: PolicyContext) {
  let from = 0;
  let at = 0;
  return nodes.map((node) => {
    const shown = shownText(node, context);
    const piece = { from, to: from + shown.length, at, node, shown };
    from = piece.to;
    at += node.type === 'text' ? node.text.length : 1;
    return piece;
  });
}

function shownText(node: PolicyInline, context: PolicyContext): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'hardBreak':
      return '\n';
    case 'placeholder':
      return context.isFilled(node.attrs.key) ? displayedValue(node.attrs.key, context) : noText;
    case 'unknownInline':
      return noText;
  }
}
