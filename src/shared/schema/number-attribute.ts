import type { Attribute } from '@tiptap/core';

interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly fallback: number;
}

/** A whole number, carried in the HTML attribute `name`. Pasted text can carry any; one out of range is dropped. */
export function numberAttribute(name: string, { least, most, fallback }: NumberRange): Partial<Attribute> {
  return {
    default: fallback,
    parseHTML: (element) => {
      const number = Number.parseInt(element.getAttribute(name) ?? '', 10);
      return number >= least && number <= most ? number : fallback;
    },
  };
}
