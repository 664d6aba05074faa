import type { Problem } from './definition';
import { oneLine } from './plain-text';

/** A problem that keeps the policy from being finished. */
export function error(code: string, text: string): Problem {
  return { severity: 'error', code, text };
}

/** A problem that the person may decide to live with. */
export function warning(code: string, text: string): Problem {
  return { severity: 'warning', code, text };
}

/**
 * The problem of a value that is JSON of another shape, as a damaged file may hold.
 * `wanted` names what belongs there: "an e-mail address".
 */
export function wrongShape(wanted: string): Problem {
  return error('wrong-shape', `What is stored here is not ${wanted}. Fill it in again.`);
}

/** Text of the person inside a sentence, in quotation marks, on one line and shortened. */
export function quote(text: string): string {
  const characters = Array.from(oneLine(text.slice(0, 200)));
  const isLong = characters.length > 60 || text.length > 200;
  return `“${characters.slice(0, 60).join('')}${isLong ? '…' : ''}”`;
}

/** The same problems with the place named in front: "Row 2, Purpose: …". */
export function located(place: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, text: `${place}: ${problem.text}` }));
}
