import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../policy/context';
import type { PolicyDocument, PolicyInline } from '../policy/nodes';
import { policyContext } from '../policy/context';
import { doc, p, ph, t } from '../policy/builders';
import type { Check, CheckKnowledge } from './check';
import { applyFix } from './fix';
import { checks, runChecks } from './index';
import { leftOverMarker } from './left-over-marker';

const today = '2026-11-21';

const vocabulary: Vocabulary = {
  placeholders: [{ key: 'contact_email', type: 'email', label: { en: 'Contact e-mail' }, group: 'contact' }],
  laws: [],
};

const knowledge: CheckKnowledge = {
  library: { ...vocabulary, clauses: [], conditions: [] },
  otherNames: [],
};

describe.each(checks)('$id', (check) => {
  test.each(check.examples)('$name: $findings', ({ policy, findings, knowledge: more, fixed }) => {
    const known = { ...knowledge, ...more };
    const run = (document: PolicyDocument, selected = checks) =>
      runChecks(policyContext(document, vocabulary, today), known, { checks: selected });
    const found = run(policy, [check]);
    expect(found.map(({ text }) => text)).toHaveLength(findings);

    const fixes = found.flatMap(({ fix }) => fix ?? []);
    const mended = fixes.reduce((document, fix) => applyFix(document, fix, known.library), policy);
    expect(fixes.length > 0 ? mended : undefined).toEqual(fixed);
    if (fixed === undefined) return;
    expect(run(fixed, [check]).filter(({ fix }) => fix !== undefined)).toEqual([]);
    const others = (document: PolicyDocument) => run(document).filter(({ checkId }) => checkId !== check.id);
    expect(others(fixed).length).toBeLessThanOrEqual(others(policy).length);
  });

  test('each example of it says what is wrong in a whole sentence', () => {
    for (const { policy, knowledge: more } of check.examples) {
      const found = runChecks(
        policyContext(policy, vocabulary, today),
        { ...knowledge, ...more },
        { checks: [check] },
      );
      for (const { text } of found) expect(text).toMatch(/^[\p{Lu}\p{N}“«‘「].*[.!?”。]$/su);
    }
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
  const findings = runChecks(context, knowledge, { checks: [faulty, ...checks] });
  expect(findings.map(({ checkId, severity }) => [checkId, severity])).toEqual([
    ['faulty', 'error'],
    ['left-over-marker', 'error'],
  ]);
  expect(findings[0]?.text).toContain('The check “Dates” could not be carried out (boom).');
});

describe('the place of a left-over note', () => {
  const placesIn = (...content: readonly (string | PolicyInline)[]) =>
    runChecks(policyContext(doc(p('First'), p(...content)), vocabulary, today), knowledge, {
      checks: [leftOverMarker],
    }).map(({ text, place }) => ({ found: /“(?<found>.*)”/u.exec(text)?.groups?.['found'], place }));

  test('is where it begins, also behind a line break and a placeholder', () => {
    expect(placesIn(ph('contact_email'), { type: 'hardBreak' }, 'a TODO b')).toEqual([
      { found: 'TODO', place: { kind: 'node', path: [1], from: 4, to: 8 } },
    ]);
  });

  test('ends with the text node where bold words cut it in two: “[**Company**]” used to pass', () => {
    expect(placesIn('Dear [', t('Company', { type: 'bold' }), '], hello')).toEqual([
      { found: '[Company]', place: { kind: 'node', path: [1], from: 5, to: 14 } },
    ]);
    expect(placesIn(t('TO', { type: 'bold' }), 'DO')).toEqual([
      { found: 'TODO', place: { kind: 'node', path: [1], from: 0, to: 4 } },
    ]);
  });

  test('shows a placeholder inside it as a gap', () => {
    expect(placesIn('[write to ', ph('contact_email'), ' here]').map(({ found }) => found)).toEqual([
      '[write to … here]',
    ]);
  });
});
