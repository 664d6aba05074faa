import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, succeed, type Result } from '../result';
import { z } from '../zod';
import { readContent, writeContent } from './content';
import type { PolicyDocument } from './nodes';

/** The newest form of policy and template files that this version writes. */
export const formatVersion = 1;

/** What is written beside the content of a policy file. */
export interface PolicyFileHead {
  /** Stays the same as long as the policy lives. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
}

/** What is written beside the content of a template file. */
export interface TemplateFileHead extends PolicyFileHead {
  readonly name: string;
  readonly description: string;
}

/** A file that was read. */
export interface ReadPolicyFile {
  readonly head: PolicyFileHead;
  /** Name and description when the file is a template; null for a policy. */
  readonly template: { readonly name: string; readonly description: string } | null;
  readonly document: PolicyDocument;
  /** Why the file may only be read, as a sentence; null when it may be changed. */
  readonly readOnlyReason: string | null;
  /** Sentences about content that was set aside. */
  readonly notices: readonly string[];
}

/** The text of a `.policy` file: the same policy always gives the same text but for its head. */
export function writePolicyFile(document: PolicyDocument, head: PolicyFileHead): string {
  return writeFile('clausewright-policy', document, { id: head.id, savedAt: head.savedAt });
}

/** The text of a template file. The document must hold no values: see `templateFrom`. */
export function writeTemplateFile(document: PolicyDocument, head: TemplateFileHead): string {
  const { id, savedAt, name, description } = head;
  return writeFile('clausewright-template', document, { id, savedAt, name, description });
}

/**
 * Reads a policy or template file, which may hold anything. A file from a newer version, or one
 * that was changed by something else, opens for reading only; what is no policy is refused.
 */
export function readPolicyFile(text: string): Result<ReadPolicyFile> {
  if (text.trim() === '') return fail('empty-file', 'This file is empty. Nothing was changed.');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return text.includes('"clausewright-')
      ? fail(
          'damaged-file',
          'This policy file is damaged: it breaks off or was changed by another program. It was left as it is. If you have a copy, open that one.',
        )
      : notAPolicy();
  }
  if (packSchema.safeParse(json).success) {
    return fail(
      'not-a-policy',
      'This is a pack of clauses and templates, and no policy. It was left as it is. Use File > Import clauses and templates.',
    );
  }
  if (!formatSchema.safeParse(json).success) return notAPolicy();
  const isNewer = newerVersionSchema.safeParse(json).success;
  const file = fileSchema.safeParse(json);
  const read = file.success ? readContent(file.data.content) : null;
  if (!file.success || read === null) {
    return isNewer
      ? fail(
          'too-new',
          'This file was made with a newer version of Clausewright and cannot be read by this one. It was left as it is. Please update the program.',
        )
      : fail(
          'damaged-file',
          'This policy file is damaged and cannot be shown. It was left as it is. If you have a copy, open that one.',
        );
  }
  const { format, content, name, description } = file.data;
  const isDamaged = !isNewer && file.data.integrity !== integrityOf(content);
  return succeed({
    head: { id: file.data.id, savedAt: file.data.savedAt },
    template: format === 'clausewright-template' ? { name, description } : null,
    document: read.document,
    readOnlyReason: isNewer
      ? 'This file was made with a newer version of Clausewright. You can read it here; to change it, please update the program.'
      : isDamaged
        ? 'This file was changed outside Clausewright or is damaged. Read it through with care; to go on with it, save it under a new name.'
        : null,
    notices: read.notices,
  });
}

/** Checksum of the canonical form (sorted keys, no white space) of a file's content. */
export function integrityOf(content: unknown): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalJson(content))))}`;
}

const formatSchema = z.object({ format: z.enum(['clausewright-policy', 'clausewright-template']) });
const packSchema = z.object({ format: z.literal('clausewright-pack') });
const newerVersionSchema = z.object({ version: z.number().int().gt(formatVersion) });
const fileSchema = formatSchema.extend({
  version: z.number().int().min(1),
  id: z.string().max(100).default(''),
  savedAt: z.string().max(40).default(''),
  name: shortened(200),
  description: shortened(2000),
  integrity: z.string().max(200).default(''),
  content: z.unknown(),
});

/** A text that is only shown: a longer one is no reason to refuse a file. */
function shortened(longest: number) {
  return z
    .string()
    .default('')
    .transform((text) => text.slice(0, longest));
}

function notAPolicy(): Result<never> {
  return fail(
    'not-a-policy',
    'This is not a Clausewright policy. It was left as it is. Policies end in ".policy".',
  );
}

function writeFile(format: string, document: PolicyDocument, head: Record<string, string>): string {
  const content = writeContent(document);
  const file = { format, version: formatVersion, ...head, integrity: integrityOf(content), content };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
