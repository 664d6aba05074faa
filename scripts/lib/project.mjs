import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder, absolute, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** A file or folder of the project, as an absolute path. */
export function inProject(...parts) {
  return join(ROOT, ...parts);
}

/** A JSON file of the project, parsed. Throws when it is missing or not JSON. */
export function readProjectJson(...parts) {
  return JSON.parse(readFileSync(inProject(...parts), 'utf8'));
}

/** Where things are kept between clones: outside the project, safe to delete at any time. */
export function cacheFolder(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'clausewright');
}

/** The folder in which the person typed the command; npm itself always runs scripts in the project. */
export function callerFolder(env = process.env) {
  return env.INIT_CWD || process.cwd();
}

/** One line about what is going on. On stderr, so that stdout belongs to the program that is run. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}
