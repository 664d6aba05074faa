import { describe, expect, it } from 'vitest';
import { englishGrammar } from './checks/tables/grammar-en';
import { mistranslations } from './checks/tables/mistranslations';
import { obsoleteReferences } from './checks/tables/obsolete-references';
import { replacementFaults } from './checks/tables/replacement-faults';
import { requiredLiterals, rowsThatMayMatch } from './may-match';

describe('what a pattern requires', () => {
  it.each<[RegExp, readonly (readonly string[])[]]>([
    [/Privacy Shield/gu, [['privacy shield']]],
    [/\bSafe Harbou?r\b/gu, [['safe harbo']]],
    [/(?:Facebook|Twitter) page/gu, [['facebook', 'twitter'], [' page']]],
    [/one|two/gu, [['one', 'two']]],
    [/(?<=write )to (?!them)us/gu, [['write '], ['to us']]],
    [/(?:not )+sold/gu, [['not '], ['sold']]],
    [/安全港|隱私盾/gu, [['安全港', '隱私盾']]],
    [/[@＠]/gu, [['@', '＠']]],
    // Nothing in particular.
    [/\d{3}/gu, []],
    [/(?:secret)?\d/gu, []],
    [/secret|\d/gu, []],
    [/[^a]b?/gu, []],
    [/a/giu, []],
  ])('%s', (pattern, literals) => {
    expect(requiredLiterals(pattern)).toEqual(literals);
  });
});

it('leaves out no row whose pattern matches, in whatever letters', () => {
  const rows = [...englishGrammar, ...mistranslations, ...obsoleteReferences, ...replacementFaults];
  const mayMatch = rowsThatMayMatch(rows, ({ pattern }) => pattern);
  const words = rows.flatMap(({ pattern }) => requiredLiterals(pattern).flat());
  let matches = 0;
  let tried = 0;
  for (const [index, word] of words.entries()) {
    // Words of the tables, put together in many ways.
    const others = [1, 7, 31, 97].map((step) => words[(index * step + step) % words.length] ?? '');
    for (const text of [`We ${word} ${others.join(' ')}.`, `${others.join(', ')} ${word.toUpperCase()}`]) {
      const kept = new Set(mayMatch(text));
      tried += kept.size;
      for (const row of rows) {
        row.pattern.lastIndex = 0;
        if (!row.pattern.test(text)) continue;
        matches += 1;
        expect(kept.has(row), `${row.pattern.source} in “${text}”`).toBe(true);
      }
    }
  }
  expect(matches).toBeGreaterThan(100);
  expect(tried, 'most are left out').toBeLessThan(words.length * 2 * rows.length * 0.3);
});

it('gives the rows in their order, and those that require nothing for every text', () => {
  const mayMatch = rowsThatMayMatch([/\d/u, /cookie/u, /shield/u, /\s/u], (pattern) => pattern);
  expect(mayMatch('Shield and COOKIE')).toEqual([/\d/u, /cookie/u, /shield/u, /\s/u]);
  expect(mayMatch('')).toEqual([/\d/u, /\s/u]);
});
