import { describe, expect, test } from 'vitest';
import library from 'virtual:library';
import { doc, docWith, p, passage, ph } from '../shared/policy/builders';
import { applyValues } from './apply-values';
import { parseValues } from './values-file';

const page = doc(p(ph('company_name')), passage('own_answer', p('Text')));

function fill(text: string, document = page) {
  const data = parseValues(text, 'v.yaml');
  if (!data.ok) throw new Error(data.error.text);
  const { document: filled, findings } = applyValues(document, data.value, library);
  return { ...filled.attrs, findings: findings.map(({ severity, text: each }) => `${severity}: ${each}`) };
}

describe('values', () => {
  test('are understood by their types', () => {
    const { values, findings } = fill(
      'values:\n  company_name: Acme Ltd\n  response_deadline: 30 days\n  storage_countries: [Sweden, GB]\n  last_updated: 21 November 2026\n  contact_phone: 0046701234567\n',
    );
    expect(values).toEqual({
      company_name: 'Acme Ltd',
      response_deadline: { amount: 30, unit: 'day' },
      storage_countries: ['SE', 'GB'],
      last_updated: '2026-11-21',
      contact_phone: expect.stringContaining('46701234567'),
    });
    expect(findings).toEqual([]);
  });

  test('go over those of the policy, and null empties one', () => {
    const policy = docWith({ values: { company_name: 'Old', contact_email: 'a@b.se', product_name: 'P' } });
    expect(fill('values: {company_name: New, contact_email: null}', policy).values).toEqual({
      company_name: 'New',
      contact_email: '',
      product_name: 'P',
    });
  });

  test('of the person’s own placeholders are known', () => {
    const policy = docWith({
      definitions: [{ key: 'favourite_dog', type: 'text', label: { en: 'Dog' }, group: 'own' }],
    });
    expect(fill('values: {favourite_dog: Rex}', policy)).toMatchObject({
      values: { favourite_dog: 'Rex' },
      findings: [],
    });
    expect(fill('values: {favourite_dog: Rex}').findings).toEqual([
      'warning: There is no detail “favourite_dog”, so it was left out.',
    ]);
  });

  test('with a name that nobody knows are left out and named, with the nearest that is known', () => {
    const { values, findings } = fill(
      'values: {company_nmae: Acme, constructor: x, __proto__: {polluted: 1}}',
    );
    expect(values).toEqual({});
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect(findings).toEqual([
      'warning: There is no detail “company_nmae”, so it was left out. Did you mean “company_name”?',
      'warning: There is no detail “constructor”, so it was left out.',
      'warning: There is no detail “__proto__”, so it was left out.',
    ]);
  });

  test('of a shape that no value has are kept as text, and named', () => {
    const { values, findings } = fill('values: {company_name: [{a: {b: c}}]}');
    expect(values).toEqual({ company_name: '[{"a":{"b":"c"}}]' });
    expect(findings).toEqual([expect.stringMatching(/^error: The value of company_name /u)]);
  });

  test('that are wrong are kept for the checks', () => {
    expect(fill('values: {contact_email: abc}')).toMatchObject({
      values: { contact_email: 'abc' },
      findings: [],
    });
  });
});

describe('conditions', () => {
  test('are answered with true and false, yes and no', () => {
    const { conditions, findings } = fill(
      'conditions: {uses_cookies: true, has_app: "no", serves_eu: Yes, own_answer: true}',
    );
    expect(conditions).toEqual({ uses_cookies: true, has_app: false, serves_eu: true, own_answer: true });
    expect(findings).toEqual([]);
  });

  test.each(['maybe', '1', '[true]', '{a: b}', '""', 'constructor'])('are not answered with %s', (answer) => {
    const policy = docWith({ conditions: { has_app: true } });
    expect(fill(`conditions: {has_app: ${answer}}`, policy)).toMatchObject({
      conditions: { has_app: true },
      findings: ['error: “has_app” needs true or false. It was left as it is.'],
    });
  });
});

describe('names in the wrong place', () => {
  test.each([
    [
      'values: {uses_cookies: true}',
      'There is no detail “uses_cookies”, so it was left out. It belongs under “conditions:”.',
    ],
    [
      'conditions: {company_name: Acme}',
      'There is no condition “company_name”, so it was left out. It belongs under “values:”.',
    ],
    [
      'company_name: Acme',
      'There is no part of a values file “company_name”, so it was left out. It belongs under “values:”.',
    ],
    [
      'condition: {}',
      'There is no part of a values file “condition”, so it was left out. Did you mean “conditions”?',
    ],
  ])('%s', (text, sentence) => {
    expect(fill(text).findings).toEqual([`warning: ${sentence}`]);
  });

  test('are not all named when there are thousands', () => {
    const names = Array.from({ length: 5000 }, (_, n) => `company_nam${n}: x`);
    const { findings } = fill(`values: {${names.join(', ')}}`);
    expect(findings).toHaveLength(31);
    expect(findings.at(-1)).toBe('warning: 4970 more names in the file are not known.');
  });
});

describe('the title', () => {
  test('is one line', () => {
    expect(fill('title: |\n  Our \u0007 privacy\n  policy\n').title).toBe('Our privacy policy');
    expect(fill('title: 2026').title).toBe('2026');
  });

  test.each(['title: ""', 'title: [a]', `title: ${'x'.repeat(201)}`])('stays as it is for %.20s', (text) => {
    expect(fill(text, docWith({ title: 'Before' }))).toMatchObject({
      title: 'Before',
      findings: [expect.stringMatching(/^error: The title has to be a text/u)],
    });
  });
});
