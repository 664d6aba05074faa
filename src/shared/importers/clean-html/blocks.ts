import type { Element, ElementContent, Properties, Root } from 'hast';
import { edge, groupItems, isInline, make, wrapWords, type Item } from './grouping';
import { isBlank, marksInside, noMarks, writeInline, type Marks } from './inline';
import { isMarker, markerNumber, textOf, wordLevel } from './word-list';

/** How deep lists, quotes, cells and own blocks stand inside each other; deeper ones keep their words. */
const maxNesting = 100;

/**
 * The tree with only the elements a policy has, in the places where browsers keep them, and only
 * their attributes. Words are never lost. With `isExact`, what the editor wrote stays as it is: empty
 * blocks, white space and single items too, as a selection can begin and end anywhere.
 */
export function reshape(root: Root, isExact: boolean): Root {
  const children = readFlow(root, { isExact, nesting: 0, marks: noMarks, block: 'root' });
  return { type: 'root', children };
}

/** Where the reader stands. */
interface Place {
  readonly isExact: boolean;
  readonly nesting: number;
  readonly marks: Marks;
  /** What the words are for. */
  readonly block: 'root' | 'flow' | 'cell' | 'heading';
}

/** The content of a block: inline content only, or blocks only. */
function readFlow(parent: Root | Element, place: Place): ElementContent[] {
  return groupItems(readItems(parent, place), place.isExact);
}

/** Adds to `items`, as lists copied from level to level would cost time. */
function readItems(parent: Root | Element, place: Place, items: Item[] = []): Item[] {
  for (const child of parent.children) {
    if (child.type === 'text') {
      items.push({ kind: 'text', text: child.value.replaceAll(/\r\n?/gu, '\n'), marks: place.marks });
    } else if (child.type === 'element' && !isMarker(child)) {
      readElement(child, place, items);
    }
  }
  return items;
}

function readElement(element: Element, around: Place, items: Item[]): void {
  const isHeading = around.block === 'heading' || /^(?:h[1-6]|th)$/u.test(element.tagName);
  const place = { ...around, marks: marksInside(element, around.marks, isHeading) };
  (readers[element.tagName] ?? readItems)(element, place, items);
}

/** The words and blocks inside an element that itself is not kept. */
function unwrap(element: Element, place: Place, items: Item[]): void {
  items.push(edge);
  readItems(element, place, items);
  items.push(edge);
}

type Reader = (element: Element, place: Place, items: Item[]) => void;

const readers: Readonly<Record<string, Reader>> = {
  p: readParagraph,
  div: readDivision,
  section: (element, place, items) =>
    readContainer(element, place, items, ['dataClause', 'dataRevision', 'dataWhen']),
  blockquote: (element, place, items) => readContainer(element, place, items, []),
  h1: readHeading,
  h2: readHeading,
  h3: readHeading,
  h4: readHeading,
  h5: readHeading,
  h6: readHeading,
  ul: readList,
  ol: readList,
  li: readSingleItem,
  pre: readPreformatted,
  table: readTable,
  hr: (_element, _place, items) => items.push({ kind: 'block', element: make('hr') }),
  br: (_element, { marks }, items) => items.push({ kind: 'element', element: make('br'), marks }),
  span: readSpan,
};

function readParagraph(element: Element, place: Place, items: Item[]): void {
  const level = wordLevel(element);
  if (level === null && !place.isExact) return unwrap(element, place, items);
  const own = readItems(element, place);
  if (place.block === 'heading' || !own.every(isInline) || place.nesting > maxNesting - 10) {
    for (const item of [edge, ...own, edge]) items.push(item);
  } else if (level === null) {
    items.push({ kind: 'block', element: make('p', {}, writeInline(own, true)) });
  } else if (!isBlank(own)) {
    const content = writeInline(own, false);
    items.push({ kind: 'word-item', item: { level, number: markerNumber(element), content } });
  }
}

function readDivision(element: Element, place: Place, items: Item[]): void {
  const { dataPassage, dataPlaceholderTable, dataUnknown } = element.properties;
  if (dataPassage !== undefined) {
    readContainer(element, place, items, ['dataPassage', 'dataWhen', 'dataPart']);
  } else if (dataPlaceholderTable !== undefined) {
    items.push({ kind: 'block', element: leaf(element, 'dataPlaceholderTable') });
  } else if (dataUnknown !== undefined) {
    items.push({ kind: 'block', element: leaf(element, 'dataUnknown') });
  } else {
    unwrap(element, place, items);
  }
}

/** An own node without content: the editor writes words into it for other programs. */
function leaf(element: Element, name: string): Element {
  const words = textOf(element).replaceAll(/\s+/gu, ' ').trim();
  return make(element.tagName, pick(element, [name]), words === '' ? [] : [{ type: 'text', value: words }]);
}

function readSpan(element: Element, place: Place, items: Item[]): void {
  const { dataPlaceholder, dataUnknown, className, style } = element.properties;
  if (dataPlaceholder !== undefined || dataUnknown !== undefined) {
    const name = dataPlaceholder !== undefined ? 'dataPlaceholder' : 'dataUnknown';
    items.push({ kind: 'element', element: leaf(element, name), marks: place.marks });
    return;
  }
  // How browsers write an ordinary space that HTML would fold.
  const isSpace = style === undefined || className !== undefined;
  if (isSpace && isOneSpace(element)) items.push({ kind: 'text', text: ' ', marks: place.marks });
  else readItems(element, place, items);
}

function isOneSpace({ children }: Element): boolean {
  const [only, second] = children;
  return only?.type === 'text' && only.value === '\u00a0' && second === undefined;
}

