import { problem } from './problem.mjs';
import { say } from './project.mjs';
import { ask, isOnPath, run } from './run.mjs';

const APT_MS = 20 * 60_000;
const INSTALL = ['install', '-y', '--no-install-recommends'];

export function isRoot() {
  return process.getuid?.() === 0;
}

export function isAptUsable() {
  return isOnPath('apt-get');
}

/** Installs Debian or Ubuntu packages, given by their Debian 12 names. Root only. Throws a problem when it cannot. */
export async function installWithApt(packages) {
  say(`Installing with apt-get: ${packages.join(' ')}`);
  // Reading the lists anew may fail where older lists are good enough, so its failure alone is no problem.
  await aptGet(['update', '-q']);
  const names = availableNames(packages);
  const { code } = await aptGet([...INSTALL, '-q', ...names]);
  if (code === 0) return;
  throw problem(
    'apt-get could not install the packages; what it said is above.\n' +
      `Mend that, run this by hand, and then the same command again:\n  ${aptCommand(packages)}`,
  );
}

/** The command that installs the packages on this system, for a person to run as root. */
export function aptCommand(packages) {
  return ['apt-get', ...INSTALL, ...availableNames(packages)].join(' ');
}

/** Those of the packages that are not installed; none where there is no dpkg to ask. */
export function missingPackages(packages) {
  return packages.filter((name) => {
    const answer = ask('dpkg-query', ['-W', '-f', '${db:Status-Status}', name]);
    return answer !== undefined && answer.output !== 'installed';
  });
}

/**
 * The names under which this system has the packages. Ubuntu 24.04 and Debian 13 renamed some libraries when time_t
 * grew to 64 bits: libasound2 became libasound2t64, and the old name may install something else or nothing.
 */
function availableNames(packages) {
  const names = packages.flatMap((name) => [name, `${name}t64`]);
  return chooseNames(packages, ask('apt-cache', ['policy', ...names])?.output ?? '');
}

/** Picks, by the output of `apt-cache policy`, each package's own name, or its t64 name if only that can be installed. */
export function chooseNames(packages, policy) {
  const installable = new Set(
    [...policy.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (.*)$/gm)]
      .filter((match) => match[2] !== '(none)')
      .map((match) => match[1]),
  );
  return packages.map((name) =>
    !installable.has(name) && installable.has(`${name}t64`) ? `${name}t64` : name,
  );
}

function aptGet(args) {
  return run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    timeoutMs: APT_MS,
  });
}
