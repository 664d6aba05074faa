import { utf8ToBytes } from '@noble/hashes/utils.js';
import { oneLine } from '../placeholders/plain-text';
import { integrityOf, readPolicyFile } from '../policy/file';
import { fail, succeed, type Result } from '../result';
import { z } from '../zod';
import {
  longestName,
  maxClauseBytes,
  ownClauseJson,
  ownClauseSchema,
  parseOwnClause,
  writeOwnClause,
  type OwnClause,
} from './own-clause';
import { readUntrustedJson } from './untrusted-json';

/** Clauses and templates in one file, to be given to somebody else or kept. */
export interface Pack {
  readonly name: string;
  readonly clauses: readonly OwnClause[];
  readonly templates: readonly PackedTemplate[];
}

/** A template of a pack. */
export interface PackedTemplate {
  readonly name: string;
  /** The text of its `clausewright-template` file. */
  readonly text: string;
}

/** The newest form of packs that this version writes. */
export const packVersion = 1;

/** The most that a pack may hold; `bytes` is the size of its file in UTF-8. */
export const packLimits = { bytes: 20 * 1024 * 1024, clauses: 2000, templates: 200 } as const;

/** The shape of a pack; `docs/pack.schema.json` is made of it. */
export const packSchema = z
  .object({
    format: z.literal('clausewright-pack'),
    version: z.int().min(1).max(packVersion),
    name: z.string().max(longestName).default(''),
    integrity: z
      .string()
      .regex(/^sha256-[0-9a-f]{64}$/u)
      .describe('Checksum of name, clauses and templates; see file-format.md. It may be left out.')
      .optional(),
    clauses: z.array(ownClauseSchema).max(packLimits.clauses),
    templates: z
      .array(
        z
          .looseObject({
            format: z.literal('clausewright-template'),
            version: z.int().min(1),
            integrity: z.string().max(200),
            name: z.string(),
            content: z.looseObject({ type: z.literal('doc') }),
          })
          .meta({ id: 'template', description: 'A template file as it is; see file-format.md.' }),
      )
      .max(packLimits.templates),
  })
  .describe('A pack of clauses and templates of Clausewright, in a file named *.policy-pack.');

/** The text of a pack. `templates` are texts of template files; one that cannot be read is refused. */
export function writePack({ name, clauses, templates }: Pack): Result<string> {
  const unreadable = templates.find(({ text }) => templateProblem(text) !== null);
  if (unreadable !== undefined) {
    return fail('bad-template', `The template “${unreadable.name}” cannot be read, so it cannot go along.`);
  }
  const content = {
    name,
    clauses: clauses.map(ownClauseJson),
    templates: templates.map(({ text }): unknown => JSON.parse(text.replace(/^\uFEFF/u, ''))),
  };
  const { name: named, ...lists } = content;
  const file = {
    format: 'clausewright-pack',
    version: packVersion,
    name: named,
    integrity: integrityOf(content),
    ...lists,
  };
  const text = `${JSON.stringify(file, null, 1)}\n`;
  return utf8ToBytes(text).length > packLimits.bytes
    ? fail(
        'too-large',
        'Together these are more than 20 MB, which is more than a pack may have. Choose fewer.',
      )
    : succeed(text);
}

/**
 * Reads a pack, which may hold anything. Whatever is not as it should be refuses the whole pack with
 * a sentence that says what it is; nothing has happened then.
 */
