import { describe, expect, test } from 'vitest';
import type { LibraryClause } from '../library/types';
import { clause, doc, docWith, h, li, p, ph, t, table, ul } from '../policy/builders';
import type { PolicyDocument } from '../policy/nodes';
import { applyFix, type Edit } from './fix';

const contact: LibraryClause = {
  id: 'contact',
  section: 'company',
  revision: 2,
  reviewed: '2026-11-21',
  title: { en: 'Contact' },
  purpose: { en: 'How to reach you' },
  when: null,
  laws: [],
  requiredBy: [],
  derivedFrom: [],
  text: { en: [h('Contact'), p('Write.')], sv: [h('Kontakt'), p('Skriv.')], 'zh-Hant': [p('聯絡')] },
};

const fixed = (policy: PolicyDocument, ...edits: readonly Edit[]) =>
  applyFix(policy, { label: 'Mend', edits }, { clauses: [contact] });

describe('a fix', () => {
  test('replaces words and keeps their marks', () => {
    const bold = { type: 'bold' } as const;
    expect(
      fixed(doc(p('Use ', t('AdWords', bold), ' here')), {
        kind: 'replace-text',
        path: [0],
        from: 4,
        to: 11,
        text: 'Google Ads',
      }),
    ).toEqual(doc(p('Use ', t('Google Ads', bold), ' here')));
  });

  test('applies several edits of one paragraph from the last to the first', () => {
    const edit = (from: number): Edit => ({ kind: 'replace-text', path: [0], from, to: from + 1, text: '' });
    expect(fixed(doc(p('a  b  c')), edit(1), edit(4))).toEqual(doc(p('a b c')));
  });

  test('removes a paragraph with the list that held nothing else, but no cell of a table', () => {
    expect(fixed(doc(p('One'), ul(li('Two'))), { kind: 'remove', path: [1, 0, 0] })).toEqual(doc(p('One')));
    const cells = fixed(doc(table(['One'])), { kind: 'remove', path: [0, 0, 0, 0] });
    expect(cells.content[0]).toMatchObject({
      content: [{ content: [{ content: [{ type: 'paragraph' }] }] }],
    });
    expect(fixed(doc(p('Only')), { kind: 'remove', path: [0] })).toEqual(doc(p()));
  });

  test('links an address, and puts a placeholder in the place of words', () => {
    expect(
      fixed(doc(p('See shop.se.')), { kind: 'link', path: [0], from: 4, to: 11, href: 'https://shop.se/' }),
    ).toEqual(doc(p('See ', t('shop.se', { type: 'link', attrs: { href: 'https://shop.se/' } }), '.')));
    expect(
      fixed(doc(p('Write to me.')), {
        kind: 'placeholder',
        path: [0],
        from: 9,
        to: 11,
        key: 'contact_email',
      }),
    ).toEqual(doc(p('Write to ', ph('contact_email'), '.')));
  });

  test('inserts a clause in the language of the policy, its headings below those of the sections', () => {
    const policy = docWith({ language: 'sv' }, h('Om oss'), p('Text'));
    expect(fixed(policy, { kind: 'insert-clause', id: 'contact', at: 1 }).content[1]).toEqual({
      ...clause('contact', null, h('Kontakt', 3), p('Skriv.')),
      attrs: { id: 'contact', revision: 2, when: null },
    });
  });

  test('puts clauses that go to one place in the order of the library', () => {
    const clauses = ['first', 'second', 'third'].map((id) => ({ ...contact, id }));
    const insert = (id: string): Edit => ({ kind: 'insert-clause', id, at: 1 });
    const edits = [insert('second'), insert('third'), insert('first')];
    const { content } = applyFix(doc(p('One'), p('Two')), { label: 'Mend', edits }, { clauses });
    expect(content.map((node) => (node.type === 'clause' ? node.attrs.id : node.type))).toEqual([
      'paragraph',
      'first',
      'second',
      'third',
      'paragraph',
    ]);
  });

  test('puts parts of a clause back where they belong, in the language of the policy', () => {
    const policy = docWith({ language: 'sv' }, p('Text'), clause('contact', null, p('Eget.')));
    const insert = (part: number): Edit => ({
      kind: 'insert-part',
      path: [1],
      at: 0,
      id: 'contact',
      part: [part],
    });
    expect(fixed(policy, insert(1), insert(0)).content[1]).toEqual(
      clause('contact', null, h('Kontakt'), p('Skriv.'), p('Eget.')),
    );
    expect(fixed(policy, insert(7))).toEqual(policy);
    const withSections = docWith({ language: 'sv' }, h('Om oss'), ...policy.content.slice(1));
    expect(fixed(withSections, insert(0)).content[1]).toEqual(
      clause('contact', null, h('Kontakt', 3), p('Eget.')),
    );
  });

  test('sets and empties values, and sets the title and the level of a heading', () => {
    const policy = docWith({ values: { a: '1', b: '2' } }, h('Deep', 4));
    expect(
      fixed(
        policy,
        { kind: 'value', key: 'a', value: '3' },
        { kind: 'value', key: 'b', value: undefined },
        { kind: 'title', title: 'Privacy' },
        { kind: 'heading-level', path: [0], level: 2 },
      ),
    ).toEqual(docWith({ title: 'Privacy', values: { a: '3' } }, h('Deep', 2)));
  });

  test('changes nothing where its place is gone', () => {
    const policy = doc(p('One'));
    expect(fixed(policy, { kind: 'remove', path: [3] }, { kind: 'insert-clause', id: 'unknown' })).toEqual(
      policy,
    );
  });
});
