import type { Finding } from '../../shared/checks/check';

/** A finding with a name that it keeps from one run of the checks to the next. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** The same findings, named by what they say; equal ones by their order. */
export function keyedFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.checkId} ${finding.words} ${finding.text}`;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return { key: number === 1 ? name : `${name} ${number}`, finding };
  });
}
