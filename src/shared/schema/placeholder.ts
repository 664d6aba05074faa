import { Node } from '@tiptap/core';
import { keyAttribute } from './key-attribute';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    placeholder: {
      /** Puts a placeholder in the place of the selection. */
      insertPlaceholder: (key: string) => ReturnType;
    };
  }
}

/** The hole in the text that shows a value. */
export const PlaceholderNode = Node.create({
  name: 'placeholder',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,

  addAttributes() {
    return { key: keyAttribute('data-placeholder') };
  },

  addCommands() {
    return {
      insertPlaceholder:
        (key) =>
        ({ commands }) =>
          commands.insertContent({ type: 'placeholder', attrs: { key } }),
    };
  },

  parseHTML() {
    return [{ tag: 'span[data-placeholder]' }];
  },

  renderHTML({ HTMLAttributes, node }) {
    return ['span', HTMLAttributes, `{{${String(node.attrs['key'])}}}`];
  },

  renderText({ node }) {
    return `{{${String(node.attrs['key'])}}}`;
  },
});
