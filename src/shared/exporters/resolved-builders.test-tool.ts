import type { HeadingLevel, Mark } from '../policy/nodes';
import type {
  Gap,
  ResolvedBlock,
  ResolvedBlockquote,
  ResolvedBulletList,
  ResolvedCell,
  ResolvedHeading,
  ResolvedInline,
  ResolvedOrderedList,
  ResolvedParagraph,
  ResolvedPolicy,
  ResolvedTable,
} from '../policy/resolved';

/** Short builders for tests of exporters, so that a test reads like the policy: `policy(h(2, 'Contact'), p('Write to us.'))`. */
export function policy(...blocks: readonly ResolvedBlock[]): ResolvedPolicy {
  return { title: 'Privacy policy', language: 'en', isDraft: false, blocks };
}

type InlineInput = string | ResolvedInline;

export function p(...content: readonly InlineInput[]): ResolvedParagraph {
  return { type: 'paragraph', content: content.map(inline) };
}

export function h(level: HeadingLevel, ...content: readonly InlineInput[]): ResolvedHeading {
  return { type: 'heading', level, content: content.map(inline) };
}

/** A text with marks: names of marks, or an address for a link. */
export function t(text: string, ...marks: readonly string[]): ResolvedInline {
  return { type: 'text', text, marks: marks.map(toMark) };
}

export function gap(text: string, ...marks: readonly string[]): Gap {
  return { type: 'gap', text, marks: marks.map(toMark) };
}

export const br: ResolvedInline = { type: 'hardBreak' };
export const hr: ResolvedBlock = { type: 'horizontalRule' };

type ItemInput = string | ResolvedBlock | readonly ResolvedBlock[];

export function ul(...items: readonly ItemInput[]): ResolvedBulletList {
  return { type: 'bulletList', items: items.map(item) };
}

export function ol(...items: readonly ItemInput[]): ResolvedOrderedList {
  return olFrom(1, ...items);
}

export function olFrom(start: number, ...items: readonly ItemInput[]): ResolvedOrderedList {
  return { type: 'orderedList', start, items: items.map(item) };
}

export function quote(...content: readonly ResolvedBlock[]): ResolvedBlockquote {
  return { type: 'blockquote', content };
}

type CellInput = string | ResolvedCell;

/** A table of plain cells; `th` and `td` make others. */
export function table(...rows: readonly (readonly CellInput[])[]): ResolvedTable {
  return {
    type: 'table',
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? td(cell) : cell))),
  };
}

type CellContent = string | readonly ResolvedParagraph[];

export function th(content: CellContent, attributes: Partial<ResolvedCell> = {}): ResolvedCell {
  return td(content, { isHeader: true, ...attributes });
}

export function td(content: CellContent, attributes: Partial<ResolvedCell> = {}): ResolvedCell {
  return {
    isHeader: false,
    colspan: 1,
    rowspan: 1,
    colwidth: null,
    content: typeof content === 'string' ? [p(content)] : content,
    ...attributes,
  };
}

function inline(content: InlineInput): ResolvedInline {
  return typeof content === 'string' ? t(content) : content;
}

function item(content: ItemInput): readonly ResolvedBlock[] {
  if (typeof content === 'string') return [p(content)];
  return 'type' in content ? [content] : content;
}

function toMark(name: string): Mark {
  return name === 'bold' || name === 'italic' || name === 'underline'
    ? { type: name }
    : { type: 'link', attrs: { href: name } };
}
