import { describe, expect, test } from 'vitest';
import type { PlaceholderDefinition } from '../placeholders/definition';
import { clause, docWith, h, p, passage, ph, t, ul } from '../policy/builders';
import type { Clause, PolicyBlock, PolicyDocument } from '../policy/nodes';
import { contextOf } from '../policy/small-vocabulary.test-tool';
import { clauseOfBlocks, ownClauseText, suggestedClauseName } from './make-own-clause';
import { maxClauseBytes, readOwnClause, writeOwnClause, type OwnClause } from './own-clause';
import { asLibraryClause, differsFromOwn, placeOwnClause } from './place-own-clause';
import { createClauseSearch } from './search';

const hours: PlaceholderDefinition = {
  key: 'own_hours',
  type: 'text',
  label: { en: 'Opening hours' },
  group: 'own',
};
const own: OwnClause = {
  id: 'my-5bbf2c05-faab-47ac-8f35-7f44dae1867e',
  revision: 1,
  savedAt: '2026-11-22T10:00:00.000Z',
  name: 'Visiting us',
  language: 'en',
  when: null,
  content: [h('Visiting us'), p('We are open ', ph('own_hours'), '.')],
  definitions: [hours],
};
const noSurroundings = { definitions: [], library: { placeholders: [] } };

function textOf(policy: PolicyDocument): ReturnType<typeof ownClauseText> {
  const [block] = policy.content;
  if (block?.type !== 'clause') throw new Error('The test policy begins with a clause.');
  return ownClauseText(contextOf(policy), block);
}

describe('a clause file', () => {
  test('is read back as it was written, unknown parts too', () => {
    const unknown: PolicyBlock = {
      type: 'unknownBlock',
      attrs: { json: '{"type":"video","attrs":{"a":1}}' },
    };
    const clauseWithAll = {
      ...own,
      when: 'uses_cookies',
      content: [...own.content, passage('optional', ul('a')), unknown],
    };
    const text = writeOwnClause(clauseWithAll);
    expect(text).toContain('"type": "video"');
    expect(readOwnClause(text)).toEqual({ ok: true, value: clauseWithAll });
  });

  test.each([
    ['nothing', '', 'damaged-file'],
    ['a text that breaks off', writeOwnClause(own).slice(0, -20), 'damaged-file'],
    ['another file', '{"format":"clausewright-policy"}', 'not-a-clause'],
    ['a newer file', writeOwnClause(own).replace('"version": 1', '"version": 2'), 'too-new'],
    ['an id that leads elsewhere', writeOwnClause({ ...own, id: 'my-../../x' }), 'damaged-clause'],
    ['no content', writeOwnClause({ ...own, content: [] }), 'damaged-clause'],
    ['a name of white space', writeOwnClause({ ...own, name: '\n' }), 'damaged-clause'],
    ['a definition that is none', writeOwnClause(own).replace('"own"', '"nothing"'), 'damaged-clause'],
    ['a name that every object has', writeOwnClause(own).replace('"when"', '"__proto__"'), 'hostile-name'],
    ['too much', writeOwnClause({ ...own, content: [p('x'.repeat(maxClauseBytes))] }), 'too-large'],
  ])('with %s is refused with a sentence', (_what, text, code) => {
    const read = readOwnClause(text);
    expect(read).toMatchObject({
      ok: false,
      error: { code, text: expect.stringMatching(/^This clause .+\.$/u) },
    });
  });
});

