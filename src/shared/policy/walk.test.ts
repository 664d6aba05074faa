import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy } from './any-policy.test-tool';
import { clause, doc, h, li, p, passage, ph, phTable, t, ul } from './builders';
import type { PolicyNode } from './nodes';
import { contextOf } from './small-vocabulary.test-tool';
import { childrenOf, mapNodes, nodeAt, plainText, walk } from './walk';

const policy = doc(
  h('A'),
  clause('c', null, p('b'), passage('uses_cookies', p(ph('company_name')))),
  clause('d', 'uses_cookies', passage('always', p('e'))),
);

describe('walking through a policy', () => {
  test('meets every node in reading order, with its place, clause and whether it is on', () => {
    const visits = [...walk(policy, contextOf(policy).facts)].map(
      ({ node, path, isActive, clause: around }) =>
        `${path.join('.')} ${node.type}${isActive ? '' : ' off'}${around === null ? '' : ` in ${around.attrs.id}`}`,
    );
    expect(visits).toEqual([
      '0 heading',
      '0.0 text',
      '1 clause in c',
      '1.0 paragraph in c',
      '1.0.0 text in c',
      '1.1 passage off in c',
      '1.1.0 paragraph off in c',
      '1.1.0.0 placeholder off in c',
      '2 clause off in d',
      '2.0 passage off in d',
      '2.0.0 paragraph off in d',
      '2.0.0.0 text off in d',
    ]);
  });

  test('names for any policy places where the nodes are', () => {
    fc.assert(
      fc.property(anyPolicy(), (any) => {
        for (const { node, path } of walk(any, contextOf(any).facts)) expect(nodeAt(any, path)).toBe(node);
      }),
    );
  });
});

test.each([[[]], [[9]], [[0, 0, 0]], [[1, 7]], [[-1]], [[0.5]]])('there is no node at %j', (path) => {
  expect(nodeAt(policy, path)).toBeNull();
});

test('the text of a node shows placeholders by their keys', () => {
  expect(plainText(p('a ', ph('company_name'), { type: 'hardBreak' }, t('b', { type: 'bold' })))).toBe(
    'a {{company_name}}\nb',
  );
  expect(plainText(ul(li(p('a'), phTable('processors'))))).toBe('a{{processors}}');
  expect(plainText({ type: 'unknownBlock', attrs: { json: '{"type":"video"}' } })).toBe('');
});

describe('mapping nodes', () => {
  test('replaces a node by one, by several or by none, after its children', () => {
    const change = (node: PolicyNode): PolicyNode | readonly PolicyNode[] => {
      if (node.type === 'text') return t(node.text.toUpperCase());
      if (node.type === 'placeholder') return [];
      return node.type === 'heading' ? [node, p(`after ${plainText(node)}`)] : node;
    };
    expect(mapNodes([h('a'), p('b', ph('company_name')), ul('c')], change)).toEqual([
      h('A'),
      p('after A'),
      p('B'),
      ul('C'),
    ]);
  });

  test('that changes nothing gives the same policy and leaves the old one alone', () => {
    fc.assert(
      fc.property(anyPolicy(), (any) => {
        const before = JSON.stringify(any);
        expect(mapNodes(any.content, (node) => node)).toEqual(any.content);
        expect(JSON.stringify(any)).toBe(before);
      }),
    );
  });
});

test('a node without content has no children', () => {
  expect([p(), ph('a'), t('a'), { type: 'tableRow' } as const].map(childrenOf)).toEqual([[], [], [], []]);
});
