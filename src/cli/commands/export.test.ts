import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import { describe, expect, test } from 'vitest';
import library from 'virtual:library';
import { exampleIn, samplePolicy } from '../../shared/library/assemble';
import { docWith, h, p, ph } from '../../shared/policy/builders';
import { folderWith, policyFile, runIn, runJson, shippedTemplate } from '../run.test-tool';

const finished = docWith(
  { title: 'Privacy', values: { company_name: 'Acme Ltd' } },
  h('Who we are'),
  p('We are ', ph('company_name'), '.'),
);
const open = docWith({ title: 'Privacy' }, p('We are ', ph('company_name'), '.'));

describe('a finished policy', () => {
  test('is written in all three formats, named after its file', async () => {
    const folder = folderWith({ 'shop.policy': policyFile(finished) });
    const { code, stdout, stderr } = await runIn(folder, ['export', 'shop.policy']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Word document {2}\d+ kB {2}exports.shop\.docx$/u),
      expect.stringMatching(/^Web page {7}\d+ kB {2,}exports.shop\.html$/u),
      expect.stringMatching(/^Markdown {7}\d+ kB {2,}exports.shop\.md$/u),
    ]);
    expect(readFileSync(join(folder, 'exports', 'shop.md'), 'utf8')).toBe(
      '# Privacy\n\n## Who we are\n\nWe are Acme Ltd.\n',
    );
    expect(readFileSync(join(folder, 'exports', 'shop.html'), 'utf8')).toMatch(/<p>We are Acme Ltd\.<\/p>/u);
    const { value } = await extractRawText({ path: join(folder, 'exports', 'shop.docx') });
    expect(value.trim().split(/\n+/u)).toEqual(['Privacy', 'Who we are', 'We are Acme Ltd.']);
  });

  test('is written where and as the person says', async () => {
    const folder = folderWith({ 'shop.policy': policyFile(finished) });
    const args = ['export', 'shop.policy', '--format', 'markdown,HTML', '--out', 'to/web', '--name', 'a/b'];
    const answer = await runJson(folder, args);
    expect(answer).toMatchObject({
      code: 0,
      status: 'done',
      title: 'Privacy',
      isDraft: false,
      files: [
        { format: 'html', path: join(folder, 'to', 'web', 'a-b.html') },
        { format: 'markdown', path: join(folder, 'to', 'web', 'a-b.md') },
      ],
      findings: [],
    });
    expect(readdirSync(join(folder, 'to', 'web')).sort()).toEqual(['a-b.html', 'a-b.md']);
  });

  test('takes the values of a file for this run, and stays as it is', async () => {
    const text = policyFile(finished);
    const folder = folderWith({ 'shop.policy': text, 'v.yaml': 'values: {company_name: Other AB, x: y}' });
    const { code, stderr } = await runIn(folder, ['export', 'shop.policy', '--values', 'v.yaml']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^warning +There is no detail “x”, so it was left out\.\nin +values: x\n$/u);
    expect(readFileSync(join(folder, 'exports', 'shop.md'), 'utf8')).toContain('We are Other AB.');
    expect(readFileSync(join(folder, 'shop.policy'), 'utf8')).toBe(text);
  });

  test('gives the same bytes on the same day', async () => {
    const runs = await Promise.all(
      [1, 2].map(async () => {
        const folder = folderWith({ 'shop.policy': policyFile(finished) });
        await runIn(folder, ['export', 'shop.policy', '--today', '2026-11-01']);
        return ['docx', 'html', 'md'].map((ending) =>
          readFileSync(join(folder, 'exports', `shop.${ending}`)),
        );
      }),
    );
    expect(runs[0]).toEqual(runs[1]);
  });
});