export function readPack(text: string): Result<Pack> {
  if (text.trim() === '') return refuse('empty-file', 'is empty');
  if (utf8ToBytes(text).length > packLimits.bytes)
    return refuse('too-large', 'is larger than 20 MB, the most that a pack may have');
  const json = readUntrustedJson(text);
  if (!json.ok) {
    const isOurs = text.slice(0, 10_000).includes('"clausewright-');
    return json.error.code === 'damaged-file' && !isOurs
      ? notAPack()
      : refuse(json.error.code, json.error.text);
  }
  const format = formatSchema.safeParse(json.value).data?.format;
  if (format === undefined) return notAPack();
  if (format !== 'clausewright-pack') {
    return refuse(
      'not-a-pack',
      format === 'clausewright-clause'
        ? 'is a single clause, and no pack'
        : 'is a policy or a template, and no pack. Open it with File > Open',
    );
  }
  if (newerSchema.safeParse(json.value).success) {
    return refuse('too-new', 'was made with a newer version of Clausewright. Please update the program');
  }
  const lists = listsSchema.safeParse(json.value).data;
  if (lists !== undefined && lists.clauses.length > packLimits.clauses)
    return refuse('too-many', `holds ${lists.clauses.length} clauses; a pack may have ${packLimits.clauses}`);
  if (lists !== undefined && lists.templates.length > packLimits.templates)
    return refuse(
      'too-many',
      `holds ${lists.templates.length} templates; a pack may have ${packLimits.templates}`,
    );
  // Each clause speaks for itself first, so that the sentence can name it.
  const clauses = readEach(lists?.clauses ?? [], 'clause', (clause) => {
    const read = parseOwnClause(clause);
    if (!read.ok) return read;
    const isLong = utf8ToBytes(writeOwnClause(read.value)).length > maxClauseBytes;
    return isLong ? fail('too-large', 'is longer than a clause can be') : read;
  });
  if (!clauses.ok) return clauses;
  const pack = packSchema.safeParse(json.value);
  if (!pack.success) {
    const place = pack.error.issues[0]?.path.join('.') ?? '';
    return refuse('damaged-file', `is damaged (at “${place.slice(0, 100)}”)`);
  }
  const twice = clauses.value.find(
    ({ id }, index) => clauses.value.findIndex((each) => each.id === id) !== index,
  );
  if (twice !== undefined)
    return refuse('same-id', `holds two clauses with the same id, one of them “${twice.name}”`);
  const templates = readEach(lists?.templates ?? [], 'template', (template) => {
    const file = JSON.stringify(template, null, 1);
    const problem = templateProblem(file);
    return problem === null
      ? succeed({ name: oneLine(namedSchema.parse(template).name).slice(0, longestName), text: `${file}\n` })
      : fail('damaged-template', problem);
  });
  if (!templates.ok) return templates;
  const { integrity, name } = pack.data;
  if (integrity !== undefined && integrity !== integrityOf(contentOf(json.value)))
    return refuse(
      'damaged-file',
      'is damaged or was changed since it was exported: its checksum does not fit',
    );
  return succeed({ name: oneLine(name), clauses: clauses.value, templates: templates.value });
}

const formatSchema = z.object({
  format: z.enum([
    'clausewright-pack',
    'clausewright-clause',
    'clausewright-policy',
    'clausewright-template',
  ]),
});
const newerSchema = z.object({ version: z.number().gt(packVersion) });
const listsSchema = z.object({ clauses: z.array(z.unknown()), templates: z.array(z.unknown()) });

/** What the checksum is taken of, as it stands in the file. */
function contentOf(json: unknown): unknown {
  const { name, clauses, templates } = json as Readonly<Record<string, unknown>>; // The schema has seen it.
  return { name, clauses, templates };
}

function readEach<In, Out>(
  all: readonly In[],
  kind: 'clause' | 'template',
  read: (one: In) => Result<Out>,
): Result<readonly Out[]> {
  const done: Out[] = [];
  for (const [index, one] of all.entries()) {
    const result = read(one);
    if (!result.ok) {
      return fail(
        result.error.code,
        `Nothing was imported: ${kind} ${index + 1} of this pack${nameIn(one)} ${result.error.text}.`,
      );
    }
    done.push(result.value);
  }
  return succeed(done);
}

function nameIn(one: unknown): string {
  const name = oneLine(namedSchema.safeParse(one).data?.name ?? '').slice(0, 60);
  return name === '' ? '' : `, “${name}”,`;
}

const namedSchema = z.object({ name: z.string() });

/** What is wrong with the text of a template file, as the end of a sentence; null when nothing is. */
function templateProblem(text: string): string | null {
  const read = readPolicyFile(text);
  if (!read.ok) return 'is damaged';
  if (read.value.template === null) return 'is no template';
  return read.value.readOnlyReason === null ? null : 'is damaged, changed by another program, or too new';
}

function notAPack(): Result<never> {
  return refuse('not-a-pack', 'is no pack of Clausewright. Packs end in “.policy-pack”');
}

function refuse(code: string, what: string): Result<never> {
  return fail(code, `Nothing was imported: this file ${what}.`);
}
