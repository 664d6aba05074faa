import type { Attribute } from '@tiptap/core';

/** The key of a placeholder, carried in the HTML attribute `name`. Pasted text can carry anything. */
export function keyAttribute(name: string): Partial<Attribute> {
  return {
    default: 'unnamed',
    parseHTML: (element) => {
      const key = element.getAttribute(name) ?? '';
      return /^[a-z][a-z0-9_]{0,63}$/u.test(key) ? key : 'unnamed';
    },
    renderHTML: ({ key }) => ({ [name]: String(key) }),
  };
}
