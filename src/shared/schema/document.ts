import { Document } from '@tiptap/extension-document';
import { emptyAttributes } from '../policy/builders';
import type { PolicyAttributes } from '../policy/nodes';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    policyDocument: {
      /** Sets attributes of the whole policy, as one step that can be undone. */
      setPolicyAttributes: (attributes: Partial<PolicyAttributes>) => ReturnType;
    };
  }
}

const defaults = emptyAttributes('', 'en');

/** The top node. Its attributes are all that a person can change besides the text. */
export const PolicyDocumentNode = Document.extend({
  content: '(block | clause)+',

  addAttributes() {
    return Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [name, { default: value, rendered: false }]),
    );
  },

  addCommands() {
    return {
      setPolicyAttributes:
        (attributes) =>
        ({ tr, dispatch }) => {
          if (dispatch === undefined) return true;
          for (const [name, value] of Object.entries(attributes)) tr.setDocAttribute(name, value);
          return true;
        },
    };
  },
});
