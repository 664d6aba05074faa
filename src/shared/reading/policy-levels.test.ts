import { expect, test } from 'vitest';
import { checkSubject } from '../checks/index';
import { clause, doc, docWith, h, p } from '../policy/builders';
import { policyContext } from '../policy/context';
import type { PolicyDocument } from '../policy/nodes';
import { readingLevels } from './policy-levels';

const library = {
  clauses: [],
  templates: [],
  placeholders: [],
  conditions: [],
  laws: [],
  interview: [],
  requirements: [],
};
const levelsOf = (policy: PolicyDocument) =>
  readingLevels(checkSubject(policyContext(policy, library, '2026-11-22'), { library, otherNames: [] }));

test('a clause is a part, and free text is divided at its headings', () => {
  const { perClause } = levelsOf(
    doc(
      p('We sell lamps.'),
      clause('contact', null, h('How to reach us'), p('Write to us.')),
      h('Our shop'),
      p('It is open.'),
      p('Come in.'),
    ),
  );
  expect(perClause.map(({ clause: id, title, level: { words } }) => [id, title, words])).toEqual([
    [null, 'We sell lamps.', 3],
    ['contact', 'How to reach us', 3],
    [null, 'Our shop', 5],
  ]);
});

test('the whole counts each part by its length, and longer words and sentences make it harder', () => {
  const easy = levelsOf(doc(p('We sell lamps.'))).whole;
  const both = levelsOf(
    doc(p('We sell lamps.'), p('Administrative communications necessitate documentation.')),
  ).whole;
  expect(both.words).toBe(7);
  expect(both.sentences).toBe(2);
  expect(both.value).toBeGreaterThan(easy.value);
});

test('the formula is that of the language of the policy; text in another one does not count', () => {
  const { whole } = levelsOf(
    docWith(
      { language: 'sv' },
      p('Vi säljer lampor och skor.'),
      p('We keep what you tell us and what you buy from us.'),
    ),
  );
  expect(whole).toMatchObject({ formula: 'LIX', words: 5 });
});
