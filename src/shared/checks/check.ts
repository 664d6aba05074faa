import type { PolicyContext } from '../policy/context';
import type { PolicyDocument } from '../policy/nodes';
import type { Visit } from '../policy/walk';

/** One rule that a policy should keep. Pure, and free of the order in which checks run. */
export interface Check {
  /** The file name. */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly title: string;
  /** Why it matters to the person, in one or two sentences. */
  readonly why: string;
  run(subject: CheckSubject, report: (finding: Omit<Finding, 'checkId' | 'severity'>) => void): void;
  /** Documentation and test in one. */
  readonly examples: readonly CheckExample[];
}

/** An error keeps a policy from being exported as finished; a warning and advice do not. */
export type Severity = 'error' | 'warning' | 'advice';

export interface CheckSubject {
  readonly context: PolicyContext;
  /** Every node that will be exported, in reading order. */
  readonly activeNodes: readonly Visit[];
  /** The keys of all placeholders that will be exported, with the path of the first of each. */
  readonly shownKeys: ReadonlyMap<string, readonly number[]>;
}

/** One place where a check fails. */
export interface Finding {
  readonly checkId: string;
  readonly severity: Severity;
  /** A whole sentence: what is wrong and what to do. */
  readonly text: string;
  readonly place: Place;
}

/** Where to go: a detail, or a node, with the part of its text when it is a text node. */
export type Place =
  | { readonly kind: 'detail'; readonly key: string }
  | { readonly kind: 'node'; readonly path: readonly number[]; readonly from?: number; readonly to?: number }
  | { readonly kind: 'title' };

export interface CheckExample {
  /** What the example shows. */
  readonly name: string;
  readonly policy: PolicyDocument;
  /** How many findings it has. */
  readonly findings: number;
}
