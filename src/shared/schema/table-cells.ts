import { TableCell, TableHeader } from '@tiptap/extension-table';
import { numberAttribute } from './number-attribute';

/** Cells hold paragraphs only, so that every export can show them whole, and no attributes but these. */
export const TableCellNode = TableCell.extend({
  content: 'paragraph+',
  addAttributes: () => cellAttributes,

  parseHTML() {
    return [...(this.parent?.() ?? []), wordsOnly];
  },
});

/** As `TableCellNode`, for the cells of a heading row or column. */
export const TableHeaderNode = TableHeader.extend({
  content: 'paragraph+',
  addAttributes: () => cellAttributes,
});

const cellAttributes = {
  colspan: numberAttribute('colspan', { least: 1, most: 100, fallback: 1 }),
  rowspan: numberAttribute('rowspan', { least: 1, most: 1000, fallback: 1 }),
  colwidth: {
    default: null,
    parseHTML: (element: HTMLElement) => {
      const widths = element.getAttribute('colwidth')?.split(',').map(Number) ?? [];
      const areGood = widths.every((width) => Number.isInteger(width) && width >= 0 && width <= 10_000);
      return areGood && widths.length > 0 ? widths : null;
    },
  },
};

/** Pasted lists, headings and the like become paragraphs of their cell; else they would leave the table. */
const wordsOnly = {
  tag: 'ul, ol, li, dl, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, pre, hr',
  context: 'tableCell//|tableHeader//',
  skip: true,
  priority: 100,
} as const;
