import { expect, test } from 'vitest';
import { docWith, p } from '../policy/builders';
import { policyContext } from '../policy/context';
import type { Conditions } from '../policy/nodes';
import { recommendedClauses } from './recommend';
import type { LibraryClause } from './types';

const words = { en: 'A', sv: 'A', 'zh-Hant': 'A' };
const text = [p('A')];
const clauseOf = (id: string, parts: Partial<LibraryClause>): LibraryClause => ({
  id,
  section: 'data',
  revision: 1,
  reviewed: '2026-11-22',
  title: words,
  purpose: words,
  when: null,
  laws: [],
  requiredBy: [],
  derivedFrom: [],
  text: { en: text, sv: text, 'zh-Hant': text },
  ...parts,
});
const clauses = [
  clauseOf('free', {}),
  clauseOf('always', { requiredBy: [{ when: 'always', law: null }] }),
  clauseOf('cookies', { when: 'uses_cookies' }),
  clauseOf('bases', {
    requiredBy: [
      { when: 'serves_eu', law: 'GDPR Art. 13(1)(c)' },
      { when: 'serves_uk', law: 'UK GDPR Art. 13(1)(c)' },
    ],
  }),
  clauseOf('children', { when: 'not knows_children', requiredBy: [{ when: 'serves_us', law: null }] }),
];
const recommended = (conditions: Conditions, ...present: readonly string[]) => {
  const { facts } = policyContext(
    docWith({ conditions }, p('x')),
    { placeholders: [], laws: [] },
    '2026-11-22',
  );
  return recommendedClauses({ clauses }, facts, new Set(present)).map(({ clause: { id }, laws }) => [
    id,
    laws,
  ]);
};

test('a clause is recommended when the answers switch it on, or a law asks for it', () => {
  expect(recommended({})).toEqual([
    ['always', []],
    ['children', []],
  ]);
  expect(recommended({ uses_cookies: true, serves_eu: true, knows_children: true })).toEqual([
    ['always', []],
    ['cookies', []],
    ['bases', ['GDPR Art. 13(1)(c)']],
  ]);
});

test('what the policy has is not recommended, switched on or not', () => {
  expect(recommended({ serves_uk: true }, 'always', 'bases', 'children')).toEqual([]);
});

test('a clause that would be switched off is not recommended, whatever asks for it', () => {
  expect(recommended({ serves_us: true, knows_children: true }, 'always')).toEqual([]);
});
