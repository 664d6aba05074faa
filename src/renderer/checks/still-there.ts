import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Edit } from '../../shared/checks/fix';
import type { PolicyAttributes } from '../../shared/policy/nodes';
import { nodeAtPath } from '../editor/blocks';

/** Whether what an edit is about is in the policy as it was when it was checked. */
export function isStillThere(edit: Edit, checked: ProseMirrorNode, now: ProseMirrorNode): boolean {
  if (checked === now) return true;
  const [before, after] = [checked.attrs as PolicyAttributes, now.attrs as PolicyAttributes]; // The schema's.
  switch (edit.kind) {
    case 'title':
      return before.title === after.title;
    case 'value':
      return JSON.stringify(before.values[edit.key]) === JSON.stringify(after.values[edit.key]);
    case 'insert-clause':
      return clauseIds(checked) === clauseIds(now);
    case 'remove':
    case 'insert-part':
    case 'heading-level':
      return isSame(edit.path, checked, now, (old, node) => old.eq(node));
    case 'replace-text':
    case 'link':
    case 'placeholder':
      return isSame(edit.path, checked, now, (old, node) => {
        const { from, to } = edit;
        return (
          to <= node.content.size &&
          to <= old.content.size &&
          old.type === node.type &&
          old.content.cut(from, to).eq(node.content.cut(from, to))
        );
      });
  }
}

function isSame(
  path: readonly number[],
  checked: ProseMirrorNode,
  now: ProseMirrorNode,
  compare: (old: ProseMirrorNode, node: ProseMirrorNode) => boolean,
): boolean {
  const [old, found] = [nodeAtPath(checked, path), nodeAtPath(now, path)];
  return old !== null && found !== null && compare(old.node, found.node);
}

function clauseIds(doc: ProseMirrorNode): string {
  return doc.children.map(({ attrs }) => String(attrs['id'] ?? '')).join(' ');
}
