import type { BulletList, ListItem, OrderedList, Passage, PolicyBlock } from '../policy/nodes';
import { plainText } from '../policy/walk';
import { align, type Pair } from './align';
import { isOptionalPassage } from './assemble';
import { canonicalText } from './differs-from-library';

/** What stands in a clause, or as an item in a list. */
export type TextNode = PolicyBlock | ListItem;

/** What holds further parts that are merged one by one. */
export type TextGroup = Passage | BulletList | OrderedList;

export type Side = 'mine' | 'library';

/** One paragraph (heading, item, table …) of a merge, or a group of them. */
export type MergeRow = KeptRow | ChangedRow | GroupRow;

/** What stays as the person has it: nobody changed it or both did alike (`same`), or only the person did (`own`). */
export interface KeptRow {
  readonly kind: 'same' | 'own';
  readonly node: TextNode;
}

/**
 * What differs from the text that the person has:
 * - `taken`: only the library changed it, put it in (`mine` is null) or took it out (`library` is null);
 * - `conflict`: both changed it, and the person's stays unless they choose otherwise;
 * - `offered`: an optional passage that is new in the library.
 */
export interface ChangedRow {
  readonly kind: 'taken' | 'conflict' | 'offered';
  /** Unlike that of every other row of the merge. */
  readonly id: string;
  readonly mine: TextNode | null;
  readonly library: TextNode | null;
}

/** A passage or list that all three have, and whose parts are merged one by one. */
export interface GroupRow {
  readonly kind: 'group';
  /** As the person has it. */
  readonly mine: TextGroup;
  /** With the attributes that it gets; its content comes from the rows. */
  readonly frame: TextGroup;
  readonly rows: readonly MergeRow[];
}

export interface ThreeTexts<T> {
  /** What both began with. */
  readonly base: readonly T[];
  readonly mine: readonly T[];
  readonly library: readonly T[];
}

/**
 * Merges two texts that began as one, paragraph by paragraph; passages and lists part by part. What
 * only the library changed is taken, what only the person changed is kept.
 */
export function mergeTexts(texts: ThreeTexts<TextNode>, idPrefix = ''): readonly MergeRow[] {
  const mine = alignWithBase(texts.base, texts.mine);
  const library = alignWithBase(texts.base, texts.library);
  const rows: MergeRow[] = [];
  const nextId = (): string => `${idPrefix}${rows.length}`;

  for (let gap = 0; gap <= texts.base.length; gap += 1) {
    addInserted(mine.inserted[gap] ?? [], library.inserted[gap] ?? []);
    const base = texts.base[gap];
    if (base !== undefined) addMerged(base, mine.partners[gap] ?? null, library.partners[gap] ?? null);
  }
  return rows;

  function addInserted(own: readonly TextNode[], added: readonly TextNode[]): void {
    const known = new Set(own.map(keyOf));
    const isNew = added.filter((node) => !known.has(keyOf(node)));
    // What continues the text above goes before a heading that the person put there.
    const isAbove = isNew[0]?.type !== 'heading' && own.some(({ type }) => type === 'heading');
    const addOwn = (): void => {
      for (const node of own) rows.push({ kind: 'own', node });
    };
    if (!isAbove) addOwn();
    for (const node of isNew) {
      rows.push({ kind: isOffer(node) ? 'offered' : 'taken', id: nextId(), mine: null, library: node });
    }
    if (isAbove) addOwn();
  }

  /** An optional part that the person has not taken along; it may consist of several passages. */
  function isOffer(node: TextNode): boolean {
    if (node.type !== 'passage' || !isOptionalPassage(node)) return false;
    return !texts.mine.some((own) => own.type === 'passage' && own.attrs.part === node.attrs.part);
  }

  function addMerged(base: TextNode, own: TextNode | null, theirs: TextNode | null): void {
    const isOwn = !areEqual(base, own);
    const isNew = !areEqual(base, theirs);
    if (areEqual(own, theirs) || !isNew) {
      if (own !== null) rows.push({ kind: isOwn && !areEqual(own, theirs) ? 'own' : 'same', node: own });
      return;
    }
    const frame = mergedFrame(base, own, theirs);
    if (frame !== null && isGroup(base) && isGroup(own) && isGroup(theirs)) {
      const inner = { base: base.content, mine: own.content, library: theirs.content };
      rows.push({ kind: 'group', mine: own, frame, rows: mergeTexts(inner, `${nextId()}.`) });
      return;
    }
    rows.push({ kind: isOwn ? 'conflict' : 'taken', id: nextId(), mine: own, library: theirs });
  }
}

/** The text that comes of a merge, with the given choices; without one a `taken` row is the library's, any other the person's. */
export function mergedText(
  rows: readonly MergeRow[],
  choices: ReadonlyMap<string, Side> = new Map(),
): readonly TextNode[] {
  return rows.flatMap((row): readonly TextNode[] => {
    if ('node' in row) return [row.node];
    if ('rows' in row) {
      const content = mergedText(row.rows, choices);
      // Rows of a group come of the content of groups of its kind.
      return content.length === 0 ? [] : [{ ...row.frame, content } as TextGroup];
    }
    const chosen = row[choices.get(row.id) ?? defaultSide(row)];
    return chosen === null ? [] : [chosen];
  });
}

