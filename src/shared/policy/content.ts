import { languages } from '../language';
import { placeholderDefinitionSchema, valueSchema } from '../placeholders/schema';
import { z } from '../zod';
import type { PolicyBlock, PolicyDocument, PolicyNode, PolicyNodeType } from './nodes';

/** How deep nodes may be nested, and how many a policy may have. */
export const contentLimits = { depth: 60, nodes: 400_000 };

/** A policy as it was understood, with a sentence for each thing that had to be set aside. */
export interface ReadContent {
  readonly document: PolicyDocument;
  readonly notices: readonly string[];
}

/** Thrown inside this file only: the content is not a policy at all. */
class ContentError extends Error {}

/**
 * Reads the `content` of a policy file, which may hold anything. Nodes and marks that this version
 * does not know are kept as `unknownBlock` and `unknownInline`, and written back as they were.
 * Returns null where the content is not a policy.
 */
export function readContent(json: unknown): ReadContent | null {
  const parsed = documentSchema.safeParse(json);
  if (!parsed.success) return null;
  const unknownTypes = new Set<string>();
  let count = 0;

  try {
    const content = readChildren(parsed.data.content, 'top', 0) as readonly PolicyBlock[];
    const document = { type: 'doc', attrs: parsed.data.attrs, content } as PolicyDocument;
    const notices = [...unknownTypes].map(
      (type) =>
        `This policy holds a part that this version does not know ("${type}"). It is kept in the file as it is.`,
    );
    return { document, notices };
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }

  function readChildren(children: readonly unknown[], slot: Slot, depth: number): readonly PolicyNode[] {
    if (depth > contentLimits.depth) throw new ContentError('too deep');
    const nodes = children.map((child) => readNode(child, slot, depth));
    return nodes.length === 0 && slot !== 'inline' ? fillFor(slot) : nodes;
  }

  function readNode(json: unknown, slot: Slot, depth: number): PolicyNode {
    count += 1;
    if (count > contentLimits.nodes) throw new ContentError('too many nodes');
    const parsedNode = nodeSchema.safeParse(json);
    if (!parsedNode.success) throw new ContentError('not a node');
    const node = parsedNode.data;
    const kind = Object.hasOwn(kinds, node.type) ? kinds[node.type as PolicyNodeType] : undefined;
    const marks = node.marks === undefined ? undefined : marksSchema.safeParse(node.marks);
    if (kind === undefined || kind.isStandIn || marks?.success === false) {
      return keepUnknown(json, kind === undefined ? node.type : 'marks', slot);
    }
    if (!kind.standsIn.includes(slot)) throw new ContentError(`${node.type} cannot stand here`);
    const attrs = kind.attrs === null ? undefined : kind.attrs.safeParse(node.attrs ?? {});
    if (attrs?.success === false) throw new ContentError(`${node.type} has wrong attributes`);
    if (node.type === 'text' && (node.text ?? '') === '') throw new ContentError('empty text');
    return {
      type: node.type,
      ...(attrs === undefined ? {} : { attrs: attrs.data }),
      ...(node.type === 'text' ? { text: node.text } : {}),
      ...(kind.holds === null || (kind.holds === 'inline' && node.content === undefined)
        ? {}
        : { content: readChildren(node.content ?? [], kind.holds, depth + 1) }),
      ...(marks === undefined || marks.data.length === 0 ? {} : { marks: marks.data }),
    } as PolicyNode; // Put together by the table of kinds, which follows the types of nodes.ts.
  }

  function keepUnknown(json: unknown, type: string, slot: Slot): PolicyNode {
    unknownTypes.add(type.slice(0, 60));
    const attrs = { json: JSON.stringify(json) };
    if (slot === 'inline') return { type: 'unknownInline', attrs };
    if (slot === 'top' || slot === 'clause' || slot === 'block') return { type: 'unknownBlock', attrs };
    throw new ContentError('unknown part of a list or table');
  }
}

/** The content as it is written to a file: unknown nodes stand as they came. */
export function writeContent(document: PolicyDocument): unknown {
  return { ...document, content: document.content.map(writeNode) };
}

function writeNode(node: PolicyNode): unknown {
  if (node.type === 'unknownBlock' || node.type === 'unknownInline') return JSON.parse(node.attrs.json);
  if (!('content' in node) || node.content === undefined) return node;
  return { ...node, content: (node.content as readonly PolicyNode[]).map(writeNode) };
}

