/** Two answers, or an answer and a detail, that cannot both be true. */
export interface ContradictingAnswers {
  /** The answer that is yes. */
  readonly yes: string;
  /** Names of answers that are yes, or of details that are filled in and shown, beside it. */
  readonly beside: string;
  /** What the policy says by them, as half a sentence: "no company …, yet …". */
  readonly says: string;
}

/** In the order in which they are looked for. */
export const contradictingAnswers: readonly ContradictingAnswers[] = [
  {
    yes: 'works_alone',
    beside: 'payment_processors',
    says: 'no other company handles data for you, yet you name companies through which payments go',
  },
  {
    yes: 'works_alone',
    beside: 'takes_payments',
    says: 'no other company handles data for you, yet people can pay you, and banks and payment companies handle what they pay with',
  },
  {
    yes: 'works_alone',
    beside: 'transfers_abroad',
    says: 'all data is on servers of your own, yet it goes to other countries',
  },
];

/** Between these countries data moves freely: the EU with Iceland, Liechtenstein and Norway. */
export const economicArea: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
