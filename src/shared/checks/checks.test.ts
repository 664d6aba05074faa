import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../policy/context';
import type { PolicyInline } from '../policy/nodes';
import { policyContext } from '../policy/context';
import { doc, p, ph, t } from '../policy/builders';
import type { Check } from './check';
import { checks, runChecks } from './index';
import { leftOverMarker } from './left-over-marker';

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

test('a check that throws is an error, so that nothing is exported unchecked, and hides no other', () => {
  const faulty: Check = {
    ...checks[0]!,
    id: 'faulty',
    severity: 'advice',
    title: 'Dates',
    run: () => {
      throw new Error('boom');
    },
  };
  const context = policyContext(doc(p('[a]')), vocabulary, '2026-11-21');
  const findings = runChecks(context, [faulty, ...checks]);
  expect(findings.map(({ checkId, severity }) => [checkId, severity])).toEqual([
    ['faulty', 'error'],
    ['left-over-marker', 'error'],
  ]);
  expect(findings[0]?.text).toContain('The check “Dates” could not be carried out (boom).');
});

describe('the place of a left-over note', () => {
  const placesIn = (...content: readonly (string | PolicyInline)[]) =>
    runChecks(policyContext(doc(p('First'), p(...content)), vocabulary, '2026-11-21'), [leftOverMarker]).map(
      ({ text, place }) => ({ found: /“(?<found>.*)”/u.exec(text)?.groups?.['found'], place }),
    );

  test('is where it begins, also behind a line break and a placeholder', () => {
    expect(placesIn(ph('contact_email'), { type: 'hardBreak' }, 'a TODO b')).toEqual([
      { found: 'TODO', place: { kind: 'node', path: [1, 2], from: 2, to: 6 } },
    ]);
  });

  test('ends with the text node where bold words cut it in two: “[**Company**]” used to pass', () => {
    expect(placesIn('Dear [', t('Company', { type: 'bold' }), '], hello')).toEqual([
      { found: '[Company]', place: { kind: 'node', path: [1, 0], from: 5, to: 6 } },
    ]);
    expect(placesIn(t('TO', { type: 'bold' }), 'DO')).toEqual([
      { found: 'TODO', place: { kind: 'node', path: [1, 0], from: 0, to: 2 } },
    ]);
  });

  test('shows a placeholder inside it as a gap', () => {
    expect(placesIn('[write to ', ph('contact_email'), ' here]').map(({ found }) => found)).toEqual([
      '[write to … here]',
    ]);
  });
});
