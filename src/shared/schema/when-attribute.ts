import type { Attribute } from '@tiptap/core';
import { parseCondition } from '../policy/condition-expression';

/** The condition of a clause or passage. Pasted text can carry any; one that cannot be read is dropped. */
export function whenAttribute(fallback: string | null): Partial<Attribute> {
  return {
    default: fallback,
    parseHTML: (element) => {
      const when = element.getAttribute('data-when');
      return when !== null && parseCondition(when).ok ? when : fallback;
    },
    renderHTML: ({ when }) => (typeof when === 'string' ? { 'data-when': when } : {}),
  };
}
