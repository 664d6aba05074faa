import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy } from '../policy/any-policy.test-tool';
import { clause, docWith, h, li, p, ph, phTable, ul } from '../policy/builders';
import { readContent, writeContent } from '../policy/content';
import { policyContext } from '../policy/context';
import type { Clause, Passage, PolicyBlock } from '../policy/nodes';
import { policyFromTemplate, templateFrom } from '../policy/template';
import { plainText } from '../policy/walk';
import { clauseBlock } from './assemble';
import { canonicalText } from './differs-from-library';
import { changedRows, mergedText, mergeTexts, type Side } from './merge-text';
import { keepOwnText, newerText, takeNewerText } from './newer-text';
import type { Library, LibraryClause } from './types';

type Text = readonly PolicyBlock[];

/** A clause that has said all this, one revision after the other. */
function clauseWith(...revisions: readonly Text[]): LibraryClause {
  const [newest = [], ...before] = [...revisions].reverse();
  return {
    id: 'contact',
    section: 'intro',
    revision: revisions.length,
    reviewed: '2026-11-22',
    title: { en: 'Contact' },
    purpose: { en: 'Says where to write.' },
    when: null,
    laws: [],
    requiredBy: [],
    derivedFrom: [],
    text: inEveryLanguage(newest),
    earlier: before
      .reverse()
      .map((text, index) => ({ revision: index + 1, when: null, text: inEveryLanguage(text) })),
  };
}

function inEveryLanguage(text: Text): LibraryClause['text'] {
  return { en: text, sv: text, 'zh-Hant': text };
}

function libraryWith(...revisions: readonly Text[]): Pick<Library, 'clauses'> {
  return { clauses: [clauseWith(...revisions)] };
}

const companyName = { key: 'company_name', type: 'text', label: { en: 'Name' }, group: 'business' } as const;
const mine = (...content: Text): Clause => clause('contact', null, ...content);
const part = (name: string, when: string, ...content: Text): Passage => ({
  type: 'passage',
  attrs: { part: name, when },
  content,
});
const linesOf = (text: Text): readonly string[] => text.map((block) => plainText(block));

/** What becomes of my text when the library goes from one to the other: kind, the rows that ask or tell, the result. */
function merge(base: Text, own: Text, library: Text, choices: Readonly<Record<string, Side>> = {}) {
  const clauseBefore = mine(...own);
  const newer = newerText(libraryWith(base, library), clauseBefore, 'en');
  if (newer === null) return null;
  const rows = changedRows(newer.rows);
  return {
    kind: newer.kind,
    rows: rows.map((row) => row.kind),
    text: linesOf(
      takeNewerText(
        clauseBefore,
        newer,
        new Map(rows.flatMap(({ id }, index) => (choices[index] ? [[id, choices[index]]] : []))),
      ).content,
    ),
  };
}

const base = [h('Contact'), p('Write to us by letter.'), p('We answer within a week.'), p('Thank you.')];
const [head = p(), letter = p(), answer = p(), thanks = p()] = base;

