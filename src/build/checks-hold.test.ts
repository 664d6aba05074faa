import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../shared/checks/check';
import { checks, runChecks } from '../shared/checks/index';
import { languages } from '../shared/language';
import { compileLibrary } from '../shared/library/compile';
import { docWith, p } from '../shared/policy/builders';
import { policyContext } from '../shared/policy/context';
import { figuresDay } from './check-figures-day';
import { hostilePieces } from './hostile-pieces';
import { newFindings, tryFixes } from './fix-figures';
import { readLibraryFiles } from './library-plugin';

const { library } = compileLibrary(await readLibraryFiles(resolve('templates')));
if (library === null) throw new Error('The library has errors; the test of the shipped library lists them.');
const knowledge = { library, otherNames: [] };

/** Characters of each hostile text; `npm run test:checks` times many more. */
const hostileCharacters = 3_000;

test.each(checks)('every fix that $id offers mends its finding and makes no other', ({ examples }) => {
  for (const { policy } of examples) expect(tryFixes(policy, knowledge, figuresDay).broken).toEqual([]);
});

test('a fix that makes another fault of the same check is noticed', () => {
  const finding = (words: string, path: readonly number[]): Finding => ({
    checkId: 'grammar',
    severity: 'warning',
    text: `“${words}” is wrong.`,
    place: { kind: 'node', path, from: 0, to: 3 },
    words,
    paragraph: words,
  });
  const kept = finding('a an', [4]);
  expect(newFindings([kept], [finding('an a', [2]), kept])).toEqual([finding('an a', [2])]);
  expect(newFindings([kept], [finding('a an', [3])])).toEqual([]);
  expect(newFindings([finding('this whole text', [2])], [finding('this text', [2])])).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  test.each(hostilePieces)('no check fails on many %j', (piece) => {
    const text = piece.repeat(Math.ceil(hostileCharacters / piece.length));
    const context = policyContext(docWith({ language }, p(text)), library, figuresDay);
    const failed = runChecks(context, knowledge).filter((each) =>
      each.text.includes('could not be carried out'),
    );
    expect(failed).toEqual([]);
  });
});
