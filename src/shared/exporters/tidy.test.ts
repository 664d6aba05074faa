import { expect, test } from 'vitest';
import type { ResolvedBlock } from '../policy/resolved';
import { br, h, hr, ol, olFrom, p, policy, quote, t, table, td, ul } from './resolved-builders.test-tool';
import { tidyPolicy } from './tidy';

function tidied(...blocks: readonly ResolvedBlock[]): readonly ResolvedBlock[] {
  return tidyPolicy(policy(...blocks)).blocks;
}

test('blocks without words are left out, with everything that held only them', () => {
  expect(tidied(p(), p(' ', br), h(2), ul(), ul(p(' ')), ol([ul([])]), quote(p()), table([]))).toEqual([]);
});

test('an item without words does not take a number', () => {
  expect(tidied(ol('a', [p(' ')], 'b'))).toEqual(tidied(ol('a', 'b')));
});

test('rules and tables stay, even when a table is empty', () => {
  const blocks = [hr, table([td([]), td([])])];
  expect(tidied(...blocks)).toEqual(blocks);
});

test('a list that begins at no possible number begins at 1', () => {
  expect(tidied(olFrom(-1, 'a'), olFrom(1.5, 'a'), olFrom(1e9, 'a'), olFrom(0, 'a'))).toMatchObject([
    { start: 1 },
    { start: 1 },
    { start: 1 },
    { start: 0 },
  ]);
});

test('a title is one printable line', () => {
  expect(tidyPolicy({ ...policy(), title: ' A\n\u0000title ' }).title).toBe('A title');
});

test('a policy without a title gets the common one in its language', () => {
  expect(tidyPolicy({ ...policy(), title: ' ' }).title).toBe('Privacy policy');
  expect(tidyPolicy({ ...policy(), title: '', language: 'sv' }).title).toBe('Integritetspolicy');
  expect(tidyPolicy({ ...policy(), title: '', language: 'zh-Hant' }).title).toBe('隱私權政策');
});

test('a tidy policy stays as it is', () => {
  const once = tidyPolicy(policy(p(t(' a ', 'bold', 'italic'), 'b'), ul('c', [p('d'), quote(p('e'))])));
  expect(tidyPolicy(once)).toEqual(once);
});