describe('what is new', () => {
  test('nothing, in a clause of the present revision, of a newer one, and of no library', () => {
    const library = libraryWith(base, [head, letter]);
    const at = (revision: number, id = 'contact'): Clause => ({
      ...mine(...base),
      attrs: { id, revision, when: null },
    });
    expect(newerText(library, at(2), 'en')).toBeNull();
    expect(newerText(library, at(3), 'en')).toBeNull();
    expect(newerText(library, at(1, 'my-own'), 'en')).toBeNull();
    expect(newerText(library, at(1), 'en')).toMatchObject({ kind: 'untouched', from: 1, to: 2 });
  });

  test('nothing, where the text in this language has not changed or the person wrote the same', () => {
    const newest = { ...clauseWith(base, base), text: { ...inEveryLanguage(base), sv: [p('Nytt.')] } };
    expect(newerText({ clauses: [newest] }, mine(...base), 'en')).toBeNull();
    expect(newerText({ clauses: [newest] }, mine(...base), 'sv')).not.toBeNull();
    expect(
      merge(base, [head, p('Call us.'), answer, thanks], [head, p('Call us.'), answer, thanks]),
    ).toBeNull();
  });

  test('from any revision that the library keeps, at once', () => {
    const library = libraryWith(base, [head, letter, thanks], [head, letter, p('Goodbye.')]);
    const newer = newerText(library, mine(...base), 'en');
    expect(newer).toMatchObject({ kind: 'untouched', from: 1, to: 3 });
    expect(newer && linesOf(takeNewerText(mine(...base), newer).content)).toEqual([
      'Contact',
      'Write to us by letter.',
      'Goodbye.',
    ]);
  });

  test('a new condition alone, unless the person has another', () => {
    const now = { ...clauseWith(base, base), when: 'uses_cookies' };
    const newer = newerText({ clauses: [now] }, mine(...base), 'en');
    expect(newer && takeNewerText(mine(...base), newer).attrs).toEqual({
      id: 'contact',
      revision: 2,
      when: 'uses_cookies',
    });
    const own = { ...mine(...base), attrs: { ...mine().attrs, when: 'serves_eu' } };
    expect(newerText({ clauses: [now] }, own, 'en')).toBeNull();
  });

  test('in a policy from a template of one’s own as in any other', () => {
    const policy = docWith({ values: { company_name: 'Acme' } }, mine(...base, p('Acme likes letters.')));
    const context = policyContext(policy, { placeholders: [companyName], laws: [] }, '2026-11-22');
    const [saved] = policyFromTemplate(templateFrom(context, 'Policy'), 'own').content;
    if (saved?.type !== 'clause') throw new Error('A template keeps clauses.');
    const newer = newerText(libraryWith(base, [head, letter, answer]), saved, 'en');
    expect(newer?.kind).toBe('edited');
    expect(newer && takeNewerText(saved, newer).content).toEqual([
      head,
      letter,
      answer,
      p(ph('company_name'), ' likes letters.'),
    ]);
  });

  test('where nobody knows what the clause came from, both texts are shown and taking replaces', () => {
    const own = { ...mine(head, p('My own words.'), thanks), attrs: { ...mine().attrs, revision: 0 } };
    const newer = newerText(libraryWith(base, [head, p('Write by e-mail.'), thanks]), own, 'en');
    expect(newer).toMatchObject({ kind: 'unknown', from: 0, to: 2 });
    if (newer === null) return;
    expect(changedRows(newer.rows)).toEqual([
      { kind: 'taken', id: '1', mine: p('My own words.'), library: p('Write by e-mail.') },
    ]);
    expect(linesOf(takeNewerText(own, newer).content)).toEqual(['Contact', 'Write by e-mail.', 'Thank you.']);
    expect(keepOwnText(own, newer)).toEqual({ ...own, attrs: { ...own.attrs, revision: 2 } });
  });

  test('in the language that the clause is written in, whatever that of its policy', () => {
    const swedish = [h('Kontakt'), p('Skriv till oss.')];
    const library = clauseWith(base, [...base, p('New.')]);
    const both = {
      ...library,
      text: { ...library.text, sv: [...swedish, p('Nytt.')] },
      earlier: [{ revision: 1, when: null, text: { ...inEveryLanguage(base), sv: swedish } }],
    };
    const own = mine(...swedish, p('Mitt eget.'));
    const newer = newerText({ clauses: [both] }, own, 'en');
    expect(newer?.language).toBe('sv');
    expect(newer && linesOf(takeNewerText(own, newer).content)).toEqual([
      'Kontakt',
      'Skriv till oss.',
      'Mitt eget.',
      'Nytt.',
    ]);
  });
});

