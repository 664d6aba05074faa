import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import library from 'virtual:library';
import { checks } from '../../shared/checks/index';
import { samplePolicy } from '../../shared/library/assemble';
import { clause, docWith, h, p, ph, t } from '../../shared/policy/builders';
import { writePolicyFile } from '../../shared/policy/file';
import { folderWith, policyFile, runIn, runJson, shippedTemplate } from '../run.test-tool';

const finished = docWith(
  { values: { contact_email: 'hello@shop.se' } },
  p('Write to ', ph('contact_email'), '.'),
);
const open = docWith(
  { title: 'Policy of [name]', values: { contact_email: 'abc' } },
  clause('contact', null, h('Who to write to'), p('Write to ', ph('contact_email'), ', TODO.')),
  p(ph('company_name')),
);

test('a finished policy has no findings and ends with 0', async () => {
  const folder = folderWith({ 'a.policy': policyFile(finished) });
  expect(await runIn(folder, ['check', 'a.policy'])).toEqual({
    code: 0,
    stdout: 'a.policy: nothing is missing and nothing is wrong.\n',
    stderr: '',
  });
});

test('lists what keeps a policy from being finished, with the place, and ends with 1', async () => {
  const folder = folderWith({ 'a.policy': policyFile(open) });
  const { code, stdout, stderr } = await runIn(folder, ['check', 'a.policy']);
  expect(code).toBe(1);
  expect(stderr).toBe('');
  expect(stdout).toMatch(
    /^error +“Legal name of the business” is not filled in\.\nin +details: company_name$/mu,
  );
  expect(stdout).toMatch(/^error +“Contact e-mail”: /mu);
  expect(stdout).toMatch(/^error +The title contains .*\nerror /mu);
  expect(stdout).toMatch(/^error +“TODO” is a note to yourself.*\nin +Who to write to$/mu);
  expect(stdout).toMatch(/^a\.policy: 4 errors\. /mu);
});

test('says once for each check why it matters, and for each finding the fix that the window offers', async () => {
  const policy = docWith({}, p('We use Google AdWords.'), p('Google AdWords sets cookies.'));
  const folder = folderWith({ 'a.policy': policyFile(policy) });
  const { stdout } = await runIn(folder, ['check', 'a.policy']);
  const { title, why } = checks.find(({ id }) => id === 'obsolete-reference') ?? {};
  expect(stdout.split(`${title}\n${why}\n`)).toHaveLength(2);
  expect(stdout.match(/^\w+ +“Google AdWords” .*\nin +text\nfix +Replace with “/gmu)).toHaveLength(2);
});

test('finds the names of the other policies of a folder, and says which of them it could not read', async () => {
  const policy = docWith({}, p('Slow Lorry AB has our data, and so has Acme AB.'));
  const other = (company_name: string) => docWith({ values: { company_name } }, p('Text'));
  const folder = folderWith({
    'a.policy': policyFile(policy),
    'copy.policy': policyFile(other('Acme AB')),
    'lorry.policy': writePolicyFile(other('Slow Lorry AB'), {
      id: 'lorry',
      savedAt: '2026-11-20T10:00:00.000Z',
    }),
    'broken.policy': '{',
  });
  const { stdout } = await runIn(folder, ['check', 'a.policy', '--others', '.']);
  expect(stdout).toMatch(/^warning +“Slow Lorry AB” belongs to another policy of yours\./mu);
  // One with the same id is the same policy, elsewhere.
  expect(stdout).not.toContain('“Acme AB” belongs');
  expect(stdout).toMatch(/^warning +1 policy of 3 in “.*” could not be read for its names\.$/mu);
  expect((await runIn(folder, ['check', 'a.policy'])).stdout).not.toContain('belongs to another policy');
  const { code, stderr } = await runIn(folder, ['check', 'a.policy', '--others', 'nowhere']);
  expect(code).toBe(2);
  expect(stderr).toContain('There is no folder');
});

test('gives the findings as data', async () => {
  const folder = folderWith({ 'a.policy': policyFile(open) });
  const answer = await runJson(folder, ['check', 'a.policy']);
  expect(answer).toMatchObject({
    code: 1,
    status: 'findings',
    command: 'check',
    file: join(folder, 'a.policy'),
  });
  expect(answer).toMatchObject({
    findings: expect.arrayContaining([
      {
        check: 'left-over-marker',
        severity: 'error',
        text: expect.stringContaining('TODO'),
        place: {
          kind: 'text',
          section: 'Who to write to',
          clause: 'contact',
          path: [0, 1],
          from: 12,
          to: 16,
        },
        title: 'Text that was left to be filled in',
        why: expect.stringContaining('no reader can trust'),
        words: 'TODO',
      },
    ]),
  });
});

