import type { PolicyContext } from '../policy/context';
import { walk } from '../policy/walk';
import type { Check, CheckSubject, Finding } from './check';
import { invalidValue } from './invalid-value';
import { leftOverMarker } from './left-over-marker';
import { unfilledPlaceholder } from './unfilled-placeholder';
import { unknownContent } from './unknown-content';

/** Every check, in the order in which findings are shown. */
export const checks: readonly Check[] = [unfilledPlaceholder, invalidValue, leftOverMarker, unknownContent];

/** Runs all checks. A check that throws becomes a finding of its own, so that one fault hides nothing else. */
export function runChecks(context: PolicyContext, selected: readonly Check[] = checks): readonly Finding[] {
  const activeNodes = [...walk(context.document, context.facts)].filter(({ isActive }) => isActive);
  return selected.flatMap((check) => runCheck(check, { context, activeNodes }));
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
      severity: 'warning',
      text: `The check "${check.title}" could not be carried out (${reason}). The others were.`,
      place: { kind: 'title' },
    });
  }
  return findings;
}
