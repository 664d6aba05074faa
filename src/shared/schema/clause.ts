import { mergeAttributes, Node } from '@tiptap/core';
import { whenAttribute } from './when-attribute';

/** A clause of the library in a policy. It stands at the top level and is never merged into its neighbours. */
export const ClauseNode = Node.create({
  name: 'clause',
  content: '(block | passage)+',
  isolating: true,
  defining: true,
  selectable: true,

  addAttributes() {
    return {
      id: {
        default: '',
        parseHTML: (element) => (element.getAttribute('data-clause') ?? '').slice(0, 100),
        renderHTML: ({ id }) => ({ 'data-clause': String(id) }),
      },
      revision: {
        default: 0,
        parseHTML: (element) => Math.max(0, Math.trunc(Number(element.getAttribute('data-revision'))) || 0),
        renderHTML: ({ revision }) => ({ 'data-revision': String(revision) }),
      },
      when: whenAttribute(null),
    };
  },

  parseHTML() {
    return [{ tag: 'section[data-clause]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['section', mergeAttributes(HTMLAttributes), 0];
  },
});
