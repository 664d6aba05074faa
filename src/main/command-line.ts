import { resolve } from 'node:path';

/**
 * The policy file named on the command line, as an absolute path; null when there is none. Looks
 * for the extension instead of a position: what stands before the file differs between a packaged
 * program, a development run and each system.
 */
export function findFileArgument(argv: readonly string[], workingFolder: string): string | null {
  const file = argv.slice(1).find((argument) => isPolicyPath(argument) && !argument.startsWith('-'));
  return file === undefined ? null : resolve(workingFolder, file);
}

export function isPolicyPath(path: string): boolean {
  return /\.policy$/iu.test(path) && !path.includes('\0');
}
