import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
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
