import { Plus, Trash2 } from 'lucide-react';
import { memo, type ClipboardEvent } from 'react';
import { localize, type Language } from '../../../shared/language';
import type {
  DefinitionOf,
  TableColumn,
  TableValueRow,
  Value,
} from '../../../shared/placeholders/definition';
import { parseValue } from '../../../shared/placeholders/index';
import { mostEntries } from '../../../shared/placeholders/entries';
import { itemKinds } from '../../../shared/placeholders/item';
import { announce } from '../../state/navigation';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/fields';
import { CodeField } from './code-field';
import type { ControlProps } from './control';
import { MoreInFile, shownOf } from './more-in-file';
import { useLineFocus } from './use-line-focus';
import { useSteady } from './use-steady';

/** A table: one card for each row, with a field for each column. */
export function TableControl({
  definition,
  value,
  label,
  language,
  describedBy,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'table'>>) {
  const rows = rowsOf(value);
  const all = rows.length === 0 ? [{}] : rows;
  const [container, focusRow] = useLineFocus();
  const store = (next: readonly TableValueRow[]): void => onChange(next.length === 0 ? undefined : next);
  const changeCell = useSteady((index: number, key: string, text: string) =>
    store(all.with(index, { ...all[index], [key]: text })),
  );
  /** Cells that were copied from a spreadsheet become rows; whatever else is pasted goes into its cell. */
  const pasteRows = (index: number, event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    const pasted = text.includes('\t') ? parseValue(definition, text, language) : '';
    if (isReadOnly || !Array.isArray(pasted)) return;
    event.preventDefault();
    const isBlank = Object.values(all[index] ?? {}).every((cell) => cell.trim() === '');
    const next = rowsOf(pasted);
    store(all.toSpliced(isBlank ? index : index + 1, isBlank ? 1 : 0, ...next));
    announce(next.length === 1 ? '1 row was pasted.' : `${next.length} rows were pasted.`);
  };
  const example = rowsOf(definition.example)[0];

  return (
    <div
      className="table-control"
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      ref={container}
    >
      {shownOf(all).map((row, index) => (
        <fieldset
          key={index}
          className="table-row"
          data-line=""
          aria-label={`${label}, row ${index + 1}`}
          onPaste={(event) => pasteRows(index, event)}
        >
          {definition.columns.map((column) => (
            <CellField
              key={column.key}
              index={index}
              column={column}
              language={language}
              value={row[column.key] ?? ''}
              example={index === 0 ? example?.[column.key] : undefined}
              isInvalid={isInvalid && isWrong(row, column)}
              isReadOnly={isReadOnly}
              onChange={changeCell}
            />
          ))}
          {!isReadOnly && rows.length > 0 && (
            <Button
              kind="link"
              data-secondary=""
              onPress={() => {
                store(rows.toSpliced(index, 1));
                focusRow(index, 'remove');
              }}
            >
              <Trash2 aria-hidden /> Remove row {index + 1}
            </Button>
          )}
        </fieldset>
      ))}
      <MoreInFile count={rows.length} />
      {!isReadOnly && rows.length > 0 && rows.length < mostEntries && (
        <Button
          data-secondary=""
          onPress={() => {
            store([...rows, {}]);
            focusRow(rows.length, 'field');
          }}
        >
          <Plus aria-hidden /> Add a row
        </Button>
      )}
    </div>
  );
}

interface CellFieldProps {
  /** Of its row. */
  readonly index: number;
  readonly column: TableColumn;
  readonly language: Language;
  readonly value: string;
  readonly example: string | undefined;
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (index: number, key: string, text: string) => void;
}

const CellField = memo(function CellField(props: CellFieldProps) {
  const { index, column, language, value, example, isInvalid, isReadOnly, onChange } = props;
  const field = {
    label: `${localize(column.label, language)}${column.required ? '' : ' (optional)'}`,
    isInvalid,
    onChange: (text: string) => onChange(index, column.key, text),
  };
  return column.type === 'country' ? (
    <CodeField {...field} type="country" value={value === '' ? null : value} isDisabled={isReadOnly} />
  ) : (
    <TextField {...field} value={value} example={example} isReadOnly={isReadOnly} />
  );
});

/** Whether the mistake of a table is in this cell. Blank rows are left out of the text, so nothing is missing there. */
function isWrong(row: TableValueRow, { key, type, required }: TableColumn): boolean {
  const cell = row[key]?.trim() ?? '';
  if (cell === '') return required && Object.values(row).some((text) => text.trim() !== '');
  return itemKinds[type].problems(cell).some(({ severity }) => severity === 'error');
}

function rowsOf(value: Value | undefined): readonly TableValueRow[] {
  if (!Array.isArray(value)) return [];
  return value.filter((row): row is TableValueRow => typeof row === 'object');
}
