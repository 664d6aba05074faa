import type { CheckKnowledge, Finding, Place } from '../shared/checks/check';
import { checks, runChecks } from '../shared/checks/index';
import { applyFix, type Fix } from '../shared/checks/fix';
import { policyContext } from '../shared/policy/context';
import type { PolicyDocument } from '../shared/policy/nodes';
import type { Figure } from './library-figures';
import { policyOfLines, type SourceRecall } from './source-recall';

/** A fix that did not keep its promise, in words. */
export interface BrokenFix {
  readonly check: string;
  readonly label: string;
  readonly text: string;
}

/**
 * Applies every fix that is offered, one after the other as a person would, to the examples of all checks and, where
 * they are at hand, to the source policies.
 */
export function fixFigures(
  knowledge: CheckKnowledge,
  recall: SourceRecall | null,
  today: string,
): readonly Figure[] {
  const examples = checks.flatMap(({ examples: each }) => each.map(({ policy }) => policy));
  const sources =
    recall === null ? [] : recall.sources.map(({ lines, language }) => policyOfLines(lines, language));
  const results = [...examples, ...sources].map((policy) => tryFixes(policy, knowledge, today));
  const offered = results.reduce((sum, { applied }) => sum + applied, 0);
  const broken = results.flatMap(({ broken: each }) => each);
  return [
    ['fixes applied', String(offered), ''],
    ['fixes that left their finding or made a new one', String(broken.length), '0'],
    ...broken
      .slice(0, 5)
      .map(({ check, label, text }): Figure => [`  ${check}: ${label}`.slice(0, 70), text.slice(0, 90), '']),
  ];
}

/** Every fix of a policy, one by one. */
export function tryFixes(
  policy: PolicyDocument,
  knowledge: CheckKnowledge,
  today: string,
): { readonly applied: number; readonly broken: readonly BrokenFix[] } {
  const find = (document: PolicyDocument) =>
    runChecks(policyContext(document, knowledge.library, today), knowledge);
  const broken: BrokenFix[] = [];
  let document = policy;
  let findings = find(document);
  let applied = 0;
  const most = findings.filter(({ fix }) => fix !== undefined).length;
  while (applied < most) {
    const finding = findings.find(({ fix }) => fix !== undefined);
    if (finding?.fix === undefined) break;
    const before = findings;
    document = applyFix(document, finding.fix, knowledge.library);
    findings = find(document);
    applied += 1;
    const others = before.filter((each) => each !== finding);
    const news = isInsertion(finding.fix) ? [] : newFindings(others, findings);
    if (
      findings.some((each) => isSame(each, finding)) &&
      countOf(before, finding) <= countOf(findings, finding)
    )
      broken.push(report(finding, finding.fix, 'is still found'));
    for (const each of news) broken.push(report(finding, finding.fix, `new: ${each.checkId}: ${each.text}`));
  }
  return { applied, broken };
}

/**
 * A clause that is put in has details of its own to fill in, and makes a text long enough to be asked for what every
 * policy needs: neither is its fault. That no clause has findings by itself, the finished samples show.
 */
function isInsertion({ edits }: Fix): boolean {
  return edits.some(({ kind }) => kind === 'insert-clause');
}

function report({ checkId }: Finding, { label }: Fix, text: string): BrokenFix {
  return { check: checkId, label, text };
}

/** By check and words, because places move. */
function isSame(a: Finding, b: Finding): boolean {
  return a.checkId === b.checkId && a.words === b.words && a.text === b.text;
}

function countOf(findings: readonly Finding[], finding: Finding): number {
  return findings.filter((each) => isSame(each, finding)).length;
}

/**
 * The findings that had no partner before. A partner says the same; in the same place, if there is one. What a check says
 * of a whole paragraph has other words once the paragraph is mended, so at last the place alone makes partners.
 */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const inOnePlace = (a: Finding, b: Finding): boolean =>
    a.checkId === b.checkId && JSON.stringify(blockOf(a.place)) === JSON.stringify(blockOf(b.place));
  return [(a: Finding, b: Finding) => isSame(a, b) && inOnePlace(a, b), isSame, inOnePlace].reduce(
    ({ left, others }, arePartners) => withoutPartners(left, others, arePartners),
    { left: after, others: before },
  ).left;
}

/** What is left of two lists when each of the first is taken away with one of the second that is its partner. */
function withoutPartners(
  list: readonly Finding[],
  partners: readonly Finding[],
  arePartners: (a: Finding, b: Finding) => boolean,
): { readonly left: readonly Finding[]; readonly others: readonly Finding[] } {
  const others = [...partners];
  const left = list.filter((each) => {
    const index = others.findIndex((other) => arePartners(each, other));
    if (index >= 0) others.splice(index, 1);
    return index < 0;
  });
  return { left, others };
}

function blockOf(place: Place): unknown {
  return place.kind === 'node' ? place.path : place;
}
