import type { IgnoredFinding } from '../policy/nodes';
import type { Finding } from './check';
import { likeness, unitsOf } from './likeness';

/** What a finding is known by from one run of the checks to the next. */
export type FindingIdentity = Pick<Finding, 'checkId' | 'words' | 'paragraph'>;

/** The finding as one that the person leaves, as the policy keeps it. */
export function leftAs({ checkId, words, paragraph }: FindingIdentity, reason: string): IgnoredFinding {
  return { check: checkId, words, paragraph, reason };
}

/** Whether this finding is the one that the person left: the same words, in a paragraph that is still much the same. */
export function isLeftBy({ check, words, paragraph }: IgnoredFinding, finding: FindingIdentity): boolean {
  if (check !== finding.checkId || words !== finding.words) return false;
  return paragraph === finding.paragraph || likeness(unitsOf(paragraph), unitsOf(finding.paragraph)).isAlike;
}