/** What is in the text unless the person chooses otherwise. */
export function defaultSide({ kind }: ChangedRow): Side {
  return kind === 'taken' ? 'library' : 'mine';
}

/** Every row that differs from what the person has, in reading order. */
export function changedRows(rows: readonly MergeRow[]): readonly ChangedRow[] {
  return rows.flatMap((row): readonly ChangedRow[] => {
    if ('rows' in row) return changedRows(row.rows);
    return 'node' in row ? [] : [row];
  });
}

/** How many paragraphs two texts have alike, wherever they stand. */
export function countAlike(left: readonly TextNode[], right: readonly TextNode[]): number {
  const known = new Set(right.flatMap(partsOf).map(keyOf));
  return left.flatMap(partsOf).filter((node) => known.has(keyOf(node))).length;
}

function partsOf(node: TextNode): readonly TextNode[] {
  return isGroup(node) ? node.content.flatMap(partsOf) : [node];
}

interface Alignment {
  /** For each node of the base what became of it; null when it was taken out. */
  readonly partners: readonly (TextNode | null)[];
  /** What is new before each node of the base, and at the end. */
  readonly inserted: readonly (readonly TextNode[])[];
}

function alignWithBase(base: readonly TextNode[], text: readonly TextNode[]): Alignment {
  const pairs: readonly Pair<TextNode>[] = align(base, text, { score: likeness, isEqual: areEqual });
  const partners: (TextNode | null)[] = [];
  const inserted: TextNode[][] = [[]];
  for (const [origin, node] of pairs) {
    if (origin === null) {
      if (node !== null) inserted.at(-1)?.push(node);
      continue;
    }
    partners.push(node);
    inserted.push([]);
  }
  return { partners, inserted };
}

/** Above 0 for two nodes that can be one that was changed: 3 when equal, less the less they have in common. */
function likeness(a: TextNode, b: TextNode): number {
  if (areEqual(a, b)) return isBlank(a) ? 0.5 : 3;
  if (a.type !== b.type) return 0;
  const inCommon = sharedWords(a, b);
  if (a.type === 'passage' && b.type === 'passage') {
    if (a.attrs.part !== b.attrs.part) return 0;
    const isSame = a.attrs.part !== null || a.attrs.when === b.attrs.when;
    return isSame ? 2 + inCommon : inCommon;
  }
  // One that was written afresh in its place has no words in common.
  return 0.05 + inCommon;
}

/** From 0 to 1: how much of the words of both is in both (Dice 1945). */
function sharedWords(a: TextNode, b: TextNode): number {
  const [left, right] = [wordsIn(a), wordsIn(b)];
  const sum = left.size + right.size;
  if (sum === 0) return 0;
  let both = 0;
  for (const word of left) if (right.has(word)) both += 1;
  return (2 * both) / sum;
}

const words = new WeakMap<TextNode, ReadonlySet<string>>();

/** Words, and each sign of a script without spaces. */
function wordsIn(node: TextNode): ReadonlySet<string> {
  const known = words.get(node);
  if (known !== undefined) return known;
  const text = plainText(node).toLowerCase();
  const found = new Set(text.match(/\{\{\w+\}\}|\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []);
  words.set(node, found);
  return found;
}

const keys = new WeakMap<TextNode, string>();

function keyOf(node: TextNode): string {
  const known = keys.get(node);
  if (known !== undefined) return known;
  const key = canonicalText([node]);
  keys.set(node, key);
  return key;
}

function areEqual(a: TextNode | null, b: TextNode | null): boolean {
  if (a === null || b === null) return a === b;
  return keyOf(a) === keyOf(b);
}

function isBlank(node: TextNode): boolean {
  return node.type === 'paragraph' && (node.content ?? []).length === 0;
}

function isGroup(node: TextNode | null): node is TextGroup {
  return node?.type === 'passage' || node?.type === 'bulletList' || node?.type === 'orderedList';
}

/** The frame around parts that are merged one by one; null where the three are not alike. */
function mergedFrame(base: TextNode, mine: TextNode | null, library: TextNode | null): TextGroup | null {
  if (base.type === 'passage' && mine?.type === 'passage' && library?.type === 'passage') {
    const when = merged(base.attrs.when, mine.attrs.when, library.attrs.when);
    return { ...mine, attrs: { ...mine.attrs, when } };
  }
  if (base.type === 'bulletList' && mine?.type === 'bulletList' && library?.type === 'bulletList')
    return mine;
  if (base.type === 'orderedList' && mine?.type === 'orderedList' && library?.type === 'orderedList') {
    const start = merged(base.attrs.start, mine.attrs.start, library.attrs.start);
    return { ...mine, attrs: { ...mine.attrs, start } };
  }
  return null;
}

/** One value that both may have changed: the library's only when the person left it alone. */
export function merged<T>(base: T, mine: T, library: T): T {
  return mine === base ? library : mine;
}