describe('the merge', () => {
  const email = p('Write to us by e-mail or letter.');
  const call = p('Call us or write to us by letter.');

  test('takes what only the library changed, and keeps what only the person changed', () => {
    expect(
      merge(base, [head, call, answer, thanks], [head, letter, p('We answer within a day.'), thanks]),
    ).toEqual({
      kind: 'edited',
      rows: ['taken'],
      text: ['Contact', 'Call us or write to us by letter.', 'We answer within a day.', 'Thank you.'],
    });
  });

  test('leaves the person’s words where both changed them, until they choose', () => {
    const library = [head, email, answer, thanks];
    expect(merge(base, [head, call, answer, thanks], library)).toMatchObject({
      rows: ['conflict'],
      text: ['Contact', 'Call us or write to us by letter.', 'We answer within a week.', 'Thank you.'],
    });
    expect(merge(base, [head, call, answer, thanks], library, { 0: 'library' })?.text[1]).toBe(
      'Write to us by e-mail or letter.',
    );
  });

  test('knows a paragraph again that was written afresh in its place', () => {
    expect(merge(base, [head, p('Ring!'), answer, thanks], [head, email, answer, thanks])).toMatchObject({
      rows: ['conflict'],
      text: ['Contact', 'Ring!', 'We answer within a week.', 'Thank you.'],
    });
  });

  test('adds and takes out paragraphs of the library, between those of the person', () => {
    expect(
      merge(base, [head, p('Hello.'), letter, answer, thanks], [head, letter, p('By law.'), answer]),
    ).toEqual({
      kind: 'edited',
      rows: ['taken', 'taken'],
      text: ['Contact', 'Hello.', 'Write to us by letter.', 'By law.', 'We answer within a week.'],
    });
  });

  test('does not take out what the person changed, nor bring back what they took out', () => {
    expect(merge(base, [head, call, answer, thanks], [head, answer, thanks])).toMatchObject({
      rows: ['conflict'],
      text: ['Contact', 'Call us or write to us by letter.', 'We answer within a week.', 'Thank you.'],
    });
    expect(merge(base, [head, answer, thanks], [head, email, answer, thanks])).toMatchObject({
      rows: ['conflict'],
      text: ['Contact', 'We answer within a week.', 'Thank you.'],
    });
    expect(merge(base, [head, answer, thanks], [head, letter, answer, p('Thanks.')])?.text).toEqual([
      'Contact',
      'We answer within a week.',
      'Thanks.',
    ]);
  });

  test('a paragraph that the library adds stays above a heading that the person put below', () => {
    expect(merge(base, [...base, h('Mine', 3), p('Own.')], [...base, p('By law.')])?.text.slice(4)).toEqual([
      'By law.',
      'Mine',
      'Own.',
    ]);
    expect(merge(base, [...base, p('Own.')], [...base, h('Law', 3), p('By law.')])?.text.slice(4)).toEqual([
      'Own.',
      'Law',
      'By law.',
    ]);
  });

  test('goes item by item in a list', () => {
    const list = (...items: readonly string[]) => ul(...items.map((text) => li(text)));
    const merged = merge(
      [p('You may:'), list('see your data', 'change it', 'delete it')],
      [p('You may:'), list('see your data', 'change it today', 'delete it', 'call us')],
      [p('You may:'), list('see all of your data', 'change it', 'delete it')],
    );
    expect(merged?.rows).toEqual(['taken']);
    expect(merged?.text).toEqual(['You may:', 'see all of your datachange it todaydelete itcall us']);
  });

  test('respects the level of headings in this policy', () => {
    const own = [h('Contact', 3), call, answer, thanks];
    const newer = newerText(
      libraryWith(base, [h('How to reach us'), letter, answer, thanks, h('Letters', 3), p('To the door.')]),
      mine(...own),
      'en',
    );
    expect(newer && takeNewerText(mine(...own), newer).content).toEqual([
      h('How to reach us', 3),
      call,
      answer,
      thanks,
      h('Letters', 4),
      p('To the door.'),
    ]);
  });

  test('goes into passages, and takes their new conditions', () => {
    const before = [p('One.'), part('form', 'form_url', p('Use the form.'), p('It is short.'))];
    const own = [p('One.'), part('form', 'form_url', p('Use the form.'), p('It is very short.'))];
    const after = [p('One.'), part('form', 'form_url or app', p('Use our form.'), p('It is short.'))];
    const newer = newerText(libraryWith(before, after), mine(...own), 'en');
    expect(newer && takeNewerText(mine(...own), newer).content[1]).toEqual(
      part('form', 'form_url or app', p('Use our form.'), p('It is very short.')),
    );
  });

  test('leaves out what the person or template left out, and only offers what is new and optional', () => {
    const tea = part('tea', 'optional', p('We drink tea.'));
    const cake = part('cake', 'optional', p('We eat cake.'));
    const after = [
      head,
      part('tea', 'optional', p('We drink green tea.')),
      part('cake', 'optional', p('We eat pie.')),
      part('milk', 'optional', p('We drink milk.')),
    ];
    expect(merge([head, tea, cake], [head, tea], after)).toEqual({
      kind: 'untouched',
      rows: ['taken', 'offered'],
      text: ['Contact', 'We drink green tea.'],
    });
    expect(merge([head, tea, cake], [head, tea], after, { 1: 'library' })?.text).toEqual([
      'Contact',
      'We drink green tea.',
      'We drink milk.',
    ]);
  });

  test('an optional passage that is now always needed comes in', () => {
    const before = [head, part('tea', 'optional', p('We drink tea.'))];
    const after = [head, part('tea', 'uses_tea', p('We drink tea.'))];
    expect(merge(before, [head], after)).toMatchObject({
      rows: ['taken'],
      text: ['Contact', 'We drink tea.'],
    });
  });
});

