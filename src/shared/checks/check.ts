import type { Library, PolicyTemplate } from '../library/types';
import type { PolicyContext } from '../policy/context';
import type { PolicyDocument } from '../policy/nodes';
import type { Visit } from '../policy/walk';
import type { Fix } from './fix';
import type { TextBlock } from './text-block';

/** One rule that a policy should keep. Pure, and free of the order in which checks run. */
export interface Check {
  /** The file name. */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly title: string;
  /** Why it matters to the person, in one or two sentences. */
  readonly why: string;
  run(subject: CheckSubject, report: (finding: ReportedFinding) => void): void;
  /** Documentation and test in one. */
  readonly examples: readonly CheckExample[];
}

/** An error keeps a policy from being exported as finished; a warning and advice do not. */
export type Severity = 'error' | 'warning' | 'advice';

export interface CheckSubject {
  readonly context: PolicyContext;
  /** What the rules know besides the policy. */
  readonly knowledge: CheckKnowledge;
  /** Every node that will be exported, in reading order. */
  readonly activeNodes: readonly Visit[];
  /** Every heading and paragraph that will be exported, in reading order. */
  readonly blocks: readonly TextBlock[];
  /** The keys of all placeholders that will be exported, with the path of the first of each. */
  readonly shownKeys: ReadonlyMap<string, readonly number[]>;
  /**
   * What `read` gives for a block. It is kept for as long as the policy has a block with this text, so that after an
   * edit only what changed is read again. `read` must be one function for all calls, not made anew for each, and may
   * look at nothing but the text, language, level and surroundings (`inside`) of the block.
   */
  remember<T>(block: TextBlock, read: (block: TextBlock) => T): T;
}

/** What the rules know besides the policy. */
export interface CheckKnowledge {
  /** The library that policies are written with. */
  readonly library: Pick<Library, 'laws' | 'clauses' | 'placeholders' | 'conditions'> & {
    /** Those whose samples are known; none when missing. */
    readonly templates?: readonly Pick<PolicyTemplate, 'example'>[];
  };
  /** Names, addresses and domains of the person's other policies, as they are written there. */
  readonly otherNames: readonly string[];
}

/** One place where a check fails. */
export interface Finding {
  readonly checkId: string;
  readonly severity: Severity;
  /** A whole sentence: what is wrong and what to do. */
  readonly text: string;
  readonly place: Place;
  /** What was found: the words at its place, or the key of a detail; "" for the policy as a whole. */
  readonly words: string;
  /** The text of the heading or paragraph around them, its beginning at least; "" where none is. */
  readonly paragraph: string;
  /** Why the person leaves it as it is; missing for one that still counts. */
  readonly ignored?: string;
  /** What mends it, where one thing is certain to. */
  readonly fix?: Fix;
}

/** A finding as a check reports it; `severity` where it is another than that of the check. */
export type ReportedFinding = Pick<Finding, 'text' | 'place' | 'fix'> & {
  readonly severity?: Severity;
  /** What was found, where several findings can have one place; otherwise the words at the place. */
  readonly words?: string;
};

/**
 * Where to go: a detail, the title, or a node. `from` and `to` are a part of a heading or paragraph: offsets in its
 * content, in which a text has its length and any other node has 1.
 */
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
  /** What the rules know besides the policy, where it matters. */
  readonly knowledge?: Partial<CheckKnowledge>;
  /** The policy after every fix that is offered; missing where none is. */
  readonly fixed?: PolicyDocument;
}
