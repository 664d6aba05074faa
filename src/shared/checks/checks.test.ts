import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../policy/context';
import { policyContext } from '../policy/context';
import { doc, p } from '../policy/builders';
import type { Check } from './check';
import { checks, runChecks } from './index';

const vocabulary: Vocabulary = {
  placeholders: [{ key: 'contact_email', type: 'email', label: { en: 'Contact e-mail' }, group: 'contact' }],
  laws: [],
};

describe.each(checks)('$id', (check) => {
  test.each(check.examples)('$name: $findings', ({ policy, findings }) => {
    const found = runChecks(policyContext(policy, vocabulary, '2026-11-21'), [check]);
    expect(found.map(({ text }) => text)).toHaveLength(findings);
  });
});

test('a check that throws becomes a finding and hides no other', () => {
  const faulty: Check = {
    ...checks[0]!,
    id: 'faulty',
    run: () => {
      throw new Error('boom');
    },
  };
  const context = policyContext(doc(p('[a]')), vocabulary, '2026-11-21');
  const findings = runChecks(context, [faulty, ...checks]);
  expect(findings.map(({ checkId }) => checkId)).toEqual(['faulty', 'left-over-marker']);
});
