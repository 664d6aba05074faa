import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import type { OwnClause } from '../../shared/library/own-clause';
import { emptyAttributes } from '../../shared/policy/builders';
import type { PolicyDocument } from '../../shared/policy/nodes';
import { editorExtensions } from './extensions';

let schema: Schema | undefined;

/** Whether the editor can show this policy as it is, without dropping or moving anything. */
export function isValidContent(document: PolicyDocument): boolean {
  schema ??= getSchema([...editorExtensions]);
  try {
    schema.nodeFromJSON(document).check();
    return true;
  } catch (error) {
    // ProseMirror says "does not fit" by throwing a RangeError; anything else is a bug of ours.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The same for clauses of the person's own. */
export function areClausesShowable(clauses: readonly OwnClause[]): boolean {
  const content = clauses.map(({ id, revision, when, content: blocks }) => ({
    type: 'clause' as const,
    attrs: { id, revision, when },
    content: blocks,
  }));
  return content.length === 0 || isValidContent({ type: 'doc', attrs: emptyAttributes('', 'en'), content });
}
