import type { Language, Localized } from '../language';
import type { PlaceholderDefinition, Values } from '../placeholders/definition';
import type { Conditions, PolicyBlock } from '../policy/nodes';

/** Everything that ships with the program: the content of `templates/`, compiled and validated. */
export interface Library {
  readonly sections: readonly LibrarySection[];
  readonly clauses: readonly LibraryClause[];
  readonly templates: readonly PolicyTemplate[];
  readonly placeholders: readonly PlaceholderDefinition[];
  readonly conditions: readonly ConditionQuestion[];
  /** The conditions as a short interview, in the order in which it asks. */
  readonly interview: readonly InterviewQuestion[];
  readonly laws: readonly Law[];
}

/** A group of clauses in the library pane. */
export interface LibrarySection {
  readonly id: string;
  readonly title: Localized;
}

/** A clause as the library holds it. */
export interface LibraryClause {
  readonly id: string;
  readonly section: string;
  /** Grows by one with every change of the text. */
  readonly revision: number;
  /** Day the text and its laws were last reviewed, YYYY-MM-DD. */
  readonly reviewed: string;
  readonly title: Localized;
  /** What it is for, in one sentence. */
  readonly purpose: Localized;
  /** Condition expression; null means always. */
  readonly when: string | null;
  /** Legal references, each one line: "GDPR Art. 13(1)(a)". */
  readonly laws: readonly string[];
  /** When a policy should have it, and the law that says so, where one does. */
  readonly requiredBy: readonly Requirement[];
  /** Sections of the source policies that it was derived from; empty for an addition. */
  readonly derivedFrom: readonly SourceSections[];
  /** The text; begins with a heading of level 2 unless the clause has none. */
  readonly text: Readonly<Record<Language, readonly PolicyBlock[]>>;
  /** Every revision before the present one, from 1; missing when there was none. */
  readonly earlier?: readonly EarlierRevision[];
}

export interface Requirement {
  /** Condition expression. */
  readonly when: string;
  /** "GDPR Art. 13(1)(c)"; null where it is good practice. */
  readonly law: string | null;
}

/** What a clause said before: policies that began with it are merged against it. */
export type EarlierRevision = Pick<LibraryClause, 'revision' | 'when' | 'text'>;

export interface SourceSections {
  readonly policy: string;
  readonly sections: readonly string[];
}

/** A policy to start from, in any language: which clauses in which order, and what is already answered. */
export interface PolicyTemplate {
  readonly id: string;
  readonly revision: number;
  /** The language of the policy that it was derived from. */
  readonly language: Language;
  readonly name: Localized;
  /** Whom it fits, in one sentence. */
  readonly description: Localized;
  /** Title that a new policy gets. */
  readonly title: Localized;
  readonly derivedFrom: readonly string[];
  /** Conditions that are answered yes from the start. */
  readonly conditions: readonly string[];
  readonly sections: readonly TemplateSection[];
  readonly example: TemplateExample;
}

/** Invented values and extra answers that make a finished sample of a template. */
export interface TemplateExample {
  readonly conditions: Conditions;
  /** What is the same in every language. */
  readonly values: Values;
  /** What is worded in each; the same keys in all of them. */
  readonly texts: Readonly<Record<Language, Values>>;
}

/** What the start screen shows of a template. */
export interface TemplateSummary extends Pick<
  PolicyTemplate,
  'id' | 'language' | 'name' | 'description' | 'derivedFrom'
> {
  /** How many clauses it has. */
  readonly clauses: number;
}

/** A heading with the clauses below it; no heading at the start of a policy. */
export interface TemplateSection {
  readonly heading: Localized | null;
  readonly clauses: readonly TemplateClause[];
}

export interface TemplateClause {
  readonly id: string;
  /** Names of the optional parts that this template takes along. */
  readonly parts: readonly string[];
}

/** A yes/no question about the business. */
export interface ConditionQuestion {
  readonly key: string;
  readonly question: Localized;
  readonly help?: Localized;
  readonly group: 'people' | 'service' | 'practice';
}

/**
 * A question of the interview. Its options switch conditions:
 * - `yes_no`: one option, whose label is the question, and its one condition;
 * - `any_of`: each option has one condition; choosing nothing is an answer;
 * - `one_of`: an option makes its conditions true and all others that the question names false.
 */
export interface InterviewQuestion {
  readonly id: string;
  readonly kind: 'yes_no' | 'any_of' | 'one_of';
  readonly group: ConditionQuestion['group'];
  readonly question: Localized;
  readonly help?: Localized;
  /** Condition expression: when it is asked; null means always. */
  readonly when: string | null;
  readonly options: readonly InterviewOption[];
}

export interface InterviewOption {
  readonly id: string;
  readonly label: Localized;
  /** Condition expression: when it is offered; null means always. */
  readonly when: string | null;
  /** Keys of the conditions that it makes true. */
  readonly conditions: readonly string[];
}

export interface Law {
  readonly id: string;
  /** "GDPR" */
  readonly name: Localized;
  readonly fullName: Localized;
  /** Condition expression: when it applies. */
  readonly when: string;
  readonly reviewed: string;
  /** What a policy must say under it, in the order of its articles; empty where it asks a policy for nothing. */
  readonly requirements: readonly LawRequirement[];
}

/** One thing that a law wants a policy to say. */
export interface LawRequirement {
  /** "gdpr-13-1-a"; no other requirement of any law has it. */
  readonly id: string;
  /** "GDPR Art. 13(1)(a)" */
  readonly article: string;
  /** What the policy must say, in one sentence. */
  readonly says: Localized;
  /** Condition expression: when the law asks for it; null means always when the law applies. */
  readonly when: string | null;
  /** Id of the clause that says it. */
  readonly clause: string;
  /**
   * How a sentence that says it is recognised: a list of alternatives, each a list of terms that must all occur in it, or
   * in it and what it goes on from (`TextBlock.introduction`). `coverage/topic-matcher.ts` describes the terms.
   */
  readonly words: Readonly<Record<Language, readonly (readonly string[])[]>>;
  /** Keys of placeholders: a policy that shows the value of one of them meets it too. */
  readonly shows: readonly string[];
}
