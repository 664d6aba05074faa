// npm run export -- --sample: writes policies without a window. Arguments after -- go to `clausewright export`;
// without --out among them, the files go to exports/ in the project.
import { ensureBuilt, PARTS } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runCommand } from './lib/problem.mjs';
import { callerFolder, inProject } from './lib/project.mjs';
import { run } from './lib/run.mjs';

await runCommand(async (args) => {
  await ensureInstalled();
  await ensureBuilt('cli');
  const namesFolder = args.some((argument) => argument === '--out' || argument.startsWith('--out='));
  const out = namesFolder ? [] : ['--out', inProject('exports')];
  const { code } = await run(process.execPath, [inProject(PARTS.cli.result), 'export', ...args, ...out], {
    cwd: callerFolder(),
  });
  return code;
});