describe('a clause that is kept', () => {
  test('has no values, and placeholders where names of the business stood', () => {
    const policy = docWith(
      { values: { company_name: 'Acme Ltd' } },
      clause(
        'contact',
        'uses_cookies',
        h('Acme Ltd and you', 3),
        p('Acme Ltd writes to ', ph('contact_email')),
      ),
    );
    expect(textOf(policy)).toEqual({
      language: 'en',
      when: 'uses_cookies',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [ph('company_name'), t(' and you')] },
        p(ph('company_name'), ' writes to ', ph('contact_email')),
      ],
      definitions: [],
    });
  });

  test('takes along the definitions it uses, in its text and its conditions, and no others', () => {
    const other = { ...hours, key: 'own_other' };
    const named = { ...hours, key: 'own_named', example: 'Ask Ann' };
    const policy = docWith(
      { definitions: [hours, other, named] },
      clause('x', null, p(ph('own_hours')), passage('own_named', p('b'))),
    );
    const { example: _example, ...anonymous } = named;
    expect(textOf(policy)?.definitions).toEqual([hours, anonymous]);
  });

  test('is none without text', () => {
    expect(textOf(docWith({}, clause('x', null, p(' '), ul(''))))).toBeNull();
  });

  test('is called by its heading, or else by its first words; placeholders by their labels', () => {
    const nameOf = (...content: readonly PolicyBlock[]) => {
      const policy = docWith({ definitions: [hours] }, clause('x', null, ...content));
      const made = textOf(policy);
      return made === null ? null : suggestedClauseName(made, contextOf(policy));
    };
    expect(nameOf(p('Before'), h('When we are open'))).toBe('When we are open');
    expect(nameOf(p('Come ', ph('own_hours'), '.'))).toBe('Come Opening hours.');
    const untitled = textOf(docWith({}, clause('x', null, p('Words'))));
    expect(untitled && suggestedClauseName(untitled, contextOf(docWith({})), 'Title')).toBe('Title');
    expect(nameOf(p('word '.repeat(40)))).toMatch(/^(?:word )+word…$/u);
  });

  test('of several clauses keeps what switches each of them', () => {
    const made = clauseOfBlocks([
      p('a'),
      clause('b', 'uses_cookies or has_shop', p('b'), passage('optional', p('c'))),
      clause('d', null, p('d'), passage('optional', p('e'))),
    ]);
    expect(made.attrs.when).toBeNull();
    expect(made.content).toEqual([
      p('a'),
      passage('uses_cookies or has_shop', p('b')),
      passage('(uses_cookies or has_shop) and (optional)', p('c')),
      p('d'),
      passage('optional', p('e')),
    ]);
  });

  test('of one whole clause keeps the condition of that clause', () => {
    expect(clauseOfBlocks([clause('b', 'uses_cookies', p('b'))]).attrs.when).toBe('uses_cookies');
  });
});

describe('a clause of the person’s own in a policy', () => {
  test('brings its definitions along', () => {
    const placed = placeOwnClause(own, noSurroundings, 1);
    expect(placed.definitions).toEqual([hours]);
    expect(placed.block).toEqual({
      type: 'clause',
      attrs: { id: own.id, revision: 1, when: null },
      content: [h('Visiting us', 3), p('We are open ', ph('own_hours'), '.')],
    });
  });

  test('shares a placeholder that the policy has, whatever its key is there', () => {
    const there = { ...hours, key: 'own_times', example: '9 to 5' };
    const placed = placeOwnClause(own, { ...noSurroundings, definitions: [there] }, 0);
    expect(placed.definitions).toEqual([]);
    expect(placed.block.content[1]).toEqual(p('We are open ', ph('own_times'), '.'));
  });

  test('gets another key where the same one stands for something else, in conditions too', () => {
    const there: PlaceholderDefinition = { ...hours, label: { en: 'Hours of support' } };
    const withPart = {
      ...own,
      when: 'own_hours and kinds has own_hours',
      content: [passage('not own_hours', p(ph('own_hours')))],
    };
    const placed = placeOwnClause(withPart, { ...noSurroundings, definitions: [there] }, 0);
    expect(placed.definitions).toEqual([{ ...hours, key: 'own_hours_2' }]);
    expect(placed.block.attrs.when).toBe('own_hours_2 and kinds has own_hours');
    expect(placed.block.content).toEqual([passage('not own_hours_2', p(ph('own_hours_2')))]);
  });

  test('cannot change what a placeholder of the library means', () => {
    const placed = placeOwnClause(own, { definitions: [], library: { placeholders: [hours] } }, 0);
    expect(placed.definitions).toEqual([]);
    expect(placed.block.content).toEqual(own.content);
  });

  test('differs from the kept one only when its text was changed', () => {
    const there: PlaceholderDefinition = { ...hours, label: { en: 'Hours of support' } };
    const { block, definitions } = placeOwnClause(own, { ...noSurroundings, definitions: [there] }, 1);
    const surroundings = { ...noSurroundings, definitions: [there, ...definitions] };
    expect(differsFromOwn(own, block, surroundings)).toBe(false);
    const edited: Clause = { ...block, content: [...block.content, p('Ring the bell.')] };
    expect(differsFromOwn(own, edited, surroundings)).toBe(true);
  });

  test('that goes into a policy under headings and is kept again has its headings as before', () => {
    const { block } = placeOwnClause(own, noSurroundings, 1);
    expect(textOf(docWith({ definitions: [hours] }, block))?.content).toEqual(own.content);
  });

  test('is found by its name and by words in it, in every language of a policy', () => {
    const search = createClauseSearch({ clauses: [asLibraryClause(own)], placeholders: [] });
    for (const language of ['en', 'sv', 'zh-Hant'] as const) {
      expect(search('visiting', language)).toHaveLength(1);
      expect(search('open', language)).toHaveLength(1);
      expect(search('nothing', language)).toEqual([]);
    }
  });
});
