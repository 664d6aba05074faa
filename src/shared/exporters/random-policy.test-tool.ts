import fc from 'fast-check';
import { languages } from '../language';
import type { Mark } from '../policy/nodes';
import type {
  ResolvedBlock,
  ResolvedCell,
  ResolvedInline,
  ResolvedParagraph,
  ResolvedPolicy,
} from '../policy/resolved';

/** Any policy that the types allow, rich in what formats choke on. */
export function anyPolicy(): fc.Arbitrary<ResolvedPolicy> {
  return fc.record({
    title: text,
    language: fc.constantFrom(...languages),
    isDraft: fc.boolean(),
    blocks: fc.array(block, { maxLength: 6 }),
  });
}

/** The text of one paragraph. */
export function anyLine(): fc.Arbitrary<readonly ResolvedInline[]> {
  return line;
}

const pieces: readonly string[] = [
  ...'word é 中文 「 」 。 （ ﬁ 👩‍👧 1 2019 . ) # + * ** _ __ ` ~~ | [ ] ](x) ! ( < > <b>'.split(' '),
  ...'& &amp; ; {{ }} { : ::: --- === $ @ " <!-- --> ]]>'.split(' '),
  '\\',
  "'",
  'Acme & Sons',
  '. ',
  '# ',
  '- ',
  ' ',
  '  ',
  '\n',
  '\t',
  '\u00A0',
  '\u3000',
  '\u0000',
  '\uD800',
  '\uFEFF',
  '\u200B',
];

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'bold' }, { type: 'italic' }, { type: 'underline' }),
  fc
    .constantFrom(
      'https://example.com/',
      'https://example.com/a|b?c=(d',
      'mailto:a@example.com',
      'javascript:x',
      'tel:+1 2',
    )
    .map((href): Mark => ({ type: 'link', attrs: { href } })),
);

const inline: fc.Arbitrary<ResolvedInline> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('text' as const),
      text,
      marks: fc.array(mark, { maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('hardBreak' as const),
      marks: fc.array(mark, { maxLength: 1 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('gap' as const),
      text,
      marks: fc.array(mark, { maxLength: 2 }),
    }),
  },
);

const line = fc.array(inline, { maxLength: 6 });

const paragraph: fc.Arbitrary<ResolvedParagraph> = line.map((content) => ({ type: 'paragraph', content }));

const cell: fc.Arbitrary<ResolvedCell> = fc.record({
  isHeader: fc.boolean(),
  colspan: fc.integer({ min: -1, max: 4 }),
  rowspan: fc.integer({ min: -1, max: 4 }),
  colwidth: fc.option(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 3 })),
  content: fc.array(paragraph, { maxLength: 2 }),
});

const { block } = fc.letrec<{ block: ResolvedBlock; blocks: readonly ResolvedBlock[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4 }),
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    paragraph,
    fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2, 3, 4), content: line }),
    fc.constant<ResolvedBlock>({ type: 'horizontalRule' }),
    fc.record({
      type: fc.constant('table' as const),
      rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
    }),
    fc.record({ type: fc.constant('bulletList' as const), items: fc.array(tie('blocks'), { maxLength: 3 }) }),
    fc.record({
      type: fc.constant('orderedList' as const),
      start: fc.constantFrom(1, 0, 7, -3, 1.5),
      items: fc.array(tie('blocks'), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('blockquote' as const), content: tie('blocks') }),
  ),
}));
