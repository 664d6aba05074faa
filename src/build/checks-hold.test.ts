import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks, runChecks } from '../shared/checks/index';
import { languages } from '../shared/language';
import { compileLibrary } from '../shared/library/compile';
import { docWith, p } from '../shared/policy/builders';
import { policyContext } from '../shared/policy/context';
import { figuresDay } from './check-figures-day';
import { hostilePieces } from './hostile-pieces';
import { tryFixes } from './fix-figures';
import { readLibraryFiles } from './library-plugin';

const { library } = compileLibrary(await readLibraryFiles(resolve('templates')));
if (library === null) throw new Error('The library has errors; the test of the shipped library lists them.');
const knowledge = { library, otherNames: [] };

/** Characters of each hostile text; `npm run test:checks` times many more. */
const hostileCharacters = 3_000;

test.each(checks)('every fix that $id offers mends its finding and makes no other', ({ examples }) => {
  for (const { policy } of examples) expect(tryFixes(policy, knowledge, figuresDay).broken).toEqual([]);
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
