import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { PARTS, build, ensureBuilt } from './build.mjs';
import { onDisplay } from './display.mjs';
import { problem } from './problem.mjs';
import { inProject, say } from './project.mjs';
import { run, runNpm } from './run.mjs';
import { findRuntime, runtimeEnvironment } from './runtime.mjs';
import { sandboxArguments } from './sandbox.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';
import { ONE_FAILED, ONE_PASSED, playwrightTotals, vitestTotals } from './totals.mjs';

const UNIT_MS = 20 * 60_000;
/** A run that hangs is killed: a broken start of Electron can make Playwright wait for ever. */
const E2E_MS = 60 * 60_000;

/**
 * What `npm test` runs, in this order. Each stage prints its output and gives its totals; `earlier` holds the totals
 * of the stages before it, by name.
 */
export const STAGES = [
  { name: 'format', run: () => npmScript('format:check') },
  { name: 'lint', run: () => npmScript('lint') },
  { name: 'types', run: () => npmScript('types') },
  { name: 'unit', run: unitTests },
  { name: 'build', run: buildAll },
  { name: 'e2e', run: endToEndTests },
];

async function npmScript(name) {
  const { code } = await runNpm(['run', '--silent', name]);
  return code === 0 ? ONE_PASSED : ONE_FAILED;
}

async function buildAll() {
  for (const part of Object.keys(PARTS)) {
    const { code } = await build(part);
    if (code !== 0) return ONE_FAILED;
  }
  return ONE_PASSED;
}

async function unitTests() {
  return withReport(async (reportFile) => {
    const program = inProject('node_modules', 'vitest', 'vitest.mjs');
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    const { code, timedOut } = await run(process.execPath, [program, ...args], { timeoutMs: UNIT_MS });
    if (timedOut) say('The unit tests took too long and were stopped.');
    return vitestTotals(readReport(reportFile), code);
  });
}

async function endToEndTests(earlier) {
  if ((earlier.build?.failed ?? 0) > 0)
    throw problem('The end-to-end tests cannot run, because the build failed.');
  for (const part of Object.keys(PARTS)) await ensureBuilt(part);
  const runtime = await findRuntime();
  await ensureSystemLibraries(runtime.executable, { forTests: true });
  const environment = runtimeEnvironment(runtime, sandboxArguments(runtime.executable, { forTests: true }));

  return withReport(async (reportFile) => {
    const program = inProject('node_modules', '@playwright', 'test', 'cli.js');
    const config = inProject('tests', 'e2e', 'playwright.config.ts');
    const [command, args] = onDisplay(process.execPath, [
      program,
      'test',
      '--config',
      config,
      '--reporter=list,json',
    ]);
    const { code, timedOut } = await run(command, args, {
      env: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
      timeoutMs: E2E_MS,
    });
    if (timedOut) say('The end-to-end tests took too long and were stopped.');
    return playwrightTotals(readReport(reportFile), code);
  });
}

async function withReport(use) {
  const folder = mkdtempSync(join(tmpdir(), 'clausewright-report-'));
  try {
    return await use(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The report, or undefined when the suite ended before it could write one. */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
