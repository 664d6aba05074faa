// npm run test:checks: every test of the checks, and their figures as one table. The tests are part of `npm test`; the
// figures about the source policies need their texts, which are not part of the project: CLAUSEWRIGHT_SOURCES names
// the folder that has them, and `../shared` is looked at, too.
import { resolve } from 'node:path';

import { loadBundled } from './lib/bundle.mjs';
import { drawTable } from './lib/table.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runCommand } from './lib/problem.mjs';
import { inProject } from './lib/project.mjs';
import { run } from './lib/run.mjs';

const LIMIT_MS = 60 * 60_000;

await runCommand(async () => {
  await ensureInstalled();
  // First, while nothing else has used the time and memory of this process.
  const speed = (await loadBundled('src/build/check-speed.ts')).checkSpeed();
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const { code, timedOut } = await run(process.execPath, [vitest, 'run', 'src/shared/checks', 'src/build'], {
    timeoutMs: LIMIT_MS,
  });
  const { runnerImport } = await import('vite'); // There only once packages are installed.
  const { module } = await runnerImport(resolve('src', 'build', 'check-figures.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const sources = process.env.CLAUSEWRIGHT_SOURCES ?? inProject('..', 'shared');
  const rows = [
    ...(await module.checkFigures(sources)),
    ...speed,
    ['tests', code === 0 ? 'passed' : 'FAILED', 'passed'],
  ];
  console.log(`\n${drawTable({ title: 'The checks', columns: ['figure', 'value', 'aim'], rows })}`);
  return timedOut ? 1 : code;
});
