import type { AnyExtension } from '@tiptap/core';
import { Table, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { ClauseNode } from './clause';
import { PolicyDocumentNode } from './document';
import { PassageNode } from './passage';
import { PlaceholderNode } from './placeholder';
import { PlaceholderTableNode } from './placeholder-table';
import { TableCellNode, TableHeaderNode } from './table-cells';
import { HeadingNode, LinkMark, OrderedListNode } from './text-nodes';
import { UnknownBlockNode, UnknownInlineNode } from './unknown';

/** Our own nodes by name; the window gives some of them a view. */
export const ownNodes = {
  clause: ClauseNode,
  passage: PassageNode,
  placeholder: PlaceholderNode,
  placeholderTable: PlaceholderTableNode,
  unknownBlock: UnknownBlockNode,
  unknownInline: UnknownInlineNode,
} as const;

/** The editor schema: accepts exactly the nodes of `policy/nodes.ts`. */
export const schemaExtensions: readonly AnyExtension[] = [
  StarterKit.configure({
    document: false,
    heading: false,
    orderedList: false,
    link: false,
    code: false,
    codeBlock: false,
    strike: false,
    trailingNode: false,
    dropcursor: { color: false, class: 'drop-cursor', width: 2 },
    undoRedo: { depth: 500, newGroupDelay: 500 },
  }),
  PolicyDocumentNode,
  HeadingNode,
  OrderedListNode,
  LinkMark,
  Table.configure({ resizable: false, cellMinWidth: 60 }),
  TableRow,
  TableHeaderNode,
  TableCellNode,
];
