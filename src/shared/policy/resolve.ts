import { isChineseSeam } from '../placeholders/chinese-seam';
import { formatTable, formatValue } from '../placeholders/index';
import { textAt } from '../placeholders/plain-text';
import type { TableColumn, TableValueRow } from '../placeholders/definition';
import { closeGaps, removed } from './close-gaps';
import { isSwitchedOn, type PolicyContext } from './context';
import type { Mark, Marks, PlaceholderTable, PolicyBlock, PolicyInline, Table } from './nodes';
import type { ResolvedBlock, ResolvedCell, ResolvedInline, ResolvedPolicy } from './resolved';

/**
 * Applies values and conditions: what a reader gets. Whatever is switched off is gone, together
 * with empty paragraphs and with headings that only introduced what is gone. In a draft, empty
 * placeholders and values with errors become gaps; a finished policy must have none (see the
 * checks), and shows them as gaps all the same rather than hide them.
 */
export function resolvePolicy(
  context: PolicyContext,
  options: { readonly isDraft: boolean },
): ResolvedPolicy {
  const { title, language } = context.document.attrs;
  return {
    title,
    language,
    isDraft: options.isDraft,
    blocks: resolveBlocks(context.document.content, context),
  };
}

function resolveBlocks(blocks: readonly PolicyBlock[], context: PolicyContext): readonly ResolvedBlock[] {
  return closeGaps(blocks.flatMap((block) => resolveBlock(block, context)));
}

function resolveBlock(
  block: PolicyBlock,
  context: PolicyContext,
): readonly (ResolvedBlock | typeof removed)[] {
  switch (block.type) {
    case 'clause':
    case 'passage':
      return isSwitchedOn(block, context.facts)
        ? block.content.flatMap((inner) => resolveBlock(inner, context))
        : [removed];
    case 'paragraph': {
      const content = resolveInline(block.content ?? [], context);
      return hasWords(content) ? [{ type: 'paragraph', content }] : [];
    }
    case 'heading': {
      const content = resolveInline(block.content ?? [], context);
      return hasWords(content) ? [{ type: 'heading', level: block.attrs.level, content }] : [];
    }
    case 'bulletList': {
      const items = resolveItems(block.content, context);
      return items.length > 0 ? [{ type: 'bulletList', items }] : [];
    }
    case 'orderedList': {
      const items = resolveItems(block.content, context);
      return items.length > 0 ? [{ type: 'orderedList', start: block.attrs.start, items }] : [];
    }
    case 'blockquote': {
      const content = resolveBlocks(block.content, context);
      return content.length > 0 ? [{ type: 'blockquote', content }] : [];
    }
    case 'horizontalRule':
      return [{ type: 'horizontalRule' }];
    case 'table':
      return [resolveTable(block, context)];
    case 'placeholderTable':
      return [resolvePlaceholderTable(block, context)];
    case 'unknownBlock':
      // Cannot be exported; the check "unknown-content" tells the person before anything is written.
      return [];
  }
}

function resolveItems(
  items: readonly { readonly content: readonly PolicyBlock[] }[],
  context: PolicyContext,
): readonly (readonly ResolvedBlock[])[] {
  return items.map((item) => resolveBlocks(item.content, context)).filter((blocks) => blocks.length > 0);
}

function resolveTable(table: Table, context: PolicyContext): ResolvedBlock {
  const rows = table.content.map((row) =>
    (row.content ?? []).map((cell): ResolvedCell => ({
      ...cell.attrs,
      isHeader: cell.type === 'tableHeader',
      content: cell.content.map((paragraph) => ({
        type: 'paragraph',
        content: resolveInline(paragraph.content ?? [], context),
      })),
    })),
  );
  return { type: 'table', rows };
}

function resolvePlaceholderTable(node: PlaceholderTable, context: PolicyContext): ResolvedBlock {
  const { key } = node.attrs;
  const table = filledTable(key, context);
  if (table === null || hasError(key, context)) return { type: 'paragraph', content: [gapFor(key, context)] };
  return {
    type: 'table',
    rows: table.cells.map((row, rowIndex) =>
      row.map((text, index) => {
        const link = rowIndex > 0 && table.columns[index]?.type === 'url' ? linkTo(text) : null;
        return textCell(text, rowIndex === 0, link);
      }),
    ),
  };
}

/** The cells of a table value as shown, header row first; null when it is not filled in. */
export function placeholderTableCells(
  key: string,
  context: PolicyContext,
): readonly (readonly string[])[] | null {
  return filledTable(key, context)?.cells ?? null;
}

/** Columns that may stay empty are left out when no row uses them. */
function filledTable(
  key: string,
  context: PolicyContext,
): { readonly columns: readonly TableColumn[]; readonly cells: readonly (readonly string[])[] } | null {
  const definition = context.definition(key);
  const value = context.value(key);
  if (definition.type !== 'table' || !context.isFilled(key) || !Array.isArray(value)) return null;
  // A list that fills a table placeholder is a list of rows; formatTable copes with any cell.
  const rows = value as readonly TableValueRow[];
  const columns = definition.columns.filter(
    (column) => column.required || rows.some((row) => textAt(row, column.key) !== ''),
  );
  const { header, rows: cells } = formatTable(
    { ...definition, columns },
    rows,
    context.document.attrs.language,
  );
  return { columns, cells: [header, ...cells] };
}

