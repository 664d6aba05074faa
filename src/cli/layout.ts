/**
 * Rows with their columns below each other, two spaces apart. With a width, the last column is
 * wrapped between words. Every row has the same number of cells; each cell is put on one line.
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  { width, indent = 0 }: { readonly width: number | null; readonly indent?: number },
): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim()));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) => {
      const start = row.slice(0, -1).map((cell, column) => `${cell.padEnd(widths[column] ?? 0)}  `);
      const before = ' '.repeat(indent) + start.join('');
      return wrap(row.at(-1) ?? '', before, width);
    })
    .join('');
}

/** A paragraph as lines of at most `width` characters where there is one. */
export function paragraph(text: string, width: number | null): string {
  return wrap(text, '', width);
}

/** "1 clause", "3 clauses". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Narrower than this, a wrapped column is harder to read than one that the terminal breaks. */
const narrowest = 30;

function wrap(text: string, before: string, width: number | null): string {
  const room = width === null ? Infinity : width - before.length;
  if (room < narrowest) return `${`${before}${text}`.trimEnd()}\n`;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines
    .map((each, index) => `${`${index === 0 ? before : ' '.repeat(before.length)}${each}`.trimEnd()}\n`)
    .join('');
}
