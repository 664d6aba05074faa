import type { Element, ElementContent, Nodes, Properties } from 'hast';
import { isBlank, writeInline, type Inline } from './inline';
import { wordLists, type WordItem } from './word-list';

/** What the reader of blocks finds, in a row. */
export type Item =
  | Inline
  | { readonly kind: 'block'; readonly element: Element }
  | { readonly kind: 'word-item'; readonly item: WordItem }
  /** The edge of a block that itself is not kept. */
  | { readonly kind: 'edge' };

export const edge: Item = { kind: 'edge' };

/**
 * The content of a block: inline content only, or blocks only, with the words between them in
 * elements named `wrapper`.
 */
export function groupItems(items: readonly Item[], isExact: boolean, wrapper = 'p'): ElementContent[] {
  if (items.every(isInline)) return isBlank(items) && !isExact ? [] : writeInline(items, isExact);
  const content: ElementContent[] = [];
  let words: Inline[] = [];
  let listItems: WordItem[] = [];
  const endWords = () => {
    if (!isBlank(words)) {
      endList();
      content.push(make(wrapper, {}, writeInline(words, isExact)));
    }
    words = [];
  };
  const endList = () => {
    for (const list of wordLists(listItems)) content.push(withParagraphs(list));
    listItems = [];
  };
  for (const item of items) {
    if (isInline(item)) {
      words.push(item);
      continue;
    }
    endWords();
    if (item.kind === 'word-item') listItems.push(item.item);
    if (item.kind !== 'block') continue;
    endList();
    content.push(item.element);
  }
  endWords();
  endList();
  return content;
}

export function isInline(item: Item): item is Inline {
  return item.kind === 'text' || item.kind === 'element';
}

function withParagraphs(list: Element): Element {
  const children = list.children.map((item) => {
    if (item.type !== 'element') return item;
    const nested = item.children.map((child) => (isListElement(child) ? withParagraphs(child) : child));
    return make('li', item.properties, wrapWords(nested));
  });
  return make(list.tagName, list.properties, children);
}

export function isListElement(node: Nodes): node is Element {
  return node.type === 'element' && /^[uo]l$/u.test(node.tagName);
}

const blockNames = /^(?:p|h[1-6]|[uo]l|li|blockquote|hr|table|section|div)$/u;

/** Puts the words before the first block into a paragraph; after it there are only blocks. */
export function wrapWords(content: ElementContent[]): ElementContent[] {
  const at = content.findIndex((child) => child.type === 'element' && blockNames.test(child.tagName));
  return at <= 0 ? content : [make('p', {}, content.slice(0, at)), ...content.slice(at)];
}

export function make(
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}
