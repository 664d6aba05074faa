import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { lintWordFile } from '../../src/shared/exporters/docx/word-linter.test-tool';
import { countInHtml, headingsOfHtml, lintPage } from '../../src/shared/exporters/page-linter.test-tool';
import {
  fold,
  headingsOfMarkdown,
  wordsOfDocx,
  wordsOfHtml,
  wordsOfMarkdown,
  wordsOfPandoc,
} from '../../src/shared/exporters/words.test-tool';
import { type App, expect, test } from './fixtures';
import { exportTo, openSample } from './steps';

test('the three exports are sound, hold the same words and the same headings, and other programs read them', async ({
  app,
}) => {
  await openSample(app.window);
  const docxPath = await exportTo(app, 'Word document', 'policy.docx');
  const htmlPath = await exportTo(app, 'Web page', 'policy.html');
  const markdownPath = await exportTo(app, 'Markdown', 'policy.md');
  const docx = new Uint8Array(await readFile(docxPath));
  const html = await readFile(htmlPath, 'utf8');
  const markdown = await readFile(markdownPath, 'utf8');

  // The words, as our own tools, a browser, mammoth, pandoc and LibreOffice read them.
  const words = wordsOfHtml(html);
  expect(words).toContain('Copper Kite Software Ltd decides why and how');
  expect(wordsOfDocx(docx)).toBe(words);
  expect(wordsOfMarkdown(markdown)).toBe(words);
  // The app's own page allows no style of others.
  const unstyled = html.replace(/<style>.*?<\/style>/su, '');
  expect(fold(await app.window.evaluate(readInBrowser, unstyled))).toBe(words);
  const raw = await mammoth.extractRawText({ path: docxPath });
  expect(raw.messages).toEqual([]);
  expect(fold(raw.value)).toBe(words);
  for (const [path, format] of [
    [docxPath, 'docx'],
    [htmlPath, 'html'],
    [markdownPath, 'gfm'],
  ] as const) {
    const tree = outputOf('pandoc', `--from=${format}`, '--to=json', path);
    if (tree !== null) expect(wordsOfPandoc(tree), `pandoc, ${format}`).toBe(words);
  }
  const inOffice = await readInOffice(app, docxPath);
  if (inOffice !== null) expect(withoutListSigns(inOffice)).toBe(words);

  // The structure.
  expect(lintWordFile(docx)).toEqual([]);
  expect(lintPage(html)).toEqual([]);
  const headings = headingsOfHtml(html);
  expect(headings[0]).toBe('1 Privacy policy');
  expect(headings.length).toBeGreaterThan(40);
  const levels = headings.map((heading) => Number(heading[0]));
  expect(
    levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
    'no level of headings is left out',
  ).toEqual([]);
  expect(headingsOfMarkdown(markdown)).toEqual(headings);
  const { value: fromWord } = await mammoth.convertToHtml({ path: docxPath });
  expect(headingsOfHtml(fromWord)).toEqual(headings);
  const counted = ['ul', 'ol', 'li', 'table', 'tr', 'th', 'td', 'a', 'strong'];
  expect(countInHtml(fromWord, counted)).toEqual(countInHtml(html, counted));
  expect(countInHtml(html, ['table', 'li']).table).toBeGreaterThan(3);
});

test('a value that was changed stands in the export', async ({ app }) => {
  const { window } = app;
  await openSample(window);
  await window.locator('[data-detail="company_name"]').getByRole('textbox').fill('Blue Heron AB');
  const markdown = await readFile(await exportTo(app, 'Markdown', 'policy.md'), 'utf8');
  expect(markdown).toContain('Blue Heron AB');
  expect(markdown).not.toContain('Copper Kite');
});

/** The words of a page as its reader gets them: block elements stand apart. */
function readInBrowser(source: string): string {
  const page = new DOMParser().parseFromString(source, 'text/html');
  for (const block of page.body.querySelectorAll('h1, h2, h3, h4, p, li, td, th')) block.append('\n');
  return page.body.textContent ?? '';
}

/** What a program prints; null where it is not installed. */
function outputOf(program: string, ...args: readonly string[]): string | null {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) return null;
  expect(status, stderr).toBe(0);
  return stdout;
}

/** A Word file as LibreOffice writes it as plain text; null where it is not installed. */
async function readInOffice(app: App, path: string): Promise<string | null> {
  const converted = outputOf(
    'soffice',
    `-env:UserInstallation=file://${join(app.dataFolder, 'office')}`,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    app.documents,
    path,
  );
  return converted === null ? null : readFile(path.replace(/docx$/u, 'txt'), 'utf8');
}

/** LibreOffice writes the signs of lists into the text. */
function withoutListSigns(text: string): string {
  return fold(text.replaceAll(/^\s*(?:[•◦▪–-]|\d+\.)\s/gmu, ' '));
}
