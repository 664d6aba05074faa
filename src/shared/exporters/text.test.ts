import { expect, test } from 'vitest';
import { br, gap, h, hr, ol, p, policy, quote, t, table, ul } from './resolved-builders.test-tool';
import { renderText } from './text';

test('holds the words and nothing else, one block per line', () => {
  const text = renderText(
    policy(
      h(2, 'Who we are'),
      p('We are ', t('Acme', 'bold'), br, gap('[City]'), '.'),
      ol('one', [p('two'), ul('three')]),
      hr,
      quote(p('four')),
      table(['five', 'six'], ['seven', 'eight']),
    ),
  );
  expect(text).toBe(
    'Privacy policy\nWho we are\nWe are Acme [City].\none\ntwo\nthree\nfour\nfive\tsix\nseven\teight\n',
  );
});

test('a draft begins with the words that say so', () => {
  expect(renderText({ ...policy(p('x')), isDraft: true })).toBe('Draft – not finished\nPrivacy policy\nx\n');
});
