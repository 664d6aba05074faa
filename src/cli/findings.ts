import type { Finding, Severity } from '../shared/checks/check';
import { runChecks } from '../shared/checks/index';
import type { Library } from '../shared/library/types';
import type { PolicyContext } from '../shared/policy/context';
import { detailsOf } from '../shared/policy/details';
import type { PolicyDocument } from '../shared/policy/nodes';
import { nodeAt } from '../shared/policy/walk';
import { alignColumns, count } from './layout';

/** A finding of a check, or about one of the files that were read. */
export interface CommandFinding {
  /** Id of the check, or one of the command line's own: "unknown-key". */
  readonly check: string;
  readonly severity: Severity;
  /** A whole sentence: what is wrong and what to do. */
  readonly text: string;
  readonly place: FindingPlace;
}

export type FindingPlace =
  | { readonly kind: 'detail'; readonly key: string }
  | { readonly kind: 'title' }
  /** `clause` is the id of the clause around it, if any; the rest as in `Place` of the checks. */
  | {
      readonly kind: 'text';
      readonly clause: string | null;
      readonly path: readonly number[];
      readonly from?: number;
      readonly to?: number;
    }
  | { readonly kind: 'values-file'; readonly key: string }
  | { readonly kind: 'policy-file' };

/** What the checks find, which are those of the window. */
export function checkFindings(context: PolicyContext, library: Library): readonly CommandFinding[] {
  return runChecks(context, { library, otherNames: [] }).map(({ checkId, severity, text, place }) => ({
    check: checkId,
    severity,
    text,
    place: placeOf(place, context.document),
  }));
}

/** What the window says beside a detail without keeping the policy from being finished. */
export function detailWarnings(context: PolicyContext): readonly CommandFinding[] {
  return detailsOf(context)
    .filter(({ places }) => places.length > 0)
    .flatMap(({ definition, problems }) =>
      problems
        .filter(({ severity }) => severity === 'warning')
        .map(({ text }) => ({
          check: 'doubtful-value',
          severity: 'warning',
          text: `${definition.label.en}: ${text}`,
          place: { kind: 'detail', key: definition.key },
        })),
    );
}

export function hasErrors(findings: readonly CommandFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** A line for each finding, errors first: how bad, where, what. */
export function listFindings(findings: readonly CommandFinding[], width: number | null): string {
  const rows = severities.flatMap((severity) =>
    findings
      .filter((each) => each.severity === severity)
      .map(({ place, text }) => [severity, placeName(place), text]),
  );
  return alignColumns(rows, { width });
}

/** "2 errors, 1 warning" */
export function countFindings(findings: readonly CommandFinding[]): string {
  return severities
    .map((severity) => ({ severity, number: findings.filter((each) => each.severity === severity).length }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) =>
      count(number, severity, severity === 'advice' ? 'pieces of advice' : `${severity}s`),
    )
    .join(', ');
}

const severities: readonly Severity[] = ['error', 'warning', 'advice'];

function placeName(place: FindingPlace): string {
  switch (place.kind) {
    case 'detail':
      return place.key;
    case 'title':
      return 'title';
    case 'text':
      return place.clause === null ? 'text' : `clause ${place.clause}`;
    case 'values-file':
      return `values: ${place.key.slice(0, 64)}`;
    case 'policy-file':
      return 'file';
  }
}

function placeOf(place: Finding['place'], document: PolicyDocument): FindingPlace {
  if (place.kind !== 'node') return place;
  const { kind: _, ...where } = place;
  return { kind: 'text', clause: clauseAround(place.path, document), ...where };
}

function clauseAround(path: readonly number[], document: PolicyDocument): string | null {
  const clauses = path.flatMap((_, index) => {
    const node = nodeAt(document, path.slice(0, index + 1));
    return node?.type === 'clause' ? node.attrs.id : [];
  });
  return clauses[0] ?? null;
}
