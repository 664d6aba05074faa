import { getSchema } from '@tiptap/core';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../shared/checks/index';
import { renderText } from '../shared/exporters/text';
import { languages } from '../shared/language';
import { clauseBlock, optionalParts, samplePolicy, wholeClause } from '../shared/library/assemble';
import { compileLibrary } from '../shared/library/compile';
import { differsFromLibrary } from '../shared/library/differs-from-library';
import { newerText, takeNewerText } from '../shared/library/newer-text';
import { createClauseSearch } from '../shared/library/search';
import { readSourceGrams } from '../shared/library/source-grams';
import { docWith } from '../shared/policy/builders';
import type { Clause } from '../shared/policy/nodes';
import { policyContext } from '../shared/policy/context';
import { resolvePolicy } from '../shared/policy/resolve';
import { ownNodes, schemaExtensions } from '../shared/schema/index';
import { describeProblems, readLibraryFiles } from './library-plugin';

const files = await readLibraryFiles(resolve('templates'));
const { library, problems } = compileLibrary(files);

test('the library that ships has no errors', () => {
  expect(problems.length === 0 ? '' : describeProblems(problems)).toBe('');
});

test('its texts are held against the source policies', () => {
  // Without the list nothing would be compared, and nothing would say so.
  expect(readSourceGrams(files.get('source-grams.txt') ?? '').size).toBeGreaterThan(10_000);
});

test('every file of it is read', async () => {
  expect(files.get('sections.yaml')).toBe(await readFile('templates/sections.yaml', 'utf8'));
  const texts = [...files.keys()].filter((file) => file.endsWith('/en.md') && !file.includes('/earlier/'));
  expect(library?.clauses).toHaveLength(texts.length);
  expect(texts.length).toBeGreaterThan(0);
});

test('everything that a clause ever said is kept, so that a policy can be merged with it', () => {
  const clauses = library?.clauses ?? [];
  for (const { id, revision, earlier = [] } of clauses) {
    const before = Array.from({ length: revision - 1 }, (_each, index) => index + 1);
    expect([id, earlier.map((each) => each.revision)]).toEqual([id, before]);
  }
  expect(clauses.some(({ revision }) => revision > 1)).toBe(true);
});

test('a clause of an earlier revision has a newer text, and taking it gives the present one', () => {
  for (const clause of library?.clauses ?? []) {
    for (const earlier of clause.earlier ?? []) {
      for (const language of languages) {
        const options = { headingShift: 1, parts: optionalParts(earlier.text[language]) };
        const old = clauseBlock({ ...clause, ...earlier }, language, options);
        const newer = newerText({ clauses: [clause] }, old, language);
        if (newer === null) continue; // The revision says nothing new in this language.
        expect([clause.id, newer.kind]).toEqual([clause.id, 'untouched']);
        expect(takeNewerText(old, newer)).toEqual(clauseBlock(clause, language, options));
      }
    }
  }
});

test('every clause can be edited, and does not differ from the library for having been in the editor', () => {
  const schema = getSchema([...schemaExtensions, ...Object.values(ownNodes)]);
  for (const clause of library?.clauses ?? []) {
    const block = clauseBlock(clause, 'en', {
      headingShift: 1,
      parts: optionalParts(clause.text.en),
    });
    const node = schema.nodeFromJSON(block);
    node.check();
    const edited = node.toJSON() as Clause; // The schema accepts exactly the nodes of nodes.ts.
    expect([clause.id, differsFromLibrary({ clauses: [clause] }, edited, 'en')]).toEqual([clause.id, false]);
  }
});

test('the sample of every template is a finished policy in every language', () => {
  for (const template of library?.templates ?? []) {
    for (const language of languages) {
      const sample = samplePolicy(library ?? emptyLibrary, template, language);
      const context = policyContext(sample, library ?? emptyLibrary, '2026-11-21');
      expect([
        template.id,
        language,
        runChecks(context, { library: library ?? emptyLibrary, otherNames: [] }),
      ]).toEqual([template.id, language, []]);
      const resolved = resolvePolicy(context, { isDraft: false });
      expect(resolved.blocks.length).toBeGreaterThan(10);
      expect(JSON.stringify(resolved)).not.toContain('"gap"');
    }
  }
});

test.each([
  [{}, { list: true, none: false, ownServers: false }],
  [{ works_alone: true }, { list: false, none: true, ownServers: true }],
])('with %j, a policy that names no hosting company says of its providers %j', (conditions, expected) => {
  const shipped = library ?? emptyLibrary;
  const content = shipped.clauses
    .filter(({ id }) => id === 'sharing-processors' || id === 'storage-and-transfers')
    .map((clause) => wholeClause(clause, 'en'));
  const context = policyContext(docWith({ conditions }, ...content), shipped, '2026-11-22');
  const text = renderText(resolvePolicy(context, { isDraft: true }));
  expect({
    list: text.includes('The table shows which companies work for us.'),
    none: text.includes('no other company handles'),
    ownServers: text.includes('The servers are our own.'),
  }).toEqual(expected);
  expect(content).toHaveLength(2);
});

test('every clause is found first by its title', () => {
  const search = createClauseSearch(library ?? emptyLibrary);
  const misses = (library?.clauses ?? []).filter(({ id, title }) => search(title.en, 'en')[0]?.id !== id);
  expect(misses.map(({ id }) => id)).toEqual([]);
});

test.each([
  ['kameraövervakning', 'cctv'],
  ['åldersgräns', 'children'],
])('a Swedish compound that no text has finds what it is about: %s', (query, clause) => {
  const found = createClauseSearch(library ?? emptyLibrary)(query, 'sv').map(({ id }) => id);
  expect(found.slice(0, 3)).toContain(clause);
  expect(found.length).toBeLessThan(10);
});

const emptyLibrary = {
  sections: [],
  clauses: [],
  templates: [],
  placeholders: [],
  conditions: [],
  interview: [],
  laws: [],
};
