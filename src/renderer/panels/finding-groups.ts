import type { Finding, Severity } from '../../shared/checks/check';
import { checks } from '../../shared/checks/index';
import { titleAt, type OutlineEntry } from '../../shared/policy/outline';
import type { KeyedFinding } from '../checks/keyed-findings';

/** What one check found with one severity. */
export interface FindingGroup {
  readonly checkId: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly findings: readonly KeyedFinding[];
}

/** The findings that the person has not left as they are. */
export function countedFindings(findings: readonly KeyedFinding[]): readonly KeyedFinding[] {
  return findings.filter(({ finding }) => finding.ignored === undefined);
}

export function findingCounts(findings: readonly KeyedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { finding } of countedFindings(findings)) counts[finding.severity] += 1;
  return counts;
}

/** "2 errors, 1 warning" */
export function countsInWords({ error, warning, advice }: Readonly<Record<Severity, number>>): string {
  const parts = [
    error === 0 ? '' : error === 1 ? '1 error' : `${error} errors`,
    warning === 0 ? '' : warning === 1 ? '1 warning' : `${warning} warnings`,
    advice === 0 ? '' : advice === 1 ? '1 piece of advice' : `${advice} pieces of advice`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Each check with what it found, in the order of the checks; once more where it found it with another severity. */
export function groupedFindings(findings: readonly KeyedFinding[]): readonly FindingGroup[] {
  return (['error', 'warning', 'advice'] as const).flatMap((severity) =>
    checks.flatMap(({ id, title, why }): readonly FindingGroup[] => {
      const members = findings.filter(
        ({ finding }) => finding.checkId === id && finding.severity === severity,
      );
      return members.length === 0 ? [] : [{ checkId: id, severity, title, why, findings: members }];
    }),
  );
}

/**
 * Where a finding is: the title of the clause or section, in the language of the policy, or what the window calls another
 * place; null for the title and the policy as a whole, which the finding itself names.
 */
export function whereIs(
  { place }: Finding,
  outline: readonly OutlineEntry[],
): { readonly text: string; readonly isFromPolicy: boolean } | null {
  if (place.kind === 'title') return null;
  if (place.kind === 'detail') return { text: 'Details', isFromPolicy: false };
  const title = titleAt(place.path[0] ?? 0, outline);
  return { text: title ?? 'Text', isFromPolicy: title !== null };
}
