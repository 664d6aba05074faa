import type { Law, LawRequirement } from '../../library/types';
import type { Place } from '../check';
import type { Fix } from '../fix';

/** What a policy says of all that one law wants it to say. */
export interface LawCoverage {
  readonly law: Law;
  /** By the answers in the policy. */
  readonly applies: boolean;
  /**
   * The answers that decide it: "You answered yes to “…”." Where it does not apply, the questions that would switch it
   * on: "It would apply if you answered yes to “…”."
   */
  readonly because: string;
  /** In the order of the law; empty where it does not apply. */
  readonly items: readonly CoverageItem[];
}

export interface CoverageItem {
  readonly requirement: LawRequirement;
  readonly state: CoverageState;
}

export type CoverageState =
  | { readonly kind: 'met'; readonly evidence: readonly Evidence[] }
  | {
      readonly kind: 'missing';
      /** Inserts the clause that says it; null where the library has no such clause. */
      readonly fix: Fix | null;
      /** Whether the fix alone makes it met; otherwise a detail or an answer is missing too. */
      readonly isCertain: boolean;
      /** Keys of details that would show it, and are empty. */
      readonly emptyDetails: readonly string[];
    }
  /** `because`: "You answered no to “…”." */
  | { readonly kind: 'not-applicable'; readonly because: string };

/** Where a policy says it. */
export interface Evidence {
  /** A person said so, its words were recognised, or the value of a detail is shown there. */
  readonly by: 'pin' | 'words' | 'value';
  readonly place: Extract<Place, { readonly kind: 'node' }>;
  /** The words at the place, as its reader gets them; the label of the detail for a table. */
  readonly words: string;
}
