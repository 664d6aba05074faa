import { Extension, isMacOS } from '@tiptap/core';
import { GapCursor } from '@tiptap/pm/gapcursor';
import { Plugin, TextSelection, type EditorState, type Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isResting, movedTo, placeBesideGap, placeBeyondFold, restingPlace, type Direction } from './caret';
import { isFoldedElement } from './fold';
import { placeBeyondValue } from './line-of-value';

interface Arrow {
  readonly direction: Direction;
  readonly side: 'up' | 'down' | 'left' | 'right';
}

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowUp: { direction: -1, side: 'up' },
  ArrowLeft: { direction: -1, side: 'left' },
  ArrowDown: { direction: 1, side: 'down' },
  ArrowRight: { direction: 1, side: 'right' },
};

/**
 * Keeps the caret out of text that cannot be seen, however it gets there, and takes it to the ends of
 * the policy in one step: browsers do not reach what is not drawn yet.
 */
export const caretExtension = Extension.create({
  name: 'caret',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        view: () => ({ update: leaveHiddenText }),
        props: {
          handleDOMEvents: {
            focus(view) {
              leaveHiddenText(view, view.state);
              return false;
            },
          },
          handleKeyDown: (view, event) =>
            goToEdge(view, event) || leaveGap(view, event) || passFold(view, event) || passValue(view, event),
        },
      }),
    ];
  },
});

function leaveHiddenText(view: EditorView, previous: EditorState): void {
  const { doc, selection, tr } = view.state;
  const isFolded = folded(view);
  if (view.composing || isResting(selection, isFolded)) return;
  const isMove = doc.eq(previous.doc);
  const direction = isMove && selection.head < previous.selection.head ? -1 : 1;
  const place =
    restingPlace(doc, selection.head, direction, isFolded) ??
    restingPlace(doc, selection.head, direction > 0 ? -1 : 1, isFolded);
  if (place === null) return;
  const isExtending = !selection.empty;
  view.dispatch(tr.setSelection(movedTo(place, selection, isExtending)).scrollIntoView());
}

/** Ctrl+Home and Ctrl+End; on a Mac with Cmd, and there also its arrows up and down. */
function goToEdge(view: EditorView, event: KeyboardEvent): boolean {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  const isMac = isMacOS();
  const isFirst = key === 'Home' || (isMac && key === 'ArrowUp');
  const isLast = key === 'End' || (isMac && key === 'ArrowDown');
  if ((!isFirst && !isLast) || altKey || ctrlKey === isMac || metaKey !== isMac) return false;
  const { doc, selection, tr } = view.state;
  const place = isFirst
    ? restingPlace(doc, 0, 1, folded(view), 'text')
    : restingPlace(doc, doc.content.size, -1, folded(view), 'text');
  if (place !== null) view.dispatch(tr.setSelection(movedTo(place, selection, shiftKey)).scrollIntoView());
  return true;
}

/** An arrow takes the caret out of a gap, and never out of the text, where it would be lost. */
function leaveGap(view: EditorView, event: KeyboardEvent): boolean {
  const { selection } = view.state;
  const arrow = plainArrow(event);
  if (!(selection instanceof GapCursor) || arrow === null) return false;
  moveTo(view, placeBesideGap(selection, arrow.direction, folded(view)), arrow);
  return true;
}

/** At the edge of a block, an arrow goes past what is folded there; browsers find no way round it. */
function passFold(view: EditorView, event: KeyboardEvent): boolean {
  const { selection } = view.state;
  const arrow = plainArrow(event);
  if (!(selection instanceof TextSelection) || !selection.empty || arrow === null) return false;
  if (event.shiftKey || !view.endOfTextblock(arrow.side)) return false;
  const place = placeBeyondFold(selection.$head, arrow.direction, folded(view));
  if (place === undefined) return false;
  moveTo(view, place, arrow);
  return true;
}

/** An arrow up or down goes past a value that fills a whole line. */
function passValue(view: EditorView, event: KeyboardEvent): boolean {
  const { doc, selection, tr } = view.state;
  const arrow = plainArrow(event);
  if (arrow === null || (arrow.side !== 'up' && arrow.side !== 'down')) return false;
  const position = placeBeyondValue(view, selection.head, arrow.direction);
  if (position === null) return false;
  const place = movedTo(TextSelection.create(doc, position), selection, event.shiftKey);
  view.dispatch(tr.setSelection(place).scrollIntoView());
  return true;
}

function plainArrow({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Arrow | null {
  return ctrlKey || metaKey || altKey ? null : (arrows[key] ?? null);
}

/** Moves the caret, up and down in its column as far as the line there can be seen. */
function moveTo(view: EditorView, place: Selection | null, { side }: Arrow): void {
  if (place === null) return;
  const { doc, selection, tr } = view.state;
  const isInLine = side === 'left' || side === 'right';
  const column = isInLine || !(place instanceof TextSelection) ? null : columnAt(view, selection.head, place);
  const target = column === null ? place : TextSelection.create(doc, column);
  view.dispatch(tr.setSelection(target).scrollIntoView());
}

function columnAt(view: EditorView, head: number, place: Selection): number | null {
  const { left } = view.coordsAtPos(head);
  const { top, bottom } = view.coordsAtPos(place.head);
  const found = view.posAtCoords({ left, top: (top + bottom) / 2 });
  if (found === null) return null;
  return view.state.doc.resolve(found.pos).sameParent(place.$head) ? found.pos : null;
}

function folded(view: EditorView): (position: number) => boolean {
  return (position) => isFoldedElement(view.nodeDOM(position));
}
