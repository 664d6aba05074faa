import { mergeAttributes, Node } from '@tiptap/core';
import { whenAttribute } from './when-attribute';

/** An optional part inside a clause. */
export const PassageNode = Node.create({
  name: 'passage',
  content: 'block+',
  isolating: true,
  defining: true,
  selectable: true,

  addAttributes() {
    return {
      when: whenAttribute('optional'),
      part: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-part')?.slice(0, 100) ?? null,
        renderHTML: ({ part }) => (typeof part === 'string' ? { 'data-part': part } : {}),
      },
    };
  },

  parseHTML() {
    return [{ tag: 'div[data-passage]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', mergeAttributes({ 'data-passage': '' }, HTMLAttributes), 0];
  },
});
