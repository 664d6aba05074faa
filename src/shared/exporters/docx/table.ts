import { Paragraph, ShadingType, Table, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { ResolvedCell, ResolvedTable } from '../../policy/resolved';
import { layOutTable, type GridCell } from '../table-grid';
import { columnWidths } from './column-widths';
import { renderRuns } from './inlines';
import { textWidth } from './layout';
import { headerShade, styleIds, tableLine } from './styles';

/** A table that begins `indent` twips in from the margin; its heading rows are repeated on every page. */
export function renderTable(table: ResolvedTable, indent: number): Table {
  const grid = layOutTable(table);
  const widths = columnWidths(grid, textWidth - indent);
  return new Table({
    rows: grid.rows.map(
      (row, index) =>
        new TableRow({
          cantSplit: true,
          children: row.map((cell) => renderCell(cell, widths)),
          // A false flag would be written as such, and some readers take any flag for true.
          ...(index < grid.headerRows ? { tableHeader: true } : {}),
        }),
    ),
    columnWidths: widths,
    width: { size: sum(widths), type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: 110, right: 110 },
    borders: {
      top: tableLine,
      bottom: tableLine,
      left: tableLine,
      right: tableLine,
      insideHorizontal: tableLine,
      insideVertical: tableLine,
    },
    ...(indent === 0 ? {} : { indent: { size: indent, type: WidthType.DXA } }),
  });
}

function renderCell({ cell, column, colspan, rowspan }: GridCell, widths: readonly number[]): TableCell {
  return new TableCell({
    children: renderContent(cell),
    width: { size: sum(widths.slice(column, column + colspan)), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(colspan === 1 ? {} : { columnSpan: colspan }),
    ...(rowspan === 1 ? {} : { rowSpan: rowspan }),
    ...(cell.isHeader ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: headerShade } } : {}),
  });
}

/** Word refuses a file with a cell that has no paragraph. */
function renderContent(cell: ResolvedCell): readonly Paragraph[] {
  const style = cell.isHeader ? styleIds.tableHeading : styleIds.tableText;
  if (cell.content.length === 0) return [new Paragraph({ style })];
  return cell.content.map(({ content }) => new Paragraph({ style, children: renderRuns(content) }));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
