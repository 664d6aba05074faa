import fc from 'fast-check';
import { expect, test } from 'vitest';
import { h, p, passage, ph, phTable, t, table, ul } from '../policy/builders';
import type { PolicyInline, PolicyNode } from '../policy/nodes';
import { plainText } from '../policy/walk';
import { wordDifference, type DifferencePart } from './word-difference';

/** As "kept [-removed-] {+added+}". */
function shown(
  before: PolicyNode | null,
  after: PolicyNode | null,
  language: 'en' | 'sv' | 'zh-Hant' = 'en',
) {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return wordDifference(before, after, language)
    .map(({ kind, content }) => `${signs[kind][0]}${textOf(content)}${signs[kind][1]}`)
    .join('');
}
const textOf = (content: readonly PolicyInline[]): string => content.map(plainText).join('');

test('shows the words that changed, whole', () => {
  expect(shown(p('We answer within a week.'), p('We answer within one month.'))).toBe(
    'We answer within [-a week-]{+one month+}.',
  );
  expect(shown(p('We keep data.'), p('We keep your data.'))).toBe('We keep {+your +}data.');
  expect(shown(p('Vi svarar fort.'), p('Vi svarar långsamt.'), 'sv')).toBe('Vi svarar [-fort-]{+långsamt+}.');
});

test('finds what changed in a text without spaces', () => {
  expect(shown(p('我們會在一個月內回覆您。'), p('我們會在兩個月內回覆您。'), 'zh-Hant')).toMatch(
    /^我們會在\[-一.*-\]\{\+兩.*\+\}.*回覆您。$/u,
  );
});

test('an added and a removed paragraph are whole', () => {
  expect(shown(null, p('New.'))).toBe('{+New.+}');
  expect(shown(p('Old.'), null)).toBe('[-Old.-]');
  expect(shown(null, null)).toBe('');
});

test('placeholders are words of their own', () => {
  expect(shown(p('Write to ', ph('contact_email'), '.'), p('Write to ', ph('dpo_email'), ' today.'))).toBe(
    'Write to [-{{contact_email}}-]{+{{dpo_email}} today+}.',
  );
  expect(shown(p('x'), phTable('processors'))).toBe('[-x-]{+{{processors}}+}');
});

test('a word that gets another mark is another word; another level of a heading has the same words', () => {
  expect(shown(p('now and then'), p('now ', t('and', { type: 'bold' }), ' then'))).toBe(
    'now [-and-]{+and+} then',
  );
  expect(shown(h('Contact', 2), h('Contact', 3))).toBe('Contact');
});

test('lists, tables and passages are read line by line', () => {
  expect(shown(ul('one', 'two'), ul('one', 'three'))).toBe('• one\n• [-two-]{+three+}');
  expect(shown(table(['a', 'b']), table(['a', 'c']))).toBe('a\n[-b-]{+c+}');
  expect(shown(passage('optional', p('a'), p('b')), passage('optional', p('a')))).toBe('a[-\nb-]');
});

test('what was removed with what stayed is the old text, what was added with it the new one', () => {
  const words = fc.array(fc.constantFrom('we', 'keep', 'your', 'data', ',', '.', ' ', '資料', '！'), {
    maxLength: 30,
  });
  const paragraph = words.map((each) => (each.length === 0 ? p() : p(each.join(' '))));
  fc.assert(
    fc.property(paragraph, paragraph, (before, after) => {
      const parts = wordDifference(before, after, 'zh-Hant');
      const side = (left: DifferencePart['kind']): string =>
        parts
          .filter(({ kind }) => kind !== left)
          .map(({ content }) => textOf(content))
          .join('');
      expect(side('added')).toBe(plainText(before));
      expect(side('removed')).toBe(plainText(after));
    }),
  );
});
