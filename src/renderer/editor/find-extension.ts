import { Extension, type Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { NodeSelection, Plugin, PluginKey, TextSelection, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { displayedValue, placeholderTableCells } from '../../shared/policy/resolve';
import { openFoldsAround } from './fold';
import { scrollToSelection } from './blocks';
import { findMatches, replaceMatches, type FindQuery, type Match, type ShownText } from './find';
import { viewContext } from './view-context';

interface FindState {
  readonly query: FindQuery;
  readonly matches: readonly Match[];
}

const nothing: FindQuery = { text: '', isCaseSensitive: false };
const findKey = new PluginKey<FindState>('find');

/** Marks what the find bar looks for. */
export const findExtension = Extension.create({
  name: 'find',

  addProseMirrorPlugins() {
    return [
      new Plugin<FindState>({
        key: findKey,
        state: {
          init: () => ({ query: nothing, matches: [] }),
          apply(transaction, found, _before, state) {
            const query = (transaction.getMeta(findKey) as FindQuery | undefined) ?? found.query; // Set below.
            if (query === found.query && !transaction.docChanged) return found;
            return { query, matches: findMatches(state.doc, query, shownIn(state.doc)) };
          },
        },
        props: { decorations: marksOf },
      }),
    ];
  },
});

/** Marks every place of these words; an empty text marks nothing. */
export function setFindQuery(editor: Editor, query: FindQuery): void {
  editor.view.dispatch(editor.state.tr.setMeta(findKey, query));
}

/** What is found, and the index of the match that is selected; -1 when none is. */
export function foundIn(state: EditorState): { readonly matches: readonly Match[]; readonly at: number } {
  const matches = findKey.getState(state)?.matches ?? [];
  const { from, to } = state.selection;
  return { matches, at: matches.findIndex((match) => match.from === from && match.to === to) };
}

/** Selects the next or previous match from the caret on, round the ends of the document. */
export function goToMatch(editor: Editor, direction: -1 | 1): void {
  const { matches } = foundIn(editor.state);
  const { from, to } = editor.state.selection;
  const next =
    direction > 0
      ? (matches.find((match) => match.from >= to) ?? matches[0])
      : (matches.findLast((match) => match.to <= from) ?? matches.at(-1));
  if (next === undefined) return;
  // Before the selection goes there: the caret cannot be where nothing is seen.
  const { node } = editor.view.domAtPos(next.from);
  const element = node instanceof Element ? node : node.parentElement;
  if (element !== null) openFoldsAround(element);
  const { doc, tr } = editor.state;
  const whole = doc.nodeAt(next.from);
  const isOneNode = whole?.isAtom === true && !whole.isText && next.to === next.from + whole.nodeSize;
  tr.setSelection(
    isOneNode ? NodeSelection.create(doc, next.from) : TextSelection.create(doc, next.from, next.to),
  );
  editor.view.dispatch(tr);
  scrollToSelection(editor);
}

/** Replaces the match that is selected, unless a detail shows it, and goes to the next one. */
export function replaceMatch(editor: Editor, words: string): void {
  const { matches, at } = foundIn(editor.state);
  const match = matches[at];
  if (match?.key === null) {
    const tr = replaceMatches(editor.state, [match], words);
    tr.setSelection(TextSelection.near(tr.doc.resolve(match.from + words.length)));
    editor.view.dispatch(tr);
  }
  goToMatch(editor, 1);
}

/** Replaces every match that no detail shows, as one step. Returns how many, and how many were left alone. */
export function replaceAllMatches(
  editor: Editor,
  words: string,
): { readonly replaced: number; readonly kept: number } {
  const { matches } = foundIn(editor.state);
  const replaced = matches.filter(({ key }) => key === null).length;
  if (replaced > 0) editor.view.dispatch(replaceMatches(editor.state, matches, words));
  return { replaced, kept: matches.length - replaced };
}

/** What chips and tables of values show on the page, each made once. */
function shownIn(doc: ProseMirrorNode): ShownText {
  const context = viewContext(doc);
  const known = new Map<string, string>();
  const textOf = (key: string, isTable: boolean): string => {
    const label = context.label(key);
    if (!isTable) return displayedValue(key, context) || label;
    const cells = placeholderTableCells(key, context);
    return cells?.map((row) => row.join('\n')).join('\n') ?? label;
  };
  return (node) => {
    const isTable = node.type.name === 'placeholderTable';
    if (!isTable && node.type.name !== 'placeholder') return null;
    const key = String(node.attrs['key']);
    const text = known.get(key) ?? textOf(key, isTable);
    known.set(key, text);
    return text;
  };
}

function marksOf(state: EditorState): DecorationSet {
  const { matches, at } = foundIn(state);
  if (matches.length === 0) return DecorationSet.empty;
  return DecorationSet.create(
    state.doc,
    matches.map(({ from, to }, index) => {
      const attributes = { class: index === at ? 'find-match find-match-active' : 'find-match' };
      return state.doc.nodeAt(from)?.isBlock === true
        ? Decoration.node(from, to, attributes)
        : Decoration.inline(from, to, attributes);
    }),
  );
}
