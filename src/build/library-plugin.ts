import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { CompiledLibrary, LibraryFiles } from '../shared/library/compile';
import type { Library, PolicyTemplate, TemplateSummary } from '../shared/library/types';

/** Module name -> what the module exports by default. */
const modules: Readonly<Record<string, (library: Library) => unknown>> = {
  'virtual:library': (library) => library,
  'virtual:templates': (library) => library.templates.map(summaryOf),
};

/**
 * Vite plug-in: `import library from 'virtual:library'` gives the compiled content of `folder`,
 * which is `templates/` where the command runs: the root of the project. `virtual:templates` gives
 * only what the start screen shows of it. The build stops at errors in the files, and lists
 * them all as `templates/…:line: text`; while developing, a change in the files reloads the page.
 */
export function libraryPlugin(folder = resolve('templates')): Plugin {
  const root = resolve(folder);
  const isInside = (file: string) => resolve(file).startsWith(root + sep);
  return {
    name: 'clausewright-library',

    resolveId(id) {
      return id in modules ? `\0${id}` : null;
    },

    async load(id) {
      const select = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      if (select === undefined) return null;
      const files = await readLibraryFiles(root);
      for (const file of files.keys()) this.addWatchFile(join(root, file));
      const { library, problems } = await compile(files);
      if (library === null) this.error(describeProblems(problems));
      // A string is read several times faster than the same data as a JavaScript object.
      const json = JSON.stringify(JSON.stringify(select(library)));
      return { code: `export default JSON.parse(${json});`, map: null };
    },

    configureServer(server) {
      // The folder lies outside the root of the window, and new files have no watcher of their own.
      server.watcher.add(root);
      server.watcher.on('all', (_event, file) => {
        if (!isInside(file)) return;
        for (const environment of Object.values(server.environments)) {
          for (const name of Object.keys(modules)) {
            const module = environment.moduleGraph.getModuleById(`\0${name}`);
            if (module !== undefined) environment.moduleGraph.invalidateModule(module);
          }
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function summaryOf({
  id,
  language,
  name,
  description,
  derivedFrom,
  sections,
}: PolicyTemplate): TemplateSummary {
  const clauses = sections.reduce((count, section) => count + section.clauses.length, 0);
  return { id, language, name, description, derivedFrom, clauses };
}

/**
 * Compiles with the code as it stands now. Imported at the top instead, the compiler would become a
 * part of every configuration that names this plug-in, and would be loaded for builds without the library.
 */
async function compile(files: LibraryFiles): Promise<CompiledLibrary> {
  const path = resolve('src/shared/library/compile.ts');
  const { module } = await runnerImport<typeof import('../shared/library/compile')>(path, {
    configFile: false,
    logLevel: 'error',
  });
  return module.compileLibrary(files);
}

/** All files below `folder` by their path below it, with slashes. Hidden files are left out. */
export async function readLibraryFiles(folder: string): Promise<LibraryFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = paths.map(async (path): Promise<[string, string]> => [
    relative(folder, path).split(sep).join('/'),
    await readFile(path, 'utf8'),
  ]);
  return new Map(await Promise.all(files));
}

/** One line for each problem, which editors and terminals turn into a link. */
export function describeProblems(problems: CompiledLibrary['problems']): string {
  return [
    `templates/ has ${problems.length === 1 ? 'an error' : `${problems.length} errors`}:`,
    ...problems.map(({ file, line, text }) => `templates/${file}:${line}: ${text}`),
  ].join('\n');
}
