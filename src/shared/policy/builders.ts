import type { Language } from '../language';
import type {
  BulletList,
  Clause,
  Heading,
  HeadingLevel,
  ListItem,
  Mark,
  OrderedList,
  Paragraph,
  Passage,
  Placeholder,
  PlaceholderTable,
  PolicyAttributes,
  PolicyBlock,
  PolicyDocument,
  PolicyInline,
  Table,
  Text,
} from './nodes';

/**
 * Short builders, so that tests and examples read like the policy itself:
 * `doc(h('Contact'), p('Write to ', ph('contact_email')))`.
 */
export function doc(...content: readonly PolicyBlock[]): PolicyDocument {
  return docWith({}, ...content);
}

/** A policy with some of its attributes set; the others are those of an empty page. */
export function docWith(
  attributes: Partial<PolicyAttributes>,
  ...content: readonly PolicyBlock[]
): PolicyDocument {
  return {
    type: 'doc',
    attrs: { ...emptyAttributes('Privacy policy', 'en'), ...attributes },
    content: content.length > 0 ? content : [p()],
  };
}

export function emptyAttributes(title: string, language: Language): PolicyAttributes {
  return {
    title,
    language,
    values: {},
    conditions: {},
    definitions: [],
    template: null,
    ignored: [],
    pins: [],
  };
}

type InlineInput = string | PolicyInline;

export function p(...content: readonly InlineInput[]): Paragraph {
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content: inline(content) };
}

export function h(text: InlineInput, level: HeadingLevel = 2): Heading {
  return { type: 'heading', attrs: { level }, content: inline([text]) };
}

export function ul(...items: readonly (string | ListItem)[]): BulletList {
  return { type: 'bulletList', content: items.map(item) };
}

export function ol(...items: readonly (string | ListItem)[]): OrderedList {
  return { type: 'orderedList', attrs: { start: 1 }, content: items.map(item) };
}

export function li(...content: readonly (string | PolicyBlock)[]): ListItem {
  return {
    type: 'listItem',
    content: content.map((block) => (typeof block === 'string' ? p(block) : block)),
  };
}

export function clause(id: string, when: string | null, ...content: readonly PolicyBlock[]): Clause {
  return { type: 'clause', attrs: { id, revision: 1, when }, content };
}

export function passage(when: string, ...content: readonly PolicyBlock[]): Passage {
  return { type: 'passage', attrs: { when, part: null }, content };
}

/** A placeholder in the text. */
export function ph(key: string): Placeholder {
  return { type: 'placeholder', attrs: { key } };
}

export function phTable(key: string): PlaceholderTable {
  return { type: 'placeholderTable', attrs: { key } };
}

/** A table of plain texts whose first row is the header. */
export function table(...rows: readonly (readonly string[])[]): Table {
  const attrs = { colspan: 1, rowspan: 1, colwidth: null };
  return {
    type: 'table',
    content: rows.map((cells, index) => ({
      type: 'tableRow',
      content: cells.map((cell) => ({
        type: index === 0 ? ('tableHeader' as const) : ('tableCell' as const),
        attrs,
        content: [p(cell)],
      })),
    })),
  };
}

/** A text with marks: `t('important', { type: 'bold' })`. */
export function t(text: string, ...marks: readonly Mark[]): Text {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
}

function inline(content: readonly InlineInput[]): readonly PolicyInline[] {
  return content.map((part) => (typeof part === 'string' ? t(part) : part));
}

function item(content: string | ListItem): ListItem {
  return typeof content === 'string' ? li(content) : content;
}
