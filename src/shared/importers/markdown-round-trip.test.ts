import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../exporters/markdown';
import { anyPolicy } from '../exporters/random-policy.test-tool';
import { renderText } from '../exporters/text';
import { torturePolicy } from '../exporters/torture-policy.test-tool';
import { fold } from '../exporters/words.test-tool';
import { policyContext } from '../policy/context';
import { resolvePolicy } from '../policy/resolve';
import type { ResolvedPolicy } from '../policy/resolved';
import { importLimits } from './importer';
import { markdownImporter } from './markdown';

/** Reads exported Markdown; expects no message. */
async function readBack(markdown: string): Promise<ResolvedPolicy> {
  const read = await markdownImporter.read(new TextEncoder().encode(markdown), importLimits);
  if (!read.ok) throw new Error(read.error.text);
  const { document, messages } = read.value;
  expect(messages).toEqual([]);
  return resolvePolicy(policyContext(document, { placeholders: [], laws: [] }, '2026-11-21'), {
    isDraft: false,
  });
}

/** Markdown takes away spaces at the ends of lines and cells, a few each time. */
function spacesFolded(markdown: string): string {
  return markdown.replace(/[^\S\n]+/gu, ' ');
}

/**
 * Without two things that the parser and other readers of Markdown see differently: bold that begins
 * or ends between a letter and an emoji (stars stay), and a list that begins at another number than 1
 * as the first thing in an item (the number becomes text).
 */
function withoutDisputed(policy: ResolvedPolicy): ResolvedPolicy {
  const emoji = /\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic})*/gu;
  const json = JSON.stringify(policy)
    .replace(emoji, 'x')
    .replace(/"start":[-\d.]+/gu, '"start":1');
  return JSON.parse(json) as ResolvedPolicy; // Texts and numbers were changed, and nothing else.
}

test('the torture policy comes back from Markdown as it went', async () => {
  const markdown = renderMarkdown(torturePolicy);
  expect(renderMarkdown(await readBack(markdown))).toBe(markdown);
});

test('any policy comes back from Markdown with the same words, and the second time as the first', async () => {
  await fc.assert(
    fc.asyncProperty(anyPolicy().map(withoutDisputed), async (policy) => {
      const sent = { ...policy, isDraft: false };
      const back = { ...(await readBack(renderMarkdown(sent))), language: sent.language };
      expect(fold(renderText(back))).toBe(fold(renderText(sent)));
      const markdown = renderMarkdown(back);
      expect(spacesFolded(renderMarkdown(await readBack(markdown)))).toBe(spacesFolded(markdown));
    }),
    { numRuns: 100 },
  );
});
