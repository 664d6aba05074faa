import { expect, test } from 'vitest';
import type { PlaceholderDefinition } from '../placeholders/definition';
import { doc, p } from '../policy/builders';
import { policyContext } from '../policy/context';
import { deadlineProblem } from './deadline-problem';
import { runChecks } from './index';

const placeholders: readonly PlaceholderDefinition[] = [
  {
    key: 'response_deadline',
    type: 'duration',
    label: { en: 'Time to answer' },
    group: 'rights',
    ceilings: [
      { law: 'month-law', max: { amount: 1, unit: 'month' }, reference: 'Art. 1' },
      { law: 'short-law', max: { amount: 15, unit: 'day' }, reference: 'Art. 2' },
      { law: 'other-law', max: { amount: 2, unit: 'day' }, reference: 'Art. 3' },
    ],
  },
];
const law = (id: string, when: string) => ({
  id,
  name: { en: id },
  fullName: { en: id },
  when,
  reviewed: '2026-11-22',
  requirements: [],
});

function findingsIn(text: string, laws: readonly ReturnType<typeof law>[]) {
  const library = { placeholders, laws, clauses: [], conditions: [] };
  const context = policyContext(doc(p(text)), library, '2026-11-22');
  return runChecks(context, { library, otherNames: [] }, { checks: [deadlineProblem] });
}

test('the strictest law that applies sets the limit, and going beyond it is an error', () => {
  const laws = [law('month-law', 'not x'), law('short-law', 'not x'), law('other-law', 'x')];
  expect(findingsIn('We answer your request within 20 days.', laws)).toMatchObject([
    {
      severity: 'error',
      text: '“within 20 days” is longer than short-law allows: 15 days. Promise a shorter time.',
    },
  ]);
  expect(findingsIn('We answer your request within two weeks.', laws)).toEqual([]);
});

test('where no law is known to apply, more than a month is a warning', () => {
  expect(findingsIn('We answer your request within 45 days.', [])).toMatchObject([{ severity: 'warning' }]);
  expect(findingsIn('We answer your request within one month.', [])).toEqual([]);
});
