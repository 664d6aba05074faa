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
  /** Sections of the source policies that it was derived from; empty for an addition. */
  readonly derivedFrom: readonly SourceSections[];
  /** The text; begins with a heading of level 2 unless the clause has none. */
  readonly text: { readonly en: readonly PolicyBlock[] } & {
    readonly [L in Exclude<Language, 'en'>]?: readonly PolicyBlock[];
  };
}

export interface SourceSections {
  readonly policy: string;
  readonly sections: readonly string[];
}

/** A policy to start from: which clauses in which order, and what is already answered. */
export interface PolicyTemplate {
  readonly id: string;
  readonly revision: number;
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
  /** Invented values and extra answers that make a finished sample. */
  readonly example: { readonly values: Values; readonly conditions: Conditions };
}

/** What the start screen shows of a template. */
export interface TemplateSummary extends Pick<PolicyTemplate, 'id' | 'language' | 'name' | 'description'> {
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

export interface Law {
  readonly id: string;
  /** "GDPR" */
  readonly name: Localized;
  readonly fullName: Localized;
  /** Condition expression: when it applies. */
  readonly when: string;
  readonly reviewed: string;
}
