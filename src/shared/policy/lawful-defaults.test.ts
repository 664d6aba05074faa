import { describe, expect, test } from 'vitest';
import type { PlaceholderDefinition, Values } from '../placeholders/definition';
import { lawfulDefault, legalNotes, limitsInWords, valuesUnder } from './lawful-defaults';
import { doc, p } from './builders';
import type { Vocabulary } from './context';
import type { Conditions, PolicyDocument } from './nodes';

const month = { amount: 1, unit: 'month' } as const;
const days = (amount: number) => ({ amount, unit: 'day' }) as const;
const deadline: PlaceholderDefinition = {
  key: 'response_deadline',
  type: 'duration',
  label: { en: 'Time to answer' },
  group: 'rights',
  default: month,
  ceilings: [
    { law: 'gdpr', max: month, reference: 'Art. 12(3)' },
    { law: 'ccpa', max: days(45), reference: '1798.130' },
    { law: 'pdpa-taiwan', max: days(15), reference: 'Art. 13' },
  ],
  fromLaw: [{ law: 'gdpr', note: { en: 'The GDPR says more.', sv: 'GDPR säger mer.' } }],
};
const optOut: PlaceholderDefinition = {
  key: 'opt_out',
  type: 'duration',
  label: { en: 'Opt-out' },
  group: 'rights',
  default: days(10),
  ceilings: [{ law: 'ccpa', max: days(19), reference: '7026(f)' }],
};
const law = (id: string, when: string) => ({
  id,
  name: { en: id.toUpperCase() },
  fullName: { en: id },
  when,
  reviewed: '2026-11-21',
  requirements: [],
});
const vocabulary: Vocabulary = {
  placeholders: [deadline, optOut],
  laws: [law('gdpr', 'eu'), law('ccpa', 'california'), law('pdpa-taiwan', 'taiwan')],
};
const laws = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));

describe('the default of a period that laws limit', () => {
  test.each([
    ['no law', [], month],
    ['GDPR', ['gdpr'], month],
    ['CCPA alone', ['ccpa'], days(45)],
    ['GDPR and CCPA', ['gdpr', 'ccpa'], month],
    ['GDPR and the Taiwan PDPA', ['gdpr', 'pdpa-taiwan'], days(15)],
    ['a law that does not limit it', ['eprivacy'], month],
  ])('under %s is the shortest limit of them', (_name, ids, expected) => {
    expect(lawfulDefault(deadline, laws(...ids))).toEqual(expected);
  });

  test('stands where it was chosen shorter than every limit', () => {
    expect(lawfulDefault(optOut, laws('ccpa'))).toEqual(days(10));
  });

  test('is none where the library has none, whatever the law says', () => {
    const { default: _none, ...open } = deadline;
    expect(lawfulDefault(open, laws('gdpr'))).toBeUndefined();
  });
});

describe('the values of a policy when its answers change', () => {
  const policy = (values: Values, conditions: Conditions): PolicyDocument => {
    const empty = doc(p('Text.'));
    return { ...empty, attrs: { ...empty.attrs, values, conditions } };
  };

  test('follow the laws while they are the default, there and back', () => {
    const begun = policy({ response_deadline: month, opt_out: days(10) }, { eu: true });
    const both = { eu: true, taiwan: true };
    const values = valuesUnder(begun, both, vocabulary);
    expect(values).toEqual({ response_deadline: days(15), opt_out: days(10) });
    expect(valuesUnder(policy(values, both), { eu: true }, vocabulary)).toEqual(begun.attrs.values);
  });

  test('stay when they are not the default', () => {
    const begun = policy({ response_deadline: days(20) }, { eu: true });
    expect(valuesUnder(begun, { taiwan: true }, vocabulary)).toBe(begun.attrs.values);
  });

  test('stay when they were chosen, though they are the default', () => {
    const begun = policy({ response_deadline: month }, { eu: true });
    const values = valuesUnder(begun, { taiwan: true }, vocabulary, new Set(['response_deadline']));
    expect(values).toBe(begun.attrs.values);
  });

  test('stay empty when they were emptied', () => {
    const begun = policy({}, { eu: true });
    expect(valuesUnder(begun, { taiwan: true }, vocabulary)).toEqual({});
  });
});

test('the limits are told for the laws that apply, and for no others', () => {
  expect(limitsInWords(deadline, laws('gdpr', 'ccpa'))).toBe(
    'GDPR: 1 month at most (Art. 12(3)). CCPA: 45 days at most (1798.130).',
  );
  expect(limitsInWords(deadline, [])).toBe('');
});

test('what a law says of a detail is told in the language of the policy where the law applies', () => {
  expect(legalNotes(deadline, laws('gdpr'), 'sv')).toBe('GDPR säger mer.');
  expect(legalNotes(deadline, laws('ccpa'), 'sv')).toBe('');
});
