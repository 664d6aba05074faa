import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { problem } from './problem.mjs';
import { ROOT, inProject, say } from './project.mjs';
import { run } from './run.mjs';

/** What can be built: the window app and the command line. */
export const PARTS = {
  app: {
    label: 'the app',
    result: 'out/main/index.js',
    program: 'node_modules/electron-vite/bin/electron-vite.js',
    args: ['build'],
  },
  cli: {
    label: 'the command line',
    result: 'out/cli/index.js',
    program: 'node_modules/vite/bin/vite.js',
    args: ['build', '--config', 'vite.cli.config.mts'],
  },
};

const INPUTS = [
  'src',
  'templates',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'vite.cli.config.mts',
  'tsconfig.base.json',
];

/** Builds the part if its sources changed since it was last built. Throws a problem when it does not build. */
export async function ensureBuilt(part) {
  const { label, result } = PARTS[part];
  if (existsSync(inProject(result)) && readStamp(part) === fingerprint(ROOT, INPUTS)) return;
  say(`Building ${label} …`);
  const { code, output } = await build(part, { quiet: true });
  if (code !== 0) throw problem(`${output}\nBuilding ${label} failed; the reason is above.`);
}

/** Builds the part whether needed or not. */
export async function build(part, { quiet = false } = {}) {
  const { program, args } = PARTS[part];
  // Taken before the build, so that a file saved meanwhile counts as changed.
  const sources = fingerprint(ROOT, INPUTS);
  rmSync(stampFile(part), { force: true });
  const outcome = await run(process.execPath, [inProject(program), ...args], { quiet });
  if (outcome.code === 0) {
    mkdirSync(inProject('out'), { recursive: true });
    writeFileSync(stampFile(part), sources);
  }
  return outcome;
}

/**
 * A short text that changes when any file under `inputs` is added, removed or changed (name, size or time of change).
 * Unit tests are left out: they are not part of what is built.
 */
export function fingerprint(folder, inputs) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const full = join(folder, path);
    const status = statSync(full, { throwIfNoEntry: false });
    if (status === undefined) return;
    if (status.isDirectory()) {
      for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
    } else if (!/\.test\.tsx?$/.test(path)) {
      hash.update(`${path} ${status.size} ${status.mtimeMs}\n`);
    }
  };
  for (const input of inputs) visit(input);
  return hash.digest('hex');
}

function stampFile(part) {
  return inProject('out', `.built-${part}`);
}

function readStamp(part) {
  return existsSync(stampFile(part)) ? readFileSync(stampFile(part), 'utf8') : undefined;
}
