import { _electron } from '@playwright/test';

const START_MS = 60_000;

/** The Electron that `npm run bench` has found. Throws when this was started in another way. */
export function electronPath() {
  const path = process.env.ELECTRON_EXEC_PATH;
  if (!path) throw new Error('ELECTRON_EXEC_PATH is not set: run npm run bench.');
  return path;
}

/** The same switches for every window that is compared. */
export function electronArguments(profile) {
  return [
    `--user-data-dir=${profile}`,
    '--lang=en-US',
    ...(process.env.NO_SANDBOX === '1' ? ['--no-sandbox'] : []),
  ];
}

/** Runs an app with real keys: `use` gets Playwright's handles of the app and its first window. */
export async function withWindow({ app, profile, args = [] }, use) {
  const electron = await _electron.launch({
    executablePath: electronPath(),
    chromiumSandbox: process.env.NO_SANDBOX !== '1',
    args: [app, ...electronArguments(profile), ...args],
    timeout: START_MS,
  });
  try {
    const window = await electron.firstWindow({ timeout: START_MS });
    return await use(window, electron);
  } finally {
    // Not closed in the usual way: that would ask about unsaved changes.
    const ended = new Promise((resolve) => electron.process().once('exit', resolve));
    electron.process().kill('SIGKILL');
    await ended;
  }
}
