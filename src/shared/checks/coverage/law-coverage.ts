import type { Law, LawRequirement } from '../../library/types';
import { conditionOf, isConditionTrue } from '../../policy/context';
import type { CheckSubject, Place } from '../check';
import type { Fix } from '../fix';
import { contentOffsets, wordsAt, type TextBlock } from '../text-block';
import { typedValueIn } from '../typed-value';
import { becauseOf, neededAnswers } from './because';
import { clauseToInsert } from './clause-to-insert';
import { pinnedBlock } from './pinned-block';
import { topicMatcher, type TopicMatch } from './topic-matcher';

/** What a policy says of all that one law wants it to say. */
export interface LawCoverage {
  readonly law: Law;
  /** By the answers in the policy. */
  readonly applies: boolean;
  /**
   * The answers that decide it: "You answered yes to “…”." Where it does not apply, those that would switch it on:
   * "It would apply if you answered yes to “…”."
   */
  readonly because: string;
  /** In the order of the law; empty where it does not apply, or asks a policy for nothing. */
  readonly items: readonly CoverageItem[];
}

/** Of all laws, those that apply and ask a policy to say something. */
export function lawsWithItems(coverage: readonly LawCoverage[]): readonly LawCoverage[] {
  return coverage.filter(({ applies, items }) => applies && items.length > 0);
}

export interface CoverageItem {
  readonly requirement: LawRequirement;
  readonly state: CoverageState;
}

export type CoverageState =
  /** `evidence` has at least one entry. */
  | { readonly kind: 'met'; readonly evidence: readonly Evidence[] }
  | {
      readonly kind: 'missing';
      /** Inserts the clause that says it; null where the library has no such clause. */
      readonly fix: Fix | null;
      /** Whether the fix alone makes it met; otherwise a detail or an answer is missing too. */
      readonly isCertain: boolean;
      /** Keys of details that would show it, stand in the policy, and are empty. */
      readonly emptyDetails: readonly string[];
    }
  /** `because`: "You answered no to “…”." */
  | { readonly kind: 'not-applicable'; readonly because: string };

/** Where a policy says it. */
export interface Evidence {
  /** A person said so, its words were recognised, or the value of a detail is shown there. */
  readonly by: 'pin' | 'words' | 'value';
  readonly place: Extract<Place, { readonly kind: 'node' }>;
  /** The words at the place, as its reader gets them; the label of the detail for a value. */
  readonly words: string;
}

/** What a policy says of what each law of the library wants it to say, in the order of the library. */
export function lawCoverage(subject: CheckSubject): readonly LawCoverage[] {
  const known = coverages.get(subject) ?? coverageOf(subject);
  coverages.set(subject, known);
  return known;
}

/** The pane and a check ask for the same one. */
const coverages = new WeakMap<CheckSubject, readonly LawCoverage[]>();

function coverageOf(subject: CheckSubject): readonly LawCoverage[] {
  const { laws } = subject.knowledge.library;
  const { facts } = subject.context;
  const evidence = evidenceIn(subject);
  return laws.map((law) => {
    const expression = conditionOf(law.when);
    if (!isConditionTrue(law.when, facts)) {
      return { law, applies: false, because: neededAnswers(expression, subject), items: [] };
    }
    return {
      law,
      applies: true,
      because: becauseOf(expression, subject),
      items: law.requirements.map((requirement) => ({
        requirement,
        state: stateOf(requirement, evidence(requirement), subject),
      })),
    };
  });
}

/** Gives, for each requirement, where the policy says it, whether or not its law applies. */
export function evidenceIn(subject: CheckSubject): (requirement: LawRequirement) => readonly Evidence[] {
  const { context, blocks, activeNodes, knowledge } = subject;
  const read = readerFor(knowledge.library.laws);
  const said = new Map<string, Evidence[]>();
  for (const block of blocks) {
    for (const { id, from, to } of subject.remember(block, read)) {
      const place = { kind: 'node', path: block.path, ...contentOffsets(block, from, to) } as const;
      const found = { by: 'words', place, words: wordsAt(block, place) } as const;
      const known = said.get(id);
      if (known === undefined) said.set(id, [found]);
      else known.push(found);
    }
  }
  const shown = new Map<string, Evidence[]>();
  const show = (key: string, place: Evidence['place']): void => {
    const entry = { by: 'value', place, words: context.label(key) } as const;
    const known = shown.get(key);
    if (known === undefined) shown.set(key, [entry]);
    else known.push(entry);
  };
  for (const { node, path } of activeNodes) {
    if (node.type === 'placeholderTable' && context.isFilled(node.attrs.key)) {
      show(node.attrs.key, { kind: 'node', path });
    }
  }
  for (const { path, pieces } of blocks) {
    for (const { node, at } of pieces) {
      if (node.type !== 'placeholder' || !context.isFilled(node.attrs.key)) continue;
      show(node.attrs.key, { kind: 'node', path, from: at, to: at + 1 });
    }
  }
  const typed = new Map<string, readonly Evidence[]>();
  const typedAs = (key: string): readonly Evidence[] => {
    const known = typed.get(key) ?? typedValues(key, subject);
    typed.set(key, known);
    return known;
  };
  return ({ id, shows }) => [
    ...pinsOf(id, subject),
    ...shows.flatMap((key) => [...(shown.get(key) ?? []), ...typedAs(key)]),
    ...(said.get(id) ?? []),
  ];
}

/** Where a name, address or number stands that is the value of a detail, typed in place of the detail. */
function typedValues(key: string, { context, blocks }: CheckSubject): readonly Evidence[] {
  return blocks.flatMap((block): readonly Evidence[] => {
    const found = typedValueIn(block, key, context);
    if (found === null) return [];
    const place = {
      kind: 'node',
      path: block.path,
      ...contentOffsets(block, found.from, found.to),
    } as const;
    return [{ by: 'value', place, words: context.label(key) }];
  });
}

function pinsOf(id: string, subject: CheckSubject): readonly Evidence[] {
  return subject.context.document.attrs.pins.flatMap((pin): readonly Evidence[] => {
    const block = pin.requirement === id ? pinnedBlock(pin.words, subject) : null;
    return block === null
      ? []
      : [{ by: 'pin', place: { kind: 'node', path: block.path }, words: block.text }];
  });
}

function stateOf(
  requirement: LawRequirement,
  evidence: readonly Evidence[],
  subject: CheckSubject,
): CoverageState {
  const { context } = subject;
  const { when } = requirement;
  if (when !== null && !isConditionTrue(when, context.facts)) {
    return { kind: 'not-applicable', because: becauseOf(conditionOf(when), subject) };
  }
  if (evidence.length > 0) return { kind: 'met', evidence };
  const emptyDetails = requirement.shows.filter(
    (key) => subject.shownKeys.has(key) && !context.isFilled(key),
  );
  const insertion = clauseToInsert(requirement, subject, readerFor(subject.knowledge.library.laws));
  return { kind: 'missing', emptyDetails, ...insertion };
}

const readers = new WeakMap<readonly Law[], (block: TextBlock) => readonly TopicMatch[]>();

/** One function for one list of laws, so that what it reads can be remembered. */
function readerFor(laws: readonly Law[]): (block: TextBlock) => readonly TopicMatch[] {
  const known = readers.get(laws);
  if (known !== undefined) return known;
  const reader = topicMatcher(laws.flatMap(({ requirements }) => requirements));
  readers.set(laws, reader);
  return reader;
}
