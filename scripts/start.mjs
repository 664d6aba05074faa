// npm start: does all of its own set-up and opens the editor. Arguments after -- go to the editor: a policy file to open.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { ensureBuilt } from './lib/build.mjs';
import { requireDisplay } from './lib/display.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runCommand } from './lib/problem.mjs';
import { ROOT, callerFolder } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { findRuntime } from './lib/runtime.mjs';
import { sandboxArguments } from './lib/sandbox.mjs';
import { ensureSystemLibraries } from './lib/system-libraries.mjs';

await runCommand(async (args) => {
  requireDisplay();
  await ensureInstalled();
  await ensureBuilt('app');
  const { executable } = await findRuntime();
  await ensureSystemLibraries(executable);
  const sandbox = sandboxArguments(executable);
  const { code } = await run(executable, [ROOT, ...sandbox, ...args.map(asPath)]);
  return code;
});

/** A file is meant from where the command was typed, which is not where the editor runs. */
function asPath(argument) {
  const path = resolve(callerFolder(), argument);
  return !argument.startsWith('-') && existsSync(path) ? path : argument;
}
