// npm run dev: the editor with its window reloading as the sources change. Arguments after -- go to the editor.
import { requireDisplay } from './lib/display.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runCommand } from './lib/problem.mjs';
import { inProject } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { findRuntime, runtimeEnvironment } from './lib/runtime.mjs';
import { sandboxArguments } from './lib/sandbox.mjs';
import { ensureSystemLibraries } from './lib/system-libraries.mjs';

await runCommand(async (args) => {
  requireDisplay();
  await ensureInstalled();
  const runtime = await findRuntime();
  await ensureSystemLibraries(runtime.executable);
  const env = runtimeEnvironment(runtime, sandboxArguments(runtime.executable));
  const program = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { code } = await run(
    process.execPath,
    [program, 'dev', ...(args.length > 0 ? ['--', ...args] : [])],
    { env },
  );
  return code;
});
