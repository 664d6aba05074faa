import { countryProblems, formatCountry } from '../placeholders/country';
import type { PlaceholderDefinition, Value } from '../placeholders/definition';
import { docWith, p, passage, ph } from '../policy/builders';
import type { Conditions, PolicyNode } from '../policy/nodes';
import type { Check, CheckSubject, Place } from './check';
import { contradictingAnswers, economicArea } from './tables/contradicting-answers';

/** Finds answers and details that contradict each other, so that the text does too. */
export const contradictionDetails: Check = {
  id: 'contradiction-details',
  severity: 'warning',
  title: 'Answers and details that contradict each other',
  why: 'Sentences follow your answers, tables and lists your details. Where these do not fit together, the policy says two things at once.',
  run(subject, report) {
    const { context, shownKeys } = subject;
    const { isTrue } = context.facts;
    const both = contradictingAnswers.find(
      ({ yes, beside }) =>
        isTrue(yes) && isTrue(beside) && (!context.isDefined(beside) || shownKeys.has(beside)),
    );
    if (both !== undefined) {
      report({
        text: `By your answers, ${both.says}. Correct the answer that is not true.`,
        place: placeSwitchedOnBy(both.yes, subject) ?? { kind: 'title' },
        words: `${both.yes}: ${both.beside}`,
      });
    }
    const home = fieldOf(context.value('postal_address'), 'country');
    if (!isCountry(home) || !deniesTransfers(subject)) return;
    for (const key of shownKeys.keys()) {
      const abroad = countriesIn(context.definition(key), context.value(key)).find(
        (country) => areaOf(country) !== areaOf(home),
      );
      if (abroad === undefined) continue;
      const area = economicArea.has(home) ? 'the European Economic Area' : formatCountry(home, 'en');
      report({
        text: `“${context.label(key)}” has ${formatCountry(abroad, 'en')}, but the policy says that no data leaves ${area}. Correct the detail or the answer.`,
        place: { kind: 'detail', key },
        words: `${key}: ${abroad}`,
      });
    }
  },
  examples: [
    {
      name: 'a company abroad beside the answer that no data leaves the country',
      policy: example('SE', { processors: [{ name: 'Alder', country: 'US' }] }),
      findings: 1,
    },
    {
      name: 'data that is stored abroad',
      policy: example('TW', { storage_countries: ['TW', 'JP'] }),
      findings: 1,
    },
    {
      name: 'from the United Kingdom, Ireland is abroad',
      policy: example('GB', { storage_countries: ['IE'] }),
      findings: 1,
    },
    {
      name: 'the countries of the European Economic Area count as one',
      policy: example('SE', { storage_countries: ['NO', 'IE'] }),
      findings: 0,
    },
    {
      name: 'the answer that data goes abroad',
      policy: example('SE', { storage_countries: ['US'] }, { transfers_abroad: true }),
      findings: 0,
    },
    {
      name: 'a business that works alone and takes payments',
      policy: docWith(
        { conditions: { works_alone: true, takes_payments: true } },
        passage('works_alone', p('No other company handles data for us.')),
      ),
      findings: 1,
    },
    {
      name: 'a business that works alone and sends data abroad',
      policy: docWith({ conditions: { works_alone: true, transfers_abroad: true } }, p('Text')),
      findings: 1,
    },
    {
      name: 'a business that works alone, and one that takes payments',
      policy: docWith({ conditions: { works_alone: true, takes_payments: false } }, p('Text')),
      findings: 0,
    },
  ],
};

/** A policy of a business in a country that shows these details. A function, because examples are made before it. */
function example(
  country: string,
  values: Readonly<Record<string, Value>>,
  conditions: Conditions = { transfers_abroad: false },
) {
  const label = { en: 'Detail' };
  const columns = [{ key: 'country', label, type: 'country', required: true }] as const;
  const definitions: readonly PlaceholderDefinition[] = [
    { key: 'processors', type: 'table', label, group: 'sharing', columns },
    { key: 'storage_countries', type: 'list', item: 'country', label, group: 'sharing' },
  ];
  const postal_address = { street: 'Main Street 1', postalCode: '1', city: 'Town', country };
  return docWith(
    { values: { ...values, postal_address }, conditions, definitions },
    ...Object.keys(values).map((key) => p(ph(key))),
  );
}

/** Whether the policy says that no data goes abroad: by the answer, or by a part that stands there without it. */
function deniesTransfers({ context, activeNodes }: CheckSubject): boolean {
  return (
    !context.facts.isTrue('transfers_abroad') &&
    (Object.hasOwn(context.document.attrs.conditions, 'transfers_abroad') ||
      activeNodes.some(({ node }) => /\bnot transfers_abroad\b/u.test(conditionOf(node))))
  );
}

/** The first part of the policy that stands there because of an answer. */
function placeSwitchedOnBy(answer: string, { activeNodes }: CheckSubject): Place | null {
  const name = new RegExp(`(?<!\\bnot )\\b${answer}\\b`, 'u');
  const found = activeNodes.find(({ node }) => name.test(conditionOf(node)));
  return found === undefined ? null : { kind: 'node', path: found.path };
}

function conditionOf(node: PolicyNode): string {
  return node.type === 'clause' || node.type === 'passage' ? (node.attrs.when ?? '') : '';
}

function countriesIn(definition: PlaceholderDefinition, value: Value | undefined): readonly string[] {
  if (!Array.isArray(value)) return [];
  const entries: readonly unknown[] = value;
  if (definition.type === 'list' && definition.item === 'country') return entries.filter(isCountry);
  if (definition.type !== 'table') return [];
  const keys = definition.columns.filter(({ type }) => type === 'country').map(({ key }) => key);
  return entries.flatMap((row) => keys.map((key) => fieldOf(row, key)).filter(isCountry));
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function isCountry(value: unknown): value is string {
  return typeof value === 'string' && countryProblems(value).length === 0;
}

/** What counts as one country for data that leaves it. */
function areaOf(country: string): string {
  return economicArea.has(country) ? 'EEA' : country;
}
