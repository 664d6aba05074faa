import { htmlTokens, type HtmlToken } from './tokens';

/** In characters, start and end tags, and elements inside each other. Above these, only the words are kept. */
export const htmlLimits = { maxLength: 5_000_000, maxTags: 400_000, maxDepth: 250 } as const;

/**
 * HTML that says the same with few elements, each of them closed where it has to be. What it gives is
 * safe to hand to parsers that slow down or recurse on unclosed and deeply nested elements; null beyond
 * `htmlLimits`. It is not yet safe to show: addresses and styles are unchecked.
 */
export function tidyHtml(html: string): string | null {
  if (html.length > htmlLimits.maxLength) return null;
  const writing: Writing = { out: [], open: [] };
  let tags = 0;
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      writing.out.push(escapeText(token.text));
      continue;
    }
    tags += 1;
    if (token.kind === 'end') endElement(writing, token.name);
    else startElement(writing, token);
    if (tags > htmlLimits.maxTags || writing.open.length > htmlLimits.maxDepth) return null;
  }
  closeFrom(writing, 0);
  return writing.out.join('');
}

/** The words alone, as one paragraph for each block; as safe as what `tidyHtml` gives, at any length. */
export function wordsOf(html: string): string {
  const out: string[] = [];
  let isNewBlock = false;
  for (const token of htmlTokens(html)) {
    if (token.kind !== 'text') {
      isNewBlock ||=
        token.name === 'br' || isBlock(token.name) || asDiv.has(token.name) || tableParts.has(token.name);
    } else if (!/^\s*$/u.test(token.text)) {
      out.push(isNewBlock ? '<p>' : '', escapeText(token.text));
      isNewBlock = false;
    } else if (!isNewBlock) {
      out.push(' ');
    }
  }
  return out.join('');
}

/** Whether written HTML, in which `<` only begins tags, has few enough of them to be read again. */
export function isWithinLimits(html: string): boolean {
  return html.length <= htmlLimits.maxLength && html.split('<').length - 1 <= htmlLimits.maxTags;
}

interface OpenElement {
  /** As it was written. */
  readonly name: string;
  /** As it is written now; null for one that says nothing or cannot stand there. */
  readonly tag: string | null;
}

interface Writing {
  readonly out: string[];
  readonly open: OpenElement[];
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const ignored = setOf(
  'html body head meta link base img wbr col colgroup area source track embed param frame frameset input keygen bgsound basefont',
);
const headings = setOf('h1 h2 h3 h4 h5 h6');
const ownBlocks = setOf('p h1 h2 h3 h4 h5 h6 ul ol li blockquote section pre table');
const asDiv = setOf(
  'div address article aside center dd details dialog dir dl dt fieldset figcaption figure footer form header hgroup legend main menu nav optgroup option search summary',
);
const tableParts = setOf('caption thead tbody tfoot tr td th');
const cells = setOf('td th caption');
const inline = setOf('a b strong i em u');

/** Where each part of a table may stand. */
const parentsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  td: setOf('tr'),
  th: setOf('tr'),
  tr: setOf('thead tbody tfoot table'),
};
const tableOnly = setOf('table');

function startElement(writing: Writing, token: HtmlToken & { kind: 'start' }): void {
  const { out, open } = writing;
  const { name } = token;
  if (ignored.has(name)) return;
  const attributes = writeAttributes(token.attributes);
  if (name === 'br') return void out.push(`<br${attributes}>`);

  const tag = tagFor(name, token.attributes, open);
  if (tag === 'span' && token.selfClosing) return;
  if (tableParts.has(tag)) {
    closeFrom(writing, lastIndex(open, (each) => (parentsOf[tag] ?? tableOnly).has(each), tableOnly) + 1);
    // A cell without a row stands in a row of its own.
    if (tag === 'td' || tag === 'th') openRow(writing);
  }
  if (tag === 'table' && isBetweenCells(open)) closeLastTable(writing);
  if (isBlock(tag)) closeLast(writing, (each) => each === 'p');
  if (tag === 'li') closeItem(writing);
  if (tag === 'a') closeLast(writing, (each) => each === 'a');
  if (headings.has(tag) && headings.has(open.at(-1)?.tag ?? '')) closeFrom(writing, open.length - 1);
  if (tag === 'hr') return void out.push(`<hr${attributes}>`);

  const isWritten =
    (tableParts.has(tag) || !isBetweenCells(open)) &&
    (tag !== 'span' || attributes !== '' || token.attributes.size === 0);
  open.push({ name, tag: isWritten ? tag : null });
  if (isWritten) out.push(`<${tag}${attributes}>`);
}

