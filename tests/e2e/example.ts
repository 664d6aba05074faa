import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Language, localize } from '../../src/shared/language';
import { samplePolicy } from '../../src/shared/library/assemble';
import { compileLibrary } from '../../src/shared/library/compile';
import { type PolicyContext, policyContext } from '../../src/shared/policy/context';
import { askedQuestions } from '../../src/shared/policy/interview';

/** The finished example of a template, and the questions that lead to it, in the order of the pane. */
export async function exampleOf(id: string, language: Language) {
  const { library } = compileLibrary(await libraryFiles());
  const template = library?.templates.find((each) => each.id === id);
  if (library === null || template === undefined) throw new Error(`There is no template ${id}.`);
  const context: PolicyContext = policyContext(
    samplePolicy(library, template, language),
    library,
    '2026-11-22',
  );
  return {
    name: localize(template.name, language),
    context,
    asked: askedQuestions(library.interview, context),
  };
}

async function libraryFiles(): Promise<ReadonlyMap<string, string>> {
  const root = resolve(__dirname, '../../templates');
  const paths = (await readdir(root, { recursive: true }))
    .filter((path) => /\.(?:yaml|md)$/u.test(path))
    .sort();
  const files = paths.map(async (path) => {
    return [path.replaceAll('\\', '/'), await readFile(join(root, path), 'utf8')] as const;
  });
  return new Map(await Promise.all(files));
}
