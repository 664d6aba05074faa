import { resolve } from 'node:path';
import { parse } from 'yaml';
import { languages, type Language } from '../shared/language';
import { compileLibrary } from '../shared/library/compile';
import { createClauseSearch } from '../shared/library/search';
import { namesOf, readSourceGrams, sharedRuns, type SourceGrams } from '../shared/library/source-grams';
import type { Library } from '../shared/library/types';
import { readingLevel, type ReadingLevel } from '../shared/reading/reading-level';
import type { PolicyBlock, PolicyNode } from '../shared/policy/nodes';
import { childrenOf, plainText } from '../shared/policy/walk';
import { readLibraryFiles } from './library-plugin';

/** What `npm run test:library` prints: name, figure, and what it is measured against. */
export type Figure = readonly [name: string, value: string, aim: string];

/** The figures of the shipped library. Throws when it does not compile. */
export async function libraryFigures(): Promise<readonly Figure[]> {
  const files = await readLibraryFiles(resolve('templates'));
  const { library, problems } = compileLibrary(files);
  if (library === null) throw new Error(problems.map(({ text }) => text).join('\n'));
  return [
    ...sizes(library),
    sharedRunsFigure(library, readSourceGrams(files.get('source-grams.txt') ?? '')),
    ...coverageFigures(files.get('coverage.yaml') ?? ''),
    ...languages.flatMap((language) => readingFigures(library, language)),
    ...(await searchFigures(library)),
  ];
}

function sizes({
  clauses,
  templates,
  placeholders,
  conditions,
  interview,
  laws,
}: Library): readonly Figure[] {
  const passages = clauses.flatMap(({ text }) => text.en.filter(({ type }) => type === 'passage'));
  const additions = clauses.filter(({ derivedFrom }) => derivedFrom.length === 0);
  return [
    ['clauses', String(clauses.length), '79'],
    ['  of them in no source policy', String(additions.length), ''],
    ['passages in them', String(passages.length), ''],
    ['languages of each text', String(languages.length), '3'],
    ['templates, each in every language', String(templates.length), '10'],
    ['placeholders', String(placeholders.length), '87'],
    ['conditions', String(conditions.length), '50'],
    ['questions that ask them', String(interview.length), ''],
    ['laws', String(laws.length), ''],
  ];
}

function sharedRunsFigure({ clauses, laws }: Library, sources: SourceGrams): Figure {
  const blocks = clauses.flatMap(({ text, earlier = [] }) =>
    [text, ...earlier.map((revision) => revision.text)].flatMap((each) => Object.values(each).flat()),
  );
  const shared = blocks.flatMap((block) => sharedRuns(block, sources, namesOf(laws)));
  return [
    'runs of 8 words (14 characters) shared with a source',
    String(shared.length),
    '0: the build fails at one',
  ];
}

interface Covered {
  readonly sections: readonly {
    readonly statements: readonly { readonly carriedBy?: unknown }[];
  }[];
}

function coverageFigures(text: string): readonly Figure[] {
  // Its shape is checked by coverage.test.ts.
  const sections = (parse(text) as readonly Covered[]).flatMap((policy) => policy.sections);
  const statements = sections.flatMap((section) => section.statements);
  const carried = statements.filter(({ carriedBy }) => carriedBy !== undefined).length;
  return [
    ['sections of the source policies', String(sections.length), '166'],
    ['statements in them', String(statements.length), '682'],
    ['  carried by a clause or passage', String(carried), ''],
    ['  left out, with the reason', String(statements.length - carried), ''],
  ];
}

const readingAims: Readonly<Record<Language, string>> = { en: '10 or lower', sv: '', 'zh-Hant': '' };

function readingFigures({ clauses }: Library, language: Language): readonly Figure[] {
  const levels = clauses.map(({ id, text }) => ({
    id,
    level: readingLevel(text[language].flatMap(linesOf).join('\n'), language),
  }));
  const whole = readingLevel(
    clauses.flatMap(({ text }) => text[language].flatMap(linesOf)).join('\n'),
    language,
  );
  const hardest = levels.reduce((a, b) => (b.level.value > a.level.value ? b : a));
  const unit = language === 'zh-Hant' ? 'characters' : 'words';
  return [
    [`${language}: ${unit}`, String(whole.words), ''],
    [`${language}: ${whole.formula}`, shown(whole), readingAims[language]],
    [`${language}: hardest clause, ${hardest.id}`, shown(hardest.level), ''],
    [`${language}: ${unit} in the longest sentence`, String(whole.longest), ''],
  ];
}

function shown({ value }: ReadingLevel): string {
  return value.toFixed(1);
}

/** The lines of a text, without headings and with a word in the place of each placeholder. */
function linesOf(block: PolicyBlock): readonly string[] {
  const lines = (node: PolicyNode): readonly string[] => {
    if (node.type === 'heading' || node.type === 'placeholderTable') return [];
    return node.type === 'paragraph' ? [plainText(node)] : childrenOf(node).flatMap(lines);
  };
  return lines(block).map((line) => line.replace(/\{\{[a-z0-9_]+\}\}/gu, 'data'));
}

const queries: Readonly<Record<Language, readonly string[]>> = {
  en: ['cookie', 'delete my data', 'children', 'newsletter', 'abroad'],
  sv: ['kakor', 'radera uppgifter', 'barn', 'kontouppgifter', 'utomlands', 'åldersgräns'],
  'zh-Hant': ['Cookie', '刪除個人資料', '兒童', '電子報', '國際傳輸'],
};

async function searchFigures(library: Library): Promise<readonly Figure[]> {
  const search = createClauseSearch(library);
  const figures: Figure[] = [];
  for (const language of languages) {
    const begin = performance.now();
    await search.prepare(language, () => Promise.resolve());
    const prepared = performance.now() - begin;
    const times = queries[language].map((query) => {
      const start = performance.now();
      if (search(query, language).length === 0) throw new Error(`“${query}” finds no clause.`);
      return performance.now() - start;
    });
    figures.push([
      `${language}: slowest of ${times.length} searches, in ms`,
      Math.max(...times).toFixed(1),
      'under 50',
    ]);
    figures.push([`${language}: index made ahead of them, in ms`, prepared.toFixed(0), '']);
  }
  return figures;
}
