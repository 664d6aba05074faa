import type { TableGrid } from '../table-grid';

/** Widths of the columns in twips, `available` at most in all. */
export function columnWidths(grid: TableGrid, available: number): readonly number[] {
  const chosen = chosenWidths(grid);
  const sum = total(chosen.map((width) => width ?? 0));
  if (!chosen.includes(null) && sum <= available) return chosen.map((width) => width ?? 0);
  const weights = contentWeights(grid);
  const unset = total(weights.filter((_, column) => chosen[column] === null));
  const rest = Math.max(available - sum, minimalWidth * chosen.filter((width) => width === null).length);
  const wanted = chosen.map((width, column) => width ?? (rest * (weights[column] ?? 0)) / unset);
  return shareOut(wanted, available);
}

const twipsPerPixel = 15;
const minimalWidth = 700;

/** What the person set in the editor, or null. */
function chosenWidths({ columns, rows }: TableGrid): readonly (number | null)[] {
  const cells = rows.flat();
  return Array.from({ length: columns }, (_, column) => {
    const widths = cells.flatMap(({ cell, column: first }) => cell.colwidth?.[column - first] ?? []);
    const width = widths.find((pixels) => pixels > 0);
    return width === undefined ? null : Math.round(width * twipsPerPixel);
  });
}

/** How much room the words of each column ask for: long texts wrap, so they count less and less. */
function contentWeights({ columns, rows }: TableGrid): readonly number[] {
  const cells = rows.flat().filter(({ colspan }) => colspan === 1);
  return Array.from({ length: columns }, (_, column) => {
    const lengths = cells
      .filter((placed) => placed.column === column)
      .map(({ cell }) => textLength(cell.content));
    return Math.sqrt(Math.min(Math.max(12, ...lengths), 160));
  });
}

function textLength(content: TableGrid['rows'][number][number]['cell']['content']): number {
  const inlines = content.flatMap((paragraph) => paragraph.content);
  const text = inlines.map((inline) => (inline.type === 'hardBreak' ? '' : inline.text)).join('');
  // A Chinese character is about as wide as two Latin letters.
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Whole twips in the same proportions, which add up to `available` exactly. */
function shareOut(wanted: readonly number[], available: number): readonly number[] {
  const scale = available / total(wanted);
  let used = 0;
  let exact = 0;
  return wanted.map((width) => {
    exact += width * scale;
    const rounded = Math.round(exact) - used;
    used += rounded;
    return rounded;
  });
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
