import { describe, expect, test } from 'vitest';
import { policyContext } from '../policy/context';
import { doc, docWith, h, li, p, passage, clause, ph, t, table, ul } from '../policy/builders';
import type { PolicyDocument } from '../policy/nodes';
import { walk } from '../policy/walk';
import { contentOffsets, isTyped, linkAt, noText, placeIn, textBlocksOf, wordsAt } from './text-block';

const vocabulary = {
  placeholders: [
    { key: 'contact_email', type: 'email', label: { en: 'Contact e-mail' }, group: 'contact' },
  ] as const,
  laws: [],
};

function blocksOf(policy: PolicyDocument) {
  const context = policyContext(policy, vocabulary, '2026-11-22');
  return textBlocksOf(
    [...walk(policy, context.facts)].filter(({ isActive }) => isActive),
    context,
  );
}

const onlyBlockOf = (policy: PolicyDocument) => blocksOf(policy)[0]!;

describe('the blocks of a policy', () => {
  test('are its headings and paragraphs with what they stand in; empty ones and what is switched off are none', () => {
    const policy = doc(
      h('Contact', 3),
      p(),
      ul(li('An item', ul('An inner item'))),
      table(['A cell']),
      clause('a', null, p('In a clause'), passage('has_app', p('Left out'))),
    );
    expect(
      blocksOf(policy).map(({ text, level, inside, clause: around }) => [
        text,
        level,
        inside,
        around?.attrs.id,
      ]),
    ).toEqual([
      ['Contact', 3, 'text', undefined],
      ['An item', null, 'list', undefined],
      ['An inner item', null, 'list', undefined],
      ['A cell', null, 'table', undefined],
      ['In a clause', null, 'text', 'a'],
    ]);
  });

  test('in a list, also a typed one, know the heading or the words with a colon before it', () => {
    const introductions = blocksOf(
      doc(
        h('Your rights'),
        ul('see it'),
        h('How long'),
        p('For a year.'),
        p('You can:'),
        ul(li('correct it', ul('a part of it'))),
        p('您得：'),
        p('一、查詢'),
        p('二、刪除'),
        p('That is all.'),
        ul('nothing'),
        p('- neither'),
        h('Periods'),
        table(['Letters', 'a year']),
      ),
    ).map(({ text, introduction }) => [text, introduction]);
    expect(introductions.filter(([, introduction]) => introduction !== '')).toEqual([
      ['see it', 'Your rights'],
      ['For a year.', 'How long'],
      ['correct it', 'You can:'],
      ['a part of it', 'You can:'],
      ['一、查詢', '您得：'],
      ['二、刪除', '您得：'],
      ['Letters', 'Periods'],
      ['a year', 'Periods'],
    ]);
  });

  test('show values as their reader gets them, and the language of their words', () => {
    const policy = docWith(
      { language: 'sv', values: { contact_email: 'privacy@shop.se' } },
      p('Skriv till ', ph('contact_email'), ' när du vill.'),
      p('You can write to us and we answer.'),
      p('OK 12'),
    );
    expect(blocksOf(policy).map(({ text, language }) => [text, language])).toEqual([
      ['Skriv till privacy@shop.se när du vill.', 'sv'],
      ['You can write to us and we answer.', 'en'],
      ['OK 12', 'sv'],
    ]);
  });

  test('have a stand-in for an empty value', () => {
    expect(onlyBlockOf(doc(p('Write to ', ph('contact_email'), '.'))).text).toBe(`Write to ${noText}.`);
  });
});

describe('a part of a block', () => {
  const block = onlyBlockOf(
    docWith(
      { values: { contact_email: 'a@shop.se' } },
      p(
        'To ',
        ph('contact_email'),
        ' or ',
        t('here', { type: 'link', attrs: { href: 'https://shop.se' } }),
        '.',
      ),
    ),
  );

  test('behind a value has its place in the content, where the value counts 1', () => {
    const from = block.text.indexOf('or');
    expect(placeIn(block, from, from + 2)).toEqual({ kind: 'node', path: [0], from: 5, to: 7 });
    expect(wordsAt(block, placeIn(block, from, from + 2))).toBe('or');
  });

  test('that touches a value takes it whole', () => {
    expect(contentOffsets(block, 0, 6)).toEqual({ from: 0, to: 4 });
    expect(wordsAt(block, placeIn(block, 5, 6))).toBe('a@shop.se');
  });

  test('is typed when no value has a share in it', () => {
    expect([isTyped(block, 0, 2), isTyped(block, 0, 5)]).toEqual([true, false]);
  });

  test('knows the link that it stands in', () => {
    expect(linkAt(block, block.text.indexOf('here'))?.attrs.href).toBe('https://shop.se');
    expect(linkAt(block, 0)).toBeNull();
  });
});
