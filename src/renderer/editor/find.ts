import { Fragment, Slice, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** What is looked for: these very characters. */
export interface FindQuery {
  readonly text: string;
  readonly isCaseSensitive: boolean;
}

/** A place where it stands, in positions of the document. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** Key of the first detail that shows a part of it. Such a match is found and never replaced. */
  readonly key: string | null;
}

/** What a placeholder shows to the reader of the page; null for a node that shows no value. */
export type ShownText = (node: ProseMirrorNode) => string | null;

/**
 * Every place where the words are seen, in reading order: in the text, in the values that
 * placeholders show, and across both. A value counts as one place and is matched as a whole.
 */
export function findMatches(
  doc: ProseMirrorNode,
  { text, isCaseSensitive }: FindQuery,
  shownText: ShownText,
): readonly Match[] {
  if (text === '') return [];
  const fold = isCaseSensitive ? (words: string): string => words : foldCase;
  const wanted = fold(text);
  const matches: Match[] = [];
  doc.descendants((node, position) => {
    if (node.inlineContent) {
      matches.push(...matchesIn(piecesOf(node, position + 1, shownText, fold), wanted));
      return false;
    }
    const shown = node.isAtom && node.isBlock ? shownText(node) : null;
    if (shown !== null && fold(shown).includes(wanted))
      matches.push({ from: position, to: position + node.nodeSize, key: keyOf(node) });
    return true;
  });
  return matches;
}

/** Puts words in the place of matches, which come in reading order; the values of details stay. */
export function replaceMatches(state: EditorState, matches: readonly Match[], words: string): Transaction {
  const { tr, schema } = state;
  for (const { from, to, key } of matches.toReversed()) {
    if (key !== null) continue;
    const marks = tr.doc.resolve(from).marksAcross(tr.doc.resolve(to)) ?? [];
    const content = words === '' ? Fragment.empty : Fragment.from(schema.text(words, marks));
    tr.replace(from, to, new Slice(content, 0, 0));
  }
  return tr;
}

/** A run of text, or a leaf; `text` is what is seen of it, `from` and `to` are where it stands. */
interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isText: boolean;
  readonly key: string | null;
}

function piecesOf(
  block: ProseMirrorNode,
  start: number,
  shownText: ShownText,
  fold: (words: string) => string,
): readonly Piece[] {
  let from = start;
  return block.children.map((child) => {
    const shown = child.isText ? (child.text ?? '') : shownText(child);
    const to = from + child.nodeSize;
    const piece: Piece = {
      // A leaf that shows nothing, such as a line break, is no part of any word.
      text: fold(shown ?? '\n'),
      from,
      to,
      isText: child.isText,
      key: child.isText || shown === null ? null : keyOf(child),
    };
    from = to;
    return piece;
  });
}

function matchesIn(pieces: readonly Piece[], wanted: string): readonly Match[] {
  const text = pieces.map((piece) => piece.text).join('');
  const matches: Match[] = [];
  for (let at = text.indexOf(wanted); at >= 0;) {
    const first = pieceAt(pieces, at);
    const last = pieceAt(pieces, at + wanted.length - 1);
    if (first === null || last === null) break;
    const touched = pieces.slice(first.index, last.index + 1);
    matches.push({
      from: first.piece.isText ? first.piece.from + first.offset : first.piece.from,
      to: last.piece.isText ? last.piece.from + last.offset + 1 : last.piece.to,
      key: touched.find(({ key }) => key !== null)?.key ?? null,
    });
    // The same value twice would be the same place twice.
    const end = last.piece.isText
      ? at + wanted.length
      : at + wanted.length - 1 - last.offset + last.piece.text.length;
    at = text.indexOf(wanted, end);
  }
  return matches;
}

function pieceAt(
  pieces: readonly Piece[],
  at: number,
): { readonly piece: Piece; readonly index: number; readonly offset: number } | null {
  let offset = at;
  for (const [index, piece] of pieces.entries()) {
    if (offset < piece.text.length) return { piece, index, offset };
    offset -= piece.text.length;
  }
  return null;
}

/** Small letters, as long as the text itself: a few letters, such as İ, become two. */
function foldCase(words: string): string {
  const small = words.toLowerCase();
  if (small.length === words.length) return small;
  return Array.from(words, (letter) => {
    const folded = letter.toLowerCase();
    return folded.length === letter.length ? folded : letter;
  }).join('');
}

function keyOf(node: ProseMirrorNode): string | null {
  const key: unknown = node.attrs['key'];
  return typeof key === 'string' ? key : null;
}
