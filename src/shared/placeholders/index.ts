import type { Language } from '../language';
import { choice } from './choice';
import { choices } from './choices';
import { company } from './company';
import { country } from './country';
import { date } from './date';
import type {
  DefinitionOf,
  PlaceholderDefinition,
  PlaceholderType,
  Problem,
  ValidationContext,
  Value,
} from './definition';
import { duration } from './duration';
import { email } from './email';
import { integer } from './integer';
import type { PlaceholderKind } from './kind';
import { language } from './language';
import { list } from './list';
import { phone } from './phone';
import { postalAddress } from './postal-address';
import { table } from './table';
import { text } from './text';
import { url } from './url';

export { isCountryLike, listCountries, parseCountry } from './country';
export { isLanguageLike, listLanguages, parseLanguage } from './language';
export { sizeProblem } from './size';
export { formatTable, type FormattedTable } from './table';

/** All placeholder types, in the order in which they are offered. */
export const placeholderKinds: { readonly [T in PlaceholderType]: PlaceholderKind<T> } = {
  text,
  email,
  url,
  phone,
  postal_address: postalAddress,
  date,
  duration,
  integer,
  country,
  language,
  choice,
  choices,
  company,
  list,
  table,
};

/** Whether a detail still has to be filled in. */
export function isEmptyValue(definition: PlaceholderDefinition, value: unknown): boolean {
  return kindOf(definition).isEmpty(value);
}

/** Turns what the person typed into a value; text that is not understood is kept as it is. */
export function parseValue(definition: PlaceholderDefinition, typed: string, typedIn: Language): Value {
  return kindOf(definition).parse(typed, definition, typedIn);
}

/** What is wrong with a value, errors and warnings; nothing for an empty one. Takes any JSON. */
export function validateValue(
  definition: PlaceholderDefinition,
  value: unknown,
  context: ValidationContext,
): readonly Problem[] {
  return isEmptyValue(definition, value) ? [] : kindOf(definition).validate(value, definition, context);
}

/** A value as it stands in a sentence of a policy; "" for an empty one. Takes any JSON. */
export function formatValue(definition: PlaceholderDefinition, value: unknown, shownIn: Language): string {
  return kindOf(definition).format(value, definition, shownIn);
}

function kindOf<T extends PlaceholderType>(definition: DefinitionOf<T>): PlaceholderKind<T> {
  return placeholderKinds[definition.type];
}
