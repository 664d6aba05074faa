import { Editor, type JSONContent } from '@tiptap/core';
import { afterEach, describe, expect, test } from 'vitest';
import { doc, docWith, p, ph } from '../policy/builders';
import type { PolicyAttributes, PolicyDocument } from '../policy/nodes';
import { ownNodes, schemaExtensions } from './index';

let editor: Editor;

function open(policy: PolicyDocument): void {
  editor = new Editor({
    element: document.createElement('div'),
    extensions: [...schemaExtensions, ...Object.values(ownNodes)],
    content: policy as unknown as JSONContent, // The same data; Tiptap's type has no readonly.
    injectCSS: false,
    enableContentCheck: true,
  });
}

afterEach(() => editor.destroy());

const read = () => editor.state.doc.toJSON() as PolicyDocument; // The schema makes it one.
const valuesNow = () => read().attrs.values;
const textNow = () => editor.state.doc.textContent;
const undo = () => editor.commands.undo();
const redo = () => editor.commands.redo();

/** One character at the end of the first paragraph, as a key press makes it. */
function type(text: string): void {
  for (const character of text) {
    const end = (editor.state.doc.firstChild?.nodeSize ?? 1) - 1;
    editor.view.dispatch(editor.state.tr.insertText(character, end));
  }
}

/** As the window sets a value: changes of one visit to a field carry the same mark. */
function setValue(key: string, value: string, visit: string): void {
  const { state, view } = editor;
  const values = { ...valuesNow(), [key]: value };
  view.dispatch(state.tr.setDocAttribute('values', values).setMeta('composition', visit));
}

test('a policy is the whole document of the editor, with its attributes', () => {
  const policy = docWith(
    {
      title: 'A',
      language: 'sv',
      values: { a: 'b' },
      conditions: { c: true },
      template: { id: 't', revision: 2 },
    },
    p('Hello ', ph('a')),
  );
  open(policy);
  expect(read()).toEqual(policy);
  open(doc(p('a')));
  expect(read()).toEqual(doc(p('a')));
});

describe('setting attributes of the policy', () => {
  test('leaves the others as they are', () => {
    open(docWith({ title: 'A', values: { a: 'b' } }, p('a')));
    editor.commands.setPolicyAttributes({ language: 'sv', conditions: { c: true } });
    expect(read()).toEqual(
      docWith({ title: 'A', values: { a: 'b' }, language: 'sv', conditions: { c: true } }, p('a')),
    );
  });

  test('is one step to undo and redo, however many they are', () => {
    open(doc(p('a')));
    const before = read().attrs;
    const after: Partial<PolicyAttributes> = { values: { a: '1' }, conditions: { b: true }, title: 'New' };
    editor.commands.setPolicyAttributes(after);
    undo();
    expect(read().attrs).toEqual(before);
    expect(editor.can().undo()).toBe(false);
    redo();
    expect(read().attrs).toEqual({ ...before, ...after });
  });

  test('is a step of its own each time', () => {
    open(doc(p('a')));
    for (const a of ['1', '2', '3']) editor.commands.setPolicyAttributes({ values: { a } });
    undo();
    expect(valuesNow()).toEqual({ a: '2' });
    undo();
    expect(valuesNow()).toEqual({ a: '1' });
    undo();
    expect(valuesNow()).toEqual({});
  });

  test('keeps its place among edits of the text', () => {
    open(doc(p()));
    type('ab');
    editor.commands.setPolicyAttributes({ values: { a: '1' } });
    type('cd');
    editor.commands.setPolicyAttributes({ values: { a: '2' } });
    type('ef');

    const states = [[textNow(), valuesNow()['a']]];
    while (undo()) states.push([textNow(), valuesNow()['a']]);
    expect(states).toEqual([
      ['abcdef', '2'],
      ['abcd', '2'],
      ['abcd', '1'],
      ['ab', '1'],
      ['ab', undefined],
      ['', undefined],
    ]);
    while (redo());
    expect([textNow(), valuesNow()['a']]).toEqual(['abcdef', '2']);
  });

  test('in a chain with an edit is undone with it', () => {
    open(doc(p('a')));
    editor
      .chain()
      .setPolicyAttributes({ values: { a: '1' } })
      .insertPlaceholder('a')
      .run();
    expect(JSON.stringify(read().content)).toContain('"key":"a"');
    undo();
    expect(read()).toEqual(doc(p('a')));
  });
});

describe('setting a value letter by letter', () => {
  test('is undone as one for each visit to a field', () => {
    open(doc(p('a')));
    for (const name of ['A', 'Ac', 'Acm', 'Acme']) setValue('company_name', name, 'visit 1');
    for (const name of ['I', 'In', 'Ink']) setValue('product_name', name, 'visit 2');
    undo();
    expect(valuesNow()).toEqual({ company_name: 'Acme' });
    undo();
    expect(valuesNow()).toEqual({});
    expect(editor.can().undo()).toBe(false);
    redo();
    redo();
    expect(valuesNow()).toEqual({ company_name: 'Acme', product_name: 'Ink' });
  });

  test('is apart from what is typed into the text before and after', () => {
    open(doc(p()));
    type('ab');
    for (const name of ['A', 'Ac']) setValue('company_name', name, 'visit 1');
    type('cd');
    undo();
    expect([textNow(), valuesNow()]).toEqual(['ab', { company_name: 'Ac' }]);
    undo();
    expect([textNow(), valuesNow()]).toEqual(['ab', {}]);
    undo();
    expect([textNow(), valuesNow()]).toEqual(['', {}]);
  });

  test('is apart from attributes that are set at once', () => {
    open(doc(p('a')));
    setValue('company_name', 'A', 'visit 1');
    editor.commands.setPolicyAttributes({ conditions: { b: true } });
    setValue('company_name', 'Ac', 'visit 2');
    undo();
    expect(read().attrs).toMatchObject({ values: { company_name: 'A' }, conditions: { b: true } });
    undo();
    expect(read().attrs).toMatchObject({ values: { company_name: 'A' }, conditions: {} });
  });
});
