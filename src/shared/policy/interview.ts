import type { InterviewOption, InterviewQuestion } from '../library/types';
import type { Facts } from './condition-expression';
import { isConditionTrue, isSwitchedOn, isTrueUnder, type PolicyContext } from './context';
import type { Conditions, PolicyNode } from './nodes';
import { childrenOf } from './walk';

/** A question as it stands in one policy. */
export interface AskedQuestion {
  readonly question: InterviewQuestion;
  /** The options that matter here. */
  readonly options: readonly InterviewOption[];
  /** Ids of the options that are chosen. */
  readonly chosen: ReadonlySet<string>;
  /** False while nobody has said anything about any of its conditions. */
  readonly isAnswered: boolean;
}

/** The questions that matter by the answers so far, in order. */
export function askedQuestions(
  interview: readonly InterviewQuestion[],
  { facts, document }: Pick<PolicyContext, 'facts' | 'document'>,
): readonly AskedQuestion[] {
  return interview.filter(isWanted(facts)).map((question) => {
    const keys = conditionKeys(question.options);
    const isTrue = (key: string): boolean => facts.isTrue(key);
    const chosen = question.options.filter(({ conditions }) =>
      question.kind === 'one_of'
        ? keys.every((key) => isTrue(key) === conditions.includes(key))
        : conditions.every(isTrue),
    );
    return {
      question,
      options: question.options.filter(isWanted(facts)),
      chosen: new Set(chosen.map(({ id }) => id)),
      isAnswered: keys.some((key) => Object.hasOwn(document.attrs.conditions, key)),
    };
  });
}

/**
 * The answers after a question was answered with these options; its other conditions become false. Answers to what is
 * not asked any more because of it are taken back: nobody could see or change them.
 */
export function withAnswer(
  interview: readonly InterviewQuestion[],
  { document, facts, isFilled }: Pick<PolicyContext, 'document' | 'facts' | 'isFilled'>,
  question: InterviewQuestion,
  chosen: ReadonlySet<string>,
): Conditions {
  const holding = new Set(
    question.options.filter(({ id }) => chosen.has(id)).flatMap((option) => option.conditions),
  );
  const answers = conditionKeys(question.options).map((key) => [key, holding.has(key)] as const);
  let conditions: Conditions = { ...document.attrs.conditions, ...Object.fromEntries(answers) };
  const before = askedKeys(interview, facts);
  // What is taken back may be what another question was asked for.
  for (;;) {
    const now = askedKeys(interview, { ...facts, isTrue: isTrueUnder(conditions, isFilled) });
    const kept = Object.entries(conditions).filter(([key]) => now.has(key) || !before.has(key));
    if (kept.length === Object.keys(conditions).length) return conditions;
    conditions = Object.fromEntries(kept);
  }
}

function isWanted(facts: Facts): (each: { readonly when: string | null }) => boolean {
  return ({ when }) => when === null || isConditionTrue(when, facts);
}

/** The conditions that can be answered as things are. */
function askedKeys(interview: readonly InterviewQuestion[], facts: Facts): ReadonlySet<string> {
  const options = interview.filter(isWanted(facts)).flatMap((question) => question.options);
  return new Set(conditionKeys(options.filter(isWanted(facts))));
}

/** What an answer makes of a policy. */
export interface AnswerEffect {
  /** Indexes of the blocks of the policy that are switched on, and off, by it. */
  readonly on: readonly number[];
  readonly off: readonly number[];
  /** Indexes of the clauses in which it switches parts only. */
  readonly parts: readonly number[];
}

/** What differs between two sets of answers: `after` as compared to `before`, both of the same policy. */
export function effectBetween(before: PolicyContext, after: PolicyContext): AnswerEffect {
  const on: number[] = [];
  const off: number[] = [];
  const parts: number[] = [];
  for (const [index, node] of before.document.content.entries()) {
    const was = isSwitchedOn(node, before.facts);
    const is = isSwitchedOn(node, after.facts);
    if (was !== is) (is ? on : off).push(index);
    else if (is && hasOtherParts(node, before, after)) parts.push(index);
  }
  return { on, off, parts };
}

function hasOtherParts(node: PolicyNode, before: PolicyContext, after: PolicyContext): boolean {
  return childrenOf(node).some(
    (child) =>
      isSwitchedOn(child, before.facts) !== isSwitchedOn(child, after.facts) ||
      hasOtherParts(child, before, after),
  );
}

function conditionKeys(options: readonly InterviewOption[]): readonly string[] {
  return [...new Set(options.flatMap(({ conditions }) => conditions))];
}
