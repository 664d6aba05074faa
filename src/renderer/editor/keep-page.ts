import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

/** What prosemirror-view (1.42) keeps of the whole document; not in its public types. */
interface DocumentView {
  node: ProseMirrorNode;
  update(node: ProseMirrorNode, ...decorations: readonly unknown[]): boolean;
  updateInner?(node: ProseMirrorNode, ...decorations: readonly unknown[]): void;
}

/**
 * Keeps the page when only the attributes of the document change. prosemirror-view draws a node
 * anew whose attributes are others, and so the whole page with every value that is typed; but no
 * attribute of the document shows in its own element. Where the inner parts are not as known here,
 * nothing is changed and the page is drawn anew, slower.
 */
export function keepPage(view: EditorView): void {
  const { docView } = view as unknown as { readonly docView: DocumentView }; // Not in the public types.
  if (typeof docView.updateInner !== 'function') return;
  const update = docView.update.bind(docView);
  docView.update = (node, ...decorations) => {
    const known = docView.node;
    if (node.attrs === known.attrs || node.type !== known.type) return update(node, ...decorations);
    // As if it had always had these attributes: what is left to compare is the content.
    docView.node = node.type.create(node.attrs, known.content, known.marks);
    return update(node, ...decorations);
  };
}
