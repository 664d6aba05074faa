import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { installOldRuntime, isOldRuntimePossible } from './old-runtime.mjs';
import { problem } from './problem.mjs';
import { callerFolder, inProject, readProjectJson, say } from './project.mjs';
import { run } from './run.mjs';

const DOWNLOADS = 'https://github.com/electron/electron/releases/download/';
const PROBE_MS = 8_000;
const DOWNLOAD_MS = 15 * 60_000;

/**
 * Finds an Electron to run, and gets one if there is none: `{ folder, executable }`.
 *
 * In this order: the folder that ELECTRON_OVERRIDE_DIST_PATH names; the one installed in node_modules; the official
 * download; and where that cannot be reached, on 64-bit Linux, an old Electron for development and tests.
 * Throws a problem that says how to go on when none can be had.
 */
export async function findRuntime() {
  return givenRuntime() ?? installedRuntime() ?? (await downloadedRuntime()) ?? (await oldRuntime());
}

/** The variables by which electron, electron-vite and the end-to-end tests find this runtime and its sandbox setting. */
export function runtimeEnvironment(runtime, sandbox = []) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
    ELECTRON_EXEC_PATH: runtime.executable,
    ...(sandbox.includes('--no-sandbox') ? { NO_SANDBOX: '1' } : {}),
  };
}

/** Where the program stands inside a folder with Electron in it. */
export function executableIn(folder, platform = process.platform) {
  if (platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, platform === 'win32' ? 'electron.exe' : 'electron');
}

function givenRuntime() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!given) return undefined;
  const folder = resolve(callerFolder(), given);
  const executable = executableIn(folder);
  if (existsSync(executable)) return { folder, executable };
  throw problem(
    `ELECTRON_OVERRIDE_DIST_PATH is set to ${given}, but there is no ${executable}.\n` +
      'Set it to a folder with an unpacked Electron in it, or unset it.',
  );
}

function installedRuntime() {
  const folder = inProject('node_modules', 'electron', 'dist');
  const executable = executableIn(folder);
  const versionFile = join(folder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return version === wantedVersion() ? { folder, executable } : undefined;
}

async function downloadedRuntime() {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return undefined;
  // Asked first and with little patience: behind some firewalls the download itself would hang for minutes.
  if (!(await isDownloadReachable())) return undefined;
  say(`Downloading Electron ${wantedVersion()} …`);
  const { code, timedOut } = await run(
    process.execPath,
    [inProject('node_modules', 'electron', 'install.js')],
    {
      timeoutMs: DOWNLOAD_MS,
    },
  );
  if (code !== 0) say(timedOut ? 'The download took too long and was stopped.' : 'The download failed.');
  return installedRuntime();
}

async function isDownloadReachable() {
  // Whoever names a mirror or a proxy knows that it works; this question would not go through it.
  const env = process.env;
  if (env.ELECTRON_GET_USE_PROXY || env.ELECTRON_MIRROR || env.npm_config_electron_mirror) return true;
  try {
    const url = `${DOWNLOADS}v${wantedVersion()}/SHASUMS256.txt`;
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}

async function oldRuntime() {
  if (!isOldRuntimePossible()) throw problem(`Electron could not be downloaded.\n${howToGoOn()}`);
  const folder = await installOldRuntime(howToGoOn());
  return { folder, executable: executableIn(folder) };
}

function howToGoOn() {
  return (
    `Run the same command again where the download host can be reached (ELECTRON_MIRROR names another one),\n` +
    `or unpack Electron ${wantedVersion()} yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.`
  );
}

function wantedVersion() {
  return readProjectJson('node_modules', 'electron', 'package.json').version;
}
