import { Plus, X } from 'lucide-react';
import { memo } from 'react';
import type { DefinitionOf, ListItemType, Value } from '../../../shared/placeholders/definition';
import { mostEntries } from '../../../shared/placeholders/entries';
import { itemKinds } from '../../../shared/placeholders/item';
import { Button, IconButton } from '../../ui/button';
import { SearchableField, TextField } from '../../ui/fields';
import { countryOptions, languageOptions } from './code-options';
import type { ControlProps } from './control';
import { MoreInFile, shownOf } from './more-in-file';
import { useDraft } from './use-draft';
import { useLineFocus } from './use-line-focus';
import { useSteady } from './use-steady';

/** A list: one field for each entry. Blank lines stand in the pane only, never in the value. */
export function ListControl({
  definition,
  value,
  label,
  describedBy,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'list'>>) {
  const stored = entriesOf(value);
  const [draft, setDraft] = useDraft(stored, (lines) => areEqual(filledOf(lines), filledOf(stored)));
  const lines = draft.length === 0 ? [''] : draft;
  const [container, focusLine] = useLineFocus();
  const canAdd = !isReadOnly && lines.length < mostEntries;
  const store = (next: readonly string[]): void => {
    const filled = filledOf(next);
    setDraft(next);
    onChange(filled.length === 0 ? undefined : filled);
  };
  const addLine = (index: number): void => {
    setDraft(lines.toSpliced(index, 0, ''));
    focusLine(index, 'field');
  };
  const changeLine = useSteady((index: number, text: string) => store(lines.with(index, text)));
  const addLineAfter = useSteady((index: number) => {
    if (canAdd && lines[index]?.trim() !== '') addLine(index + 1);
  });
  const removeLine = useSteady((index: number) => {
    store(lines.toSpliced(index, 1));
    focusLine(index, 'remove');
  });

  return (
    <div
      className="list-control"
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      ref={container}
    >
      {shownOf(lines).map((line, index) => (
        <Line
          key={index}
          index={index}
          type={definition.item}
          label={`${label}, entry ${index + 1}`}
          value={line}
          example={index === 0 ? entriesOf(definition.example)[0] : undefined}
          isInvalid={isInvalid && isWrong(line, definition.item)}
          isReadOnly={isReadOnly}
          canRemove={!isReadOnly && (lines.length > 1 || line !== '')}
          onChange={changeLine}
          onEnter={addLineAfter}
          onRemove={removeLine}
        />
      ))}
      <MoreInFile count={lines.length} />
      {canAdd && lines.at(-1)?.trim() !== '' && (
        <Button kind="link" data-secondary="" onPress={() => addLine(lines.length)}>
          <Plus aria-hidden /> Add another
        </Button>
      )}
    </div>
  );
}

interface LineProps {
  readonly index: number;
  readonly type: ListItemType;
  readonly label: string;
  readonly value: string;
  readonly example: string | undefined;
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  readonly canRemove: boolean;
  readonly onChange: (index: number, text: string) => void;
  readonly onEnter: (index: number) => void;
  readonly onRemove: (index: number) => void;
}

const Line = memo(function Line(props: LineProps) {
  const { index, type, value, example, isReadOnly, canRemove, onChange, onEnter, onRemove } = props;
  const field = {
    label: props.label,
    isLabelHidden: true,
    isInvalid: props.isInvalid,
    onChange: (text: string) => onChange(index, text),
  };
  return (
    <div className="list-line" data-line="">
      {type === 'country' || type === 'language' ? (
        <SearchableField
          {...field}
          isDisabled={isReadOnly}
          value={value === '' ? null : value}
          options={type === 'country' ? countryOptions() : languageOptions()}
        />
      ) : (
        <TextField
          {...field}
          value={value}
          example={example}
          isReadOnly={isReadOnly}
          onKey={(event) => event.key === 'Enter' && onEnter(index)}
        />
      )}
      {canRemove && (
        <IconButton
          label={`Remove ${value === '' ? 'this entry' : value}`}
          data-secondary=""
          onPress={() => onRemove(index)}
        >
          <X />
        </IconButton>
      )}
    </div>
  );
});

/** Whether the mistake of a list is in this entry. */
function isWrong(entry: string, type: ListItemType): boolean {
  return entry.trim() !== '' && itemKinds[type].problems(entry).some(({ severity }) => severity === 'error');
}

function filledOf(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.trim() !== '');
}

function areEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((line, index) => line === others[index]);
}

function entriesOf(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