function readContainer(element: Element, around: Place, items: Item[], attributes: readonly string[]): void {
  const isOwn = attributes.length > 0;
  const isTooDeep = around.nesting >= maxNesting || around.block === 'heading';
  if (isTooDeep || (isOwn && around.block === 'cell')) return unwrap(element, around, items);
  const children = readFlow(element, deeper(around));
  if (children.length === 0 && !isOwn && !around.isExact) return void items.push(edge);
  items.push({ kind: 'block', element: make(element.tagName, pick(element, attributes), children) });
}

function deeper(place: Place): Place {
  return { ...place, nesting: place.nesting + 1, block: place.block === 'cell' ? 'cell' : 'flow' };
}

function readHeading(element: Element, around: Place, items: Item[]): void {
  const place: Place = { ...around, block: 'heading' };
  const own = readItems(element, place);
  if (around.isExact && own.every(isInline)) {
    items.push({ kind: 'block', element: make(element.tagName, {}, writeInline(own, true)) });
    return;
  }
  for (const child of groupItems([...own, edge], false, element.tagName)) {
    if (child.type === 'element') items.push({ kind: 'block', element: child });
  }
}

function readPreformatted(element: Element, place: Place, items: Item[]): void {
  items.push(edge);
  for (const item of readItems(element, place)) {
    if (item.kind !== 'text') {
      items.push(item);
      continue;
    }
    const { marks } = item;
    for (const [index, text] of item.text.split('\n').entries()) {
      if (index > 0) items.push({ kind: 'element', element: make('br'), marks });
      items.push({ kind: 'text', text, marks });
    }
  }
  items.push(edge);
}

function readList(element: Element, around: Place, items: Item[]): void {
  if (around.nesting >= maxNesting || around.block === 'heading') return unwrap(element, around, items);
  const place = deeper(around);
  const children: Element[] = [];
  let loose: Item[] = [];
  const endLoose = () => {
    if (loose.some((item) => !isInline(item) && item.kind !== 'edge') || !isBlank(loose.filter(isInline))) {
      // A list that stands directly in a list belongs to the item before it.
      const last = children.at(-1);
      const isList = loose.every((item) => item.kind === 'block' && /^[uo]l$/u.test(item.element.tagName));
      const isNested = isList || (last !== undefined && loose.every((item) => isListOrBlank(item)));
      if (last !== undefined && isNested)
        last.children = wrapWords([...last.children, ...groupItems(loose, place.isExact)]);
      else children.push(make('li', {}, groupItems(loose, place.isExact)));
    }
    loose = [];
  };
  for (const child of element.children) {
    if (child.type === 'element' && child.tagName === 'li') {
      endLoose();
      const item = { ...place, marks: marksInside(child, place.marks, false) };
      children.push(make('li', {}, readFlow(child, item)));
    } else {
      readItems({ ...element, children: [child] }, place, loose);
    }
  }
  endLoose();
  if (children.length === 0 && !around.isExact) return void items.push(edge);
  const start = element.tagName === 'ol' ? pickNumber(element, 'start', 0, 1_000_000, 1) : {};
  items.push({ kind: 'block', element: make(element.tagName, start, children) });
}

function isListOrBlank(item: Item): boolean {
  if (item.kind === 'block') return /^[uo]l$/u.test(item.element.tagName);
  return isInline(item) ? isBlank([item]) : item.kind === 'edge';
}

function readSingleItem(element: Element, place: Place, items: Item[]): void {
  if (!place.isExact || place.block !== 'root') return unwrap(element, place, items);
  items.push({ kind: 'block', element: make('li', {}, readFlow(element, deeper(place))) });
}

function readTable(element: Element, around: Place, items: Item[]): void {
  if (around.nesting >= maxNesting || around.block === 'cell' || around.block === 'heading') {
    for (const cell of cellsOf(element)) unwrap(cell, around, items);
    return;
  }
  const groups: Element[] = [];
  for (const part of element.children) {
    if (part.type !== 'element') continue;
    if (part.tagName === 'caption') unwrap(part, around, items);
    if (!/^t(?:head|body|foot)$/u.test(part.tagName)) continue;
    const rows = rowsOf(part).map((row) =>
      make(
        'tr',
        {},
        cellsOf(row).map((cell) => readCell(cell, around)),
      ),
    );
    const filled = rows.filter((row) => row.children.length > 0 || around.isExact);
    if (filled.length > 0 || around.isExact) groups.push(make(part.tagName, {}, filled));
  }
  items.push(
    groups.length === 0 && !around.isExact ? edge : { kind: 'block', element: make('table', {}, groups) },
  );
}

function readCell(cell: Element, around: Place): Element {
  const marks = marksInside(cell, around.marks, cell.tagName === 'th');
  const place: Place = { ...deeper(around), marks, block: 'cell' };
  const spans = {
    ...pickNumber(cell, 'colSpan', 1, 1000, 1),
    ...pickNumber(cell, 'rowSpan', 1, 65_534, 1),
    ...pick(cell, ['colwidth']),
  };
  return make(cell.tagName, spans, readFlow(cell, place));
}

function rowsOf(part: Element): readonly Element[] {
  return part.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'tr',
  );
}

function cellsOf(part: Element): readonly Element[] {
  return part.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return /^(?:td|th|caption)$/u.test(child.tagName) ? [child] : cellsOf(child);
  });
}

function pick({ properties }: Element, names: readonly string[]): Properties {
  const picked: Properties = {};
  for (const name of names) {
    const value = properties[name];
    if (value !== undefined && value !== null) picked[name] = String(value).replaceAll(/\r\n?/gu, '\n');
  }
  return picked;
}

function pickNumber(
  { properties }: Element,
  name: string,
  least: number,
  most: number,
  usual: number,
): Properties {
  const number = Number.parseInt(String(properties[name] ?? ''), 10);
  return number >= least && number <= most && number !== usual ? { [name]: number } : {};
}