test('what the person leaves as it is does not count, and is listed with the reason', async () => {
  const left = {
    check: 'left-over-marker',
    words: 'TODO',
    paragraph: 'The list with the name TODO was kept.',
    reason: 'It is the name of a list.',
  };
  const policy = docWith({ ignored: [left] }, p('The list that has the name TODO is kept.'));
  const folder = folderWith({ 'a.policy': policyFile(policy) });
  const { code, stdout } = await runIn(folder, ['check', 'a.policy', '--strict']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Left as they are\nleft +“TODO” .*\nin +text\nbecause +It is the name of a list\.$/mu,
  );
  expect(stdout).toMatch(/^a\.policy: nothing is missing/mu);
  expect(await runJson(folder, ['check', 'a.policy'])).toMatchObject({
    code: 0,
    findings: [{ words: 'TODO', ignored: 'It is the name of a list.' }],
  });
});

test('says for each law what is missing', async () => {
  const policy = docWith({ conditions: { serves_eu: true } }, p('We sell lamps.'));
  const folder = folderWith({ 'a.policy': policyFile(policy) });
  const { stdout } = await runIn(folder, ['check', 'a.policy']);
  expect(stdout).toMatch(/^GDPR: 0 of \d+ said$/mu);
  expect(stdout).toMatch(
    /^ {2}missing +GDPR Art\. 13\(1\)\(a\), 14\(1\)\(a\): \S.*\n {2}fix +Insert the clause “/mu,
  );
  const { coverage } = (await runJson(folder, ['check', 'a.policy'])) as { readonly coverage?: unknown };
  expect(coverage).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ law: 'gdpr', applies: true }),
      expect.objectContaining({ law: 'coppa', applies: false, items: [] }),
    ]),
  );
});

test('warns of what is doubtful, which only --strict minds', async () => {
  const policy = docWith({ values: { contact_email: 'privacy@example.com' } }, p(ph('contact_email')));
  const folder = folderWith({ 'a.policy': policyFile(policy) });
  const { code, stdout } = await runIn(folder, ['check', 'a.policy']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^warning +“Contact e-mail”: /mu);
  expect(stdout).toMatch(/^a\.policy: 1 warning\. No errors/mu);
  expect((await runIn(folder, ['check', 'a.policy', '--strict'])).code).toBe(1);
  const fine = folderWith({ 'a.policy': policyFile(finished) });
  expect((await runIn(fine, ['check', 'a.policy', '--strict'])).code).toBe(0);
});

test('takes the values of a file for this run, and leaves the policy as it is', async () => {
  const text = policyFile(open);
  const folder = folderWith({
    'a.policy': text,
    'v.yaml':
      'title: Policy of Acme\nvalues:\n  company_name: Acme Ltd\n  contact_email: hello@shop.se\n  produkt: x\nconditions:\n  uses_cookie: yes\ntitel: x\n',
  });
  const { code, stdout } = await runIn(folder, ['check', 'a.policy', '--values', 'v.yaml']);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^a\.policy: 1 error, 3 warnings\./mu);
  expect(stdout).toContain('TODO');
  expect(stdout).toMatch(/^warning +There is no detail “produkt”.*\nin +values: produkt$/mu);
  expect(stdout).toMatch(/^warning +There is no condition “uses_cookie”.*\nin +conditions: uses_cookie$/mu);
  expect(stdout).toMatch(/^warning +There is no part of a values file “titel”.*\nin +values file: titel$/mu);
  expect(readFileSync(join(folder, 'a.policy'), 'utf8')).toBe(text);
});

test('the sample that ships has no errors', async () => {
  const folder = folderWith({ 's.policy': policyFile(samplePolicy(library, shippedTemplate(), 'en')) });
  expect((await runIn(folder, ['check', 's.policy'])).code).toBe(0);
});

test('says when a file was changed by another program', async () => {
  const folder = folderWith({ 'a.policy': policyFile(finished).replace('Write to ', 'Call ') });
  const { code, stdout } = await runIn(folder, ['check', 'a.policy']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^warning +This file was changed outside Clausewright or is damaged\..*\nin +file$/mu,
  );
});

test.each([
  ['', 'This file is empty.'],
  ['{"format": "something else"}', 'This is not a Clausewright policy.'],
  [policyFile(finished).slice(0, 300), 'This policy file is damaged'],
  [
    policyFile(finished).replace('"version": 1', '"version": 99').replace('"doc"', '"book"'),
    'made with a newer version',
  ],
])('a file that is no policy is refused with 2 (%#)', async (text, sentence) => {
  const folder = folderWith({ 'a.policy': text });
  const { code, stderr } = await runIn(folder, ['check', 'a.policy']);
  expect(code).toBe(2);
  expect(stderr).toContain('“a.policy”');
  expect(stderr).toContain(sentence);
});

test('words from a policy never steer the terminal', async () => {
  const policy = docWith({}, p(t('[\u001B31m red \u009B0m\u202E]')));
  const { stdout } = await runIn(folderWith({ 'a.policy': policyFile(policy) }), ['check', 'a.policy']);
  expect(stdout).toContain('“[31m red 0m]” is a bracket');
});
