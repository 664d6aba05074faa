import type { Language } from '../language';
import type { CellAttributes, HardBreak, HeadingLevel, HorizontalRule, Marks, Text } from './nodes';

/**
 * A policy with values and conditions applied: what a reader of the finished policy gets.
 * No clauses, passages or placeholders are left, and nothing that is switched off. Exporters
 * turn this into files and need nothing else.
 */
export interface ResolvedPolicy {
  readonly title: string;
  readonly language: Language;
  /** True when gaps may remain; exporters then mark the whole document as a draft. */
  readonly isDraft: boolean;
  readonly blocks: readonly ResolvedBlock[];
}

/** A place that is not finished: an empty placeholder (`[Company name]`) or a value with an error. */
export interface Gap {
  readonly type: 'gap';
  readonly text: string;
  readonly marks?: Marks;
}

export type ResolvedInline = Text | HardBreak | Gap;

export interface ResolvedParagraph {
  readonly type: 'paragraph';
  readonly content: readonly ResolvedInline[];
}

export interface ResolvedHeading {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  readonly content: readonly ResolvedInline[];
}

export interface ResolvedBulletList {
  readonly type: 'bulletList';
  readonly items: readonly (readonly ResolvedBlock[])[];
}

export interface ResolvedOrderedList {
  readonly type: 'orderedList';
  readonly start: number;
  readonly items: readonly (readonly ResolvedBlock[])[];
}

export interface ResolvedBlockquote {
  readonly type: 'blockquote';
  readonly content: readonly ResolvedBlock[];
}

export interface ResolvedTable {
  readonly type: 'table';
  readonly rows: readonly (readonly ResolvedCell[])[];
}

export interface ResolvedCell extends CellAttributes {
  readonly isHeader: boolean;
  readonly content: readonly ResolvedParagraph[];
}

export type ResolvedBlock =
  | ResolvedParagraph
  | ResolvedHeading
  | ResolvedBulletList
  | ResolvedOrderedList
  | ResolvedBlockquote
  | HorizontalRule
  | ResolvedTable;

/** A table of functions, one for each block type: a missing one does not compile. */
export type BlockRenderers<Output, Context> = {
  readonly [T in ResolvedBlock['type']]: (
    block: Extract<ResolvedBlock, { readonly type: T }>,
    context: Context,
  ) => Output;
};
