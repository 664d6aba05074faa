import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy } from '../policy/any-policy.test-tool';
import { clause, doc, h, li, p, passage, ph, phTable, t, table, ul } from '../policy/builders';
import { readContent, writeContent } from '../policy/content';
import { nodeKinds } from '../policy/node-kinds';
import type { Mark, PolicyBlock, PolicyDocument } from '../policy/nodes';
import type { z } from '../zod';
import { ownNodes, schemaExtensions } from './index';

const schema = getSchema([...schemaExtensions, ...Object.values(ownNodes)]);

/** The policy as the editor gives it after it was shown; throws a RangeError where it does not fit. */
function shown(policy: unknown): unknown {
  const node = schema.nodeFromJSON(policy);
  node.check();
  return JSON.parse(JSON.stringify(node.toJSON()));
}

describe('the schema has what the model has', () => {
  test('the same nodes and marks', () => {
    expect(Object.keys(schema.nodes).toSorted()).toEqual(['doc', ...Object.keys(nodeKinds)].toSorted());
    expect(Object.keys(schema.marks)).toEqual(['link', 'bold', 'italic', 'underline']);
  });

  test.each(Object.entries(nodeKinds).filter(([, { isStandIn }]) => isStandIn !== true))(
    'the same attributes of %s',
    (name, { attrs }) => {
      const { shape } = attrs as z.ZodObject; // As every row of the table has it.
      expect(Object.keys(schema.nodes[name]?.spec.attrs ?? {}).toSorted()).toEqual(
        Object.keys(shape).toSorted(),
      );
    },
  );

  test('the same attributes of the policy and of links', () => {
    expect(Object.keys(schema.nodes['doc']?.spec.attrs ?? {})).toEqual(Object.keys(doc().attrs));
    expect(Object.keys(schema.marks['link']?.spec.attrs ?? {})).toEqual(['href']);
  });
});

describe('a policy goes through the editor', () => {
  test('unchanged, whatever it is', () => {
    fc.assert(
      fc.property(anyPolicy(), (policy) => {
        expect(shown(policy)).toEqual(JSON.parse(JSON.stringify(policy)));
        expect(readContent(writeContent(shown(policy) as PolicyDocument))?.document).toEqual(policy);
      }),
    );
  });

  test('after the reader has put it right', () => {
    const odd = doc(
      clause('empty', null),
      ul(li(ul('a')), li()),
      p(t('a', { type: 'underline' }, { type: 'bold' }, { type: 'link', attrs: { href: 'https://a.se' } })),
    );
    expect(() => shown(odd)).toThrow(RangeError);
    const read = readContent(odd)?.document;
    expect(shown(read)).toEqual(read);
  });

  test('even when its blocks are nested as deeply as a page can be', () => {
    const deep = (levels: number): PolicyBlock =>
      levels === 0 ? p('deep') : { type: 'blockquote', content: [deep(levels - 1)] };
    const policy = shown(doc(deep(500))) as PolicyDocument;
    expect(writeContent(readContent(policy)!.document)).toEqual(policy);
  });
});

describe('what does not fit is refused', () => {
  const cell = { colspan: 1, rowspan: 1, colwidth: null };
  const bold: Mark = { type: 'bold' };
  const cases: readonly [string, unknown][] = [
    ['a policy without blocks', { ...doc(), content: [] }],
    ['a clause in a clause', doc(clause('a', null, clause('b', null, p())))],
    ['a clause in a quote', doc({ type: 'blockquote', content: [clause('a', null, p())] })],
    ['a clause without blocks', doc(clause('a', null))],
    ['a passage at the top', doc(passage('optional', p()))],
    ['a passage in a passage', doc(clause('a', null, passage('a', passage('b', p()))))],
    ['a passage in a list', doc(clause('a', null, ul(li('a', passage('b', p())))))],
    ['a list item that begins with a list', doc(ul(li(ul('a'))))],
    ['an empty list', doc(ul())],
    [
      'a list in a cell',
      doc({
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableCell', attrs: cell, content: [ul('a') as never] }] },
        ],
      }),
    ],
    ['a placeholder among the blocks', doc(ph('a') as never)],
    ['a table value in a line', doc(p(phTable('a') as never))],
    ['text among the blocks', doc(t('a') as never)],
    ['marks on a block', doc({ ...p('a'), marks: [bold] } as never)],
    ['a mark twice', doc(p(t('a', bold, bold)))],
  ];

  test.each(cases)('%s', (_name, policy) => {
    expect(() => shown(policy)).toThrow(RangeError);
    // The reader keeps it as it is or puts it right; what it gives always fits.
    const read = readContent(policy)?.document;
    expect(shown(read)).toEqual(read);
  });

  test('a heading of another level is only the reader’s to refuse', () => {
    expect(readContent(doc(h('a', 1 as never)))?.document.content[0]?.type).toBe('unknownBlock');
  });

  test('a table fits in a clause, a list and a quote', () => {
    const policy = doc(clause('a', null, ul(li('a', table(['b'])))), {
      type: 'blockquote',
      content: [table(['c'])],
    });
    expect(shown(policy)).toEqual(policy);
  });
});
