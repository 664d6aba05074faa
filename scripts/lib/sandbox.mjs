import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { problem } from './problem.mjs';
import { say } from './project.mjs';
import { ask } from './run.mjs';

/**
 * The arguments that Electron needs because of Chromium's sandbox, told in one line if there are any: root cannot use
 * it. Where the system forbids the sandbox to everybody, tests run without it (`forTests`), and an editor does not:
 * then this throws a problem that says what to change.
 */
export function sandboxArguments(executable, { forTests = false } = {}) {
  if (process.platform !== 'linux') return [];
  if (process.getuid() === 0) {
    say(
      'Running as root: Electron is started with --no-sandbox. For daily use, start it as an ordinary user.',
    );
    return ['--no-sandbox'];
  }
  if (isSandboxUsable(executable)) return [];
  if (forTests) {
    say('This system does not let programs make a sandbox: the tests run Electron with --no-sandbox.');
    return ['--no-sandbox'];
  }
  const helper = join(dirname(executable), 'chrome-sandbox');
  throw problem(
    "This system does not let Electron make its sandbox, so it would not start. Electron's own helper can do it;\n" +
      'it has to belong to root, once:\n' +
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n` +
      'Then run the same command again.',
  );
}

function isSandboxUsable(executable) {
  return hasSetuidHelper(executable) || mayMakeNamespaces();
}

function hasSetuidHelper(executable) {
  const status = statSync(join(dirname(executable), 'chrome-sandbox'), { throwIfNoEntry: false });
  return status !== undefined && status.uid === 0 && (status.mode & 0o4000) !== 0;
}

function mayMakeNamespaces() {
  // Ubuntu 23.10 and later: programs without a profile of their own get namespaces in which nothing is allowed.
  const restriction = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  if (existsSync(restriction) && readFileSync(restriction, 'utf8').trim() === '1') return false;
  const attempt = ask('unshare', ['--user', '--map-root-user', 'true']);
  return attempt === undefined || attempt.code === 0;
}
