import { utf8ToBytes } from '@noble/hashes/utils.js';
import { languages, type Language } from '../language';
import type { PlaceholderDefinition } from '../placeholders/definition';
import { oneLine } from '../placeholders/plain-text';
import { placeholderDefinitionSchema } from '../placeholders/schema';
import { readContent, writeBlocks } from '../policy/content';
import type { PolicyBlock } from '../policy/nodes';
import { mostDefinitions } from '../policy/read-attributes';
import { fail, succeed, type Result } from '../result';
import { z } from '../zod';
import { readUntrustedJson } from './untrusted-json';

/** A clause that a person keeps under "My clauses". It holds no values and no names of a business. */
export interface OwnClause {
  /** `my-` and a UUID. */
  readonly id: string;
  /** Grows by one with every change of the text. */
  readonly revision: number;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly name: string;
  readonly language: Language;
  /** Condition expression that switches it on; null means always. */
  readonly when: string | null;
  /** The text; its largest heading is of level 2. */
  readonly content: readonly PolicyBlock[];
  /** The person's own placeholders in it; those of the library are not repeated. */
  readonly definitions: readonly PlaceholderDefinition[];
}

/** The newest form of clause files that this version writes. */
export const clauseFormatVersion = 1;

/** Largest clause file, in bytes of UTF-8. */
export const maxClauseBytes = 2 * 1024 * 1024;

/** Longest name of a clause or a pack. */
export const longestName = 200;

/** The id of an own clause; nothing in it can lead to another folder. */
export const ownClauseId = /^my-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** The shape of a clause file; what the nodes may be is for `readContent` to judge. */
export const ownClauseSchema = z
  .object({
    format: z.literal('clausewright-clause'),
    version: z.int().min(1).max(clauseFormatVersion),
    id: z.string().regex(ownClauseId),
    revision: z.int().min(1).max(1_000_000_000),
    savedAt: z.string().max(40),
    name: z.string().min(1).max(longestName),
    language: z.enum(languages),
    when: z.string().min(1).max(500).nullable().default(null),
    content: z
      .array(
        z
          .looseObject({ type: z.string().min(1).max(100) })
          .meta({ id: 'node', description: 'A node of a policy; see file-format.md.' }),
      )
      .min(1)
      .max(10_000),
    definitions: z
      .array(placeholderDefinitionSchema.meta({ id: 'placeholderDefinition' }))
      .max(mostDefinitions),
  })
  .meta({ id: 'clause' });

/** The text of a clause file: the same clause always gives the same text. */
export function writeOwnClause(clause: OwnClause): string {
  return `${JSON.stringify(ownClauseJson(clause), null, 1)}\n`;
}

/** The data of a clause file, which also stands in a pack. */
export function ownClauseJson(clause: OwnClause): object {
  const { id, revision, savedAt, name, language, when, content, definitions } = clause;
  return {
    format: 'clausewright-clause',
    version: clauseFormatVersion,
    id,
    revision,
    savedAt,
    name,
    language,
    when,
    content: writeBlocks(content),
    definitions,
  };
}

/** Reads a clause file, which may hold anything. Fails with a whole sentence. */
export function readOwnClause(text: string): Result<OwnClause> {
  if (utf8ToBytes(text).length > maxClauseBytes)
    return fail('too-large', 'This clause is longer than a clause can be.');
  const json = readUntrustedJson(text);
  if (!json.ok) return fail(json.error.code, `This clause ${json.error.text}. It was left as it is.`);
  const clause = parseOwnClause(json.value);
  return clause.ok
    ? clause
    : fail(clause.error.code, `This clause ${clause.error.text}. It was left as it is.`);
}

/**
 * Reads the data of a clause, which `readUntrustedJson` has looked through. Fails with the end of a
 * sentence that begins with what the clause is called.
 */
export function parseOwnClause(json: unknown): Result<OwnClause> {
  if (!formatSchema.safeParse(json).success) return fail('not-a-clause', 'is no clause of Clausewright');
  if (newerSchema.safeParse(json).success) {
    return fail('too-new', 'was made with a newer version of Clausewright; please update the program');
  }
  const parsed = ownClauseSchema.safeParse(json);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    return fail('damaged-clause', `is damaged (at “${place.slice(0, 100)}”)`);
  }
  const { format: _format, version: _version, ...clause } = parsed.data;
  const { id, revision, language, when, definitions } = clause;
  const read = readContent({
    type: 'doc',
    attrs: { title: '', language, definitions },
    content: [{ type: 'clause', attrs: { id, revision, when }, content: clause.content }],
  });
  const [block] = read?.document.content ?? [];
  const name = oneLine(clause.name);
  if (block?.type !== 'clause' || name === '') return fail('damaged-clause', 'is damaged');
  return succeed({ ...clause, name, content: block.content });
}

const formatSchema = z.object({ format: z.literal('clausewright-clause') });
const newerSchema = z.object({ version: z.number().gt(clauseFormatVersion) });