describe('of any texts', () => {
  const text: fc.Arbitrary<Text> = fc.array(
    fc.oneof(
      fc.constantFrom<PolicyBlock>(
        ...base,
        p('Write to us.'),
        p('We answer soon.'),
        p(),
        p(ph('contact_email'), ' is ours.'),
        phTable('processors'),
        h('Letters', 3),
        ul('a', 'b', 'c'),
        ul('a', 'x', 'c', 'd'),
        ul('b'),
        part('form', 'form_url', p('Use the form.'), p('It is short.')),
        part('form', 'form_url', p('Use our form.'), p('It is short.')),
        part('form', 'uses_forms', p('It is short.'), p('Thank you.')),
        part('tea', 'optional', p('We drink tea.')),
        part('tea', 'optional', p('We drink green tea.'), ul('a')),
      ),
      anyPolicy().map(({ content: [first = p()] }) => (first.type === 'clause' ? p('A clause.') : first)),
    ),
    { minLength: 1, maxLength: 7 },
  );
  /** Paragraphs and items; what holds them is merged. */
  const leaves = (nodes: readonly PolicyBlock[]): readonly string[] =>
    nodes.flatMap((block): readonly string[] => {
      if (block.type === 'passage') return leaves(block.content);
      // An empty paragraph or heading has no words that could be lost.
      if ((block.type === 'paragraph' || block.type === 'heading') && block.content === undefined) return [];
      if (block.type === 'bulletList' || block.type === 'orderedList')
        return block.content.map((item) => canonicalText([item]));
      return [canonicalText([block])];
    });

  test('nothing that the person wrote is lost, and the result can be read again', () => {
    fc.assert(
      fc.property(text, text, text, (before, own, after) => {
        const clauseBefore = mine(...own);
        const newer = newerText(libraryWith(before, after), clauseBefore, 'en');
        if (newer === null) return;
        const taken = takeNewerText(clauseBefore, newer);
        const known = new Set(leaves(before));
        const kept = new Set(leaves(taken.content));
        expect(leaves(clauseBefore.content).filter((leaf) => !known.has(leaf) && !kept.has(leaf))).toEqual(
          [],
        );
        expect(canonicalText(keepOwnText(clauseBefore, newer).content)).toBe(
          canonicalText(clauseBefore.content),
        );
        for (const side of ['mine', 'library'] as const) {
          const chosen = new Map(changedRows(newer.rows).map(({ id }) => [id, side]));
          const document = docWith({}, takeNewerText(clauseBefore, newer, chosen));
          const read = readContent(JSON.parse(JSON.stringify(writeContent(document))));
          expect(read?.document.content.map(({ type }) => type)).toEqual(['clause']);
          expect(canonicalText(read?.document.content ?? [])).toBe(canonicalText(document.content));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('an untouched clause gets the newest text', () => {
    const options = fc.record({
      headingShift: fc.constantFrom(0, 1, 2),
      parts: fc.subarray(['form', 'tea']),
    });
    fc.assert(
      fc.property(text, text, options, (before, after, how) => {
        const [origin] = libraryWith(before, after).clauses;
        if (origin === undefined) return;
        const [old] = libraryWith(before).clauses;
        const own = { ...clauseBlock(old ?? origin, 'en', how), attrs: mine().attrs };
        const newer = newerText({ clauses: [origin] }, own, 'en');
        const taken = newer === null ? own : takeNewerText(own, newer);
        const parts = own.content.flatMap((block) =>
          block.type === 'passage' ? (block.attrs.part ?? []) : [],
        );
        // Where two levels of headings fit, one is as good as the other.
        const newest = [0, 1, 2].map((headingShift) =>
          canonicalText(clauseBlock(origin, 'en', { headingShift, parts }).content),
        );
        expect(newest).toContain(canonicalText(taken.content));
      }),
      { numRuns: 100 },
    );
  });

  test('where the library stayed as it was, so does the text of the person', () => {
    fc.assert(
      fc.property(text, text, (before, own) => {
        const rows = mergeTexts({ base: before, mine: own, library: before });
        expect(mergedText(rows)).toEqual(own);
        expect(changedRows(rows)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('a text that both have is the result', () => {
    fc.assert(
      fc.property(text, text, (before, both) => {
        expect(
          canonicalText(mergedText(mergeTexts({ base: before, mine: both, library: both })) as Text),
        ).toBe(canonicalText(both));
      }),
    );
  });

  test('choosing one side everywhere without words of the person gives that side', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        // Conditions of passages and first numbers of lists follow the library in either case.
        fc.pre([...before, ...after].every(({ type }) => type !== 'passage' && type !== 'orderedList'));
        const rows = mergeTexts({ base: before, mine: before, library: after });
        const all = (side: Side) => new Map(changedRows(rows).map(({ id }) => [id, side]));
        expect(canonicalText(mergedText(rows, all('mine')) as Text)).toBe(canonicalText(before));
        expect(canonicalText(mergedText(rows, all('library')) as Text)).toBe(canonicalText(after));
      }),
    );
  });
});
