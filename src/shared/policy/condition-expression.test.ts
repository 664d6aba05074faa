import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evaluateCondition,
  namesIn,
  parseCondition,
  type ConditionExpression,
  type Facts,
} from './condition-expression';

function read(source: string): ConditionExpression {
  const result = parseCondition(source);
  if (!result.ok) throw new Error(result.error.text);
  return result.value;
}

function factsOf(...names: readonly string[]): Facts {
  return {
    isTrue: (name) => names.includes(name),
    has: (name, option) => names.includes(`${name}:${option}`),
  };
}

describe('condition expressions', () => {
  test.each([
    ['a', ['a'], true],
    ['a', [], false],
    ['not a', [], true],
    ['a and b', ['a'], false],
    ['a or b and c', ['a'], true],
    ['(a or b) and c', ['a'], false],
    ['(a or b) and not c', ['b'], true],
    ['always', [], true],
    ['optional', [], true],
    ['cookie_types has beacon', ['cookie_types:beacon'], true],
    ['cookie_types has beacon', ['cookie_types'], false],
    ['not cookie_types has beacon', [], true],
  ])('%s with %j is %s', (source, facts, expected) => {
    expect(evaluateCondition(read(source), factsOf(...facts))).toBe(expected);
  });

  test.each([
    '',
    'and',
    'a and',
    'a b',
    '(a',
    'a)',
    'a has',
    'a has (',
    'a & b',
    '(',
    'not',
    'a has has',
    'x'.repeat(501),
  ])('refuses %j', (source) => {
    expect(parseCondition(source).ok).toBe(false);
  });

  test('refuses a very deep nesting instead of overflowing', () => {
    expect(parseCondition('('.repeat(200) + 'a' + ')'.repeat(200)).ok).toBe(false);
  });

  test('lists its names in reading order', () => {
    expect(namesIn(read('(a or not b) and c has d'))).toEqual([
      { name: 'a', option: null },
      { name: 'b', option: null },
      { name: 'c', option: 'd' },
    ]);
  });

  const expressions = fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('a', 'b', 'c', 'always'),
      tie('any').map((x) => `not (${x})`),
      fc
        .tuple(tie('any'), fc.constantFrom('and', 'or'), tie('any'))
        .map(([x, op, y]) => `(${x}) ${op} (${y})`),
    ),
  })).any;

  test('agrees with the same words read as JavaScript', () => {
    fc.assert(
      fc.property(expressions, fc.subarray(['a', 'b', 'c']), (source, facts) => {
        fc.pre(parseCondition(source).ok);
        const js = source
          .replaceAll(/\b(a|b|c|always)\b/gu, (name) => String(name === 'always' || facts.includes(name)))
          .replaceAll('and', '&&')
          .replaceAll('or', '||')
          .replaceAll('not', '!');
        // eslint-disable-next-line no-new-func, typescript/no-implied-eval -- the oracle: JavaScript itself
        expect(evaluateCondition(read(source), factsOf(...facts))).toBe(new Function(`return ${js}`)());
      }),
    );
  });

  test('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (source) => void parseCondition(source)));
  });
});