function tagFor(name: string, attributes: ReadonlyMap<string, string>, open: readonly OpenElement[]): string {
  if (tableParts.has(name)) return open.some(({ tag }) => tag === 'table') ? name : 'div';
  if (name === 'section' && !attributes.has('data-clause')) return 'div';
  if (ownBlocks.has(name) || inline.has(name) || name === 'hr') return name;
  return asDiv.has(name) ? 'div' : 'span';
}

function endElement(writing: Writing, name: string): void {
  const { open } = writing;
  const walls = name === 'table' ? new Set<string>() : tableParts.has(name) ? tableOnly : tableAndCells;
  let at = open.length - 1;
  while (at >= 0 && open[at]?.name !== name) {
    if (walls.has(open[at]?.tag ?? '')) return;
    at -= 1;
  }
  if (at >= 0) closeFrom(writing, at);
}

const tableAndCells: ReadonlySet<string> = new Set(['table', ...cells]);

function openRow(writing: Writing): void {
  if (writing.open.at(-1)?.tag === 'tr') return;
  closeFrom(writing, lastIndex(writing.open, (each) => /^(?:table|t(?:head|body|foot))$/u.test(each)) + 1);
  writing.open.push({ name: 'tr', tag: 'tr' });
  writing.out.push('<tr>');
}

/** As browsers do: an item ends the one before it, unless a list or a quote stands between them. */
function closeItem(writing: Writing): void {
  const { open } = writing;
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const tag = open[at]?.tag ?? 'span';
    if (tag === 'li') return closeFrom(writing, at);
    if (tag !== 'p' && tag !== 'div' && isBlock(tag)) return;
    if (cells.has(tag)) return;
  }
}

/** As browsers do: a table that begins between cells ends the one around it. */
function closeLastTable(writing: Writing): void {
  const at = writing.open.findLastIndex(({ tag }) => tag === 'table');
  if (at >= 0) closeFrom(writing, at);
}

function closeLast(writing: Writing, matches: (tag: string) => boolean): void {
  const at = lastIndex(writing.open, matches, tableAndCells);
  if (at >= 0) closeFrom(writing, at);
}

function closeFrom({ out, open }: Writing, at: number): void {
  while (open.length > at) {
    const tag = open.pop()?.tag ?? null;
    if (tag !== null) out.push(`</${tag}>`);
  }
}

/** The innermost open element that matches, or the wall that hides it; -1 where there is none of them. */
function lastIndex(
  open: readonly OpenElement[],
  matches: (tag: string) => boolean,
  walls?: ReadonlySet<string>,
): number {
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const tag = open[at]?.tag ?? '';
    if (matches(tag)) return at;
    if (walls?.has(tag) === true) return walls === tableOnly ? at : -1;
  }
  return -1;
}

function isBetweenCells(open: readonly OpenElement[]): boolean {
  const tag = open.findLast((each) => each.tag !== null)?.tag ?? '';
  return tag === 'table' || (tableParts.has(tag) && !cells.has(tag));
}

function isBlock(tag: string): boolean {
  return tag === 'hr' || tag === 'div' || ownBlocks.has(tag);
}

/** What says something: other styles and classes are left out. */
const meaning: Readonly<Record<string, RegExp>> = {
  style: /font-(?:weight|style)|text-decoration|mso-list/iu,
  class: /Apple-converted-space/u,
};

function writeAttributes(attributes: ReadonlyMap<string, string>): string {
  let written = '';
  for (const [name, value] of attributes) {
    if (meaning[name]?.test(value) !== false) written += ` ${name}="${value.replaceAll('"', '&quot;')}"`;
  }
  return written;
}

function escapeText(text: string): string {
  return text.replaceAll('<', '&lt;');
}
