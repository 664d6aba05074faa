import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { applyFix, type Edit } from '../../shared/checks/fix';
import { clause, doc, h, p, ph, t, ul } from '../../shared/policy/builders';
import type { PolicyDocument } from '../../shared/policy/nodes';
import { ownNodes, schemaExtensions } from '../../shared/schema/index';
import { smallestChange } from './smallest-change';
import { isStillThere } from './still-there';

const schema = getSchema([...schemaExtensions, ...Object.values(ownNodes)]);
const policy = doc(
  h('Contact'),
  p('We keep the the data. Ha ha ha.'),
  clause(
    'contact',
    null,
    p('Write to ', t('us', { type: 'bold' }), ' at ', ph('contact_email'), '.'),
    ul('a', 'b'),
  ),
  p('The end.'),
);

function changed(before: PolicyDocument, edits: readonly Edit[]) {
  const state = EditorState.create({ doc: schema.nodeFromJSON(before) });
  const after = applyFix(before, { label: 'x', edits }, { clauses: [] });
  return { state, after, transaction: smallestChange(state, schema.nodeFromJSON(after)) };
}

const edits: readonly Edit[] = [
  { kind: 'replace-text', path: [1], from: 8, to: 12, text: '' },
  { kind: 'replace-text', path: [1], from: 24, to: 27, text: '' },
  { kind: 'link', path: [2, 0], from: 0, to: 5, href: 'https://example.com' },
  { kind: 'placeholder', path: [1], from: 0, to: 2, key: 'company_name' },
  { kind: 'heading-level', path: [0], level: 3 },
  { kind: 'remove', path: [2, 1, 0] },
  { kind: 'remove', path: [2] },
  { kind: 'remove', path: [0] },
  { kind: 'title', title: 'Another title' },
  { kind: 'value', key: 'contact_email', value: 'me@shop.se' },
];

test.each(edits)('the editor gets exactly what the fix makes: %j', (edit) => {
  const { after, transaction } = changed(policy, [edit]);
  expect(transaction.doc.toJSON()).toEqual(after);
  transaction.doc.check();
});

test('all of them at once', () => {
  const { after, transaction } = changed(policy, edits.slice(0, 6));
  expect(transaction.doc.toJSON()).toEqual(after);
});

test('what is not changed keeps its place, the caret included', () => {
  const { state, transaction } = changed(policy, [
    { kind: 'replace-text', path: [1], from: 8, to: 12, text: '' },
  ]);
  const caret = state.doc.content.size - 2;
  const moved = TextSelection.create(state.doc, caret).map(transaction.doc, transaction.mapping);
  expect(moved.from).toBe(caret - 4);
  expect(transaction.doc.child(3)).toBe(state.doc.child(3));
});

test('an edit is not made where its words are others by now', () => {
  const checked = schema.nodeFromJSON(policy);
  const edit: Edit = { kind: 'replace-text', path: [1], from: 8, to: 12, text: '' };
  const later = (content: PolicyDocument['content']) => schema.nodeFromJSON({ ...policy, content });
  expect(isStillThere(edit, checked, later([...policy.content, p('More')]))).toBe(true);
  expect(isStillThere(edit, checked, later([h('Contact'), p('We keep all the data. '), p('x')]))).toBe(false);
  expect(isStillThere(edit, checked, later([p('New'), ...policy.content]))).toBe(false);
  expect(isStillThere(edit, checked, later([p('Short')]))).toBe(false);
});
