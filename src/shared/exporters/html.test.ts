import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { ResolvedBlock, ResolvedPolicy } from '../policy/resolved';
import { htmlExporter, renderHtml } from './html';
import { htmlStyle, htmlStyleHash } from './html-style';
import { lintPage } from './page-linter.test-tool';
import {
  br,
  gap,
  h,
  ol,
  olFrom,
  p,
  policy,
  quote,
  t,
  table,
  td,
  th,
  ul,
} from './resolved-builders.test-tool';
import { chineseDraft, tortureDraft } from './torture-policy.test-tool';

/** The part of the page below the title, without line ends between elements. */
function htmlOf(...blocks: readonly ResolvedBlock[]): string {
  const html = renderHtml(policy(...blocks))
    .replace(/>\n/gu, '>')
    .replace(/\n</gu, '<');
  return html.slice(html.indexOf('</h1>') + '</h1>'.length, html.indexOf('</main>'));
}

function open(content: ResolvedPolicy): Window['document'] {
  const { document } = new Window();
  document.write(renderHtml(content));
  return document;
}

describe('the page', () => {
  const page = open(tortureDraft);

  test('says what it is: type, language, character set, title', () => {
    expect(
      renderHtml(tortureDraft).startsWith(
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
      ),
    ).toBe(true);
    expect(page.title).toBe(tortureDraft.title);
    expect(open(chineseDraft).documentElement.lang).toBe('zh-Hant');
  });

  test('is sound: one main landmark, one first heading, nothing that runs or is fetched, safe links', () => {
    expect(lintPage(renderHtml(tortureDraft))).toEqual([]);
    expect(lintPage(renderHtml(chineseDraft))).toEqual([]);
    expect(page.querySelectorAll('a').length).toBeGreaterThan(5);
  });

  test('allows its own style and nothing else', () => {
    const style = page.querySelector('style')?.textContent ?? '';
    expect(htmlStyleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src '${htmlStyleHash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('is what the exporter gives, as UTF-8', async () => {
    expect(await htmlExporter.export(tortureDraft, { now: '2026-11-21T10:00:00Z' })).toEqual({
      ok: true,
      value: new TextEncoder().encode(renderHtml(tortureDraft)),
    });
  });
});

test('a draft says so in the language of the policy, before the title', () => {
  const notice = (content: ResolvedPolicy) =>
    open(content).querySelector('main > .draft + h1')?.previousElementSibling?.textContent;
  expect(notice(tortureDraft)).toBe('Draft – not finished');
  expect(notice({ ...tortureDraft, language: 'sv' })).toBe('Utkast – inte färdigt');
  expect(notice(chineseDraft)).toBe('草稿：尚未完成');
  expect(open({ ...tortureDraft, isDraft: false }).querySelector('.draft')).toBeNull();
});

test.each<readonly [string, ResolvedBlock, string]>([
  [
    'marks',
    p(t('a', 'bold'), t('b', 'bold', 'italic'), t('c', 'underline')),
    '<p><strong>a<em>b</em></strong><u>c</u></p>',
  ],
  ['a gap', p('We are ', gap('[Name]')), '<p>We are <mark>[Name]</mark></p>'],
  [
    'a link',
    p(t('a', 'https://a.example/?b&c', 'bold')),
    '<p><a href="https://a.example/?b&#x26;c"><strong>a</strong></a></p>',
  ],
  ['a break', p('a', br, 'b'), '<p>a<br>b</p>'],
  ['hostile text', p('<script>"&amp;'), '<p>&#x3C;script>"&#x26;amp;</p>'],
  ['headings', h(3, 'a'), '<h3>a</h3>'],
  ['a tight list', ul('a', [p('b'), ul('c')]), '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
  ['a list with several paragraphs', ol([p('a'), p('b')]), '<ol><li><p>a</p><p>b</p></li></ol>'],
  ['a list from seven', olFrom(7, 'a'), '<ol start="7"><li>a</li></ol>'],
  ['a quote', quote(p('a'), ul('b')), '<blockquote><p>a</p><ul><li>b</li></ul></blockquote>'],
])('writes %s', (_, block, expected) => {
  expect(htmlOf(block)).toBe(expected);
});

describe('tables', () => {
  test('have a head with scopes, and spans', () => {
    expect(htmlOf(table([th('a'), th('b')], [td('c', { colspan: 2 })]))).toBe(
      '<div class="table" role="group" aria-label="Table" tabindex="0"><table>' +
        '<thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>' +
        '<tbody><tr><td colspan="2">c</td></tr></tbody></table></div>',
    );
  });

  test('with headings at the side have scopes for rows, and no head', () => {
    expect(htmlOf(table([th('a'), 'b']))).toContain(
      '<table><tbody><tr><th scope="row">a</th><td>b</td></tr></tbody></table>',
    );
  });

  test('keep several paragraphs in a cell', () => {
    expect(htmlOf(table([td([p('a'), p('b')]), td([])]))).toContain('<td><p>a</p><p>b</p></td><td></td>');
  });
});

test('text stands out from the page by 4.5 to 1 at least, in the light and in the dark', () => {
  const [light, dark] = [
    '/* light */' + htmlStyle.split('@media')[0],
    htmlStyle.split('@media')[1] ?? '',
  ].map(colorsOf);
  for (const colors of [light, { ...light, ...dark }]) {
    expect(contrast(colors?.['text'], colors?.['page'])).toBeGreaterThan(4.5);
    expect(contrast(colors?.['quiet'], colors?.['page'])).toBeGreaterThan(4.5);
    expect(contrast(colors?.['link'], colors?.['page'])).toBeGreaterThan(4.5);
    expect(contrast(colors?.['text'], colors?.['shade'])).toBeGreaterThan(4.5);
    expect(contrast(colors?.['gap-text'], colors?.['gap'])).toBeGreaterThan(4.5);
    expect(contrast(colors?.['draft'], colors?.['draft-shade'])).toBeGreaterThan(4.5);
  }
});

function colorsOf(css: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+): #([\da-f]{6});/gu)].map(([, name, color]) => [name, color]),
  );
}

/** Source: WCAG 2.2, "contrast ratio". A colour that is missing has no contrast. */
function contrast(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
