import { Editor, type JSONContent } from '@tiptap/core';
import { NodeSelection, TextSelection, type Selection } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';
import * as prosemirror from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { anyPolicy } from '../policy/any-policy.test-tool';
import { clause, doc, h, li, p, passage, ph, phTable, t, table, ul } from '../policy/builders';
import type { PolicyDocument } from '../policy/nodes';
import { ownNodes, schemaExtensions } from './index';
import { cleanHtml } from '../importers/clean-html';

let editor: Editor | null = null;
afterEach(() => {
  editor?.destroy();
  editor = null;
});

function open(policy: PolicyDocument): Editor {
  editor?.destroy();
  editor = new Editor({
    element: document.createElement('div'),
    extensions: [...schemaExtensions, ...Object.values(ownNodes)],
    content: policy as unknown as JSONContent, // The same data; Tiptap's type has no readonly.
    injectCSS: false,
  });
  return editor;
}

/** What is pasted of the HTML, as ProseMirror reads the clipboard. */
function pasted(view: EditorView, html: string): unknown {
  const { __parseFromClipboard: parse } = prosemirror as unknown as {
    // Exported for tests, without a type.
    __parseFromClipboard: (view: unknown, text: string, html: string, plain: boolean, at: unknown) => unknown;
  };
  return JSON.parse(JSON.stringify(parse(view, '', html, false, view.state.doc.resolve(1))));
}

function expectSamePaste({ view }: Editor, selection: Selection): void {
  const html = view.serializeForClipboard(selection.content()).dom.innerHTML;
  const cleaned = cleanHtml(html);
  expect(pasted(view, cleaned)).toEqual(pasted(view, html));
  expect(cleanHtml(cleaned)).toBe(cleaned);
  expect(cleaned).not.toMatch(/style=|class=/u);
}

/** What a person can select who begins to drag at one place and ends at the other. */
function selectionIn({ state }: Editor, from: number, to: number): Selection {
  return TextSelection.between(state.doc.resolve(from), state.doc.resolve(to));
}

/** Without the two characters that no HTML can carry, and the end of a comment, which happy-dom (no browser) doubles. */
function carried(policy: PolicyDocument): PolicyDocument {
  return JSON.parse(JSON.stringify(policy), (_name, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/[\0\r]|-->/gu, 'x') : value,
  ) as PolicyDocument; // The same but for some letters.
}

test('what the editor copied is pasted as without cleaning, wherever it begins and ends', () => {
  fc.assert(
    fc.property(anyPolicy(), fc.nat(), fc.nat(), (policy, one, two) => {
      const each = open(carried(policy));
      const { size } = each.state.doc.content;
      expectSamePaste(each, selectionIn(each, one % (size + 1), two % (size + 1)));
    }),
    { numRuns: 60 },
  );
});

const everything = doc(
  h('H'),
  p('2  ', t('b ', { type: 'bold' }), ph('key'), { type: 'hardBreak' }),
  p(),
  ul(li('a', ul('b', 'c'))),
  clause('c', null, p('i'), passage('a or b', p('o'), phTable('rows'))),
  table(['1', '2'], ['3', '4']),
);

test('every part of a policy, from each place to each later one', () => {
  const each = open(everything);
  const { size } = each.state.doc.content;
  const selections = new Map<string, Selection>();
  for (let from = 0; from < size; from += 1) {
    for (let to = from + 1; to <= size; to += 1) {
      const selection = selectionIn(each, from, to);
      selections.set(`${selection.from} ${selection.to}`, selection);
    }
  }
  for (const selection of selections.values()) expectSamePaste(each, selection);
});

test('a selected part alone', () => {
  const each = open(everything);
  const { doc: root } = each.state;
  const selections: Selection[] = [];
  root.descendants((node, at) => {
    if (NodeSelection.isSelectable(node)) selections.push(NodeSelection.create(root, at));
  });
  for (const selection of selections) expectSamePaste(each, selection);
});

test('selected cells', () => {
  const each = open(doc(table(['1', '2'], ['3', '4'])));
  const cells: number[] = [];
  each.state.doc.descendants(({ type }, at) => {
    if (type.name === 'tableHeader' || type.name === 'tableCell') cells.push(at);
  });
  for (const anchor of cells) {
    for (const head of cells) expectSamePaste(each, CellSelection.create(each.state.doc, anchor, head));
  }
});
