import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { h, ol, olFrom, p, policy, t, table, td, th, ul } from '../resolved-builders.test-tool';
import { renderText } from '../text';
import { tortureDraft, torturePolicy } from '../torture-policy.test-tool';
import { renderHtml } from '../html';
import { fold, wordsOfPandoc } from '../words.test-tool';
import { renderDocx } from './index';

/** What other programs make of our Word files. Those that are not installed are skipped, visibly. */
// They take seconds to start, and longer where other tests run beside them.
const options = { now: '2026-11-21T10:00:00Z' };
const hasPandoc = isInstalled('pandoc');
const hasLibreOffice = isInstalled('soffice');

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'word-readers-'));
  writeFileSync(join(folder, 'torture.docx'), await renderDocx(torturePolicy, options));
  writeFileSync(join(folder, 'lists.docx'), await renderDocx(twoLists, options));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const twoLists = policy(
  p('First:'),
  ol('one', 'two'),
  p('Second:'),
  ol('three', 'four'),
  olFrom(7, 'five', [p('six'), ol('seven')], 'eight'),
);

describe('mammoth', () => {
  test('reads the same words', async () => {
    const buffer = Buffer.from(await renderDocx(tortureDraft, options));
    const { value, messages } = await mammoth.extractRawText({ buffer });
    expect(messages).toEqual([]);
    // It drops hard breaks, so that only the letters can be compared.
    expect(value.replace(/\s/gu, '')).toBe(renderText(tortureDraft).replace(/\s/gu, ''));
  });

  test('sees as many headings, lists, items, tables and links as the web page has', async () => {
    const content = policy(
      h(2, 'a'),
      p(t('b', 'https://b.example/'), ' ', t('c', 'mailto:c@example.com')),
      h(3, 'd'),
      ol('e', 'f'),
      p('g'),
      ol('h', [p('i'), ul('j', [p('k'), ul('l')])]),
      h(4, 'm'),
      table([th('n'), th('o')], ['p', 'q'], [td('r', { colspan: 2 })]),
      table(['s'], [td([p(t('t', 'tel:1'))])]),
    );
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await renderDocx(content, options)),
    });
    const selectors = [
      'h1',
      'h2',
      'h3',
      'h4',
      'ol',
      'ul',
      'li',
      'li li li',
      'table',
      'thead',
      'th',
      'td',
      '[colspan]',
      'a',
    ];
    expect(countsIn(value, selectors)).toEqual(countsIn(renderHtml(content), selectors));
  });

  test('keeps the tables and links of the torture policy', async () => {
    const { value } = await mammoth.convertToHtml({ path: join(folder, 'torture.docx') });
    const selectors = ['h1', 'h2', 'table', 'tr', 'td, th', 'a'];
    expect(countsIn(value, selectors)).toEqual(countsIn(renderHtml(torturePolicy), selectors));
  });
});

describe.skipIf(!hasPandoc)('pandoc', () => {
  const read = (name: string, format: string) =>
    execFileSync('pandoc', ['--from=docx', `--to=${format}`, '--wrap=none', join(folder, name)], {
      encoding: 'utf8',
    });

  test('reads the same words', () => {
    expect(wordsOfPandoc(read('torture.docx', 'json'))).toBe(fold(renderText(torturePolicy)));
  });

  test('begins the second list at 1 again, and the third where it begins', () => {
    expect(
      read('lists.docx', 'plain')
        .split('\n')
        .map(fold)
        .filter((line) => /^\d/u.test(line)),
    ).toEqual(['1. one', '2. two', '1. three', '2. four', '7. five', '8. six', '1. seven', '9. eight']);
  });
});

describe.skipIf(!hasLibreOffice)('LibreOffice', () => {
  const convert = (name: string, format: string, extension: string) => {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=${profile}`,
        '--convert-to',
        format,
        '--outdir',
        folder,
        join(folder, name),
      ],
      { stdio: 'ignore' },
    );
    return readFileSync(join(folder, name.replace('.docx', extension)), 'utf8');
  };

  test('begins the second list at 1 again, and the third where it begins', () => {
    const text = convert('lists.docx', 'txt:Text (encoded):UTF8', '.txt');
    expect(
      text
        .split('\n')
        .map(fold)
        .filter((line) => line !== ''),
    ).toEqual([
      'Privacy policy',
      'First:',
      '1. one',
      '2. two',
      'Second:',
      '1. three',
      '2. four',
      '7. five',
      '8. six',
      '1. seven',
      '9. eight',
    ]);
  });

  test('reads the same words', () => {
    const html = convert('torture.docx', 'html:HTML (StarWriter):EmbedImages', '.html');
    const { document } = new Window();
    document.write(html);
    // It writes numbers of headings and footers into the text, so letters are looked for, line by line.
    const seen = (document.body.textContent ?? '').replace(/\s/gu, '');
    const missing = renderText(torturePolicy)
      .split(/[\n\t]/u)
      .map((line) => line.replace(/\s/gu, ''))
      .filter((line) => !seen.includes(line));
    expect(missing).toEqual([]);
  });
});

function countsIn(html: string, selectors: readonly string[]): Readonly<Record<string, number>> {
  const { document } = new Window();
  document.write(html);
  return Object.fromEntries(
    selectors.map((selector) => [selector, document.querySelectorAll(selector).length]),
  );
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}
