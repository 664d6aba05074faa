import { Node } from '@tiptap/core';

const jsonAttribute = { json: { default: '{}', rendered: false } };

/** A block from a newer version. It can be moved and removed, and is written back as it came. */
export const UnknownBlockNode = Node.create({
  name: 'unknownBlock',
  group: 'block',
  atom: true,

  addAttributes() {
    return jsonAttribute;
  },

  renderHTML() {
    return ['div', { 'data-unknown': '' }, 'A part from a newer version of Clausewright'];
  },
});

/** An inline node, or a text with a mark, from a newer version. */
export const UnknownInlineNode = Node.create({
  name: 'unknownInline',
  group: 'inline',
  inline: true,
  atom: true,

  addAttributes() {
    return jsonAttribute;
  },

  renderHTML() {
    return ['span', { 'data-unknown': '' }, '(from a newer version)'];
  },
});
