import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Finding } from '../../shared/checks/check';
import { lawCoverage, type LawCoverage } from '../../shared/checks/coverage/law-coverage';
import { checkSubject, runChecksOn } from '../../shared/checks/index';
import { createMemory } from '../../shared/checks/memory';
import type { Library } from '../../shared/library/types';
import { policyContext } from '../../shared/policy/context';
import { readingLevels, type PolicyReadingLevels } from '../../shared/reading/policy-levels';
import type { PolicyAttributes, PolicyBlock, PolicyDocument } from '../../shared/policy/nodes';

/** One run of the checks: what is new since the job before, which the worker keeps. */
export interface CheckJob {
  readonly number: number;
  /** The top-level blocks; one that has not changed is its index in the job before. */
  readonly blocks: readonly (PolicyBlock | number)[];
  /** Null where they have not changed. */
  readonly attributes: PolicyAttributes | null;
  readonly otherNames: readonly string[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/** What a worker is sent: a job, or to have all patterns compiled, which is not answered. */
export type CheckMessage = CheckJob | 'warm-up';

export interface CheckAnswer {
  /** That of the job. */
  readonly number: number;
  readonly findings: readonly Finding[];
  readonly coverage: readonly LawCoverage[];
  readonly reading: PolicyReadingLevels;
}

/** Turns states of a policy into jobs for one worker, which must get all of them in this order. */
export function createJobMaker(): (
  doc: ProseMirrorNode,
  otherNames: readonly string[],
  today: string,
) => CheckJob {
  let known: ProseMirrorNode | null = null;
  let number = 0;
  return (doc, otherNames, today) => {
    // What an edit does not touch stays the same object.
    const indexes = new Map(known?.children.map((block, index) => [block, index]));
    const blocks = doc.children.map((block) => indexes.get(block) ?? (block.toJSON() as PolicyBlock)); // The schema's.
    const attributes = known?.attrs === doc.attrs ? null : (doc.attrs as PolicyAttributes); // As above.
    known = doc;
    number += 1;
    return { number, blocks, attributes, otherNames, today };
  };
}

/** The side of the worker: keeps the policy and what the checks read in it from one job to the next. */
export function createJobRunner(library: Library): (job: CheckJob) => CheckAnswer {
  const memory = createMemory();
  let known: PolicyDocument | null = null;
  return ({ number, blocks, attributes, otherNames, today }) => {
    const attrs = attributes ?? known?.attrs;
    if (attrs === undefined) throw new Error('The first job has no attributes');
    const before = known?.content ?? [];
    const content = blocks.map((block) => {
      const kept = typeof block === 'number' ? before[block] : block;
      if (kept === undefined) throw new Error('A job names a block that was never sent');
      return kept;
    });
    known = { type: 'doc', attrs, content };
    const context = policyContext(known, library, today);
    const knowledge = { library, otherNames };
    const subject = checkSubject(context, knowledge, memory);
    const answer = {
      number,
      findings: runChecksOn(subject),
      coverage: lawCoverage(subject),
      reading: readingLevels(subject),
    };
    memory.forgetUnused();
    return answer;
  };
}
