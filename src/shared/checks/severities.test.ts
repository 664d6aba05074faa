import { expect, test } from 'vitest';
import { doc, docWith, h, p } from '../policy/builders';
import { policyContext } from '../policy/context';
import type { PolicyDocument } from '../policy/nodes';
import type { Severity } from './check';
import { runChecks } from './index';

const library = { placeholders: [], laws: [], clauses: [], conditions: [] };
const long = Array.from(
  { length: 30 },
  () => 'We keep orders in a locked room and read them ourselves.',
).join(' ');
const own = { company_name: 'Birch & Stone AB', website_url: 'https://www.tidewise.se' };

const rows: readonly (readonly [string, Severity, string, PolicyDocument])[] = [
  [
    'leftover-name',
    'error',
    'a company in place of the own',
    docWith({ values: own }, p('Harbour Nine Ltd decides why your data is used.')),
  ],
  [
    'leftover-name',
    'warning',
    'a company that helps',
    docWith({ values: own }, p('We use Harbour Nine Ltd.')),
  ],
  [
    'leftover-name',
    'warning',
    'a name in a sentence',
    docWith({ values: own }, p('We ask Zelvora for help.')),
  ],
  ['identity-missing', 'error', 'nobody is responsible', doc(p(long))],
  ['identity-missing', 'warning', 'no address', doc(p('Birch & Stone AB is responsible.'))],
  ['contact-missing', 'error', 'nothing to write to', doc(p(long))],
  [
    'contact-missing',
    'warning',
    'an address elsewhere',
    doc(p('Please contact us.'), p('a'), p('b'), p('c'), p('Write to a@tidewise.se.')),
  ],
  ['date-problem', 'error', 'no date', doc(p(long))],
  ['date-problem', 'error', 'a date that can be two', doc(p('Last updated: 03/04/2026'))],
  ['date-problem', 'warning', 'an old date', doc(p('Last updated: 3 March 2021'))],
  ['truncated', 'error', 'a small word at the end', doc(p('We share your order with your'))],
  [
    'truncated',
    'warning',
    'no full stop',
    doc(p('We keep the messages that you send to us so that we can answer you later on')),
  ],
  [
    'dangling-reference',
    'error',
    'a title that is not there',
    doc(h('Security'), p('See “Your rights” below.')),
  ],
  [
    'dangling-reference',
    'warning',
    'a title that comes close',
    doc(p('See the “Cookies” section.'), h('Cookies and similar tools'), p('None.')),
  ],
  [
    'deadline-problem',
    'warning',
    'a long time where no law is known',
    doc(p('We answer your request within 60 days.')),
  ],
  ['region-label', 'error', 'a law of a region that is not named', doc(p('You have rights under the CCPA.'))],
  [
    'region-label',
    'warning',
    'a right that may be one of all',
    doc(h('Right to know'), p('You can ask us.')),
  ],
];

test.each(rows)('%s is an %s for %s', (id, severity, _what, policy) => {
  const found = runChecks(policyContext(policy, library, '2026-11-22'), { library, otherNames: [] });
  expect(found.filter(({ checkId }) => checkId === id).map((each) => each.severity)).toEqual([severity]);
});
