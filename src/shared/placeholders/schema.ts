import { languages } from '../language';
import { z } from '../zod';
import { detailGroups, durationUnits, type PlaceholderDefinition, type Value } from './definition';
import { patternFault, patternLimit } from './pattern';
import { longestList, longestText } from './size';

/**
 * The JSON shape of a value, with limits of size. It is loose on purpose: a value of the wrong type
 * or with wrong parts is kept, so that `validateValue` can name the problem and nothing is lost.
 */
const looseValueSchema = z.union([
  z.string().max(longestText),
  z.number(),
  z.array(z.string().max(longestText)).max(longestList),
  z.array(z.record(partKey(), z.string().max(longestText))).max(longestList),
  z.record(partKey(), z.union([z.string().max(longestText), z.number()])),
]);

// The cast lets stored values count as `Value`: all that reads them accepts any JSON (see PlaceholderKind).
export const valueSchema = looseValueSchema as unknown as z.ZodType<Value>;

/** A key of a placeholder or of a table column; never one that every object has, such as "constructor". */
const keySchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,63}$/u,
    'A key has small letters, digits and underscores, begins with a letter, and has at most 64 characters.',
  )
  .refine((key) => !(key in {}), 'This key cannot be used.');

const localizedSchema = (longest: number) => {
  const text = z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^\P{Cc}*$/u, 'Write this on one line.');
  const others = Object.fromEntries(languages.map((language) => [language, text.exactOptional()]));
  return z.strictObject({ ...others, en: text });
};

const base = {
  key: keySchema,
  label: localizedSchema(200),
  help: localizedSchema(1000).exactOptional(),
  group: z.enum(detailGroups),
  example: valueSchema.exactOptional(),
  default: valueSchema.exactOptional(),
  fromLaw: z
    .array(z.strictObject({ law: z.string().min(1).max(100), note: localizedSchema(1000) }))
    .max(20)
    .exactOptional(),
};

const durationSchema = z.strictObject({
  amount: z.number().int().min(1).max(100_000),
  unit: z.enum(durationUnits),
});

const ceilingSchema = z.strictObject({
  law: z.string().min(1).max(100),
  max: durationSchema,
  reference: z.string().min(1).max(200),
});

const optionsSchema = z
  .array(z.strictObject({ id: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/u), label: localizedSchema(200) }))
  .min(1)
  .max(100)
  .refine((options) => areUnique(options.map(({ id }) => id)), 'Two options have the same id.');

const columnSchema = z.strictObject({
  key: keySchema,
  label: localizedSchema(200),
  type: z.enum(['text', 'url', 'country', 'duration']),
  required: z.boolean(),
});

const columnsSchema = z
  .array(columnSchema)
  .min(1)
  .max(12)
  .refine((columns) => areUnique(columns.map(({ key }) => key)), 'Two columns have the same key.');

const patternSchema = z
  .string()
  .min(1)
  .max(patternLimit)
  .superRefine((pattern, context) => {
    const fault = patternFault(pattern);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  });

const limitSchema = z.number().int().exactOptional();

/** A definition from the library or from a file of a stranger: nothing unknown, everything limited. */
export const placeholderDefinitionSchema: z.ZodType<PlaceholderDefinition> = z.discriminatedUnion('type', [
  z.strictObject({
    ...base,
    type: z.literal('text'),
    maxLength: z.number().int().min(1).max(5000).exactOptional(),
    pattern: patternSchema.exactOptional(),
  }),
  z.strictObject({ ...base, type: z.literal('email'), warnFreeMail: z.boolean().exactOptional() }),
  z.strictObject({ ...base, type: z.literal('url') }),
  z.strictObject({ ...base, type: z.literal('phone') }),
  z.strictObject({ ...base, type: z.literal('postal_address') }),
  z.strictObject({ ...base, type: z.literal('date'), notInFuture: z.boolean().exactOptional() }),
  z.strictObject({
    ...base,
    type: z.literal('duration'),
    ceilings: z.array(ceilingSchema).max(20).exactOptional(),
  }),
  z
    .strictObject({ ...base, type: z.literal('integer'), min: limitSchema, max: limitSchema })
    .refine(({ min = -Infinity, max = Infinity }) => min <= max, 'The least number is above the greatest.'),
  z.strictObject({ ...base, type: z.literal('country') }),
  z.strictObject({ ...base, type: z.literal('language') }),
  z.strictObject({ ...base, type: z.literal('choice'), options: optionsSchema }),
  z.strictObject({ ...base, type: z.literal('choices'), options: optionsSchema }),
  z.strictObject({ ...base, type: z.literal('company') }),
  z.strictObject({ ...base, type: z.literal('list'), item: z.enum(['text', 'url', 'country', 'language']) }),
  z.strictObject({ ...base, type: z.literal('table'), columns: columnsSchema }),
]);

/** The name of a part of a value: a column, or one such as `postalCode`. */
function partKey() {
  return z.string().regex(/^[a-z][A-Za-z0-9_]{0,63}$/u);
}

function areUnique(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
