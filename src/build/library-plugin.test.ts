import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileLibrary } from '../shared/library/compile';
import { smallLibrary } from '../shared/library/small-library.test-tool';
import type { Library } from '../shared/library/types';
import { libraryPlugin } from './library-plugin';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-plugin-'));
  for (const [file, text] of smallLibrary) await write(file, text);
  await write('.hidden', 'is left out');
});

afterEach(() => rm(folder, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  const path = join(folder, 'templates', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Builds a module that gives the library on, and runs it. */
async function builtLibrary(): Promise<Library> {
  await writeFile(join(folder, 'entry.js'), "export { default } from 'virtual:library';");
  const output = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [libraryPlugin(join(folder, 'templates'))],
    build: { outDir: 'out', lib: { entry: 'entry.js', formats: ['es'], fileName: 'entry' } },
  });
  const [
    {
      output: [chunk],
    },
  ] = output as [Rolldown.RolldownOutput]; // Neither watching nor several builds.
  const built = (await import(/* @vite-ignore */ join(folder, 'out', chunk.fileName))) as {
    default: Library;
  };
  return built.default;
}

describe('the library plug-in', () => {
  test('gives the compiled library to a build', async () => {
    expect(await builtLibrary()).toEqual(compileLibrary(smallLibrary).library);
  });

  test('keeps quotes, backslashes and line separators', async () => {
    const text = 'A "quote" and \'another\', a \\\\ and a \u2028 separator.';
    for (const language of ['en', 'sv', 'zh-Hant']) {
      await write(`clauses/data/cookies/${language}.md`, `{{kinds}} ${text}\n\n{{processors}}\n`);
    }
    const library = await builtLibrary();
    expect(JSON.stringify(library)).toContain(JSON.stringify(text.replace('\\\\', '\\')).slice(1, -1));
  });

  test('stops the build with all errors, each with file and line', async () => {
    await write('laws/gdpr.yaml', 'id: gdpr\n');
    await write('clauses/data/cookies/en.md', '## Cookies\n\n{{nothing}}\n');
    const stopped = builtLibrary();
    await expect(stopped).rejects.toThrow(
      'templates/clauses/data/cookies/en.md:3: There is no placeholder "nothing".',
    );
    await expect(stopped).rejects.toThrow('templates/laws/gdpr.yaml:1: ');
  });
});
