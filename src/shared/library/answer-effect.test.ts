import { expect, test } from 'vitest';
import { clause, docWith, h, p, passage } from '../policy/builders';
import { policyContext } from '../policy/context';
import type { Conditions } from '../policy/nodes';
import { outlineOf } from '../policy/outline';
import { effectInWords } from './answer-effect';
import type { InterviewQuestion, Library, LibraryClause } from './types';

const words = (en: string) => ({ en, sv: en, 'zh-Hant': en });
const clauseOf = (id: string, parts: Partial<LibraryClause>): LibraryClause => ({
  id,
  section: 'data',
  revision: 1,
  reviewed: '2026-11-22',
  title: words(id),
  purpose: words(id),
  when: null,
  laws: [],
  requiredBy: [],
  derivedFrom: [],
  text: { en: [p('A')], sv: [p('A')], 'zh-Hant': [p('A')] },
  ...parts,
});
const inGermany: InterviewQuestion = {
  id: 'germany',
  kind: 'yes_no',
  group: 'people',
  question: words('In Germany?'),
  when: 'serves_eu',
  options: [{ id: 'germany', label: words('Germany'), when: null, conditions: ['serves_germany'] }],
};
const library: Library = {
  sections: [],
  clauses: [
    clauseOf('Cookies', { when: 'uses_cookies' }),
    clauseOf('Payment', {
      text: { en: [passage('online_only', p('A'))], sv: [p('A')], 'zh-Hant': [p('A')] },
    }),
  ],
  templates: [],
  placeholders: [],
  conditions: [],
  interview: [inGermany],
  laws: [],
};
const policy = docWith(
  {},
  clause('eu', 'serves_eu', h('Europe'), p('Here')),
  clause('else', 'not serves_eu', h('Elsewhere'), p('There')),
  clause('always', null, h('Always'), p('Text'), passage('takes_payments', p('A part'))),
);
const contextWith = (conditions: Conditions) =>
  policyContext({ ...policy, attrs: { ...policy.attrs, conditions } }, library, '2026-11-22');
const effectOf = (conditions: Conditions) =>
  effectInWords(contextWith({}), contextWith(conditions), library, outlineOf(contextWith({}), library));

test.each([
  [{ serves_eu: true }, 'Brings in Europe. Takes out Elsewhere. Asks more questions.'],
  [{ takes_payments: true }, 'Changes parts of Always.'],
  [{ uses_cookies: true }, 'Recommends Cookies under Clauses.'],
  [{ online_only: true }, 'Changes nothing here, only Payment, if you add it from Clauses.'],
  [{ unknown: true }, ''],
] as const)('the effect of %j is: %s', (conditions, expected) => {
  expect(effectOf(conditions)).toBe(expected);
});

test('a long list of clauses is cut short', () => {
  const clauses = ['a', 'b', 'c', 'd', 'e'].map((id) => clauseOf(id, { when: 'uses_cookies' }));
  const effect = effectInWords(
    contextWith({}),
    contextWith({ uses_cookies: true }),
    { ...library, clauses },
    [],
  );
  expect(effect).toBe('Recommends a, b, c and 2 more under Clauses.');
});
