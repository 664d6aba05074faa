import type { Language } from '../language';
import { localize } from '../language';
import type {
  ApplicableLaw,
  Ceiling,
  PlaceholderDefinition,
  Value,
  Values,
} from '../placeholders/definition';
import { durationInDays, formatDuration, isDuration } from '../placeholders/duration';
import { policyContext, type Vocabulary } from './context';
import type { Conditions, PolicyDocument } from './nodes';

type Laws = readonly Pick<ApplicableLaw, 'id'>[];

/**
 * What a new policy begins with where these laws apply: for a period with legal limits the shortest
 * limit of those laws. A default that is shorter than every limit stands, as does one that no law
 * limits. Undefined where there is no default.
 */
export function lawfulDefault(definition: PlaceholderDefinition, laws: Laws): Value | undefined {
  const usual = definition.default;
  if (definition.type !== 'duration' || !isDuration(usual)) return usual;
  const { ceilings = [] } = definition;
  const days = durationInDays(usual);
  if (ceilings.every(({ max }) => durationInDays(max) > days)) return usual;
  const limits = applicable(ceilings, laws).map(({ max }) => max);
  return limits.reduce<Value>(
    (least, max) => (isDuration(least) && durationInDays(least) <= durationInDays(max) ? least : max),
    limits[0] ?? usual,
  );
}

/**
 * The values of a policy once its answers are `conditions`: those that are still the default for the
 * laws so far become the default for the laws then. All others stay, as do those in `chosen`.
 */
export function valuesUnder(
  document: PolicyDocument,
  conditions: Conditions,
  vocabulary: Vocabulary,
  chosen: ReadonlySet<string> = new Set(),
): Values {
  const { values, definitions } = document.attrs;
  const before = lawsOf(document, vocabulary);
  const after = lawsOf({ ...document, attrs: { ...document.attrs, conditions } }, vocabulary);
  const changed = [...vocabulary.placeholders, ...definitions].flatMap((definition) => {
    const { key } = definition;
    if (chosen.has(key) || !Object.hasOwn(values, key)) return [];
    const value = lawfulDefault(definition, after);
    const isDefault = isSame(values[key], lawfulDefault(definition, before));
    return isDefault && value !== undefined && !isSame(value, values[key]) ? [[key, value] as const] : [];
  });
  return changed.length === 0 ? values : { ...values, ...Object.fromEntries(changed) };
}

/** "GDPR: 1 month at most (Art. 12(3))." for each of the laws that limits the period; '' where none does. */
export function limitsInWords(definition: PlaceholderDefinition, laws: readonly ApplicableLaw[]): string {
  if (definition.type !== 'duration') return '';
  return applicable(definition.ceilings ?? [], laws)
    .map(({ law, max, reference }) => {
      const name = laws.find(({ id }) => id === law)?.name ?? law;
      return `${name}: ${formatDuration(max, 'en')} at most (${reference}).`;
    })
    .join(' ');
}

/** What these laws say of a detail beyond limits, in the words of the library; '' where they say nothing. */
export function legalNotes(definition: PlaceholderDefinition, laws: Laws, language: Language): string {
  return applicable(definition.fromLaw ?? [], laws)
    .map(({ note }) => localize(note, language))
    .join(' ');
}

function applicable<T extends Pick<Ceiling, 'law'>>(rules: readonly T[], laws: Laws): readonly T[] {
  return rules.filter(({ law }) => laws.some(({ id }) => id === law));
}

function lawsOf(document: PolicyDocument, vocabulary: Vocabulary): Laws {
  // Which laws apply does not depend on the day.
  return policyContext(document, vocabulary, '').validation.laws;
}

function isSame(value: Value | undefined, other: Value | undefined): boolean {
  if (isDuration(value) && isDuration(other))
    return value.amount === other.amount && value.unit === other.unit;
  return value === other;
}
