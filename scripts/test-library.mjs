// npm run test:library: every test of the library, with many random settings, and its figures as one table. `npm test`
// runs the same tests with fewer settings.
import { resolve } from 'node:path';

import { drawTable } from './lib/table.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runCommand } from './lib/problem.mjs';
import { inProject } from './lib/project.mjs';
import { run } from './lib/run.mjs';

/** Settings of answers and details tried in all; each is exported three times. */
const SETTINGS = 2100;
const LIMIT_MS = 60 * 60_000;

await runCommand(async () => {
  await ensureInstalled();
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const tests = ['src/build', 'src/shared/library', 'src/shared/policy/condition-expression'];
  const { code, timedOut } = await run(process.execPath, [vitest, 'run', ...tests], {
    env: { LIBRARY_SETTINGS: String(SETTINGS) },
    timeoutMs: LIMIT_MS,
  });
  const { runnerImport } = await import('vite'); // There only once packages are installed.
  const { module } = await runnerImport(resolve('src', 'build', 'library-figures.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const rows = [
    ...(await module.libraryFigures()),
    ['random settings tried, each in three formats', String(SETTINGS), '2000 or more'],
    ['tests', code === 0 ? 'passed' : 'FAILED', 'passed'],
  ];
  console.log(`\n${drawTable({ title: 'The library', columns: ['figure', 'value', 'aim'], rows })}`);
  return timedOut ? 1 : code;
});
