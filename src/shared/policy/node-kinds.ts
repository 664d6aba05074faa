import { z } from '../zod';
import type { PolicyNodeType } from './nodes';

/** A place in a policy, by what may stand there. */
export type Slot = 'top' | 'clause' | 'block' | 'item' | 'inline' | 'items' | 'rows' | 'cells' | 'cell';

/** How a node stands in a file. */
export interface NodeKind {
  readonly standsIn: readonly Slot[];
  /** What its content is; null for a node without content. */
  readonly holds: Slot | null;
  readonly attrs: z.ZodType;
  /** Exists in memory only, never in a file. */
  readonly isStandIn?: true;
}

/** Whether a text can be the key of a placeholder or condition; never one that every object has. */
export function isKey(text: string): boolean {
  return /^[a-z][a-z0-9_]{0,63}$/u.test(text) && !(text in {});
}

export const keySchema = z.string().refine(isKey);

const noAttributes = z.strictObject({});
const when = z.string().min(1).max(500);
/** Spans up to the limits of the HTML standard; what is pasted stays far below. */
const cellAttributes = z.strictObject({
  colspan: z.number().int().min(1).max(1000).default(1),
  rowspan: z.number().int().min(1).max(65_534).default(1),
  colwidth: z.array(z.number().int().min(0).max(10_000)).nullable().default(null),
});
const anyBlock: readonly Slot[] = ['top', 'clause', 'block', 'item'];

/** One row for each node of nodes.ts; the compiler asks for a missing one. */
export const nodeKinds: Readonly<Record<PolicyNodeType, NodeKind>> = {
  paragraph: { standsIn: [...anyBlock, 'cell'], holds: 'inline', attrs: noAttributes },
  heading: {
    standsIn: anyBlock,
    holds: 'inline',
    attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  },
  bulletList: { standsIn: anyBlock, holds: 'items', attrs: noAttributes },
  orderedList: {
    standsIn: anyBlock,
    holds: 'items',
    attrs: z.strictObject({ start: z.number().int().min(0).max(1_000_000).default(1) }),
  },
  listItem: { standsIn: ['items'], holds: 'item', attrs: noAttributes },
  blockquote: { standsIn: anyBlock, holds: 'block', attrs: noAttributes },
  horizontalRule: { standsIn: anyBlock, holds: null, attrs: noAttributes },
  table: { standsIn: anyBlock, holds: 'rows', attrs: noAttributes },
  tableRow: { standsIn: ['rows'], holds: 'cells', attrs: noAttributes },
  tableHeader: { standsIn: ['cells'], holds: 'cell', attrs: cellAttributes },
  tableCell: { standsIn: ['cells'], holds: 'cell', attrs: cellAttributes },
  clause: {
    standsIn: ['top'],
    holds: 'clause',
    attrs: z.strictObject({
      id: z.string().min(1).max(100),
      revision: z.number().int().min(0),
      when: when.nullable().default(null),
    }),
  },
  passage: {
    standsIn: ['clause'],
    holds: 'block',
    attrs: z.strictObject({ when, part: z.string().max(100).nullable().default(null) }),
  },
  placeholderTable: { standsIn: anyBlock, holds: null, attrs: z.strictObject({ key: keySchema }) },
  text: { standsIn: ['inline'], holds: null, attrs: noAttributes },
  hardBreak: { standsIn: ['inline'], holds: null, attrs: noAttributes },
  placeholder: { standsIn: ['inline'], holds: null, attrs: z.strictObject({ key: keySchema }) },
  unknownBlock: { standsIn: anyBlock, holds: null, attrs: noAttributes, isStandIn: true },
  unknownInline: { standsIn: ['inline'], holds: null, attrs: noAttributes, isStandIn: true },
};
