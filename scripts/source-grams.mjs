// node scripts/source-grams.mjs FOLDER: writes templates/source-grams.txt anew from the texts (*.txt) in FOLDER, which
// are the policies that the clauses were derived from. Only hashes of runs of words are written, no text.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ensureInstalled } from './lib/install.mjs';
import { problem, runCommand } from './lib/problem.mjs';
import { inProject, say } from './lib/project.mjs';

await runCommand(async ([folder]) => {
  if (folder === undefined) throw problem('Name the folder with the texts.');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (files.length === 0) throw problem(`There is no .txt file in ${folder}.`);
  await ensureInstalled();
  const { runnerImport } = await import('vite'); // There only once packages are installed.
  const { module } = await runnerImport(inProject('src', 'shared', 'library', 'source-grams.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const text = module.writeSourceGrams(files.map((name) => readFileSync(join(folder, name), 'utf8')));
  writeFileSync(inProject('templates', 'source-grams.txt'), text);
  say(`Wrote ${text.split('\n').length - 1} hashes of ${files.length} texts.`);
  return 0;
});
