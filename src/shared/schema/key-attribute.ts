import type { Attribute } from '@tiptap/core';
import { isKey } from '../policy/node-kinds';

/** The key of a placeholder, carried in the HTML attribute `name`. Pasted text can carry anything. */
export function keyAttribute(name: string): Partial<Attribute> {
  return {
    default: 'unnamed',
    parseHTML: (element) => {
      const key = element.getAttribute(name) ?? '';
      return isKey(key) ? key : 'unnamed';
    },
    renderHTML: ({ key }) => ({ [name]: String(key) }),
  };
}
