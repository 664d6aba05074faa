/**
 * A text table: a title, one line per row, numbers to the right. `columns` are the heads; the first `texts` columns
 * hold words and stand to the left, as does the last one, the verdict.
 */
export function drawTable({ title, columns, rows, texts = 1, notes = [] }) {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column < texts || column === columns.length - 1
          ? cell.padEnd(widths[column])
          : cell.padStart(widths[column]),
      )
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const [head, ...body] = lines;
  return [title, head, rule, ...body, ...notes.map((note) => `  ${note}`), ''].join('\n');
}

/** The same as a table of Markdown, for a page of docs/. */
export function markdownTable(columns, rows) {
  const cells = [columns, columns.map(() => '---'), ...rows].map((row) =>
    row.map((cell) => String(cell).replaceAll('|', '\\|')),
  );
  return cells.map((row) => `| ${row.join(' | ')} |\n`).join('');
}
