import { aptCommand, installWithApt, isAptUsable, isRoot, missingPackages } from './apt.mjs';
import { hasDisplay } from './display.mjs';
import { problem } from './problem.mjs';
import { say } from './project.mjs';
import { ask, isOnPath } from './run.mjs';

/** Measured on a bare Debian 12: with these, no library is missing and the app starts. */
const LIBRARY_PACKAGES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];
const DISPLAY_PACKAGES = ['xvfb', 'xauth'];
const DISPLAY_PROGRAMS = ['xvfb-run', 'xauth'];
const FONT_PACKAGES = ['fonts-liberation', 'fonts-noto-cjk'];

/**
 * Makes sure that Electron finds its system libraries and, with `forTests`, that there are a virtual display (where
 * there is no real one) and the fonts that screenshots need. Linux only. What is missing is named; as root with apt
 * it is installed, otherwise a problem with the exact command is thrown. Missing fonts are told, and are no problem.
 */
export async function ensureSystemLibraries(executable, { forTests = false } = {}) {
  if (process.platform !== 'linux') return;
  const missing = findMissing(executable, forTests);
  const needed = [...missing.libraries, ...missing.programs];
  if (needed.length === 0 && missing.fonts.length === 0) return;

  say(`Missing on this system: ${[...needed, ...missing.fonts].join(', ')}.`);
  const packages = [
    ...(missing.libraries.length > 0 ? LIBRARY_PACKAGES : []),
    ...(missing.programs.length > 0 ? DISPLAY_PACKAGES : []),
    ...missing.fonts,
  ];
  if (isRoot() && isAptUsable()) {
    await installWithApt(packages);
    const still = findMissing(executable, forTests);
    const rest = [...still.libraries, ...still.programs];
    if (rest.length > 0)
      throw problem(
        `Still missing after the installation: ${rest.join(', ')}. Install them and run the same command again.`,
      );
    return;
  }

  const advice = isAptUsable()
    ? `Install what is missing, then run the same command again:\n  sudo ${aptCommand(packages)}`
    : `Install what is missing with your system's package manager (on Debian: ${packages.join(' ')}), then run the same command again.`;
  if (needed.length > 0) throw problem(advice);
  say(`Only fonts are missing; going on without them. ${advice}`);
}

/** The libraries that the output of `ldd` says are not there. */
export function notFoundIn(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
  return [...new Set(names)];
}

function findMissing(executable, forTests) {
  // Without ldd (it is part of every Debian and Ubuntu) nothing is known, and Electron's own message has to do.
  const libraries = notFoundIn(ask('ldd', [executable])?.output ?? '');
  const needsVirtualDisplay = forTests && !hasDisplay();
  const programs = needsVirtualDisplay ? DISPLAY_PROGRAMS.filter((name) => !isOnPath(name)) : [];
  const fonts = forTests ? missingPackages(FONT_PACKAGES) : [];
  return { libraries, programs, fonts };
}
