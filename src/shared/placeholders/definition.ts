import type { Localized } from '../language';

/**
 * What a placeholder may hold. One definition describes one key; the library's stand in
 * `templates/placeholders.yaml`, the person's own in the policy.
 */
export type PlaceholderDefinition =
  | Define<'text', { readonly maxLength?: number; readonly pattern?: string }>
  | Define<'email', { readonly warnFreeMail?: boolean }>
  | Define<'url'>
  | Define<'phone'>
  | Define<'postal_address'>
  | Define<'date', { readonly notInFuture?: boolean }>
  | Define<'duration', { readonly ceilings?: readonly Ceiling[] }>
  | Define<'integer', { readonly min?: number; readonly max?: number }>
  | Define<'country'>
  | Define<'language'>
  | Define<'choice', { readonly options: readonly ChoiceOption[] }>
  | Define<'choices', { readonly options: readonly ChoiceOption[] }>
  | Define<'company'>
  | Define<'list', { readonly item: ListItemType }>
  | Define<'table', { readonly columns: readonly TableColumn[] }>;

export type PlaceholderType = PlaceholderDefinition['type'];
export type DefinitionOf<T extends PlaceholderType> = Extract<PlaceholderDefinition, { readonly type: T }>;

type Define<T extends string, Constraints = unknown> = {
  readonly key: string;
  readonly type: T;
  /** What the person calls it: "Contact e-mail". */
  readonly label: Localized;
  /** Why we ask, in one or two sentences. */
  readonly help?: Localized;
  /** Group in the Details pane; an id of `detailGroups`. */
  readonly group: DetailGroup;
  /** An invented, valid value shown as a hint in the empty control. */
  readonly example?: Value;
  /**
   * What a new policy starts with, where one value fits nearly everybody. One that is the limit of a
   * law follows the laws that apply (see `lawfulDefault`).
   */
  readonly default?: Value;
  /** What single laws say of it, shown where they apply. */
  readonly fromLaw?: readonly LegalNote[];
} & Constraints;

/** The groups of the Details pane, in their order. */
export const detailGroups = [
  'business',
  'contact',
  'service',
  'data',
  'sharing',
  'cookies',
  'keeping',
  'rights',
  'document',
  'own',
] as const;
export type DetailGroup = (typeof detailGroups)[number];

/** A legal upper limit for a duration. It applies when the law does (`when` of the law). */
export interface Ceiling {
  /** Id of a law in `templates/laws/`. */
  readonly law: string;
  readonly max: Duration;
  /** "Art. 12(3)" */
  readonly reference: string;
}

/** What a law says of a detail, beyond an upper limit. It is shown when the law applies. */
export interface LegalNote {
  /** Id of a law in `templates/laws/`. */
  readonly law: string;
  /** "Bookkeeping Act, chapter 7 section 2: seven years." One or two whole sentences that name the law. */
  readonly note: Localized;
}

export interface ChoiceOption {
  readonly id: string;
  readonly label: Localized;
}

/** Types that the entries of a list can have. */
export type ListItemType = 'text' | 'url' | 'country' | 'language';

export interface TableColumn {
  readonly key: string;
  readonly label: Localized;
  readonly type: 'text' | 'url' | 'country' | 'duration';
  /** False where a cell may stay empty. */
  readonly required: boolean;
}

// ---------------------------------------------------------------- values

/**
 * What fills a placeholder, as plain JSON. A value that could not be understood is kept as the
 * text the person typed, so that nothing is lost and the check can name the problem.
 */
export type Value =
  | string
  | number
  | readonly string[]
  | Duration
  | PostalAddress
  | Company
  | readonly TableValueRow[];
export type Values = Readonly<Record<string, Value>>;

export const durationUnits = ['hour', 'day', 'month', 'year'] as const;
export type DurationUnit = (typeof durationUnits)[number];

export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}

export interface PostalAddress {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** State or county, where the country uses one. */
  readonly region?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface Company {
  readonly name: string;
  readonly address: string;
  readonly email: string;
}

/** Column key to cell text (a country as ISO code, a duration as "30 day"). */
export type TableValueRow = Readonly<Record<string, string>>;

// ---------------------------------------------------------------- what a type can do

export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** A whole sentence: what is wrong and what would be right. */
  readonly text: string;
}

/** A law that applies to this policy, as far as values need to know. */
export interface ApplicableLaw {
  readonly id: string;
  readonly name: string;
}

export interface ValidationContext {
  /** Today as YYYY-MM-DD, passed in so that the result depends on nothing else. */
  readonly today: string;
  readonly laws: readonly ApplicableLaw[];
}
