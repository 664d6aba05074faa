import type { EditorView } from '@tiptap/pm/view';
import type { Direction } from './caret';

/**
 * Where an arrow up or down takes the caret when the next line has nothing but the value of a chip:
 * to the far end of the chip. Chromium finds no place for the caret in such a line and goes to the
 * end of the whole text. Null where the browser may do it.
 */
export function placeBeyondValue(view: EditorView, head: number, direction: Direction): number | null {
  const $head = view.state.doc.resolve(head);
  const block = $head.parent.inlineContent ? view.nodeDOM($head.before()) : null;
  if (!(block instanceof HTMLElement)) return null;
  const chips = [...block.querySelectorAll<HTMLElement>('.chip')];
  if (chips.length === 0) return null;

  const { left, top, bottom } = view.coordsAtPos(head);
  const isBeyond = (rect: DOMRect): boolean =>
    direction > 0 ? middleOf(rect) > bottom : middleOf(rect) < top;
  const inChips = chips.flatMap((chip) => rectsBeyond(chip, isBeyond).map((rect) => ({ chip, rect })));
  const next = nearest(inChips, direction);
  if (next === undefined) return null;
  const textRects = textsOutside(block).flatMap((text) => rectsBeyond(text, isBeyond));
  const isNextLine = (rect: DOMRect): boolean =>
    Math.abs(middleOf(rect) - middleOf(next.rect)) < rect.height / 2;
  const isCloser = (rect: DOMRect): boolean =>
    direction > 0 ? middleOf(rect) < middleOf(next.rect) : middleOf(rect) > middleOf(next.rect);
  if (textRects.some((rect) => isNextLine(rect) || isCloser(rect))) return null;

  const line = inChips.filter(({ rect }) => isNextLine(rect));
  const [closest] = line.toSorted((a, b) => distance(a.rect, left) - distance(b.rect, left));
  if (closest === undefined) return null;
  const position = view.posAtDOM(closest.chip, 0);
  const place = direction > 0 ? position + 1 : position;
  return (place - head) * direction > 0 ? place : null;
}

function nearest<T extends { readonly rect: DOMRect }>(
  all: readonly T[],
  direction: Direction,
): T | undefined {
  return all.toSorted((a, b) => (middleOf(a.rect) - middleOf(b.rect)) * direction)[0];
}

function rectsBeyond(part: HTMLElement | Text, isBeyond: (rect: DOMRect) => boolean): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(part);
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && isBeyond(rect));
}

/** The text of a block that is not shown by chips. */
function textsOutside(block: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest('.chip') === null) texts.push(node);
  }
  return texts;
}

function middleOf(rect: DOMRect): number {
  return (rect.top + rect.bottom) / 2;
}

function distance(rect: DOMRect, x: number): number {
  return Math.max(rect.left - x, x - rect.right, 0);
}
