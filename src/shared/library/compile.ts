import { languages } from '../language';
import { placeholderKeysIn } from './assemble';
import { namesUsedBy } from './check-condition';
import { compileClause, type ClauseRules } from './compile-clause';
import { compileInterview } from './compile-interview';
import { checkRequirementClauses } from './compile-requirements';
import { checkTemplate } from './compile-template';
import { compileVocabulary, reportWrongFileName, type Vocabulary } from './compile-vocabulary';
import type { LibraryFiles, LibraryProblem, Located, ReportProblem } from './library-problem';
import { readYamlObject } from './read-yaml';
import { templateSchema } from './schemas';
import { namesOf, readSourceGrams } from './source-grams';
import type { Library, LibraryClause } from './types';

export type { LibraryFiles, LibraryProblem } from './library-problem';

export interface CompiledLibrary {
  /** Null when there are problems. */
  readonly library: Library | null;
  /** Every error in the files, in the order of files and lines. */
  readonly problems: readonly LibraryProblem[];
}

/** Compiles the content of `templates/` into one library, and finds every error in it. */
export function compileLibrary(files: LibraryFiles): CompiledLibrary {
  const problems: LibraryProblem[] = [];
  const report: ReportProblem = (file, line, text) => problems.push({ file, line, text });

  reportStrayFiles(files, report);
  const vocabulary = compileVocabulary(files, report);
  const clauses = compileClauses(files, vocabulary, report);
  const templates = [...files.keys()]
    .filter((file) => /^policies\/[^/]+\.yaml$/u.test(file))
    .sort()
    .flatMap((file) => readYamlObject(files, file, templateSchema, report) ?? []);

  const library: Library = {
    sections: valuesOf(vocabulary.sections),
    clauses: valuesOf(clauses),
    templates: valuesOf(templates),
    placeholders: valuesOf(vocabulary.placeholders),
    conditions: valuesOf(vocabulary.conditions),
    interview: compileInterview(files, vocabulary.conditions, vocabulary.names, report),
    laws: valuesOf(vocabulary.laws),
  };
  for (const template of templates) {
    reportWrongFileName(template, 'policies', report);
    checkTemplate(template, library, report);
  }
  // A clause with errors is missing here, and what it uses is not known.
  if (clauses.length === clauseFolders(files).length)
    checkRequirementClauses(vocabulary.laws, clauses, report);
  if (clauses.length === clauseFolders(files).length) reportUnused(vocabulary, clauses, report);

  const ordered = problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { library: ordered.length === 0 ? library : null, problems: ordered };
}

function valuesOf<T>(located: readonly Located<T>[]): readonly T[] {
  return located.map(({ value }) => value);
}

/** Clauses in the order of their sections, and within one in that of their folders. */
function compileClauses(
  files: LibraryFiles,
  { sections, names, laws }: Vocabulary,
  report: ReportProblem,
): readonly Located<LibraryClause>[] {
  const rules: ClauseRules = {
    names,
    sources: readSourceGrams(files.get('source-grams.txt') ?? ''),
    freeNames: namesOf(valuesOf(laws)),
  };
  const order = sections.map(({ value }) => value.id);
  const folders = clauseFolders(files);
  for (const { section, folder } of folders) {
    const file = `clauses/${section}/${folder}/clause.yaml`;
    if (!order.includes(section)) report(file, 1, `There is no section "${section}".`);
    const first = folders.find((each) => each.folder === folder);
    if (first?.section !== section)
      report(file, 1, `The clause "${folder}" is in the section "${first?.section}" too.`);
  }
  return [...folders]
    .sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section))
    .flatMap((place) => compileClause(files, place, rules, report) ?? []);
}

interface ClauseFolder {
  readonly section: string;
  readonly folder: string;
}

function clauseFolders(files: LibraryFiles): readonly ClauseFolder[] {
  const paths = [...files.keys()].flatMap((file) => /^clauses\/[^/]+\/[^/]+(?=\/)/u.exec(file)?.[0] ?? []);
  return [...new Set(paths)].sort().map((path) => {
    const [, section = '', folder = ''] = path.split('/');
    return { section, folder };
  });
}

function reportStrayFiles(files: LibraryFiles, report: ReportProblem): void {
  const known = new RegExp(
    `^(?:(?:.*/)?README\\.md|(?:sections|placeholders|conditions|interview|coverage)\\.yaml|source-grams\\.txt|(?:laws|policies)/[^/]+\\.yaml|clauses/[^/]+/[^/]+/(?:earlier/[1-9][0-9]{0,5}/)?(?:clause\\.yaml|(?:${languages.join('|')})\\.md))$`,
    'u',
  );
  for (const file of files.keys()) {
    if (!known.test(file)) report(file, 1, 'This file has no place in the library.');
  }
}

/** A placeholder that no text shows, or an answer that changes nothing, would be asked in vain. */
function reportUnused(
  { placeholders, conditions, laws }: Vocabulary,
  clauses: readonly Located<LibraryClause>[],
  report: ReportProblem,
): void {
  const used = new Set<string>();
  const use = (names: Iterable<string>) => {
    for (const name of names) used.add(name);
  };
  for (const { value } of laws) use(namesUsedBy(value.when));
  for (const { value } of clauses) {
    // A policy may still have an earlier text, whose details and answers have to be known.
    for (const { when, text } of [value, ...(value.earlier ?? [])]) {
      use(namesUsedBy(when));
      for (const blocks of Object.values(text)) {
        use(placeholderKeysIn(blocks, { placeholders: valuesOf(placeholders) }));
        for (const block of blocks) if (block.type === 'passage') use(namesUsedBy(block.attrs.when));
      }
    }
  }
  for (const { value, file, lineAt } of placeholders) {
    if (!used.has(value.key)) report(file, lineAt('key'), `No clause uses the placeholder "${value.key}".`);
  }
  for (const { value, file, lineAt } of conditions) {
    if (!used.has(value.key))
      report(file, lineAt('key'), `No clause or law asks for the condition "${value.key}".`);
  }
}
