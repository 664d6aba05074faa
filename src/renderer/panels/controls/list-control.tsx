import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { DefinitionOf, ListItemType, Value } from '../../../shared/placeholders/definition';
import { Button, IconButton } from '../../ui/button';
import { SearchableField, TextField } from '../../ui/fields';
import { languageOptions } from './choice-controls';
import type { ControlProps } from './control';
import { countryOptions } from './record-controls';

/** A list: one field for each entry, and one more to add to it. */
export function ListControl({
  definition,
  value,
  label,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'list'>>) {
  const stored = entriesOf(value);
  // An empty line that was just added is not part of the value yet.
  const [hasNewLine, setHasNewLine] = useState(false);
  const entries = stored.length === 0 || hasNewLine ? [...stored, ''] : stored;
  const store = (next: readonly string[]): void => {
    const filled = next.filter((entry) => entry.trim() !== '');
    setHasNewLine(false);
    onChange(filled.length === 0 ? undefined : filled);
  };
  const example = entriesOf(definition.example);

  return (
    <div className="list-control" role="group" aria-label={label}>
      {entries.map((entry, index) => (
        <div className="list-line" key={index}>
          <EntryField
            type={definition.item}
            label={`${label}, entry ${index + 1}`}
            value={entry}
            example={index === 0 ? example[0] : undefined}
            isInvalid={isInvalid}
            isReadOnly={isReadOnly}
            onChange={(text) => {
              const next = entries.with(index, text);
              // While an entry is emptied to be typed anew, its line must not vanish under the caret.
              if (text === '' && index < stored.length) onChange(next.length === 1 ? undefined : next);
              else store(next);
            }}
            onEnter={() => setHasNewLine(true)}
          />
          {!isReadOnly && stored.length > 0 && (
            <IconButton
              label={`Remove ${entry === '' ? 'this entry' : entry}`}
              data-secondary=""
              onPress={() => store(entries.toSpliced(index, 1))}
            >
              <X />
            </IconButton>
          )}
        </div>
      ))}
      {!isReadOnly && stored.length > 0 && !hasNewLine && (
        <Button kind="link" data-secondary="" onPress={() => setHasNewLine(true)}>
          <Plus aria-hidden /> Add another
        </Button>
      )}
    </div>
  );
}

interface EntryFieldProps {
  readonly type: ListItemType;
  readonly label: string;
  readonly value: string;
  readonly example: string | undefined;
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (text: string) => void;
  readonly onEnter: () => void;
}

function EntryField({ type, onEnter, isInvalid, isReadOnly, ...field }: EntryFieldProps) {
  if (type === 'country' || type === 'language') {
    return (
      <SearchableField
        {...field}
        isLabelHidden
        isDisabled={isReadOnly}
        value={field.value === '' ? null : field.value}
        options={type === 'country' ? countryOptions() : languageOptions()}
      />
    );
  }
  return (
    <TextField
      {...field}
      isLabelHidden
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      onKey={(event) => event.key === 'Enter' && onEnter()}
    />
  );
}

function entriesOf(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