function textCell(text: string, isHeader: boolean, link: Mark | null = null): ResolvedCell {
  const content: readonly ResolvedInline[] =
    text === '' ? [] : [{ type: 'text', text, ...(link === null ? {} : { marks: [link] }) }];
  return { isHeader, colspan: 1, rowspan: 1, colwidth: null, content: [{ type: 'paragraph', content }] };
}

function resolveInline(nodes: readonly PolicyInline[], context: PolicyContext): readonly ResolvedInline[] {
  const resolved: ResolvedInline[] = [];
  let wasValue = false;
  for (const node of nodes) {
    const next = resolveInlineNode(node, context);
    if (next === null) continue;
    const isValue = node.type === 'placeholder';
    // Between two words of the text itself the writer decides.
    const seam = isValue || wasValue ? seamBetween(resolved.at(-1), next) : 'none';
    wasValue = isValue;
    if (seam === 'space') append(resolved, { type: 'text', text: ' ' });
    const rest = seam === 'one stop' && next.type === 'text' ? { ...next, text: next.text.slice(1) } : next;
    if (rest === next || ('text' in rest && rest.text !== '')) append(resolved, rest);
  }
  return resolved;
}

function append(nodes: ResolvedInline[], next: ResolvedInline): void {
  const last = nodes.at(-1);
  if (next.type === 'text' && last?.type === 'text' && haveSameMarks(next.marks, last.marks)) {
    nodes[nodes.length - 1] = { ...last, text: last.text + next.text };
  } else {
    nodes.push(next);
  }
}

/**
 * What a value needs where it meets the text: a name that ends in a full stop also ends the sentence
 * ("… of Acme Ltd."), and Chinese is set off from Latin letters and digits by a space.
 */
function seamBetween(
  before: ResolvedInline | undefined,
  after: ResolvedInline,
): 'none' | 'one stop' | 'space' {
  if (before === undefined || !('text' in before) || !('text' in after)) return 'none';
  if (before.text.endsWith('.') && /^\.(?!\.)/u.test(after.text)) return 'one stop';
  return isChineseSeam(before.text, after.text) ? 'space' : 'none';
}

function resolveInlineNode(node: PolicyInline, context: PolicyContext): ResolvedInline | null {
  switch (node.type) {
    case 'text':
    case 'hardBreak':
      return node;
    case 'placeholder': {
      const { key } = node.attrs;
      const marks = node.marks ?? [];
      if (!context.isFilled(key) || hasError(key, context)) return withMarks(gapFor(key, context), marks);
      const text = displayedValue(key, context);
      const link = autoLink(key, text, context);
      const isLinked = marks.some(({ type }) => type === 'link');
      return withMarks({ type: 'text', text }, link === null || isLinked ? marks : [link, ...marks]);
    }
    case 'unknownInline':
      return null;
  }
}

/** The value of a key as it stands in the text, in the language of the policy; empty when not filled in. */
export function displayedValue(key: string, context: PolicyContext): string {
  return formatValue(context.definition(key), context.value(key), context.document.attrs.language);
}

/** What an unfinished place shows: the label in brackets, or the faulty value. */
function gapFor(key: string, context: PolicyContext): Extract<ResolvedInline, { type: 'gap' }> {
  const label = context.label(key);
  const shown = displayedValue(key, context);
  return { type: 'gap', text: shown === '' ? `[${label}]` : shown };
}

function hasError(key: string, context: PolicyContext): boolean {
  return context.problems(key).some(({ severity }) => severity === 'error');
}

function autoLink(key: string, text: string, context: PolicyContext): Mark | null {
  const { type } = context.definition(key);
  if (type === 'email') return { type: 'link', attrs: { href: mailtoAddress(text) } };
  return type === 'url' ? linkTo(text) : null;
}

/** RFC 6068: signs that have a meaning in an address of the web are percent-encoded before the @. */
function mailtoAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const local = encodeURIComponent(email.slice(0, at)).replaceAll('%2B', '+');
  return `mailto:${local}${email.slice(at)}`;
}

function linkTo(url: string): Mark | null {
  return /^https?:\/\//iu.test(url) ? { type: 'link', attrs: { href: url } } : null;
}

function withMarks<Node extends ResolvedInline>(node: Node, marks: Marks): Node {
  return marks.length === 0 ? node : { ...node, marks };
}

function hasWords(content: readonly ResolvedInline[]): boolean {
  return content.some((node) => node.type !== 'hardBreak' && node.text.trim() !== '');
}

function haveSameMarks(a: Marks | undefined, b: Marks | undefined): boolean {
  return JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
}
