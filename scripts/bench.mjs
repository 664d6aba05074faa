// npm run bench: prints how fast the built app is on this computer. Arguments after -- go to the benchmark.
import { ensureBuilt } from './lib/build.mjs';
import { onDisplay } from './lib/display.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runCommand } from './lib/problem.mjs';
import { inProject } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { findRuntime, runtimeEnvironment } from './lib/runtime.mjs';
import { sandboxArguments } from './lib/sandbox.mjs';
import { ensureSystemLibraries } from './lib/system-libraries.mjs';

/** A benchmark that hangs is ended: nobody waits an hour for a number. */
const BENCH_MS = 60 * 60_000;

await runCommand(async (args) => {
  await ensureInstalled();
  await ensureBuilt('app');
  await ensureBuilt('cli');
  const runtime = await findRuntime();
  await ensureSystemLibraries(runtime.executable, { forTests: true });
  const env = runtimeEnvironment(runtime, sandboxArguments(runtime.executable, { forTests: true }));
  const benchmark = inProject('tests', 'benchmarks', 'run.mjs');
  const [command, commandArgs] = onDisplay(process.execPath, [benchmark, ...args]);
  const { code, timedOut } = await run(command, commandArgs, { env, timeoutMs: BENCH_MS });
  return timedOut ? 1 : code;
});
