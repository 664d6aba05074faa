import { describe, expect, test } from 'vitest';
import { clause, h, p, passage, ph } from '../policy/builders';
import { readContent } from '../policy/content';
import { policyContext } from '../policy/context';
import { detailsOf, isOpen } from '../policy/details';
import type { Clause, PolicyBlock } from '../policy/nodes';
import { assemblePolicy, clauseBlock, samplePolicy } from './assemble';
import { compileLibrary } from './compile';
import { differsFromLibrary } from './differs-from-library';
import { smallLibrary } from './small-library.test-tool';
import type { Library, LibraryClause, PolicyTemplate } from './types';

const { library: compiled } = compileLibrary(smallLibrary);
const library = compiled as Library; // The test of compile.ts shows that it compiles.
const template = library.templates[0] as PolicyTemplate;
const contact = library.clauses[0] as LibraryClause;
const optional = (...content: readonly PolicyBlock[]): PolicyBlock => ({
  type: 'passage',
  attrs: { when: 'optional', part: 'thanks' },
  content,
});

describe('a policy from a template', () => {
  const policy = assemblePolicy(library, template, 'en');

  test('has the title, the answers and the defaults of the template, and nothing of the example', () => {
    expect(policy.attrs).toEqual({
      title: 'Privacy policy',
      language: 'en',
      values: { response_deadline: { amount: 1, unit: 'month' } },
      conditions: { serves_eu: true },
      definitions: [],
      template: { id: 'basic', revision: 3 },
      ignored: [],
      pins: [],
    });
  });

  test('has the clauses in order, lower where they stand below a heading', () => {
    expect(policy.content.map((block) => block.type)).toEqual(['clause', 'heading', 'clause']);
    expect(policy.content[0]).toMatchObject({
      attrs: { id: 'contact', revision: 2, when: null },
      content: [h('Contact'), {}, {}],
    });
    expect(policy.content[1]).toEqual(h('Details'));
    expect(policy.content[2]).toMatchObject({
      attrs: { id: 'cookies', when: 'uses_cookies' },
      content: [h('Cookies', 3), {}, {}, {}],
    });
  });

  test('can be saved and read as it is', () => {
    expect(readContent(JSON.parse(JSON.stringify(policy)))).toEqual({ document: policy, notices: [] });
  });

  test('takes optional passages only when the template names them', () => {
    const asking: PolicyTemplate = {
      ...template,
      sections: [{ heading: null, clauses: [{ id: 'contact', parts: ['thanks'] }] }],
    };
    const [taken] = assemblePolicy(library, asking, 'en').content;
    expect(taken).toMatchObject({
      content: [{}, {}, { attrs: { part: 'dpo' } }, { attrs: { part: 'thanks' } }],
    });
  });

  test('is never without a block', () => {
    expect(assemblePolicy(library, { ...template, sections: [] }, 'en').content).toEqual([p()]);
  });
});

test('the sample of a template has no open details', () => {
  const sample = samplePolicy(library, template, 'en');
  expect(sample.attrs.conditions).toEqual({ serves_eu: true, uses_cookies: true });
  expect(sample.attrs.values).toMatchObject({
    company_name: 'Ekbacken Tools AB',
    response_deadline: { amount: 1 },
  });
  const details = detailsOf(policyContext(sample, library, '2026-11-21'));
  expect(details.length).toBeGreaterThan(4);
  expect(details.filter(isOpen)).toEqual([]);
});

test('no heading of a clause goes below level 4', () => {
  const levels = [0, 1, 2, 3].map((headingShift) =>
    clauseBlock(contact, 'en', { headingShift, parts: [] }).content.flatMap((block) =>
      block.type === 'passage' ? block.content.flatMap(levelOf) : levelOf(block),
    ),
  );
  expect(levels).toEqual([
    [2, 3],
    [3, 4],
    [4, 4],
    [4, 4],
  ]);
});

function levelOf(block: PolicyBlock): readonly number[] {
  return block.type === 'heading' ? [block.attrs.level] : [];
}

describe('a clause differs from the library', () => {
  const taken = clauseBlock(contact, 'en', { headingShift: 0, parts: ['thanks'] });
  const differs = (changed: Clause) => differsFromLibrary(library, changed, 'en');
  const withBlocks = (...content: readonly PolicyBlock[]): Clause => ({ ...taken, content });
  const [heading, first, dpo, thanks] = taken.content as readonly [
    PolicyBlock,
    PolicyBlock,
    PolicyBlock,
    PolicyBlock,
  ];

  test.each<readonly [change: string, changed: Clause, expected: boolean]>([
    ['as it was taken', taken, false],
    ['with lower headings', clauseBlock(contact, 'en', { headingShift: 1, parts: [] }), false],
    ['with much lower headings', clauseBlock(contact, 'en', { headingShift: 2, parts: ['thanks'] }), false],
    ['without an optional passage', withBlocks(heading, first, dpo), false],
    [
      'with another condition of the clause',
      { ...taken, attrs: { ...taken.attrs, when: 'uses_cookies' } },
      false,
    ],
    ['of which the library knows nothing', clause('own', null, p('Mine')), false],
    [
      'as the library said in the revision that it came from',
      clauseBlock({ ...contact, ...contact.earlier?.[0] }, 'en', { headingShift: 1, parts: [] }),
      false,
    ],
    [
      'as the library said in another revision than the one it came from',
      {
        ...clauseBlock({ ...contact, ...contact.earlier?.[0] }, 'en', { headingShift: 1, parts: [] }),
        attrs: taken.attrs,
      },
      true,
    ],
    ['with one more paragraph', withBlocks(heading, first, dpo, thanks, p('More')), true],
    ['without a paragraph', withBlocks(heading, dpo, thanks), true],
    ['without a passage that is not optional', withBlocks(heading, first, thanks), true],
    ['in another order', withBlocks(first, heading, dpo, thanks), true],
    ['with one heading lower', withBlocks(h('Contact', 3), first, dpo, thanks), true],
    ['with another word', withBlocks(h('Contacts'), first, dpo, thanks), true],
    ['with a changed optional passage', withBlocks(heading, first, dpo, optional(p('Thank you!'))), true],
    ['with a passage of the person', withBlocks(heading, first, dpo, passage('serves_eu', p('x'))), true],
    ['with text for a placeholder', withBlocks(heading, p('Write to ', ph('contact_email')), dpo), true],
  ])('%s', (_change, changed, expected) => {
    expect(differs(changed)).toBe(expected);
  });
});
