import { readMarkdown } from '../importers/markdown/read';
import { importLimits } from '../importers/importer';
import { languages, type Language } from '../language';
import type { Paragraph, PolicyBlock, PolicyNode } from '../policy/nodes';
import { childrenOf } from '../policy/walk';
import { conditionProblems, type KnownNames } from './check-condition';
import { clauseHeadingProblems } from './check-headings';
import { isOptionalPassage } from './assemble';
import type { LibraryFiles, Located, ReportProblem } from './library-problem';
import { readYamlObject } from './read-yaml';
import { sharedRuns, type SourceGrams } from './source-grams';
import { clauseSchema, earlierRevisionSchema } from './schemas';
import type { EarlierRevision, LibraryClause } from './types';

/** What the text of a clause is held against. */
export interface ClauseRules {
  readonly names: KnownNames;
  /** What no text may share with a source policy. */
  readonly sources: SourceGrams;
  /** Names that everybody writes alike: those of laws. */
  readonly freeNames: readonly string[];
}

/** Reads the clause in `clauses/<section>/<folder>`; null when there is none to go on with. */
export function compileClause(
  files: LibraryFiles,
  { section, folder }: { readonly section: string; readonly folder: string },
  rules: ClauseRules,
  report: ReportProblem,
): Located<LibraryClause> | null {
  const path = `clauses/${section}/${folder}`;
  const yaml = readYamlObject(files, `${path}/clause.yaml`, clauseSchema, report);
  const text = compileTexts(files, path, rules, report);
  if (yaml === null || text === null) return null;

  const { value, file, lineAt } = yaml;
  if (value.id !== folder) report(file, lineAt('id'), `The id "${value.id}" is not the name of the folder.`);
  reportWrongCondition(yaml, rules, report);
  for (const [index, requirement] of value.requiredBy.entries()) {
    for (const problem of conditionProblems(requirement.when, rules.names))
      report(file, lineAt('requiredBy', index), problem);
  }
  const earlier = compileEarlier(files, path, yaml, rules, report);
  return {
    value: { ...value, section, text, ...(earlier.length === 0 ? {} : { earlier }) },
    file,
    lineAt,
  };
}

/** The revisions before the present one, in `earlier/<revision>/` of the clause. */
function compileEarlier(
  files: LibraryFiles,
  path: string,
  { value: { revision: present }, file, lineAt }: Located<Pick<LibraryClause, 'revision'>>,
  rules: ClauseRules,
  report: ReportProblem,
): readonly EarlierRevision[] {
  const inEarlier = [...files.keys()].filter((name) => name.startsWith(`${path}/earlier/`));
  const kept = new Set(inEarlier.map((name) => Number(name.slice(path.length).split('/')[2])));
  for (let revision = 1; revision < present; revision += 1) {
    if (!kept.has(revision))
      report(
        file,
        lineAt('revision'),
        `Revision ${present} needs what revision ${revision} said, in earlier/${revision}/: policies that began with it are merged against it.`,
      );
  }
  return [...kept]
    .sort((a, b) => a - b)
    .flatMap((revision): readonly EarlierRevision[] => {
      const folder = `${path}/earlier/${revision}`;
      const yaml = readYamlObject(files, `${folder}/clause.yaml`, earlierRevisionSchema, report);
      const text = compileTexts(files, folder, rules, report);
      if (yaml === null || text === null) return [];
      const { value } = yaml;
      if (value.revision !== revision)
        report(
          yaml.file,
          yaml.lineAt('revision'),
          `The revision ${value.revision} is not the name of the folder.`,
        );
      if (revision >= present)
        report(yaml.file, 1, `Revision ${revision} is not earlier than the present one, ${present}.`);
      reportWrongCondition(yaml, rules, report);
      return [{ ...value, text }];
    });
}

function reportWrongCondition(
  { value: { when }, file, lineAt }: Located<Pick<LibraryClause, 'when'>>,
  { names }: ClauseRules,
  report: ReportProblem,
): void {
  if (when === null) return;
  for (const problem of conditionProblems(when, names)) report(file, lineAt('when'), problem);
}

