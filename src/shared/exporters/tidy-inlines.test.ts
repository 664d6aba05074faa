import { expect, test } from 'vitest';
import type { ResolvedInline } from '../policy/resolved';
import { br, gap, t } from './resolved-builders.test-tool';
import { addMark, tidyInlines } from './tidy-inlines';

/** As builders write them, with the marks of a break as well. */
function lineOf(...content: readonly ResolvedInline[]): readonly ResolvedInline[] {
  return content.map((inline) => ({ marks: [], ...inline }));
}

test('joins neighbours with the same marks, whatever the order of the marks', () => {
  expect(tidyInlines([t('a', 'bold', 'italic'), t('b', 'italic', 'bold'), t('c')])).toEqual(
    lineOf(t('ab', 'bold', 'italic'), t('c')),
  );
});

test('puts marks in the order link, bold, italic, underline, each once', () => {
  expect(tidyInlines([t('a', 'underline', 'italic', 'bold', 'italic', 'https://a.example/')])).toEqual(
    lineOf(t('a', 'https://a.example/', 'bold', 'italic', 'underline')),
  );
});

test('takes spaces out of marks', () => {
  expect(tidyInlines([t('a '), t(' b ', 'bold'), t('c', 'italic')])).toEqual(
    lineOf(t('a  '), t('b', 'bold'), t(' '), t('c', 'italic')),
  );
});

test('leaves a space inside a mark that is on both sides of it', () => {
  expect(tidyInlines([t('a ', 'bold'), t('b', 'bold', 'italic')])).toEqual(
    lineOf(t('a ', 'bold'), t('b', 'bold', 'italic')),
  );
});

test('drops spaces and breaks at the ends, and spaces beside breaks', () => {
  expect(tidyInlines([br, t('  a '), br, br, t(' b'), t(' '), br])).toEqual(lineOf(t('a'), br, br, t('b')));
});

test('keeps the ideographic spaces that indent a Chinese paragraph', () => {
  expect(tidyInlines([t('\u3000\u3000本政策')])).toEqual(lineOf(t('\u3000\u3000本政策')));
});

test('a line without words is empty', () => {
  expect(tidyInlines([t(' '), br, t('\u00A0'), gap(' '), t('\u0000')])).toEqual([]);
});

test('a link without an address that can be exported keeps its words', () => {
  expect(tidyInlines([t('a', 'bold', 'javascript:x'), t('b', 'https://a.example/ö')])).toEqual(
    lineOf(t('a', 'bold'), t('b', 'https://a.example/%C3%B6')),
  );
});

test('links to different addresses stay apart', () => {
  const links = [t('a', 'https://a.example/'), t('b', 'https://b.example/')];
  expect(tidyInlines(links)).toEqual(lineOf(...links));
});

test('a gap is never joined with the text around it', () => {
  expect(tidyInlines([t('a'), gap(' [Name] '), t('b')])).toEqual(lineOf(t('a'), gap('[Name]'), t('b')));
});

test('a mark is added once and in its place', () => {
  expect(addMark(addMark(t('a', 'italic'), { type: 'bold' }), { type: 'bold' })).toEqual(
    t('a', 'bold', 'italic'),
  );
});
