import { describe, expect, test } from 'vitest';
import { clause, doc, docWith, p, passage } from './builders';
import { conditionOf, isSwitchedOn, policyContext } from './context';
import type { PolicyAttributes } from './nodes';
import { contextOf, smallVocabulary } from './small-vocabulary.test-tool';

function isOn(when: string | null, attributes: Partial<PolicyAttributes>): boolean {
  return isSwitchedOn(clause('a', when, p('a')), contextOf(docWith(attributes)).facts);
}

describe('a clause is switched on', () => {
  const cookies = { conditions: { uses_cookies: true } };
  const filled = { values: { contact_email: 'a@shop.se', kinds: ['beacon'] } };

  test.each<[string | null, Partial<PolicyAttributes>, boolean]>([
    [null, {}, true],
    ['always', {}, true],
    ['optional', {}, true],
    // An answer that is missing is no.
    ['uses_cookies', {}, false],
    ['not uses_cookies', {}, true],
    ['uses_cookies', cookies, true],
    ['uses_cookies', { conditions: { uses_cookies: false } }, false],
    // A detail is a yes when it is filled in.
    ['contact_email', {}, false],
    ['contact_email', filled, true],
    ['contact_email', { values: { contact_email: '  ' } }, false],
    ['kinds', { values: { kinds: [] } }, false],
    // An answer of the same name goes before the detail.
    ['contact_email', { ...filled, conditions: { contact_email: false } }, false],
    ['kinds has beacon', filled, true],
    ['kinds has session', filled, false],
    ['kinds has beacon', {}, false],
    ['kinds has beacon', { values: { kinds: 'beacon' } }, true],
    ['kinds has beacon', { values: { kinds: 'beacons' } }, false],
    ['uses_cookies and kinds has beacon', { ...cookies, ...filled }, true],
    // What every object has is no answer.
    ['constructor', {}, false],
    ['toString or valueOf', {}, false],
    ['constructor has name', {}, false],
    // Text is rather shown than lost.
    ['uses_cookies and', {}, true],
    ['', {}, true],
    ['(', {}, true],
  ])('by %j with %j: %s', (when, attributes, expected) => {
    expect(isOn(when, attributes)).toBe(expected);
  });
});

test('a passage follows its own condition, and every other node is on', () => {
  const { facts } = contextOf(doc());
  expect(isSwitchedOn(passage('uses_cookies', p('a')), facts)).toBe(false);
  expect(isSwitchedOn(p('a'), facts)).toBe(true);
});

test('a condition that is missing or cannot be read is none', () => {
  expect(conditionOf(null)).toBeNull();
  expect(conditionOf('and and')).toBeNull();
  expect(conditionOf('a')).toEqual({ kind: 'name', name: 'a', option: null });
});

describe('a detail', () => {
  const own = { key: 'company_name', type: 'text', label: { en: 'Our name' }, group: 'own' } as const;

  test('is defined by the policy before the library', () => {
    expect(contextOf(docWith({ definitions: [own] })).definition('company_name')).toEqual(own);
    expect(contextOf(doc()).definition('company_name').label.en).toBe('Company name');
  });

  test('that nobody has defined is a text named after its key', () => {
    const context = contextOf(docWith({ values: { shop_hours: '9 to 5' } }));
    expect(context.definition('shop_hours')).toEqual({
      key: 'shop_hours',
      type: 'text',
      label: { en: 'Shop hours' },
      group: 'own',
    });
    expect(context.isDefined('shop_hours')).toBe(false);
    expect(context.isFilled('shop_hours')).toBe(true);
  });

  test('of a name that every object has is empty', () => {
    const context = contextOf(doc());
    expect(context.value('constructor')).toBeUndefined();
    expect(context.isFilled('constructor')).toBe(false);
    expect(context.problems('constructor')).toEqual([]);
  });

  test('has problems only when it is filled in', () => {
    expect(contextOf(doc()).problems('contact_email')).toEqual([]);
    expect(contextOf(docWith({ values: { contact_email: 'abc' } })).problems('contact_email')).toEqual([
      expect.objectContaining({ severity: 'error', code: 'email-no-at' }),
    ]);
  });

  test('is measured by the laws that apply', () => {
    const values = { response_deadline: { amount: 60, unit: 'day' as const } };
    const problems = (conditions: Readonly<Record<string, boolean>>) =>
      contextOf(docWith({ values, conditions })).problems('response_deadline');
    expect(problems({ serves_eu: true }).map(({ code }) => code)).toEqual(['duration-above-law']);
    expect(problems({})).toEqual([]);
  });

  test('is measured on the day that is given', () => {
    const policy = docWith({
      values: { day: '2026-11-22' },
      definitions: [{ key: 'day', type: 'date', label: { en: 'Day' }, group: 'own', notInFuture: true }],
    });
    expect(policyContext(policy, smallVocabulary, '2026-11-21').problems('day')).toHaveLength(1);
    expect(policyContext(policy, smallVocabulary, '2026-11-22').problems('day')).toHaveLength(0);
  });
});
