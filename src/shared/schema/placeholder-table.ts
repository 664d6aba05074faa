import { Node } from '@tiptap/core';
import { keyAttribute } from './key-attribute';

/** A table value shown as a real table. */
export const PlaceholderTableNode = Node.create({
  name: 'placeholderTable',
  group: 'block',
  atom: true,
  selectable: true,

  addAttributes() {
    return { key: keyAttribute('data-placeholder-table') };
  },

  parseHTML() {
    return [{ tag: 'div[data-placeholder-table]' }];
  },

  renderHTML({ HTMLAttributes, node }) {
    return ['div', HTMLAttributes, `{{${String(node.attrs['key'])}}}`];
  },

  renderText({ node }) {
    return `{{${String(node.attrs['key'])}}}`;
  },
});
