// npm run test:checks: every test of the checks, and their figures as one table, which docs/checks-figures.md has. The tests are part of `npm test`; the
// figures about the source policies need their texts, which are not part of the project: CLAUSEWRIGHT_SOURCES names
// the folder that has them, and `../shared` is looked at, too.
import { resolve } from 'node:path';

import { bundleOf, loadBundled } from './lib/bundle.mjs';
import { markdownTable } from './lib/table.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runCommand } from './lib/problem.mjs';
import { inProject } from './lib/project.mjs';
import { ask, run } from './lib/run.mjs';

const LIMIT_MS = 60 * 60_000;
/** Processes whose times are taken. */
const RUNS = 5;

await runCommand(async () => {
  await ensureInstalled();
  const entry = 'src/build/check-speed.ts';
  const { hostileFigures, speedFigures } = await loadBundled(entry);
  // Each in a process of its own, because the first run of all counts, too.
  const timesOf = (name) => {
    const script = `console.log(JSON.stringify(require(${JSON.stringify(bundleOf(entry))}).${name}()))`;
    return Array.from({ length: RUNS }, () => JSON.parse(ask(process.execPath, ['-e', script]).output));
  };
  const speed = [...speedFigures(timesOf('firstPolicyTime'), timesOf('checkTimes')), ...hostileFigures()];
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
  console.log(`\n${markdownTable(['figure', 'value', 'aim'], rows)}`);
  return timedOut ? 1 : code;
});
