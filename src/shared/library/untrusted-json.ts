import { contentLimits } from '../policy/content';
import { fail, succeed, type Result } from '../result';

/**
 * The data of a JSON text from anywhere: neither nested too deeply to go through, nor with names
 * that mean something to every object. Fails with `damaged-file`, `too-deep`, `too-many-parts` or
 * `hostile-name` and the end of a sentence that begins with the name of the file.
 */
export function readUntrustedJson(text: string): Result<unknown> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail('damaged-file', 'is damaged: it breaks off, or was changed by another program');
  }
  return faultIn(json) ?? succeed(json);
}

/** Objects and lists; 20 MB of text and marks as we write them have a third of it. */
const mostParts = 500_000;

const hostileNames = ['__proto__', 'constructor', 'prototype'];

/** Goes level by level and not by recursion, which the nesting it looks for would break. */
function faultIn(json: unknown): Result<never> | null {
  let level = [json].filter(isPart);
  let parts = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    parts += level.length;
    if (depth > contentLimits.jsonDepth) return fail('too-deep', 'holds parts within parts without end');
    if (parts > mostParts) return fail('too-many-parts', 'holds too many parts');
    const hostile = hostileNames.find((name) => level.some((part) => Object.hasOwn(part, name)));
    if (hostile !== undefined) {
      return fail('hostile-name', `holds a part named “${hostile}”, which no file of ours has`);
    }
    level = level.flatMap((part) => Object.values(part).filter(isPart));
  }
  return null;
}

function isPart(json: unknown): json is object {
  return typeof json === 'object' && json !== null;
}
