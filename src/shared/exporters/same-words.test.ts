import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDocx } from './docx/index';
import { lintWordFile } from './docx/word-linter.test-tool';
import { exporters } from './index';
import { renderHtml } from './html';
import { renderMarkdown } from './markdown';
import { anyPolicy } from './random-policy.test-tool';
import { renderText } from './text';
import { chineseDraft, tortureDraft, torturePolicy } from './torture-policy.test-tool';
import { fold, wordsOfDocx, wordsOfHtml, wordsOfMarkdown } from './words.test-tool';

const options = { now: '2026-11-21T10:00:00Z' };

describe.each([
  ['the torture policy', torturePolicy],
  ['its draft', tortureDraft],
  ['a Chinese draft', chineseDraft],
])('%s', (_, policy) => {
  test('has the same words in every format', async () => {
    const words = fold(renderText(policy));
    expect(words).toContain(policy.title);
    expect(wordsOfHtml(renderHtml(policy))).toBe(words);
    expect(wordsOfMarkdown(renderMarkdown(policy))).toBe(words);
    expect(wordsOfDocx(await renderDocx(policy, options))).toBe(words);
  });

  test('is a sound Word file', async () => {
    expect(lintWordFile(await renderDocx(policy, options))).toEqual([]);
  });

  test.each(exporters)('gives the same bytes each time as $id', async (exporter) => {
    const first = await exporter.export(policy, options);
    const second = await exporter.export(policy, options);
    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
  });
});

test('any policy has the same words as text, HTML and Markdown', () => {
  fc.assert(
    fc.property(anyPolicy(), (policy) => {
      const words = fold(renderText(policy));
      expect(wordsOfHtml(renderHtml(policy))).toBe(words);
      expect(wordsOfMarkdown(renderMarkdown(policy))).toBe(words);
    }),
    { numRuns: 100 },
  );
});

test('any policy is a sound Word file with the same words', async () => {
  await fc.assert(
    fc.asyncProperty(anyPolicy(), async (policy) => {
      const bytes = await renderDocx(policy, options);
      expect(lintWordFile(bytes)).toEqual([]);
      expect(wordsOfDocx(bytes)).toBe(fold(renderText(policy)));
    }),
    { numRuns: 30 },
  );
});
