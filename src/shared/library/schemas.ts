import { writtenTerm } from '../checks/tables/listed-words';
import { languages, type Language, type Localized } from '../language';
import { valueSchema } from '../placeholders/schema';
import { z } from '../zod';
import type {
  ConditionQuestion,
  EarlierRevision,
  InterviewOption,
  Law,
  LawRequirement,
  LibraryClause,
  LibrarySection,
  PolicyTemplate,
  TemplateClause,
} from './types';

/** The shapes of the YAML files of the library. Nothing unknown is let through: it would be a typing error. */

const text = z.string().trim().min(1);
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'An id has small letters, digits and single hyphens.');
const key = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/u, 'A key has small letters, digits and underscores.');
const partName = z.string().regex(/^[a-z][a-z0-9_]*$/u, 'A part has small letters, digits and underscores.');
const day = z.iso.date('A day is written YYYY-MM-DD.');
const when = z.string().trim().min(1);
const revision = z.number().int().min(1);

/** The library is whole in every language. */
const localized: z.ZodType<Localized> = inEveryLanguage(text);

function inEveryLanguage<T>(schema: z.ZodType<T>): z.ZodType<Readonly<Record<Language, T>>> {
  return z.strictObject({ en: schema, sv: schema, 'zh-Hant': schema });
}

const group = z.enum(['people', 'service', 'practice']);

export const sectionSchema: z.ZodType<LibrarySection> = z.strictObject({ id, title: localized });

export const conditionSchema: z.ZodType<ConditionQuestion> = z.strictObject({
  key,
  question: localized,
  help: localized.exactOptional(),
  group,
});

const topicWords = inEveryLanguage(z.array(z.array(text.regex(writtenTerm)).min(1)));

/** A requirement as it is written: one that says the same as another names it, and repeats only what differs. */
export type WrittenRequirement = Pick<LawRequirement, 'id' | 'article'> &
  Partial<Omit<LawRequirement, 'id' | 'article'>> & { readonly as?: string };

const requirementSchema: z.ZodType<WrittenRequirement> = z.strictObject({
  id,
  article: text,
  as: id.exactOptional(),
  says: localized.exactOptional(),
  when: when.nullable().exactOptional(),
  clause: id.exactOptional(),
  words: topicWords.exactOptional(),
  shows: z.array(key).exactOptional(),
});

/** `laws/<id>.yaml` */
export type WrittenLaw = Omit<Law, 'requirements'> & { readonly requirements: readonly WrittenRequirement[] };

export const lawSchema: z.ZodType<WrittenLaw> = z.strictObject({
  id,
  name: localized,
  fullName: localized,
  when,
  reviewed: day,
  requirements: z.array(requirementSchema).default([]),
});

const interviewOption: z.ZodType<InterviewOption> = z.strictObject({
  id,
  label: localized,
  when: when.nullable().default(null),
  conditions: z.array(key),
});

/** An entry of `interview.yaml`: a question of its own, or a condition asked in its own words. */
export const interviewSchema = z.union([
  z.strictObject({ condition: key, when: when.nullable().default(null) }),
  z.strictObject({
    id,
    kind: z.enum(['any_of', 'one_of']),
    group,
    question: localized,
    help: localized.exactOptional(),
    when: when.nullable().default(null),
    options: z.array(interviewOption).min(2),
  }),
]);

/** `clause.yaml`: the clause without its text and section, which come from the files around it. */
export const clauseSchema: z.ZodType<Omit<LibraryClause, 'text' | 'section'>> = z.strictObject({
  id,
  revision,
  reviewed: day,
  title: localized,
  purpose: localized,
  when: when.nullable().default(null),
  laws: z.array(text).default([]),
  requiredBy: z.array(z.strictObject({ when, law: text.nullable().default(null) })).default([]),
  derivedFrom: z.array(z.strictObject({ policy: text, sections: z.array(text).min(1) })),
});

/** `clause.yaml` of an earlier revision: a copy of what it was, of which only this is still of use. */
export const earlierRevisionSchema: z.ZodType<Omit<EarlierRevision, 'text'>> = z.object({
  revision,
  when: when.nullable().default(null),
});

const templateClause: z.ZodType<TemplateClause> = z.union([
  id.transform((clause) => ({ id: clause, parts: [] })),
  z.strictObject({ id, parts: z.array(partName).default([]) }),
]);

export const templateSchema: z.ZodType<PolicyTemplate> = z.strictObject({
  id,
  revision,
  language: z.enum(languages),
  name: localized,
  description: localized,
  title: localized,
  derivedFrom: z.array(text),
  conditions: z.array(key),
  sections: z
    .array(
      z.strictObject({
        heading: localized.nullable().default(null),
        clauses: z.array(templateClause).min(1),
      }),
    )
    .min(1),
  example: z.strictObject({
    conditions: z.record(key, z.boolean()).default({}),
    values: z.record(key, valueSchema),
    texts: inEveryLanguage(z.record(key, valueSchema)),
  }),
});
