import { ensureBuilt } from './lib/build.mjs';
import { requireDisplay } from './lib/display.mjs';
import { findRuntime, runtimeEnvironment } from './lib/runtime.mjs';
import { sandboxArguments } from './lib/sandbox.mjs';

/**
 * Playwright's global set-up: builds the app if its sources changed and tells the tests which Electron to run, so that
 * `npx playwright test -c tests/e2e/playwright.config.ts` needs nothing before it. `npm test` has done this already.
 */
export default async function setUp() {
  requireDisplay();
  await ensureBuilt('app');
  await ensureBuilt('cli');
  if (process.env.ELECTRON_EXEC_PATH) return;
  const runtime = await findRuntime();
  const sandbox = sandboxArguments(runtime.executable, { forTests: true });
  Object.assign(process.env, runtimeEnvironment(runtime, sandbox));
}
