import { describe, expect, test } from 'vitest';
import { doc, docWith, p, ph } from './builders';
import { readContent } from './content';
import { readPolicyFile, writePolicyFile } from './file';
import type { PolicyAttributes } from './nodes';
import { mostDefinitions } from './read-attributes';

const head = { id: 'c0ffee', savedAt: '2026-11-21T10:00:00.000Z' };
const definition = (key: string, label = 'Opening hours') =>
  ({ key, type: 'text', label: { en: label }, group: 'own' }) as const;
const good: Partial<PolicyAttributes> = {
  values: { company_name: 'Acme Ltd' },
  conditions: { uses_cookies: true },
  definitions: [definition('own_hours')],
};
const manyDefinitions = Array.from({ length: mostDefinitions + 1 }, (_, index) =>
  definition(`own_${index}`, `Number ${index}`),
);
const longKey = `ships_${'far_'.repeat(20)}`;

/** The policy above with more in it, as a file that this program wrote is read again. */
function reopened(name: keyof PolicyAttributes, more: object) {
  const policy = docWith(good, p('Hello ', ph('company_name')));
  const attrs = {
    ...policy.attrs,
    [name]: Array.isArray(more) ? more : { ...(policy.attrs[name] as object), ...more },
  } as PolicyAttributes; // What a fault elsewhere could let into a policy.
  const file = readPolicyFile(writePolicyFile({ ...policy, attrs }, head));
  if (!file.ok) throw new Error(file.error.text);
  return { policy, ...file.value };
}

describe('a file opens again although one thing in it is bad, which is named', () => {
  test.each<[string, keyof PolicyAttributes, object, string]>([
    ['a value with far too long a text', 'values', { a_b: 'x'.repeat(100_001) }, 'the value of “A b”'],
    ['a value nested too deeply', 'values', { a: { b: { c: 'x' } } }, 'the value of “A”'],
    ['a value that is no value', 'values', { a: null }, 'the value of “A”'],
    ['a value with the key "constructor"', 'values', { constructor: 'x' }, 'the value of “Constructor”'],
    ['an answer that is no yes or no', 'conditions', { a: 'yes' }, 'the answer to “A”'],
    ['an answer with the key "constructor"', 'conditions', { constructor: true }, 'answer to “Constructor”'],
    ['an answer with too long a key', 'conditions', { [longKey]: true }, 'the answer to “Ships far far'],
    [
      'a definition of an unknown type',
      'definitions',
      [definition('own_hours'), { ...definition('own_secret', 'Secret'), type: 'secret' }],
      'the placeholder “Secret”',
    ],
    [
      'a definition with too long a label',
      'definitions',
      [definition('own_hours'), definition('own_long', `Very ${'long '.repeat(60)}`)],
      'the placeholder “Very long long',
    ],
    [
      'a definition with a label of several lines',
      'definitions',
      [definition('own_hours'), definition('own_lines', 'two\nlines')],
      'the placeholder “two lines”',
    ],
    [
      'a definition without a label',
      'definitions',
      [definition('own_hours'), { key: 'own_thing', type: 'text' }],
      'the placeholder “Own thing”',
    ],
    ['a definition that is none', 'definitions', [definition('own_hours'), 7], 'placeholder without a name'],
  ])('%s', (_name, attribute, more, named) => {
    const { policy, document, readOnlyReason, notices } = reopened(attribute, more);
    expect(document).toEqual(policy);
    expect(readOnlyReason).toBeNull();
    expect(notices).toEqual([expect.stringContaining(named)]);
    expect(notices[0]).toContain('stays in the file until you save');
  });

  test('one definition too many', () => {
    const { document, notices } = reopened('definitions', manyDefinitions);
    expect(document.attrs.definitions).toEqual(manyDefinitions.slice(0, -1));
    expect(notices).toEqual([expect.stringContaining('the placeholder “Number 500”.')]);
  });

  test('a title of many pages is kept whole', () => {
    const policy = docWith({ title: 'Privacy '.repeat(1000) });
    expect(readContent(policy)).toEqual({ document: policy, notices: [] });
  });
});

test('a notice names a few of the things left out and counts the others', () => {
  const values = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a${index}`, null]));
  const { notices } = reopened('values', values);
  expect(notices).toEqual([expect.stringMatching(/“A0”, .*“A9” and 20 more\./u)]);
  expect(notices[0]).not.toContain('“A10”');
});

test.each([
  ['values that are no object', { values: [] }],
  ['answers that are no object', { conditions: 'yes' }],
  ['definitions that are no list', { definitions: {} }],
])('%s are refused', (_name, attributes) => {
  expect(readContent({ ...doc(), attrs: { ...doc().attrs, ...attributes } })).toBeNull();
});
