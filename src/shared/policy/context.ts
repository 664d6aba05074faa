import type { Library } from '../library/types';
import { localize } from '../language';
import type { PlaceholderDefinition, Problem, ValidationContext, Value } from '../placeholders/definition';
import { isEmptyValue, validateValue } from '../placeholders/index';
import {
  evaluateCondition,
  parseCondition,
  type ConditionExpression,
  type Facts,
} from './condition-expression';
import type { Conditions, PolicyAttributes, PolicyDocument, PolicyNode } from './nodes';

/** A policy together with all that is needed to understand it. Derived, never stored. */
export interface PolicyContext {
  readonly document: PolicyDocument;
  readonly facts: Facts;
  readonly validation: ValidationContext;
  /** The definition of a key; a plain text one for a key that nobody has defined. */
  definition(key: string): PlaceholderDefinition;
  /** What the placeholder is called, in the language of the policy. */
  label(key: string): string;
  isDefined(key: string): boolean;
  /** What fills a key; undefined where nothing does. */
  value(key: string): Value | undefined;
  /** What is wrong with the value of a key; nothing for an empty one. */
  problems(key: string): readonly Problem[];
  isFilled(key: string): boolean;
}

/** The parts of the library that values and conditions depend on. */
export type Vocabulary = Pick<Library, 'placeholders' | 'laws'>;

/**
 * `today` is YYYY-MM-DD. What does not depend on the text is found out once for as long as the attributes are the same
 * object, so that it is not done again with every key.
 */
export function policyContext(
  document: PolicyDocument,
  vocabulary: Vocabulary,
  today: string,
): PolicyContext {
  const known = lastUse.get(document.attrs);
  const isKnown = known?.vocabulary === vocabulary && known.today === today;
  const settings = isKnown ? known.settings : settingsOf(document.attrs, vocabulary, today);
  if (!isKnown) lastUse.set(document.attrs, { vocabulary, today, settings });
  return { document, ...settings };
}

type Settings = Omit<PolicyContext, 'document'>;

const lastUse = new WeakMap<
  PolicyAttributes,
  { readonly vocabulary: Vocabulary; readonly today: string; readonly settings: Settings }
>();

function settingsOf(
  { values, conditions, definitions, language }: PolicyAttributes,
  vocabulary: Vocabulary,
  today: string,
): Settings {
  const known = new Map([...vocabulary.placeholders, ...definitions].map((each) => [each.key, each]));
  const definition = (key: string): PlaceholderDefinition => known.get(key) ?? undefinedPlaceholder(key);
  // Names of conditions can be anything, also "constructor", which every object has.
  const valueOf = (key: string): Value | undefined => (Object.hasOwn(values, key) ? values[key] : undefined);
  const isFilled = (key: string): boolean => !isEmptyValue(definition(key), valueOf(key));

  const facts: Facts = {
    isTrue: isTrueUnder(conditions, isFilled),
    has: (name, option) => {
      const value = valueOf(name);
      return Array.isArray(value) ? value.includes(option) : value === option;
    },
  };
  const laws = vocabulary.laws
    .filter((law) => isConditionTrue(law.when, facts))
    .map((law) => ({ id: law.id, name: localize(law.name, 'en') }));
  const validation: ValidationContext = { today, laws };
  const under = [today, ...laws.map(({ id }) => id)].join(' ');

  return {
    facts,
    validation,
    definition,
    label: (key) => localize(definition(key).label, language),
    isDefined: (key) => known.has(key),
    value: valueOf,
    isFilled,
    problems(key) {
      const value = valueOf(key);
      if (value === undefined || !isFilled(key)) return [];
      const defined = definition(key);
      const last = lastProblems.get(defined);
      if (last?.value === value && last.under === under) return last.problems;
      const problems = validateValue(defined, value, validation);
      lastProblems.set(defined, { value, under, problems });
      return problems;
    },
  };
}

/** What was wrong with a value the last time, on which day and under which laws: most values stay when one changes. */
const lastProblems = new WeakMap<
  PlaceholderDefinition,
  { readonly value: Value; readonly under: string; readonly problems: readonly Problem[] }
>();

/** A name is that of a condition that was answered, or of a detail, which is true when it is filled in. */
export function isTrueUnder(
  conditions: Conditions,
  isFilled: (key: string) => boolean,
): (name: string) => boolean {
  return (name) => (Object.hasOwn(conditions, name) ? conditions[name] === true : isFilled(name));
}

/** Whether a clause or passage is switched on by its own condition; other nodes always are. */
export function isSwitchedOn(node: PolicyNode, facts: Facts): boolean {
  if (node.type !== 'clause' && node.type !== 'passage') return true;
  return node.attrs.when === null || isConditionTrue(node.attrs.when, facts);
}

/** The condition of a clause or passage; null where it has none, or one that cannot be read. */
export function conditionOf(when: string | null): ConditionExpression | null {
  return when === null ? null : parsed(when);
}

/** A condition that cannot be read counts as true: a text is rather shown than lost. */
export function isConditionTrue(when: string, facts: Facts): boolean {
  const expression = parsed(when);
  return expression === null || evaluateCondition(expression, facts);
}

const expressions = new Map<string, ConditionExpression | null>();

function parsed(when: string): ConditionExpression | null {
  const known = expressions.get(when);
  if (known !== undefined) return known;
  const result = parseCondition(when);
  const expression = result.ok ? result.value : null;
  if (expressions.size > 1000) expressions.clear();
  expressions.set(when, expression);
  return expression;
}

function undefinedPlaceholder(key: string): PlaceholderDefinition {
  const words = key.replaceAll('_', ' ');
  return { key, type: 'text', label: { en: words.charAt(0).toUpperCase() + words.slice(1) }, group: 'own' };
}
