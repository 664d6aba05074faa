import type { ResolvedCell, ResolvedTable } from '../policy/resolved';

/** A table with every cell in its place: each row covers all columns, whatever the spans said. */
export interface TableGrid {
  readonly columns: number;
  /** For each row the cells that begin in it, from left to right. */
  readonly rows: readonly (readonly GridCell[])[];
  /** How many rows at the top are headings of the columns. */
  readonly headerRows: number;
}

export interface GridCell {
  readonly cell: ResolvedCell;
  readonly row: number;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/**
 * Places the cells as the HTML table model does (HTML Standard, "Forming a table"); what stays
 * uncovered is filled with empty cells.
 */
export function layOutTable(table: ResolvedTable): TableGrid {
  const taken: boolean[][] = table.rows.map(() => []);
  const placed = table.rows.map((row, index) => placeRow(row, index, taken));
  const columns = Math.max(0, ...taken.map((row) => row.length));
  const rows = placed.map((cells, row) =>
    [...cells, ...emptyCells(row, columns, taken)].sort((a, b) => a.column - b.column),
  );
  return { columns, rows, headerRows: countHeaderRows(rows) };
}

/** Whether a heading cell names what stands below it or what stands beside it. */
export function headerScope(grid: TableGrid, { row, column }: GridCell): 'col' | 'row' {
  const isWholeRow = grid.rows[row]?.every(({ cell }) => cell.isHeader) ?? false;
  return isWholeRow || (row === 0 && column > 0) ? 'col' : 'row';
}

/** The most columns that Word opens; it also tames a span from a damaged file. */
const maxSpan = 63;

function placeRow(row: readonly ResolvedCell[], index: number, taken: boolean[][]): readonly GridCell[] {
  let column = 0;
  return row.map((cell) => {
    while (taken[index]?.[column] === true) column += 1;
    const colspan = freeColumns(taken[index] ?? [], column, clampSpan(cell.colspan, maxSpan));
    const rowspan = clampSpan(cell.rowspan, taken.length - index);
    for (let below = index; below < index + rowspan; below += 1) {
      for (let beside = column; beside < column + colspan; beside += 1) markTaken(taken[below], beside);
    }
    return { cell, row: index, column, colspan, rowspan };
  });
}

function markTaken(row: boolean[] | undefined, column: number): void {
  if (row === undefined) return;
  // Filled from the left, so that the length of a row is its width.
  while (row.length < column) row.push(false);
  row[column] = true;
}

function clampSpan(span: number, most: number): number {
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), most) : 1;
}

function freeColumns(row: readonly boolean[], column: number, wanted: number): number {
  let free = 1;
  while (free < wanted && row[column + free] !== true) free += 1;
  return free;
}

function emptyCells(
  row: number,
  columns: number,
  taken: readonly (readonly boolean[])[],
): readonly GridCell[] {
  const cell: ResolvedCell = { isHeader: false, colspan: 1, rowspan: 1, colwidth: null, content: [] };
  return Array.from({ length: columns }, (_, column) => column)
    .filter((column) => taken[row]?.[column] !== true)
    .map((column) => ({ cell, row, column, colspan: 1, rowspan: 1 }));
}

function countHeaderRows(rows: readonly (readonly GridCell[])[]): number {
  const first = rows.findIndex((row) => row.length === 0 || row.some(({ cell }) => !cell.isHeader));
  const count = first === -1 ? rows.length : first;
  // A heading that reaches into the body cannot be repeated on the next page without it.
  const reachesBody = rows.slice(0, count).some((row) => row.some((cell) => cell.row + cell.rowspan > count));
  return reachesBody ? 0 : count;
}
