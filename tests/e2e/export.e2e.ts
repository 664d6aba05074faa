import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from './fixtures';
import { exportTo, folded, openSample } from './steps';

test('the three exports hold the same words, and other programs read them', async ({ app }) => {
  await openSample(app.window);
  const docx = await exportTo(app, 'Word document', 'policy.docx');
  const html = await exportTo(app, 'Web page', 'policy.html');
  const markdown = await exportTo(app, 'Markdown', 'policy.md');

  const parts = unzipSync(new Uint8Array(await readFile(docx)));
  expect(Object.keys(parts)).toEqual(
    expect.arrayContaining(['word/document.xml', 'word/numbering.xml', 'word/styles.xml']),
  );
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Copper Kite Software Ltd');

  const fromWord = folded((await mammoth.extractRawText({ path: docx })).value);
  const page = await readFile(html, 'utf8');
  expect(page).not.toMatch(/<script|https?:\/\/[^"']*\.(?:js|css)/iu);
  const fromPage = folded(await app.window.evaluate(readPage, page.replace(/<style>.*?<\/style>/su, '')));
  expect(fromPage).toBe(fromWord);
  const source = await readFile(markdown, 'utf8');
  expect(source.startsWith('# Privacy policy')).toBe(true);

  const pandoc = spawnSync('pandoc', ['-f', 'docx', '-t', 'plain', '--wrap=none', docx], {
    encoding: 'utf8',
  });
  if (pandoc.error === undefined) {
    expect(pandoc.status).toBe(0);
    expect(folded(pandoc.stdout)).toContain('Copper Kite Software Ltd decides why and how');
  }
  const office = spawnSync('soffice', [
    `-env:UserInstallation=file://${join(app.dataFolder, 'office')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    app.documents,
    docx,
  ]);
  if (office.error === undefined) expect(existsSync(join(app.documents, 'policy.pdf'))).toBe(true);
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
function readPage(source: string): string {
  const page = new DOMParser().parseFromString(source, 'text/html');
  for (const block of page.querySelectorAll('h1, h2, h3, h4, p, li, td, th')) block.append('\n');
  return page.body.textContent ?? '';
}
