import { z } from '../zod';
import { nodeKinds, type Slot } from './node-kinds';
import type { MarkType, PolicyBlock, PolicyDocument, PolicyNode, PolicyNodeType } from './nodes';
import { readAttributes } from './read-attributes';

/**
 * How deep nodes may be nested to be understood, and how deep and large the JSON may be at all,
 * counted in objects and lists.
 */
export const contentLimits = { depth: 60, jsonDepth: 1200, jsonParts: 2_000_000 };

/** A policy as it was understood, with a sentence for each kind of thing that had to be set aside. */
export interface ReadContent {
  readonly document: PolicyDocument;
  readonly notices: readonly string[];
}

/**
 * Reads the `content` of a policy file, which may hold anything. What this version does not
 * understand (a node, mark or attribute) is kept whole, with the smallest part around it that can be
 * an `unknownBlock` or `unknownInline`, and is written back as it was. Returns null where the content
 * is not a policy.
 */
export function readContent(content: unknown): ReadContent | null {
  if (isTooLarge(content)) return null;
  const parsed = documentSchema.safeParse(content);
  if (!parsed.success) return null;
  const read = readAttributes(parsed.data.attrs);
  if (read === null) return null;
  let hasUnknownPart = false;

  const blocks = readChildren(parsed.data.content, 'top', 0);
  if (blocks === null) return null;
  return {
    // The table of kinds follows the types of nodes.ts.
    document: { type: 'doc', attrs: read.attributes, content: blocks as readonly PolicyBlock[] },
    notices: [
      ...(hasUnknownPart
        ? [
            'This policy holds parts that this version does not know. They are kept in the file as they are, but cannot be shown or exported.',
          ]
        : []),
      ...read.notices,
    ],
  };

  /** Null where a child is not understood and cannot be kept in this place either. */
  function readChildren(
    children: readonly unknown[],
    slot: Slot,
    depth: number,
  ): readonly PolicyNode[] | null {
    const nodes: PolicyNode[] = [];
    for (const child of children) {
      const node = readNode(child, slot, depth) ?? keepUnknown(child, slot);
      if (node === null) return null;
      nodes.push(node);
    }
    return completed(nodes, slot);
  }

  /** Null where the node holds anything that is not understood. */
  function readNode(json: unknown, slot: Slot, depth: number): PolicyNode | null {
    const node = nodeSchema.safeParse(json).data;
    if (node === undefined || depth > contentLimits.depth || !Object.hasOwn(nodeKinds, node.type))
      return null;
    const kind = nodeKinds[node.type as PolicyNodeType]; // Just asked for.
    if (kind.isStandIn || !kind.standsIn.includes(slot)) return null;
    const attributes = kind.attrs.safeParse(node.attrs ?? {});
    const marks = (slot === 'inline' ? marksSchema : noMarks).safeParse(node.marks ?? []);
    if (!attributes.success || !marks.success) return null;
    if (node.type === 'text' ? !node.text : node.text !== undefined) return null;
    const children = node.content ?? [];
    const inner = kind.holds === null ? [] : readChildren(children, kind.holds, depth + 1);
    if (inner === null || (kind.holds === null && children.length > 0)) return null;
    return {
      type: node.type,
      ...(Object.keys(attributes.data as object).length === 0 ? {} : { attrs: attributes.data }),
      ...(node.type === 'text' ? { text: node.text } : {}),
      ...(inner.length === 0 ? {} : { content: inner }),
      ...(marks.data.length === 0 ? {} : { marks: marks.data }),
    } as PolicyNode; // Put together by the table of kinds, which follows the types of nodes.ts.
  }

  function keepUnknown(json: unknown, slot: Slot): PolicyNode | null {
    const type = standIns.find((each) => nodeKinds[each].standsIn.includes(slot));
    if (type === undefined || !isKeepable(json)) return null;
    hasUnknownPart = true;
    return { type, attrs: { json: JSON.stringify(json) } };
  }
}

/** The content as it is written to a file: unknown nodes stand as they came. */
export function writeContent(document: PolicyDocument): unknown {
  return { ...document, content: writeBlocks(document.content) };
}

/** Blocks as they are written to a file: unknown nodes stand as they came. */
export function writeBlocks(blocks: readonly PolicyBlock[]): readonly unknown[] {
  return blocks.map(writeNode);
}

function writeNode(node: PolicyNode): unknown {
  if (node.type === 'unknownBlock' || node.type === 'unknownInline') return JSON.parse(node.attrs.json);
  if (!('content' in node) || node.content === undefined) return node;
  return { ...node, content: (node.content as readonly PolicyNode[]).map(writeNode) };
}

/** Whether a text can be the `json` of an unknown node: a file that holds it can be read again. */
export function isUnknownNodeJson(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    return isKeepable(json) && !isTooLarge(json);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** The links a policy may hold; anything else is no link. */
export function isSafeHref(href: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters hide schemes from readers
  return href.length <= 2000 && /^(?:https?:\/\/|mailto:|tel:)[^\s\u0000-\u001f]+$/iu.test(href);
}

const standIns = ['unknownBlock', 'unknownInline'] as const;

/** Adds what the editor asks for and a reader would not miss; null where there is nothing to add to. */
function completed(nodes: readonly PolicyNode[], slot: Slot): readonly PolicyNode[] | null {
  if (slot === 'item' && nodes[0]?.type !== 'paragraph') return [{ type: 'paragraph' }, ...nodes];
  if (nodes.length > 0 || slot === 'inline' || slot === 'cells') return nodes;
  return slot === 'items' || slot === 'rows' ? null : [{ type: 'paragraph' }];
}

function isKeepable(json: unknown): boolean {
  return isPart(json) && 'type' in json && typeof json.type === 'string';
}

/** Goes level by level and not by recursion, which the nesting it looks for would break. */
function isTooLarge(json: unknown): boolean {
  let level = [json].filter(isPart);
  let parts = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    parts += level.length;
    if (depth > contentLimits.jsonDepth || parts > contentLimits.jsonParts) return true;
    level = level.flatMap((part) => Object.values(part).filter(isPart));
  }
  return false;
}

function isPart(json: unknown): json is object {
  return typeof json === 'object' && json !== null;
}

const nodeSchema = z.strictObject({
  type: z.string(),
  attrs: z.record(z.string(), z.unknown()).nullable().optional(),
  text: z.string().optional(),
  content: z.array(z.unknown()).optional(),
  marks: z.array(z.unknown()).optional(),
});

/** As in the editor, which refuses any other order. */
const markOrder: readonly MarkType[] = ['link', 'bold', 'italic', 'underline'];

const marksSchema = z
  .array(
    z.union([
      z.strictObject({ type: z.enum(['bold', 'italic', 'underline']) }),
      z.strictObject({
        type: z.literal('link'),
        attrs: z.strictObject({ href: z.string().refine(isSafeHref) }),
      }),
    ]),
  )
  .refine((marks) => new Set(marks.map(({ type }) => type)).size === marks.length)
  .transform((marks) => marks.toSorted((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type)));
const noMarks = z.array(z.never());

const documentSchema = z.object({
  type: z.literal('doc'),
  attrs: z.unknown(),
  content: z.array(z.unknown()),
});
