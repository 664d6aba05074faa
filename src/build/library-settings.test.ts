import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderDocx } from '../shared/exporters/docx/index';
import { renderHtml } from '../shared/exporters/html';
import { renderMarkdown } from '../shared/exporters/markdown';
import { renderText } from '../shared/exporters/text';
import { fold, wordsOfDocx, wordsOfHtml, wordsOfMarkdown } from '../shared/exporters/words.test-tool';
import { languages, type Language } from '../shared/language';
import { assemblePolicy, optionalParts, samplePolicy } from '../shared/library/assemble';
import { compileLibrary } from '../shared/library/compile';
import type { Library, PolicyTemplate } from '../shared/library/types';
import { policyContext } from '../shared/policy/context';
import type { PolicyDocument } from '../shared/policy/nodes';
import { resolvePolicy } from '../shared/policy/resolve';
import type { ResolvedBlock, ResolvedPolicy } from '../shared/policy/resolved';
import { readLibraryFiles } from './library-plugin';
import { someValue } from './some-value';

/** How many settings are tried in all; `npm run test:library` asks for many more. */
const settings = Number(process.env['LIBRARY_SETTINGS'] ?? 60);

const { library } = compileLibrary(await readLibraryFiles(resolve('templates')));
if (library === null) throw new Error('The library has errors; the test of the shipped library lists them.');
const today = '2026-11-22';
const editions = [...library.templates, everyClause(library)].flatMap((template) =>
  languages.map((language) => ({ template, language })),
);
const runs = Math.max(1, Math.ceil(settings / editions.length));

test.each(editions)(
  'whatever is answered and filled in, $template.id in $language is a sound policy',
  async ({ template, language }) => {
    await fc.assert(
      fc.asyncProperty(anySetting(library, template), async ({ conditions, empty }) => {
        const policy = resolvedPolicy(library, template, language, { conditions, empty });
        expect(problemsOf(policy)).toEqual([]);
        const words = fold(renderText(policy));
        expect(words).not.toMatch(/\{\{|\}\}|undefined|\[object/u);
        expect(wordsOfHtml(renderHtml(policy))).toBe(words);
        expect(wordsOfMarkdown(renderMarkdown(policy))).toBe(words);
        expect(wordsOfDocx(await renderDocx(policy, { now: `${today}T00:00:00Z` }))).toBe(words);
      }),
      { numRuns: runs, seed: 20261122 },
    );
  },
  600_000,
);

/** A template of the whole library: each clause under the title of its group, with all of its parts. */
function everyClause({ templates, sections, clauses }: Library): PolicyTemplate {
  const [first] = templates;
  if (first === undefined) throw new Error('The library has no template.');
  return {
    ...first,
    id: 'every clause',
    conditions: [],
    sections: sections.map(({ id, title }) => ({
      heading: title,
      clauses: clauses
        .filter(({ section }) => section === id)
        .map((clause) => ({ id: clause.id, parts: optionalParts(clause.text.en) })),
    })),
  };
}

interface Setting {
  /** Keys of the conditions that hold. */
  readonly conditions: readonly string[];
  /** Keys of the placeholders that nobody has filled in. */
  readonly empty: readonly string[];
}

/** Any answers, and any details left empty. */
function anySetting({ conditions, placeholders }: Library, template: PolicyTemplate): fc.Arbitrary<Setting> {
  return fc.record({
    conditions: fc.oneof(
      fc.subarray(conditions.map(({ key }) => key)),
      // Near the template: what most people have.
      fc
        .subarray(
          conditions.map(({ key }) => key),
          { maxLength: 6 },
        )
        .map((more) => [...template.conditions, ...more]),
    ),
    empty: fc.subarray(placeholders.map(({ key }) => key)),
  });
}

function resolvedPolicy(
  { placeholders, laws, ...rest }: Library,
  template: PolicyTemplate,
  language: Language,
  { conditions, empty }: Setting,
): ResolvedPolicy {
  const whole = { placeholders, laws, ...rest };
  const { attrs, content } = assemblePolicy(whole, template, language);
  const samples = samplePolicy(whole, template, language).attrs.values;
  const values = Object.fromEntries(
    placeholders
      .filter(({ key }) => !empty.includes(key))
      .map((definition) => [definition.key, samples[definition.key] ?? someValue(definition)]),
  );
  const document: PolicyDocument = {
    type: 'doc',
    attrs: { ...attrs, values, conditions: Object.fromEntries(conditions.map((key) => [key, true])) },
    content,
  };
  return resolvePolicy(policyContext(document, whole, today), { isDraft: true });
}

/** Empty paragraphs and list items, headings with nothing below them or a level left out, broken numbering. */
function problemsOf({ blocks }: ResolvedPolicy): readonly string[] {
  return [...headingProblems(blocks), ...blocks.flatMap(emptyProblems)];
}

function headingProblems(blocks: readonly ResolvedBlock[]): readonly string[] {
  let level = 1;
  return blocks.flatMap((block, index): readonly string[] => {
    if (block.type !== 'heading') return [];
    const next = blocks[index + 1];
    const name = JSON.stringify(block.content);
    const skipped = block.level > level + 1 ? [`a level is left out before ${name}`] : [];
    level = block.level;
    const isOrphan = next === undefined || (next.type === 'heading' && next.level <= block.level);
    return isOrphan ? [...skipped, `nothing stands below ${name}`] : skipped;
  });
}

function emptyProblems(block: ResolvedBlock): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content.every((node) => node.type === 'text' && node.text.trim() === '')
        ? [`an empty ${block.type}`]
        : [];
    case 'bulletList':
    case 'orderedList':
      return [
        ...(block.items.length === 0 ? ['an empty list'] : []),
        ...(block.type === 'orderedList' && block.start !== 1 ? ['a list that does not begin at 1'] : []),
        ...block.items.flatMap((item) =>
          item.length === 0 ? ['an empty item'] : item.flatMap(emptyProblems),
        ),
      ];
    case 'blockquote':
      return block.content.flatMap(emptyProblems);
    case 'table':
      return block.rows.length === 0 ? ['an empty table'] : [];
    case 'horizontalRule':
      return [];
  }
}
