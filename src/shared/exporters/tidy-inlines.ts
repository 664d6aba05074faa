import type { Mark, MarkType, Marks } from '../policy/nodes';
import type { ResolvedInline } from '../policy/resolved';
import { isSameMark } from './inline-tree';
import { linkTarget } from './link-target';
import { printableText } from './printable-text';

/**
 * A line of text in its simplest form, so that no exporter meets a special case: printable
 * characters only, marks in one order (link, bold, italic, underline), links with an address that
 * can be exported, neighbours with the same marks joined, no space or break at either end, and no
 * mark that begins or ends with a space. Empty when there is nothing to read.
 */
export function tidyInlines(inlines: readonly ResolvedInline[]): readonly ResolvedInline[] {
  return joinTexts(trimmed(withoutMarkedEdges(inlines.flatMap(splitSpaces))));
}

/** The same node with one more mark, in the common order; a node has each kind of mark once. */
export function addMark(inline: ResolvedInline, mark: Mark): ResolvedInline {
  return { ...inline, marks: inOrder([...(inline.marks ?? []), mark]) };
}

const markOrder: readonly MarkType[] = ['link', 'bold', 'italic', 'underline'];

function inOrder(marks: Marks): Marks {
  return markOrder.flatMap((type) => marks.find((mark) => mark.type === type) ?? []);
}

/** One node as printable parts: the spaces at its ends stand apart from its words. */
function splitSpaces(inline: ResolvedInline): readonly ResolvedInline[] {
  const marks = exportableMarks(inline.marks ?? []);
  if (inline.type === 'hardBreak') return [{ type: 'hardBreak', marks }];
  const text = printableText(inline.text);
  const words = text.trim();
  if (inline.type === 'gap') return words === '' ? [] : [{ type: 'gap', text: words, marks }];
  const start = text.indexOf(words);
  return [text.slice(0, start), words, text.slice(start + words.length)]
    .filter((part) => part !== '')
    .map((part) => ({ type: 'text', text: part, marks }));
}

function exportableMarks(marks: Marks): Marks {
  return inOrder(
    marks.flatMap((mark): Marks => {
      if (mark.type !== 'link') return [mark];
      const href = linkTarget(mark.attrs.href);
      return href === null ? [] : [{ type: 'link', attrs: { href } }];
    }),
  );
}

/** Spaces and breaks keep only the marks of the words on both sides. */
function withoutMarkedEdges(inlines: readonly ResolvedInline[]): readonly ResolvedInline[] {
  const before = nearestMarks(inlines);
  const after = nearestMarks([...inlines].reverse()).reverse();
  return inlines.map((inline, index) =>
    isReadable(inline) ? inline : { ...inline, marks: sharedMarks(before[index] ?? [], after[index] ?? []) },
  );
}

/** For each node the marks of the last words up to it. */
function nearestMarks(inlines: readonly ResolvedInline[]): Marks[] {
  let nearest: Marks = [];
  return inlines.map((inline) => {
    if (isReadable(inline)) nearest = inline.marks ?? [];
    return nearest;
  });
}

/** The marks that both begin with: only those are around both in the tree that is written. */
function sharedMarks(a: Marks, b: Marks): Marks {
  const end = a.findIndex((mark, index) => !isSameMark(mark, b[index]));
  return end === -1 ? a : a.slice(0, end);
}

/** Without ordinary spaces and breaks at the ends, and without spaces beside a break. */
function trimmed(inlines: readonly ResolvedInline[]): readonly ResolvedInline[] {
  const first = inlines.findIndex(isReadable);
  if (first === -1) return [];
  const last = inlines.findLastIndex(isReadable);
  return inlines.filter((inline, index) => {
    // Other spaces, such as the ideographic one that indents a Chinese paragraph, are kept.
    if (inline.type === 'text' && !/^ +$/u.test(inline.text)) return true;
    if (inline.type === 'gap') return true;
    if (index < first || index > last) return false;
    return inline.type === 'hardBreak' || !isBesideBreak(inlines, index);
  });
}

function isBesideBreak(inlines: readonly ResolvedInline[], index: number): boolean {
  return inlines[index - 1]?.type === 'hardBreak' || inlines[index + 1]?.type === 'hardBreak';
}

function isReadable(inline: ResolvedInline): boolean {
  return inline.type !== 'hardBreak' && !isSpace(inline.text);
}

function isSpace(text: string): boolean {
  return text.trim() === '';
}

/** Joins neighbouring texts that have the same marks. */
function joinTexts(inlines: readonly ResolvedInline[]): readonly ResolvedInline[] {
  const joined: ResolvedInline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && haveSameMarks(inline, last)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}

function haveSameMarks(a: ResolvedInline, b: ResolvedInline): boolean {
  const marks = a.marks ?? [];
  const others = b.marks ?? [];
  return marks.length === others.length && marks.every((mark, index) => isSameMark(mark, others[index]));
}
