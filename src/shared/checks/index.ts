import type { PolicyContext } from '../policy/context';
import { walk, type Visit } from '../policy/walk';
import type { Check, CheckSubject, Finding } from './check';
import { invalidValue } from './invalid-value';
import { leftOverMarker } from './left-over-marker';
import { unfilledPlaceholder } from './unfilled-placeholder';
import { unknownContent } from './unknown-content';

/** Every check, in the order in which findings are shown. */
export const checks: readonly Check[] = [unfilledPlaceholder, invalidValue, leftOverMarker, unknownContent];

/**
 * Runs all checks. A check that throws becomes an error of its own: it hides no other finding, and
 * what was not checked does not count as finished.
 */
export function runChecks(context: PolicyContext, selected: readonly Check[] = checks): readonly Finding[] {
  const activeNodes = [...walk(context.document, context.facts)].filter(({ isActive }) => isActive);
  const subject = { context, activeNodes, shownKeys: shownKeysOf(activeNodes) };
  return selected.flatMap((check) => runCheck(check, subject));
}

function shownKeysOf(nodes: readonly Visit[]): CheckSubject['shownKeys'] {
  const keys = new Map<string, readonly number[]>();
  for (const { node, path } of nodes) {
    if (node.type !== 'placeholder' && node.type !== 'placeholderTable') continue;
    if (!keys.has(node.attrs.key)) keys.set(node.attrs.key, path);
  }
  return keys;
}

function runCheck(check: Check, subject: CheckSubject): readonly Finding[] {
  const findings: Finding[] = [];
  const { id: checkId, severity } = check;
  try {
    check.run(subject, (finding) => findings.push({ checkId, severity, ...finding }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.push({
      checkId,
      severity: 'error',
      text: `The check “${check.title}” could not be carried out (${reason}). The others were. Please report the problem.`,
      place: { kind: 'title' },
    });
  }
  return findings;
}
