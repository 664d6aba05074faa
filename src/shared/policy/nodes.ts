import type { Language } from '../language';
import type { PlaceholderDefinition, Values } from '../placeholders/definition';

/**
 * The whole model of a policy as plain data, in ProseMirror's JSON form.
 * The editor schema in `shared/schema/` accepts exactly these nodes; exporters see the simpler
 * ones of `resolved.ts`.
 */
export interface PolicyDocument {
  readonly type: 'doc';
  readonly attrs: PolicyAttributes;
  readonly content: readonly PolicyBlock[];
}

/** Everything a person can change besides the text; stored as attributes of the top node. */
export interface PolicyAttributes {
  /** The title at the head of the page and of every export; one line, never a placeholder. */
  readonly title: string;
  readonly language: Language;
  readonly values: Values;
  /** Answers to the yes/no questions; a missing key counts as no. */
  readonly conditions: Conditions;
  /** The person's own placeholders; the library's are not repeated here. */
  readonly definitions: readonly PlaceholderDefinition[];
  /** Where the policy started from; null for an empty page. */
  readonly template: TemplateOrigin | null;
  /** Findings of the checks that the person has decided to leave as they are. */
  readonly ignored: readonly IgnoredFinding[];
  /** Paragraphs that the person says meet a requirement of a law. */
  readonly pins: readonly Pin[];
}

export type Conditions = Readonly<Record<string, boolean>>;

/** Stays in force for as long as the same words stand in a paragraph that is much the same. */
export interface IgnoredFinding {
  /** Id of the check. */
  readonly check: string;
  /** What the check found: the words, or the key of a detail; "" for the policy as a whole. */
  readonly words: string;
  /** The text of the paragraph around it, its beginning at least; "" where none is. */
  readonly paragraph: string;
  /** Why the person leaves it. */
  readonly reason: string;
}

/** Holds for the paragraph that is most like its words, as long as more than half of them are there. */
export interface Pin {
  /** Id of the requirement. */
  readonly requirement: string;
  /** The paragraph as it was when it was chosen. */
  readonly words: string;
}

export interface TemplateOrigin {
  readonly id: string;
  readonly revision: number;
}

// ---------------------------------------------------------------- marks

export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'underline' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };
export type MarkType = Mark['type'];
export type Marks = readonly Mark[];

// ---------------------------------------------------------------- inline nodes

export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: Marks;
}

export interface HardBreak {
  readonly type: 'hardBreak';
  readonly marks?: Marks;
}

/** The hole in the text that shows a value. */
export interface Placeholder {
  readonly type: 'placeholder';
  readonly attrs: { readonly key: string };
  readonly marks?: Marks;
}

/** An inline node from a newer version, kept as it was. */
export interface UnknownInline {
  readonly type: 'unknownInline';
  readonly attrs: { readonly json: string };
  readonly marks?: Marks;
}

export type PolicyInline = Text | HardBreak | Placeholder | UnknownInline;

// ---------------------------------------------------------------- block nodes

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly PolicyInline[];
}

/** Level 1 is the title of the policy, so headings in the text start at 2. */
export type HeadingLevel = 2 | 3 | 4;

export interface Heading {
  readonly type: 'heading';
  readonly attrs: { readonly level: HeadingLevel };
  readonly content?: readonly PolicyInline[];
}

export interface BulletList {
  readonly type: 'bulletList';
  readonly content: readonly ListItem[];
}

export interface OrderedList {
  readonly type: 'orderedList';
  readonly attrs: { readonly start: number };
  readonly content: readonly ListItem[];
}

/** First a paragraph, then any blocks. */
export interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly PolicyBlock[];
}

export interface Blockquote {
  readonly type: 'blockquote';
  readonly content: readonly PolicyBlock[];
}

export interface HorizontalRule {
  readonly type: 'horizontalRule';
}

export interface Table {
  readonly type: 'table';
  readonly content: readonly TableRow[];
}

export interface TableRow {
  readonly type: 'tableRow';
  /** Missing where cells of the rows above reach down over the whole row. */
  readonly content?: readonly (TableCell | TableHeader)[];
}

export interface CellAttributes {
  readonly colspan: number;
  readonly rowspan: number;
  /** Widths in CSS pixels of the columns covered, or null where none was set. */
  readonly colwidth: readonly number[] | null;
}

/** Cells hold paragraphs only, so that every export can show them whole. */
export interface TableCell {
  readonly type: 'tableCell';
  readonly attrs: CellAttributes;
  readonly content: readonly Paragraph[];
}

export interface TableHeader {
  readonly type: 'tableHeader';
  readonly attrs: CellAttributes;
  readonly content: readonly Paragraph[];
}

/** A reusable block of text from the library. Stands at the top level only. */
export interface Clause {
  readonly type: 'clause';
  readonly attrs: {
    readonly id: string;
    /** Revision of the library text that it came from. */
    readonly revision: number;
    /** Condition expression that switches it on; null means always. */
    readonly when: string | null;
  };
  readonly content: readonly PolicyBlock[];
}

/** An optional part inside a clause. */
export interface Passage {
  readonly type: 'passage';
  readonly attrs: {
    /** Condition expression; `optional` is always true and marks a part the person may drop. */
    readonly when: string;
    /** Name of the part in its clause, or null for one made by the person. */
    readonly part: string | null;
  };
  readonly content: readonly PolicyBlock[];
}

/** A table value shown as a real table. */
export interface PlaceholderTable {
  readonly type: 'placeholderTable';
  readonly attrs: { readonly key: string };
}

/** A block node from a newer version, kept as it was. */
export interface UnknownBlock {
  readonly type: 'unknownBlock';
  readonly attrs: { readonly json: string };
}

export type PolicyBlock =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Blockquote
  | HorizontalRule
  | Table
  | Clause
  | Passage
  | PlaceholderTable
  | UnknownBlock;

/** Any node below the document. */
export type PolicyNode = PolicyBlock | PolicyInline | ListItem | TableRow | TableCell | TableHeader;
export type PolicyNodeType = PolicyNode['type'];
