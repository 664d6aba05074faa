import { Plus, Trash2 } from 'lucide-react';
import { localize } from '../../../shared/language';
import type {
  DefinitionOf,
  TableColumn,
  TableValueRow,
  Value,
} from '../../../shared/placeholders/definition';
import { Button } from '../../ui/button';
import { SearchableField, TextField } from '../../ui/fields';
import type { ControlProps } from './control';
import { countryOptions } from './record-controls';

/** A table: one card for each row, with a field for each column. */
export function TableControl({
  definition,
  value,
  label,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'table'>>) {
  const rows = rowsOf(value);
  const shown = rows.length === 0 ? [{}] : rows;
  const example = rowsOf(definition.example)[0];
  const store = (next: readonly TableValueRow[]): void => onChange(next.length === 0 ? undefined : next);

  return (
    <div className="table-control" role="group" aria-label={label}>
      {shown.map((row, index) => (
        <fieldset key={index} className="table-row" aria-label={`${label}, row ${index + 1}`}>
          {definition.columns.map((column) => (
            <CellField
              key={column.key}
              column={column}
              value={row[column.key] ?? ''}
              example={index === 0 ? example?.[column.key] : undefined}
              isReadOnly={isReadOnly}
              onChange={(text) => store(shown.with(index, { ...row, [column.key]: text }))}
            />
          ))}
          {!isReadOnly && rows.length > 0 && (
            <Button kind="link" data-secondary="" onPress={() => store(rows.toSpliced(index, 1))}>
              <Trash2 aria-hidden /> Remove row {index + 1}
            </Button>
          )}
        </fieldset>
      ))}
      {!isReadOnly && rows.length > 0 && (
        <Button data-secondary="" onPress={() => store([...rows, {}])}>
          <Plus aria-hidden /> Add a row
        </Button>
      )}
    </div>
  );
}

interface CellFieldProps {
  readonly column: TableColumn;
  readonly value: string;
  readonly example: string | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (text: string) => void;
}

function CellField({ column, value, example, isReadOnly, onChange }: CellFieldProps) {
  const label = `${localize(column.label, 'en')}${column.required ? '' : ' (optional)'}`;
  return column.type === 'country' ? (
    <SearchableField
      label={label}
      options={countryOptions()}
      value={value === '' ? null : value}
      isDisabled={isReadOnly}
      onChange={onChange}
    />
  ) : (
    <TextField label={label} value={value} example={example} isReadOnly={isReadOnly} onChange={onChange} />
  );
}

function rowsOf(value: Value | undefined): readonly TableValueRow[] {
  if (!Array.isArray(value)) return [];
  return value.filter((row): row is TableValueRow => typeof row === 'object');
}
