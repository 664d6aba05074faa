import { languages } from '../language';
import { isRecord, oneLine } from '../placeholders/plain-text';
import { placeholderDefinitionSchema, valueSchema } from '../placeholders/schema';
import { z } from '../zod';
import { isKey } from './node-kinds';
import type { PolicyAttributes } from './nodes';

/** How many placeholders of their own a person can have in one policy. */
export const mostDefinitions = 500;

/** How much of what was set aside a notice names, and how many characters of each name. */
const mostNamed = 10;
const longestName = 60;

/** The attributes as they were understood, with a sentence for each kind of thing that had to be set aside. */
export interface ReadAttributes {
  readonly attributes: PolicyAttributes;
  readonly notices: readonly string[];
}

/**
 * Reads the attributes of a policy file, which may hold anything. A value, an answer or a definition
 * that cannot be read is set aside and named. Returns null where these are no attributes of a policy.
 */
export function readAttributes(json: unknown): ReadAttributes | null {
  const parsed = attributesSchema.safeParse(json);
  if (!parsed.success) return null;
  const { values, conditions, definitions } = parsed.data;

  const goodValues = Object.entries(values).flatMap(([key, stored]) => {
    const value = isKey(key) ? valueSchema.safeParse(stored).data : undefined;
    return value === undefined ? [] : [[key, value] as const];
  });
  const goodAnswers = Object.entries(conditions).flatMap(([key, answer]) =>
    isKey(key) && typeof answer === 'boolean' ? [[key, answer] as const] : [],
  );
  const readDefinitions = definitions.map((each, index) =>
    index < mostDefinitions ? placeholderDefinitionSchema.safeParse(each).data : undefined,
  );
  const attributes: PolicyAttributes = {
    ...parsed.data,
    values: Object.fromEntries(goodValues),
    conditions: Object.fromEntries(goodAnswers),
    definitions: readDefinitions.filter((each) => each !== undefined),
  };
  const setAside = [
    ...keysBeyond(values, attributes.values).map((key) => `the value of ${nameOfKey(key)}`),
    ...keysBeyond(conditions, attributes.conditions).map((key) => `the answer to ${nameOfKey(key)}`),
    ...definitions
      .filter((_, index) => readDefinitions[index] === undefined)
      .map((each) => `the placeholder ${nameOfDefinition(each)}`),
  ];
  const hasUnknownSetting = Object.keys(json as object).some((name) => !Object.hasOwn(attributes, name));
  return {
    attributes,
    notices: [
      ...(hasUnknownSetting
        ? ['This policy has a setting that this version does not know. It stays in the file until you save.']
        : []),
      ...(setAside.length > 0
        ? [
            `Some of this policy cannot be read and was left out: ${listed(setAside)}. It stays in the file until you save; to keep that file as it is, save under a new name.`,
          ]
        : []),
    ],
  };
}

/** Values, answers and definitions are read one by one, so that a bad one does no harm to the others. */
const attributesSchema = z.object({
  title: z.string(),
  language: z.enum(languages),
  values: z.record(z.string(), z.unknown()).default({}),
  conditions: z.record(z.string(), z.unknown()).default({}),
  definitions: z.array(z.unknown()).default([]),
  template: z
    .object({ id: z.string().max(200), revision: z.number().int().min(0) })
    .nullable()
    .default(null),
  ignored: z
    .array(
      z.object({
        check: z.string().max(100),
        words: z.string().max(2000),
        paragraph: z.string().max(500).default(''),
        reason: z.string().max(500),
      }),
    )
    .max(2000)
    .catch([])
    .default([]),
  pins: z
    .array(z.object({ requirement: z.string().max(100), words: z.string().max(5000) }))
    .max(500)
    .catch([])
    .default([]),
});

function keysBeyond(all: object, good: object): readonly string[] {
  return Object.keys(all).filter((key) => !Object.hasOwn(good, key));
}

/** The name of a key as its label would be: “Company name”. */
function nameOfKey(key: string): string {
  const words = key.replaceAll('_', ' ');
  return quoted(words.charAt(0).toUpperCase() + words.slice(1));
}

/** What a definition that cannot be read calls itself. */
function nameOfDefinition(definition: unknown): string {
  const { key, label } = isRecord(definition) ? definition : {};
  const name = isRecord(label) ? label['en'] : undefined;
  if (typeof name === 'string' && name.trim() !== '') return quoted(name);
  return typeof key === 'string' ? nameOfKey(key) : 'without a name';
}

function quoted(name: string): string {
  const line = oneLine(name);
  return `“${line.length > longestName ? `${oneLine(line.slice(0, longestName))}…` : line}”`;
}

function listed(things: readonly string[]): string {
  const shown = things.slice(0, mostNamed).join(', ');
  return things.length > mostNamed ? `${shown} and ${things.length - mostNamed} more` : shown;
}
