import { expect, test } from 'vitest';
import { findFileArgument } from './command-line';

test.each<readonly [string, readonly string[], string | null]>([
  ['packaged program', ['/opt/clausewright', 'Acme.policy'], '/home/ana/Acme.policy'],
  ['development run', ['/x/electron', '.', 'Acme.policy'], '/home/ana/Acme.policy'],
  ['absolute path', ['/x/electron', '/work', '/data/Acme.policy'], '/data/Acme.policy'],
  [
    'switches before and after',
    ['/x/electron', '--no-sandbox', '.', '--user-data-dir=/tmp/x.policy', 'Acme.POLICY'],
    '/home/ana/Acme.POLICY',
  ],
  ['after two dashes', ['/x', '--', 'a b.policy'], '/home/ana/a b.policy'],
  ['the first of several', ['/x', 'a.policy', 'b.policy'], '/home/ana/a.policy'],
  ['no file', ['/x', '.'], null],
  ['another kind of file', ['/x', 'a.docx', 'b.policy.exe'], null],
  ['a program that is called like a policy', ['/opt/x.policy'], null],
  ['a NUL in the name', ['/x', 'a\0b.policy'], null],
])('%s', (_what, argv, path) => {
  expect(findFileArgument(argv, '/home/ana')).toBe(path);
});