/** Where a node can stand. */
type Slot = 'top' | 'clause' | 'block' | 'inline' | 'items' | 'rows' | 'cells' | 'cell';

interface NodeKind {
  readonly standsIn: readonly Slot[];
  readonly holds: Slot | null;
  readonly attrs: z.ZodType | null;
  /** Exists in memory only, never in a file. */
  readonly isStandIn?: true;
}

const key = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/u);
const when = z.string().min(1).max(500);
const cellAttributes = z.object({
  colspan: z.number().int().min(1).max(100).default(1),
  rowspan: z.number().int().min(1).max(1000).default(1),
  colwidth: z.array(z.number().int().min(0).max(10_000)).nullable().default(null),
});
const anyBlock: readonly Slot[] = ['top', 'clause', 'block'];

/** One row for each node of nodes.ts; the compiler asks for a missing one. */
const kinds: Readonly<Record<PolicyNodeType, NodeKind>> = {
  paragraph: { standsIn: [...anyBlock, 'cell'], holds: 'inline', attrs: null },
  heading: {
    standsIn: anyBlock,
    holds: 'inline',
    attrs: z.object({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  },
  bulletList: { standsIn: anyBlock, holds: 'items', attrs: null },
  orderedList: {
    standsIn: anyBlock,
    holds: 'items',
    attrs: z.object({ start: z.number().int().min(0).max(1_000_000).default(1) }),
  },
  listItem: { standsIn: ['items'], holds: 'block', attrs: null },
  blockquote: { standsIn: anyBlock, holds: 'block', attrs: null },
  horizontalRule: { standsIn: anyBlock, holds: null, attrs: null },
  table: { standsIn: anyBlock, holds: 'rows', attrs: null },
  tableRow: { standsIn: ['rows'], holds: 'cells', attrs: null },
  tableHeader: { standsIn: ['cells'], holds: 'cell', attrs: cellAttributes },
  tableCell: { standsIn: ['cells'], holds: 'cell', attrs: cellAttributes },
  clause: {
    standsIn: ['top'],
    holds: 'clause',
    attrs: z.object({
      id: z.string().min(1).max(100),
      revision: z.number().int().min(0),
      when: when.nullable().default(null),
    }),
  },
  passage: {
    standsIn: ['clause'],
    holds: 'block',
    attrs: z.object({ when, part: z.string().max(100).nullable().default(null) }),
  },
  placeholderTable: { standsIn: anyBlock, holds: null, attrs: z.object({ key }) },
  text: { standsIn: ['inline'], holds: null, attrs: null },
  hardBreak: { standsIn: ['inline'], holds: null, attrs: null },
  placeholder: { standsIn: ['inline'], holds: null, attrs: z.object({ key }) },
  unknownBlock: { standsIn: [], holds: null, attrs: null, isStandIn: true },
  unknownInline: { standsIn: [], holds: null, attrs: null, isStandIn: true },
};

function fillFor(slot: Slot): readonly PolicyNode[] {
  if (slot === 'items' || slot === 'rows' || slot === 'cells') throw new ContentError('empty list or table');
  return [{ type: 'paragraph' }];
}

const nodeSchema = z.object({
  type: z.string().min(1),
  attrs: z.record(z.string(), z.unknown()).nullable().optional(),
  text: z.string().optional(),
  content: z.array(z.unknown()).optional(),
  marks: z.array(z.unknown()).optional(),
});

/** The links a policy may hold; anything else is no link. */
export function isSafeHref(href: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters hide schemes from readers
  return href.length <= 2000 && /^(?:https?:\/\/|mailto:|tel:)[^\s\u0000-\u001f]+$/iu.test(href);
}

const marksSchema = z.array(
  z.union([
    z.object({ type: z.enum(['bold', 'italic', 'underline']) }),
    z.object({ type: z.literal('link'), attrs: z.object({ href: z.string().refine(isSafeHref) }) }),
  ]),
);

const documentSchema = z.object({
  type: z.literal('doc'),
  attrs: z.object({
    title: z.string().max(1000),
    language: z.enum(languages),
    values: z.record(key, valueSchema).default({}),
    conditions: z.record(key, z.boolean()).default({}),
    definitions: z.array(placeholderDefinitionSchema).max(500).default([]),
    template: z
      .object({ id: z.string().max(200), revision: z.number().int().min(0) })
      .nullable()
      .default(null),
  }),
  content: z.array(z.unknown()),
});
