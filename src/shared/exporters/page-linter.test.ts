import { expect, test } from 'vitest';
import { renderHtml } from './html';
import { headingsOfHtml, lintPage } from './page-linter.test-tool';
import { h, p, policy } from './resolved-builders.test-tool';

const page = renderHtml(policy(h(2, 'Your rights'), p('Text'), h(3, 'To ask')));

test('a page of the exporter is sound', () => {
  expect(lintPage(page)).toEqual([]);
  expect(headingsOfHtml(page)).toEqual(['1 Privacy policy', '2 Your rights', '3 To ask']);
});

test.each([
  ['no document type', '<!doctype html>', ''],
  ['no language', ' lang="en"', ''],
  ['no title', /<title>.*<\/title>/u, ''],
  ['not one main landmark', /<\/?main>/gu, ''],
  ['words outside the main landmark', '</body>', '<p>Out</p></body>'],
  ['the one first heading is not the title', '<h2>', '<h1>Another</h1><h2>'],
  ['<script>', '</main>', '<script>1</script></main>'],
  ['attribute onClick', '<h2>', '<h2 onclick="1">'],
  ['attribute style', '<h2>', '<h2 style="color: red">'],
  ['a style that fetches', '<style>', '<style>@import "x";'],
  ['a link to javascript:1', '</main>', '<a href="javascript:1">x</a></main>'],
  ['a heading cell without scope', '</main>', '<table><tr><th>x</th></tr></table></main>'],
  ['an id that stands twice', '</main>', '<p id="a"></p><p id="a"></p></main>'],
])('%s is noticed', (fault, part, instead) => {
  const faulty = page.replace(part, instead);
  expect(faulty).not.toBe(page);
  expect(lintPage(faulty)).toContain(fault);
});
