import { Node } from '@tiptap/core';
import { numberAttribute } from './number-attribute';
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
        default: 'unnamed',
        parseHTML: (element) => element.getAttribute('data-clause')?.slice(0, 100) || 'unnamed',
        renderHTML: ({ id }) => ({ 'data-clause': String(id) }),
      },
      revision: {
        ...numberAttribute('data-revision', { least: 0, most: Number.MAX_SAFE_INTEGER, fallback: 0 }),
        renderHTML: ({ revision }) => ({ 'data-revision': String(revision) }),
      },
      when: whenAttribute(null),
    };
  },

  parseHTML() {
    return [{ tag: 'section[data-clause]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['section', HTMLAttributes, 0];
  },
});
