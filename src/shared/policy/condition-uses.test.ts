import { expect, test } from 'vitest';
import { clause, doc, p, passage } from './builders';
import { conditionUses } from './condition-uses';

test('each clause and passage counts once for each name in its condition, on or off', () => {
  const policy = doc(
    p('a'),
    clause('a', 'uses_cookies', p('a'), passage('uses_cookies and not kinds has beacon', p('b'))),
    clause(
      'b',
      'kinds has beacon or kinds has session',
      passage('optional', p('c')),
      passage('has_app', p('d')),
    ),
    clause('c', null, p('e')),
    clause('d', 'uses_cookies and', p('cannot be read')),
  );
  expect(Object.fromEntries(conditionUses(policy))).toEqual({ uses_cookies: 2, kinds: 2, has_app: 1 });
});