describe('a policy with errors', () => {
  test('is not written: the errors are listed and the exit code is 1', async () => {
    const folder = folderWith({ 'shop.policy': policyFile(open) });
    const { code, stdout, stderr } = await runIn(folder, ['export', 'shop.policy']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error +“Legal name of the business” is not filled in\.$/mu);
    expect(stderr).toMatch(/^1 error\. Nothing was written\./mu);
    expect(readdirSync(folder)).toEqual(['shop.policy']);
  });

  test('says the same as data', async () => {
    const folder = folderWith({ 'shop.policy': policyFile(open) });
    expect(await runJson(folder, ['export', 'shop.policy'])).toMatchObject({
      code: 1,
      status: 'findings',
      files: [],
      findings: [{ check: 'unfilled-placeholder', place: { kind: 'detail', key: 'company_name' } }],
    });
  });

  test('is written as a draft that says so when that is asked for', async () => {
    const folder = folderWith({ 'shop.policy': policyFile(open) });
    const { code, stderr } = await runIn(folder, ['export', 'shop.policy', '--draft', '--out', '.']);
    expect(code).toBe(0);
    expect(stderr).toContain('1 error. The files are marked as a draft.');
    expect(readdirSync(folder).sort()).toEqual([
      'shop (draft).docx',
      'shop (draft).html',
      'shop (draft).md',
      'shop.policy',
    ]);
    const { value } = await extractRawText({ path: join(folder, 'shop (draft).docx') });
    for (const text of [
      value,
      readFileSync(join(folder, 'shop (draft).html'), 'utf8'),
      readFileSync(join(folder, 'shop (draft).md'), 'utf8'),
    ]) {
      expect(text).toMatch(/draft/iu);
      expect(text).toContain('Legal name of the business');
    }
  });
});

describe('the sample', () => {
  test('is finished, and named after its company', async () => {
    const folder = folderWith();
    const { code, stderr } = await runIn(folder, ['export', '--sample']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    const { company_name: company } = shippedTemplate().example.values;
    const { title } = samplePolicy(library, shippedTemplate(), 'en').attrs;
    expect(readdirSync(join(folder, 'exports')).sort()).toEqual(
      ['docx', 'html', 'md'].map(
        (ending) => `${typeof company === 'string' ? company : ''} – ${title}.${ending}`,
      ),
    );
  });

  test('is what a policy with its values exports to', async () => {
    const { id } = shippedTemplate();
    const folder = folderWith({ 'v.json': JSON.stringify(exampleIn(shippedTemplate(), 'en')) });
    await runIn(folder, ['new', '--template', id, '--values', 'v.json', '--out', 'a.policy']);
    await runIn(folder, ['export', 'a.policy', '--format', 'markdown']);
    await runIn(folder, ['export', '--sample', '--template', id, '--format', 'markdown', '--name', 'sample']);
    const [own, sample] = ['a', 'sample'].map((name) =>
      readFileSync(join(folder, 'exports', `${name}.md`), 'utf8'),
    );
    expect(own).toBe(sample);
    expect(own?.length).toBeGreaterThan(5000);
  });
});

describe('a place that cannot be written to', () => {
  test('is named when it is a file', async () => {
    const folder = folderWith({ exports: 'a file' });
    const { code, stderr } = await runIn(folder, ['export', '--sample', '--format', 'markdown']);
    expect(code).toBe(2);
    expect(stderr).toContain('“exports” is a file, and --out names a folder.');
    expect((await runIn(folder, ['export', '--sample', '--out', 'exports/deeper'])).code).toBe(2);
  });

  test('is named with what was written before it', async () => {
    const folder = folderWith({ 'shop.policy': policyFile(finished) });
    mkdirSync(join(folder, 'exports', 'shop.html'), { recursive: true });
    const { code, stderr } = await runIn(folder, ['export', 'shop.policy']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /“shop\.html” is not a file that can be written\..* Written before that: shop\.docx\.\n$/u,
    );
  });

  test('leaves the old file whole', async () => {
    const folder = folderWith({ 'shop.policy': policyFile(open) });
    mkdirSync(join(folder, 'exports'));
    writeFileSync(join(folder, 'exports', 'shop.md'), 'last week’s');
    await runIn(folder, ['export', 'shop.policy']);
    expect(readFileSync(join(folder, 'exports', 'shop.md'), 'utf8')).toBe('last week’s');
  });
});
