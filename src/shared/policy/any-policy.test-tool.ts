import fc from 'fast-check';
import { languages } from '../language';
import type { Value } from '../placeholders/definition';
import { definitions } from '../placeholders/sample-definitions';
import type {
  CellAttributes,
  ListItem,
  Marks,
  Paragraph,
  PolicyAttributes,
  PolicyBlock,
  PolicyDocument,
  PolicyInline,
} from './nodes';

/** Any policy that the model allows, in the form in which the editor and the reader give it. */
export function anyPolicy(): fc.Arbitrary<PolicyDocument> {
  return fc.record({
    type: fc.constant('doc' as const),
    attrs: attributes,
    content: fc.array(fc.oneof(block, block, clause), { minLength: 1, maxLength: 5 }),
  });
}

/** JSON of a node that no version of the program has had yet, with anything inside. */
export function anyUnknownJson(): fc.Arbitrary<string> {
  return fc
    .record({
      type: fc.constantFrom('video', 'footnote', 'constructor', '__proto__', 'unknownBlock'),
      attrs: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
      text: fc.string(),
    })
    .map((node) => JSON.stringify(node));
}

const word = fc.oneof(
  fc.constantFrom(
    'Acme & Co',
    '<b>',
    '"',
    '\\',
    '{{x}}',
    '  ',
    '\t',
    '中文',
    '👩‍👧',
    'é',
    '\u00A0',
    '\uD800',
    '\u0000',
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(''));
const key = fc.constantFrom('company_name', 'contact_email', 'own_word', 'a', `k${'_1'.repeat(31)}`);
const when = fc.constantFrom(
  'uses_cookies',
  'optional',
  'kinds has beacon',
  'a and (b or not c)',
  'not readable (',
);

// The order of marks is that of the editor.
const marks: fc.Arbitrary<Marks> = fc
  .record({
    link: fc.option(
      fc.constantFrom('https://example.com/a?b=c#d', 'mailto:a@example.com', 'tel:+46700000000'),
    ),
    others: fc.subarray(['bold', 'italic', 'underline'] as const),
  })
  .map(({ link, others }) => [
    ...(link === null ? [] : [{ type: 'link' as const, attrs: { href: link } }]),
    ...others.map((type) => ({ type })),
  ]);

const inline: fc.Arbitrary<PolicyInline> = fc.oneof(
  { weight: 6, arbitrary: marked(fc.record({ type: fc.constant('text' as const), text })) },
  { weight: 1, arbitrary: marked(fc.constant({ type: 'hardBreak' as const })) },
  {
    weight: 2,
    arbitrary: marked(fc.record({ type: fc.constant('placeholder' as const), attrs: fc.record({ key }) })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('unknownInline' as const),
      attrs: fc.record({ json: anyUnknownJson() }),
    }),
  },
);

const line = fc.array(inline, { maxLength: 5 }).map(joined);

const paragraph: fc.Arbitrary<Paragraph> = line.map((content) => ({ type: 'paragraph', ...filled(content) }));

const cellAttributes: fc.Arbitrary<CellAttributes> = fc.record({
  colspan: fc.integer({ min: 1, max: 3 }),
  rowspan: fc.integer({ min: 1, max: 3 }),
  colwidth: fc.option(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 3 })),
});

const cell = fc.record({
  type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
  attrs: cellAttributes,
  content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
});

const row = fc
  .array(cell, { maxLength: 3 })
  .map((content) => ({ type: 'tableRow' as const, ...filled(content) }));

const { block } = fc.letrec<{ block: PolicyBlock; item: ListItem }>((tie) => ({
  item: fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
    .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    paragraph,
    fc
      .tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), line)
      .map(([level, content]): PolicyBlock => ({ type: 'heading', attrs: { level }, ...filled(content) })),
    fc.constant<PolicyBlock>({ type: 'horizontalRule' }),
    fc.record({ type: fc.constant('placeholderTable' as const), attrs: fc.record({ key }) }),
    fc.record({ type: fc.constant('unknownBlock' as const), attrs: fc.record({ json: anyUnknownJson() }) }),
    fc.record({
      type: fc.constant('table' as const),
      content: fc.array(row, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('bulletList' as const),
      content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('orderedList' as const),
      attrs: fc.record({ start: fc.constantFrom(1, 0, 7, 1_000_000) }),
      content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('blockquote' as const),
      content: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

const passage = fc.record({
  type: fc.constant('passage' as const),
  attrs: fc.record({ when, part: fc.option(fc.constantFrom('thanks', '')) }),
  content: fc.array(block, { minLength: 1, maxLength: 3 }),
});

const clause = fc.record({
  type: fc.constant('clause' as const),
  attrs: fc.record({
    id: fc.constantFrom('contact', 'unnamed', 'å'),
    revision: fc.nat(),
    when: fc.option(when),
  }),
  content: fc.array(fc.oneof(block, passage), { minLength: 1, maxLength: 4 }),
});

const valuePart = fc.constantFrom('street', 'postalCode', 'amount', 'unit', 'col_1', 'constructor');
const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.integer(),
  fc.array(text, { maxLength: 3 }),
  fc.array(fc.dictionary(valuePart, text, { maxKeys: 3 }), { maxLength: 3 }),
  // A file can hold a value of the wrong shape, which is kept; the cast lets it count as one.
  fc.dictionary(valuePart, fc.oneof(text, fc.integer()), { maxKeys: 3 }) as fc.Arbitrary<never>,
);

const attributes: fc.Arbitrary<PolicyAttributes> = fc.record({
  title: text,
  language: fc.constantFrom(...languages),
  values: fc.dictionary(key, value, { maxKeys: 4 }),
  conditions: fc.dictionary(fc.constantFrom('uses_cookies', 'b', 'c'), fc.boolean(), { maxKeys: 3 }),
  definitions: fc.subarray(Object.values(definitions)),
  template: fc.option(fc.record({ id: fc.string({ maxLength: 200 }), revision: fc.nat() })),
  ignored: fc.array(fc.record({ check: key, words: text, paragraph: text, reason: text }), {
    maxLength: 2,
  }),
  pins: fc.array(fc.record({ requirement: key, words: text }), { maxLength: 2 }),
});

function marked<Node extends PolicyInline>(node: fc.Arbitrary<Node>): fc.Arbitrary<Node> {
  return fc.tuple(node, marks).map(([each, on]) => (on.length === 0 ? each : { ...each, marks: on }));
}

/** Neighbouring texts with the same marks are one text. */
function joined(nodes: readonly PolicyInline[]): readonly PolicyInline[] {
  return nodes.reduce<readonly PolicyInline[]>((done, node) => {
    const last = done.at(-1);
    const areOne =
      node.type === 'text' &&
      last?.type === 'text' &&
      JSON.stringify(node.marks) === JSON.stringify(last.marks);
    return areOne ? [...done.slice(0, -1), { ...last, text: last.text + node.text }] : [...done, node];
  }, []);
}

/** Content that is empty is left out. */
function filled<Node>(content: readonly Node[]): { readonly content?: readonly Node[] } {
  return content.length === 0 ? {} : { content };
}