/** The text of a folder in every language; null when one of them cannot be read. */
function compileTexts(
  files: LibraryFiles,
  path: string,
  rules: ClauseRules,
  report: ReportProblem,
): LibraryClause['text'] | null {
  const texts = languages.flatMap((language): readonly [Language, readonly PolicyBlock[]][] => {
    const file = `${path}/${language}.md`;
    const source = files.get(file);
    if (source === undefined) report(file, 1, 'This file is missing.');
    const text = source === undefined ? null : compileText(source, file, rules, report);
    return text === null ? [] : [[language, text]];
  });
  if (texts.length < languages.length) return null;
  // Every language has its entry.
  const text = Object.fromEntries(texts) as LibraryClause['text'];
  for (const [language, translation] of texts) {
    if (outlineOf(translation) === outlineOf(text.en)) continue;
    report(`${path}/${language}.md`, 1, 'The passages and placeholder tables are not the same as in en.md.');
  }
  return text;
}

function compileText(
  source: string,
  file: string,
  { names, sources, freeNames }: ClauseRules,
  report: ReportProblem,
): readonly PolicyBlock[] | null {
  const read = readMarkdown(source, { purpose: 'clause', maxDepth: importLimits.maxDepth });
  if (!read.ok) {
    report(file, 1, read.error.text);
    return null;
  }
  const { blocks, messages, lines } = read.value;
  const lineOf = (node: object): number => lines.get(node) ?? 1;
  for (const { line, text } of messages) report(file, line ?? 1, text);
  if (blocks.length === 0) report(file, 1, 'This clause has no text.');
  for (const { node, text } of clauseHeadingProblems(blocks)) report(file, lineOf(node), text);
  for (const block of blocks) {
    for (const run of sharedRuns(block, sources, freeNames)) {
      report(file, lineOf(block), `A source policy has these words too: “${run}”. Write them afresh.`);
    }
    if (block.type !== 'passage') continue;
    const { when, part } = block.attrs;
    for (const problem of conditionProblems(when, names)) report(file, lineOf(block), problem);
    if (part === null && isOptionalPassage(block)) {
      report(file, lineOf(block), 'An optional passage needs a name, part="…", for templates to ask for it.');
    }
  }
  return withTables(blocks);

  /** The same text with placeholders of tables as blocks; what stands in the other blocks is checked on the way. */
  function withTables(nodes: readonly PolicyBlock[]): readonly PolicyBlock[] {
    return nodes.map((block): PolicyBlock => {
      const key = block.type === 'paragraph' ? soleKey(block) : null;
      if (key !== null && names.placeholders.get(key)?.type === 'table') {
        return { type: 'placeholderTable', attrs: { key } };
      }
      if (block.type === 'passage') return { ...block, content: withTables(block.content) };
      checkInline(block, lineOf(block));
      return block;
    });
  }

  function checkInline(node: PolicyNode, lineAbove: number): void {
    const line = lines.get(node) ?? lineAbove;
    if (node.type === 'text' && /\{\{|\}\}/u.test(node.text)) {
      report(
        file,
        line,
        `Double braces stand around keys of placeholders only: {{company_name}}. Here: ${node.text}`,
      );
    }
    if (node.type === 'placeholder') {
      const { key } = node.attrs;
      const definition = names.placeholders.get(key);
      if (definition === undefined) report(file, line, `There is no placeholder "${key}".`);
      if (definition?.type === 'table') {
        report(
          file,
          line,
          `"${key}" is a table: it has to stand alone in a paragraph, not in a list, quote or table.`,
        );
      }
    }
    for (const child of childrenOf(node)) checkInline(child, line);
  }
}

/** The key of the placeholder that is the whole paragraph, or null. */
function soleKey({ content = [] }: Paragraph): string | null {
  const [only, ...others] = content;
  return only?.type === 'placeholder' && others.length === 0 ? only.attrs.key : null;
}

/** What has to be alike in all languages, because templates and conditions refer to it. */
function outlineOf(blocks: readonly PolicyBlock[]): string {
  const parts = blocks.flatMap((block): readonly string[] => {
    if (block.type === 'placeholderTable') return [block.attrs.key];
    if (block.type !== 'passage') return [];
    return [`${block.attrs.part ?? ''} ${block.attrs.when} [${outlineOf(block.content)}]`];
  });
  return parts.join(', ');
}
