import { Node, type Attribute } from '@tiptap/core';
import { isUnknownNodeJson } from '../policy/content';

/** Travels with the node through the clipboard, so that cut and paste loses nothing. */
const json: Partial<Attribute> = {
  default: '{"type":"unknown"}',
  parseHTML: (element) => element.getAttribute('data-unknown'),
  renderHTML: (attributes) => ({ 'data-unknown': String(attributes['json']) }),
};

function isKept(element: HTMLElement): null | false {
  return isUnknownNodeJson(element.getAttribute('data-unknown') ?? '') ? null : false;
}

/** A block from a newer version. It can be moved and removed, and is written back as it came. */
export const UnknownBlockNode = Node.create({
  name: 'unknownBlock',
  group: 'block',
  atom: true,

  addAttributes() {
    return { json };
  },

  parseHTML() {
    return [{ tag: 'div[data-unknown]', getAttrs: isKept }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', HTMLAttributes, 'A part from a newer version of Clausewright'];
  },
});

/** An inline node, or a text with a mark, from a newer version. */
export const UnknownInlineNode = Node.create({
  name: 'unknownInline',
  group: 'inline',
  inline: true,
  atom: true,

  addAttributes() {
    return { json };
  },

  parseHTML() {
    return [{ tag: 'span[data-unknown]', getAttrs: isKept }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, '(from a newer version)'];
  },
});
