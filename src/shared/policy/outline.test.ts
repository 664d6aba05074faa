import { expect, test } from 'vitest';
import type { LibraryClause } from '../library/types';
import { clause, docWith, h, p, passage, ph, t, table } from './builders';
import type { Heading, PolicyAttributes, PolicyBlock } from './nodes';
import { outlineOf } from './outline';
import { contextOf } from './small-vocabulary.test-tool';

const contact: LibraryClause = {
  id: 'contact',
  section: 'intro',
  revision: 1,
  reviewed: '2026-11-21',
  title: { en: 'Contact', sv: 'Kontakt' },
  purpose: { en: 'Says where to write.' },
  when: null,
  laws: [],
  requiredBy: [],
  derivedFrom: [],
  text: { en: [p('Write to us.')], sv: [p('Skriv till oss.')], 'zh-Hant': [p('請寫信給我們。')] },
};

function titlesIn(
  attributes: Partial<PolicyAttributes>,
  ...content: readonly PolicyBlock[]
): readonly string[] {
  return outlineOf(contextOf(docWith(attributes, ...content)), { clauses: [contact] }).map(
    ({ title }) => title,
  );
}

test('the outline has the clauses and the headings that stand alone, in order', () => {
  const policy = docWith(
    {},
    p('a'),
    h('About'),
    clause('contact', 'uses_cookies', h('Write', 3)),
    table(['a']),
  );
  expect(outlineOf(contextOf(policy), { clauses: [contact] })).toEqual([
    { index: 1, kind: 'heading', clauseId: null, title: 'About', isOn: true },
    { index: 2, kind: 'clause', clauseId: 'contact', title: 'Write', isOn: false },
  ]);
});

test('a clause without a heading has the title of the library, in the language of the policy', () => {
  const content = clause('contact', null, p('a'), passage('optional', h('Not this')));
  expect(titlesIn({}, content)).toEqual(['Contact']);
  expect(titlesIn({ language: 'sv' }, content)).toEqual(['Kontakt']);
  expect(titlesIn({ language: 'zh-Hant' }, content)).toEqual(['Contact']);
  expect(titlesIn({}, clause('unheard-of', null, p('a')))).toEqual(['Clause']);
});

test('a heading that is pasted further down does not rename a clause', () => {
  expect(titlesIn({}, clause('contact', null, p('a'), h('Pasted')))).toEqual(['Contact']);
  expect(titlesIn({}, clause('contact', null, h('Write to us'), p('a'), h('Pasted')))).toEqual([
    'Write to us',
  ]);
  expect(titlesIn({}, clause('unheard-of', null, p('a'), h('Its only heading')))).toEqual([
    'Its only heading',
  ]);
});

test.each<[string, PolicyAttributes['values'], Heading, string]>([
  ['shows values', { company_name: 'Acme' }, h(ph('company_name')), 'Acme'],
  ['shows what is missing', {}, h(ph('company_name')), '[Company name]'],
  ['is on one line', {}, { ...h('a'), content: [t('a '), { type: 'hardBreak' }, t(' b')] }, 'a b'],
  ['has a name when it is empty', {}, { type: 'heading', attrs: { level: 2 } }, 'Untitled'],
  ['has a name when it is blank', {}, h('\u00A0'), 'Untitled'],
])('a heading %s', (_name, values, heading, expected) => {
  expect(titlesIn({ values }, heading)).toEqual([expected]);
  expect(titlesIn({ values }, clause('contact', null, heading))).toEqual([expected]);
});
