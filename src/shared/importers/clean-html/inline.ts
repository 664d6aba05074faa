import type { Element, ElementContent, Properties } from 'hast';
import { isSafeHref } from '../../policy/content';

/** How words look, as far as a policy keeps it. */
export interface Marks {
  readonly href: string | null;
  readonly strong: boolean;
  readonly em: boolean;
  readonly u: boolean;
}

export const noMarks: Marks = { href: null, strong: false, em: false, u: false };

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly marks: Marks }
  | { readonly kind: 'element'; readonly element: Element; readonly marks: Marks };

/** The marks inside an element; `isHeading` where boldness is how the whole block looks. */
export function marksInside({ tagName, properties }: Element, around: Marks, isHeading: boolean): Marks {
  const marks = { ...around };
  if (tagName === 'b' || tagName === 'strong') marks.strong = true;
  if (tagName === 'i' || tagName === 'em') marks.em = true;
  if (tagName === 'u') marks.u = true;
  if (tagName === 'a') marks.href = safeHref(properties) ?? marks.href;

  if (properties['style'] === undefined) return marks;
  const style = readStyle(properties);
  const weight = style.get('font-weight');
  if (weight !== undefined && (!isHeading || tagName === 'b')) marks.strong = isBold(weight) ?? marks.strong;
  const slant = style.get('font-style');
  if (slant !== undefined) marks.em = /^(?:italic|oblique)/u.test(slant) || (slant !== 'normal' && marks.em);
  const line = style.get('text-decoration-line') ?? style.get('text-decoration');
  // Every link is underlined: there it says nothing.
  if (line?.includes('underline') === true && marks.href === null) marks.u = true;
  if (line === 'none' && tagName === 'u') marks.u = around.u;
  return marks;
}

/** The declarations of a `style` attribute, in lower case. */
export function readStyle({ style }: Properties): ReadonlyMap<string, string> {
  if (typeof style !== 'string') return new Map();
  return new Map(
    style.split(';').map((declaration) => {
      const [name = '', ...value] = declaration.toLowerCase().split(':');
      return [name.trim(), value.join(':').replace('!important', '').trim()];
    }),
  );
}

/**
 * The same words in as few elements as they need. White space is folded as a browser shows it,
 * unless `isExact`.
 */
export function writeInline(items: readonly Inline[], isExact: boolean): ElementContent[] {
  const folded = isExact ? items : foldSpace(items);
  return nest(folded, ['href', 'strong', 'em', 'u']);
}

/** Whether nothing of it could be seen. */
export function isBlank(items: readonly Inline[]): boolean {
  return items.every((item) =>
    item.kind === 'text' ? /^[\s\u00a0]*$/u.test(item.text) : item.element.tagName === 'br',
  );
}

function safeHref({ href }: Properties): string | null {
  const address = typeof href === 'string' ? href.trim() : '';
  return isSafeHref(address) ? address : null;
}

/** Null for a weight that depends on what is around it. */
function isBold(weight: string): boolean | null {
  if (weight === 'bold' || weight === 'bolder') return true;
  if (weight === 'normal' || weight === 'lighter') return false;
  const number = Number.parseInt(weight, 10);
  return Number.isNaN(number) ? null : number >= 600;
}

const isBreak = (item: Inline | undefined) => item?.kind === 'element' && item.element.tagName === 'br';

function foldSpace(items: readonly Inline[]): readonly Inline[] {
  const folded: Inline[] = [];
  let isAfterSpace = true;
  for (const item of items) {
    if (item.kind === 'element') {
      if (isBreak(item)) trimEnd(folded);
      isAfterSpace = isBreak(item);
      folded.push(item);
      continue;
    }
    const text = item.text.replaceAll(/[ \t\n\f]+/gu, ' ');
    const rest = isAfterSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (rest === '') continue;
    isAfterSpace = rest.endsWith(' ');
    folded.push({ ...item, text: rest });
  }
  trimEnd(folded);
  while (isBreak(folded.at(-1))) {
    folded.pop();
    trimEnd(folded);
  }
  return folded;
}

function trimEnd(items: Inline[]): void {
  const last = items.at(-1);
  if (last?.kind !== 'text' || !last.text.endsWith(' ')) return;
  items.pop();
  if (last.text !== ' ') items.push({ ...last, text: last.text.slice(0, -1) });
}

const markTags = { href: 'a', strong: 'strong', em: 'em', u: 'u' } as const;
type MarkName = keyof typeof markTags;

/** Marks in the order in which the editor writes them. */
function nest(items: readonly Inline[], [name, ...inner]: readonly MarkName[]): ElementContent[] {
  if (name === undefined) {
    return items.map((item) => (item.kind === 'text' ? { type: 'text', value: item.text } : item.element));
  }
  const content: ElementContent[] = [];
  for (let from = 0; from < items.length;) {
    const value = items[from]?.marks[name];
    let to = from + 1;
    while (to < items.length && items[to]?.marks[name] === value) to += 1;
    const children = nest(items.slice(from, to), inner);
    if (value === false || value === null || value === undefined) {
      for (const child of children) content.push(child);
    } else {
      const properties = typeof value === 'string' ? { href: value } : {};
      content.push({ type: 'element', tagName: markTags[name], properties, children });
    }
    from = to;
  }
  return content;
}
