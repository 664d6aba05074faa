import { describe, expect, test } from 'vitest';
import { clause, doc, docWith, h, li, p, passage, ph, phTable, ul } from './builders';
import { detailsOf, isOpen } from './details';
import type { Conditions, PolicyBlock, PolicyDocument } from './nodes';
import { contextOf } from './small-vocabulary.test-tool';
import { nodeAt } from './walk';

const detailsIn = (policy: PolicyDocument) => detailsOf(contextOf(policy));
const keysIn = (policy: PolicyDocument) => detailsIn(policy).map(({ definition }) => definition.key);

describe('the details of a policy', () => {
  test('are those that it uses, each once', () => {
    expect(keysIn(doc(p('a')))).toEqual([]);
    expect(keysIn(doc(p(ph('company_name')), p(ph('company_name'))))).toEqual(['company_name']);
  });

  test('stand in the order of their groups, then of the text', () => {
    const keys = ['own_word', 'kinds', 'contact_phone', 'website', 'contact_email', 'company_name'];
    expect(keysIn(doc(phTable('processors'), p(...keys.map(ph))))).toEqual([
      'website',
      'company_name',
      'contact_phone',
      'contact_email',
      'processors',
      'kinds',
      'own_word',
    ]);
  });

  test('include those that only a condition names, but no answers', () => {
    expect(keysIn(doc(clause('a', 'uses_cookies and kinds has beacon', p('a'))))).toEqual(['kinds']);
    expect(keysIn(doc(clause('a', null, passage('contact_phone', p('a')))))).toEqual(['contact_phone']);
  });

  test('do not include what stands in a clause that is off', () => {
    const inside = [p(ph('company_name')), passage('contact_phone', p('a'))];
    expect(keysIn(doc(clause('a', 'uses_cookies', ...inside)))).toEqual([]);
    expect(
      keysIn(docWith({ conditions: { uses_cookies: true } }, clause('a', 'uses_cookies', ...inside))),
    ).toEqual(['company_name', 'contact_phone']);
  });
});

describe('a detail is required', () => {
  const line = p(ph('contact_email'));
  const yes: Conditions = { uses_cookies: true };

  test.each<[string, readonly PolicyBlock[], Conditions, boolean]>([
    ['in the text', [line], {}, true],
    ['in a clause', [clause('a', null, line)], {}, true],
    ['in a list', [ul(li(line))], {}, true],
    ['in a heading', [h(ph('contact_email'))], {}, true],
    [
      'in a passage that another answer switches on',
      [clause('a', null, passage('uses_cookies', line))],
      yes,
      true,
    ],
    ['in a condition alone', [clause('a', 'contact_email', p('a'))], {}, false],
    ['in a clause that appears once it is filled in', [clause('a', 'contact_email', line)], {}, false],
    [
      'in a passage that appears once it is filled in',
      [clause('a', null, passage('contact_email', line))],
      {},
      false,
    ],
    ['there and in the text', [clause('a', null, passage('contact_email', line)), line], {}, true],
    ['in the text and there', [line, clause('a', null, passage('contact_email', line))], {}, true],
    [
      'in a passage of a clause that appears with it',
      [clause('a', 'contact_email', passage('always', line))],
      {},
      false,
    ],
    ['where another answer is enough', [clause('a', 'contact_email or uses_cookies', line)], yes, true],
    ['where another answer is needed too', [clause('a', 'contact_email and uses_cookies', line)], yes, false],
    ['where it must be empty', [clause('a', 'not contact_email', line)], {}, true],
    ['where the condition cannot be read', [clause('a', 'contact_email and', line)], {}, true],
  ])('%s', (_name, content, conditions, expected) => {
    const isRequired = (values: PolicyDocument['attrs']['values']) =>
      detailsIn(docWith({ conditions, values }, ...content)).map((detail) => detail.isRequired);
    expect(isRequired({})).toEqual([expected]);
    // Filling it in changes nothing about that, unless it takes the text away.
    const isGone = content.some(
      (block) => block.type === 'clause' && block.attrs.when === 'not contact_email',
    );
    expect(isRequired({ contact_email: 'a@shop.se' })).toEqual([expected && !isGone]);
  });

  test('by an option of its own only while it has it', () => {
    const policy = (kinds: readonly string[]) =>
      docWith({ values: { kinds } }, clause('a', 'kinds has beacon', p(ph('kinds'))));
    expect(detailsIn(policy([]))).toMatchObject([{ isRequired: false, places: [] }]);
    expect(detailsIn(policy(['beacon']))).toMatchObject([{ isRequired: false, places: [[0, 0, 0]] }]);
  });
});

test('places lead to the nodes that show a detail, and only to those that are on', () => {
  const policy = doc(
    p('a', ph('company_name')),
    clause('off', 'uses_cookies', p(ph('company_name'))),
    clause(
      'on',
      null,
      ul(li('b', ul(li(p('c', ph('company_name')))))),
      passage('uses_cookies', p(ph('company_name'))),
    ),
    phTable('company_name'),
  );
  const [detail] = detailsIn(policy);
  expect(detail?.places).toEqual([[0, 1], [2, 0, 0, 1, 0, 0, 1], [3]]);
  for (const place of detail?.places ?? []) {
    expect(nodeAt(policy, place)).toMatchObject({ attrs: { key: 'company_name' } });
  }
});

test.each([
  ['empty and required', p(ph('contact_email')), {}, true],
  ['empty and optional', clause('a', 'contact_email', p('a')), {}, false],
  ['filled in', p(ph('contact_email')), { contact_email: 'a@shop.se' }, false],
  ['filled in with a mistake', p(ph('contact_email')), { contact_email: 'abc' }, true],
  ['optional with a mistake', clause('a', 'contact_email', p('a')), { contact_email: 'abc' }, true],
  ['filled in with a warning', p(ph('contact_email')), { contact_email: 'a@example.com' }, false],
])('a detail that is %s needs attention: %s', (_name, block, values, expected) => {
  const [detail] = detailsIn(docWith({ values }, block));
  expect(detail === undefined ? undefined : isOpen(detail)).toBe(expected);
});
