import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { problem } from './problem.mjs';
import { ROOT, say } from './project.mjs';
import { runNpm } from './run.mjs';

const OLDEST_NODE = [20, 19];

/** Installs the packages of package-lock.json unless exactly these are there already. Throws a problem when it cannot. */
export async function ensureInstalled() {
  if (!isNodeNewEnough(process.versions.node)) {
    throw problem(
      `Clausewright needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.\n` +
        'Install a newer Node and run the same command again.',
    );
  }
  if (isInstalled(ROOT)) return;

  say('Installing packages (npm ci) …');
  // Development packages are asked for by name, because NODE_ENV=production would leave them out.
  const { code } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code === 0) return;
  throw problem(
    'The packages could not be installed; what npm said is above. Nothing else was changed.\n' +
      'Check the connection to the npm registry and run the same command again.',
  );
}

export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/**
 * Whether `folder/node_modules` holds what `folder/package-lock.json` asks for. npm writes a lock file of its own
 * inside node_modules as its last step, so an installation that was broken off has none and counts as missing.
 * Optional packages are left out of the comparison: those for other systems are rightly absent.
 */
export function isInstalled(folder) {
  const stamp = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(stamp)) return false;

  const installed = readPackages(stamp);
  const wanted = Object.entries(readPackages(join(folder, 'package-lock.json')));
  return wanted.every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional) return true;
    const found = installed[path];
    return found !== undefined && found.version === entry.version && found.integrity === entry.integrity;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
