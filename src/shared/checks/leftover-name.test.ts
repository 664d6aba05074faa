import { expect, test } from 'vitest';
import { docWith, p, ph } from '../policy/builders';
import type { PolicyBlock } from '../policy/nodes';
import { policyContext } from '../policy/context';
import { contactsInText, registeredDomain } from './contacts-in-text';
import { runChecks } from './index';
import { leftoverName } from './leftover-name';

const library = { placeholders: [], laws: [], clauses: [], conditions: [] };

function findingsIn(blocks: readonly PolicyBlock[], otherNames: readonly string[] = []) {
  const policy = docWith({ values: { company_name: 'Birch & Stone AB', shop: 'Tidewise' } }, ...blocks);
  const context = policyContext(policy, library, '2026-11-22');
  return runChecks(context, { library, otherNames }, { checks: [leftoverName] });
}

test('a copied name that acts keeps the policy from being finished, one that is only named does not', () => {
  const severities = findingsIn([p('Kami collects your name.'), p('We compare it with Kami now and then.')]);
  expect(severities.map(({ words, severity }) => [words, severity])).toEqual([
    ['Kami', 'error'],
    ['Kami', 'warning'],
  ]);
});

test('a name is reported once in a paragraph, also with an ending', () => {
  expect(findingsIn([p('Zelvora keeps it. We ask Zelvora. Zelvora’s staff knows.')])).toHaveLength(1);
});

test('what stands in a detail is left to the checks of details', () => {
  expect(findingsIn([p('You reach ', ph('shop'), ' by post.')])).toEqual([]);
});

test('names of other policies are found in any spelling, but not inside longer words', () => {
  const found = findingsIn(
    [p('Ask the team of NORDVIK or its nordvikings.'), p('請聯絡山嵐工坊。')],
    ['Nordvik', '山嵐工坊'],
  );
  expect(found.map(({ words }) => words)).toEqual(['NORDVIK', '山嵐工坊']);
});

test('a name in Chinese brackets is found whole, without the brackets', () => {
  const found = findingsIn([p('本公司（橡木林有限公司）重視您的隱私。'), p('我們（青禾選物）經營本網站。')]);
  expect(found.map(({ words, severity }) => [words, severity])).toEqual([
    ['橡木林有限公司', 'error'],
    ['青禾選物', 'warning'],
  ]);
});

test('an e-mail address of others keeps the policy from being finished, a web address does not', () => {
  const policy = docWith(
    { values: { company_name: 'Birch & Stone AB', website_url: 'https://www.tidewise.se' } },
    p('Write to help@zelvora.com.'),
    p('See https://zelvora.com/help.'),
  );
  const context = policyContext(policy, library, '2026-11-22');
  const found = runChecks(context, { library, otherNames: [] }, { checks: [leftoverName] });
  expect(found.map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

test('a web address without https:// needs an ending that is in use', () => {
  const found = contactsInText(
    'See zelvora.com/help, e.g. this.That and https://zelvora.internal or a@b.se.',
  );
  expect(found.map((each) => [each.kind, each.found])).toEqual([
    ['web', 'zelvora.com/help'],
    ['web', 'https://zelvora.internal'],
    ['email', 'a@b.se'],
  ]);
});

test('the registered domain leaves out what stands before it', () => {
  expect(['www.shop.co.uk', 'a.b.zelvora.se', 'x.com.tw'].map(registeredDomain)).toEqual([
    'shop.co.uk',
    'zelvora.se',
    'x.com.tw',
  ]);
});
