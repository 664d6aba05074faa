import type { AnyExtension } from '@tiptap/core';
import { ownNodes, schemaExtensions } from '../../shared/schema/index';
import { caretExtension } from './caret-extension';
import { createClauseView } from './clause-view';
import { composingExtension } from './composing-extension';
import { editorHabits } from './editor-habits';
import { findExtension } from './find-extension';
import { findingsExtension } from './findings-extension';
import { nearCaretExtension } from './near-caret-extension';
import { createPassageView } from './passage-view';
import { createPlaceholderTableView } from './placeholder-table-view';
import { createPlaceholderView } from './placeholder-view';
import { viewContextExtension } from './view-context';

/**
 * The schema with its views and habits. Built once for all policies: extensions keep what they
 * are given for as long as the program runs.
 */
export const editorExtensions: readonly AnyExtension[] = [
  ...schemaExtensions,
  // Before the one that folds: Tiptap turns the order round.
  caretExtension,
  composingExtension,
  viewContextExtension,
  editorHabits,
  findExtension,
  findingsExtension,
  nearCaretExtension,
  ownNodes.clause.extend({ addNodeView: () => createClauseView }),
  ownNodes.passage.extend({ addNodeView: () => createPassageView }),
  ownNodes.placeholder.extend({ addNodeView: () => createPlaceholderView }),
  ownNodes.placeholderTable.extend({ addNodeView: () => createPlaceholderTableView }),
  ownNodes.unknownBlock,
  ownNodes.unknownInline,
];
