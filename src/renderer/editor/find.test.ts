import { getSchema } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { doc, h, p, ph, phTable, t } from '../../shared/policy/builders';
import type { PolicyDocument } from '../../shared/policy/nodes';
import { ownNodes, schemaExtensions } from '../../shared/schema/index';
import { findMatches, replaceMatches, type FindQuery } from './find';

const schema = getSchema([...schemaExtensions, ...Object.values(ownNodes)]);

const shown: Readonly<Record<string, string>> = {
  company_name: 'Copper Kite Ltd',
  contact_email: 'privacy@kite.example',
  processors: 'Name\nKite Hosting',
};

function shownText(node: ProseMirrorNode): string | null {
  return shown[String(node.attrs['key'])] ?? null;
}

function stateOf(policy: PolicyDocument): EditorState {
  return EditorState.create({ doc: schema.nodeFromJSON(policy) });
}

/** Every match as the text it covers, a placeholder as its key in brackets. */
function found(policy: PolicyDocument, text: string, options: Partial<FindQuery> = {}): readonly string[] {
  const state = stateOf(policy);
  return findMatches(state.doc, { text, isCaseSensitive: false, ...options }, shownText).map(({ from, to }) =>
    state.doc.textBetween(from, to, '|', (leaf) => `{${String(leaf.attrs['key'])}}`),
  );
}

function replaced(policy: PolicyDocument, text: string, words: string): unknown {
  const state = stateOf(policy);
  const matches = findMatches(state.doc, { text, isCaseSensitive: false }, shownText);
  return replaceMatches(state, matches, words).doc.toJSON();
}

describe('what is seen is found', () => {
  const policy = doc(
    h('About Kite'),
    p(ph('company_name'), ' flies a kite. Write to ', ph('contact_email'), '.'),
    phTable('processors'),
  );

  test.each<[string, readonly string[]]>([
    ['kite', ['Kite', '{company_name}', 'kite', '{contact_email}', '{processors}']],
    ['copper', ['{company_name}']],
    ['Ltd flies', ['{company_name} flies']],
    ['to privacy@', ['to {contact_email}']],
    ['example.', ['{contact_email}.']],
    ['hosting', ['{processors}']],
    ['about kite copper', []],
    ['company_name', []],
    ['', []],
  ])('“%s”', (text, expected) => {
    expect(found(policy, text)).toEqual(expected);
  });

  test('in the case that was asked for', () => {
    expect(found(policy, 'kite', { isCaseSensitive: true })).toEqual(['kite', '{contact_email}']);
  });

  test('a value counts once, however often the words stand in it', () => {
    expect(found(doc(p(ph('company_name'), ph('company_name'))), 'p')).toEqual([
      '{company_name}',
      '{company_name}',
    ]);
  });

  test('not across a line break or a paragraph, and whatever marks a word has', () => {
    expect(found(doc(p('one', { type: 'hardBreak' }, 'two'), p('three')), 'onetwo')).toEqual([]);
    expect(found(doc(p('o', t('n', { type: 'bold' }), 'e')), 'one')).toEqual(['one']);
  });

  test('behind letters whose small form is longer: İ used to shift every later match', () => {
    expect(found(doc(p('İİİ ', 'Istanbul')), 'istanbul')).toEqual(['Istanbul']);
  });
});

describe('replacing', () => {
  test('leaves every value alone and changes the text around it', () => {
    expect(
      replaced(doc(p('A kite by ', ph('company_name'), ', no kite'), phTable('processors')), 'kite', 'hawk'),
    ).toEqual(doc(p('A hawk by ', ph('company_name'), ', no hawk'), phTable('processors')));
  });

  test('leaves words alone that go over into a value', () => {
    const policy = doc(p('We are ', ph('company_name')));
    expect(replaced(policy, 'are copper', 'x')).toEqual(policy);
  });

  test('keeps marks and takes what is typed as it is: “$1” used to vanish', () => {
    expect(replaced(doc(p(t('five', { type: 'bold' }), ' or five')), 'five', '$1 $&')).toEqual(
      doc(p(t('$1 $&', { type: 'bold' }), ' or $1 $&')),
    );
  });

  test('with nothing takes the words out', () => {
    expect(replaced(doc(p('a b'), p('a ')), 'a ', '')).toEqual(doc(p('b'), p()));
  });
});
