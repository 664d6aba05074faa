import { describe, expect, test } from 'vitest';
import {
  currentSentences,
  deadSentences,
  obsoleteFindings,
  obsoleteReferenceFigures,
} from './obsolete-reference-sentences.test-tool';
import { obsoleteReferences } from './tables/obsolete-references';

describe('a dead reference', () => {
  test.each(deadSentences)('%s: %s', (...sentence) => {
    const findings = obsoleteFindings(sentence);
    expect(findings).toHaveLength(1);
    const stated = obsoleteReferences.map(
      ({ reason, replacedBy, reference }) => `${reason} Use ${replacedBy} instead. Source: ${reference}.`,
    );
    expect(stated.filter((each) => findings[0]?.text.endsWith(each)).length).toBeGreaterThan(0);
  });
});

describe('a current one', () => {
  test.each(currentSentences)('%s: %s', (...sentence) => {
    expect(obsoleteFindings(sentence).map(({ text }) => text)).toEqual([]);
  });
});

test('there are at least 60 sentences of each kind, and all are told apart', () => {
  const { dead, found, current, falseAlarms } = obsoleteReferenceFigures();
  expect(Math.min(dead, current)).toBeGreaterThanOrEqual(60);
  expect([found, falseAlarms]).toEqual([dead, 0]);
});

describe('the table', () => {
  test('has at least 75 rows, each with an id of its own', () => {
    expect(obsoleteReferences.length).toBeGreaterThanOrEqual(75);
    expect(new Set(obsoleteReferences.map(({ id }) => id)).size).toBe(obsoleteReferences.length);
  });

  test.each(obsoleteReferences)('$id: dates, sentences and rewrites are sound', (row) => {
    expect(new Date(`${row.validUntil}T00:00:00Z`).toISOString().slice(0, 10)).toBe(row.validUntil);
    expect(row.validUntil < '2026-11-21').toBe(true);
    expect(row.reason).toMatch(/^[A-Z].*\.$/u);
    expect(row.replacedBy).not.toMatch(/\.$/u);
    expect(row.reference).not.toBe('');
    for (const [words, rewritten] of Object.entries(row.rewrite ?? {})) {
      expect([words, words.match(row.pattern)?.[0]]).toEqual([words, words]);
      expect(obsoleteFindings(['en', rewritten])).toEqual([]);
    }
  });
});

test('100,000 letters, spaces, brackets or dead names hold nothing up', () => {
  for (const piece of ['a', ' ', '(', '資', 'Safe Harbor ', '. A']) {
    const start = performance.now();
    obsoleteFindings(['en', piece.repeat(100_000 / piece.length)]);
    expect(performance.now() - start).toBeLessThan(8000);
  }
});
