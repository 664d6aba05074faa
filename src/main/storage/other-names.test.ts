import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Values } from '../../shared/placeholders/definition';
import { docWith, p } from '../../shared/policy/builders';
import { writePolicyFile } from '../../shared/policy/file';
import { readOtherNames } from './other-names';

const folder = mkdtempSync(join(tmpdir(), 'clausewright-names-'));

function policy(id: string, values: Values): string {
  const path = join(folder, `${id}.policy`);
  writeFileSync(
    path,
    writePolicyFile(docWith({ values }, p('Text')), { id, savedAt: '2026-01-01T00:00:00Z' }),
  );
  return path;
}

test('gives names, addresses and domains of the other policies, each once', async () => {
  const first = policy('a', {
    company_name: 'Northwind Bakery AB',
    contact_email: 'hej@northwind.se',
    website_url: 'https://www.northwind.se/about',
    response_deadline: { amount: 1, unit: 'month' },
    policy_version: '2.1',
  });
  const second = policy('b', {
    company_name: 'Northwind Bakery AB',
    data_protection_officer: { name: 'Lawful Ltd', address: '', email: 'dpo@lawful.test' },
  });
  expect(await readOtherNames([first, second], 'c')).toEqual({
    names: [
      'Northwind Bakery AB',
      'hej@northwind.se',
      'northwind.se',
      'https://www.northwind.se/about',
      'Lawful Ltd',
      'dpo@lawful.test',
      'lawful.test',
    ],
    skipped: 0,
  });
});

test('leaves out the policy itself, wherever it lies, and domains that anybody may have', async () => {
  const own = policy('own', { company_name: 'Own Ltd' });
  const other = policy('other', { contact_email: 'someone@gmail.com' });
  expect(await readOtherNames([own, other], 'own')).toEqual({ names: ['someone@gmail.com'], skipped: 0 });
});

test('counts what cannot be read and reads the rest', async () => {
  const damaged = join(folder, 'damaged.policy');
  writeFileSync(damaged, '{"format": "clausewright-policy"');
  const large = join(folder, 'large.policy');
  writeFileSync(large, ' '.repeat(5 * 1024 * 1024));
  const fine = policy('fine', { product_name: 'Pocket Garden' });
  const paths = [damaged, large, join(folder, 'missing.policy'), folder, fine];
  expect(await readOtherNames(paths, 'c')).toEqual({ names: ['Pocket Garden'], skipped: 4 });
});

test('reads twenty files at most', async () => {
  const paths = Array.from({ length: 25 }, (_, index) =>
    policy(`n${index}`, { product_name: `Name ${index}` }),
  );
  expect((await readOtherNames(paths, 'c')).names).toHaveLength(20);
});
