import library from 'virtual:library';
import { expect, test } from 'vitest';
import { runChecks } from '../../src/shared/checks/index';
import { policyContext } from '../../src/shared/policy/context';
import type { PolicyDocument, PolicyNode } from '../../src/shared/policy/nodes';
import { walk } from '../../src/shared/policy/walk';
import { generatePolicy, repeatedKey, type PolicySize } from './policies';

/** Later than every example date. */
const today = '2030-01-01';

test.each<PolicySize>([
  { words: 1_000, places: 20 },
  { words: 1_000, places: 1_000 },
  { words: 10_010, places: 200 },
])('a policy of $words words shows its value in $places places', (size) => {
  const nodes = nodesOf(generatePolicy(size, library));
  const words = nodes.flatMap((node) =>
    node.type === 'text' ? node.text.split(' ').filter((word) => word !== '') : [],
  );
  const places = nodes.filter((node) => node.type === 'placeholder' && node.attrs.key === repeatedKey);
  // The heading of the clause with the other details is one word more.
  expect(words.length - 1).toBe(size.words);
  expect(places.length).toBe(size.places);
});

test('a generated policy shows other details too and can be exported without errors', () => {
  const policy = generatePolicy({ words: 500, places: 20 }, library);
  const keys = new Set(
    nodesOf(policy).flatMap((node) => (node.type === 'placeholder' ? node.attrs.key : [])),
  );
  const findings = runChecks(policyContext(policy, library, today), { library, otherNames: [] });
  expect(keys.size).toBeGreaterThan(20);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

function nodesOf(policy: PolicyDocument): readonly PolicyNode[] {
  const { facts } = policyContext(policy, library, today);
  return [...walk(policy, facts)].map(({ node }) => node);
}
