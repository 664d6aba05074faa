import { localize, type Language } from '../language';
import type { DefinitionOf, Problem, TableColumn, TableValueRow } from './definition';
import { firstProblems, mostEntries, tooManyEntries } from './entries';
import { itemKinds } from './item';
import type { PlaceholderKind } from './kind';
import { isBlank, isRecord, plainText, textAt } from './plain-text';
import { error, located, quote, warning, wrongShape } from './problem';

type TableDefinition = DefinitionOf<'table'>;
type Row = Readonly<Record<string, unknown>>;

export const table: PlaceholderKind<'table'> = {
  type: 'table',
  label: 'Table',
  isEmpty: isBlank,
  parse: parseTable,
  validate(value, definition) {
    if (typeof value === 'string') {
      return [
        error(
          'table-in-cells',
          'Fill in the table cell by cell, or paste rows that you copied from a spreadsheet.',
        ),
      ];
    }
    const rows = filledRows(value);
    if (rows === undefined) return [wrongShape('a table')];
    if (rows.length > mostEntries) return [tooManyEntries(rows.length)];
    return firstProblems([
      ...rows.flatMap((row, index) => rowProblems(row, index + 1, definition)),
      ...unknownColumns(rows, definition),
    ]);
  },
  format(value, definition, language) {
    if (filledRows(value) === undefined) return plainText(value);
    const [comma, semicolon] = language === 'zh-Hant' ? ['，', '；'] : [', ', '; '];
    return formatTable(definition, value, language)
      .rows.map((cells) => cells.filter((cell) => cell !== '').join(comma))
      .join(semicolon);
  },
};

/** A table as it is shown. */
export interface FormattedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The header and the cells of a table value in a language; blank rows are left out. */
export function formatTable(definition: TableDefinition, rows: unknown, language: Language): FormattedTable {
  const { columns } = definition;
  return {
    header: columns.map(({ label }) => localize(label, language)),
    rows: (filledRows(rows) ?? []).map((row) =>
      columns.map(({ key, type }) => {
        const cell = textAt(row, key);
        return cell === '' ? '' : itemKinds[type].format(cell, language);
      }),
    ),
  };
}

/** Rows as copied from a spreadsheet: one on each line, with a tab between the cells of all columns. */
function parseTable(
  typed: string,
  { columns }: TableDefinition,
  language: Language,
): readonly TableValueRow[] | string {
  const rows = typed
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
  if (rows.length === 0 || rows.some((cells) => cells.length !== columns.length)) return typed.trim();
  return rows.map((cells) =>
    Object.fromEntries(
      columns.map(({ key, type }, index) => [key, itemKinds[type].parse(cells[index] ?? '', language)]),
    ),
  );
}

function filledRows(value: unknown): readonly Row[] | undefined {
  return Array.isArray(value) && value.every(isRecord) ? value.filter((row) => !isBlank(row)) : undefined;
}

function rowProblems(row: Row, number: number, { columns }: TableDefinition): readonly Problem[] {
  return columns.flatMap((column) => located(`Row ${number}, ${column.label.en}`, cellProblems(row, column)));
}

function cellProblems(row: Row, { key, type, required }: TableColumn): readonly Problem[] {
  const cell = Object.hasOwn(row, key) ? row[key] : undefined;
  if (isBlank(cell)) return required ? [error('missing', 'This cell is empty. Fill it in.')] : [];
  return typeof cell === 'string' ? itemKinds[type].problems(cell) : [wrongShape('a text')];
}

function unknownColumns(rows: readonly Row[], { columns }: TableDefinition): readonly Problem[] {
  const known = new Set(columns.map(({ key }) => key));
  const unknown = new Set(rows.flatMap((row) => Object.keys(row).filter((key) => !known.has(key))));
  return [...unknown].map((key) =>
    warning(
      'table-unknown-column',
      `The table has no column ${quote(key)}, so what is stored there is not shown.`,
    ),
  );
}
