import { Plus, X } from 'lucide-react';
import { memo, type ClipboardEvent } from 'react';
import type { DefinitionOf, ListItemType, Value } from '../../../shared/placeholders/definition';
import { mostEntries } from '../../../shared/placeholders/entries';
import { itemKinds } from '../../../shared/placeholders/item';
import { pastedEntries } from '../../../shared/placeholders/typed-text';
import { announce } from '../../state/navigation';
import { Button, IconButton } from '../../ui/button';
import { TextField } from '../../ui/fields';
import { CodeField } from './code-field';
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
  language,
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
  const pasteLines = useSteady((index: number, event: ClipboardEvent) => {
    const entries = pastedEntries(event.clipboardData.getData('text/plain'));
    if (isReadOnly || entries.length < 2 || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const { parse } = itemKinds[definition.item];
    const next = entriesWith(entries, lines[index] ?? '', isCode(definition.item) ? null : event.target);
    store(lines.toSpliced(index, 1, ...next.map((entry) => parse(entry, language))));
    focusLine(index + next.length - 1, 'field');
    announce(`${entries.length} entries were pasted.`);
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
          onPaste={pasteLines}
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
  readonly onPaste: (index: number, event: ClipboardEvent) => void;
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
    <div className="list-line" data-line="" onPaste={(event) => props.onPaste(index, event)}>
      {isCode(type) ? (
        <CodeField {...field} isDisabled={isReadOnly} value={value === '' ? null : value} type={type} />
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

/** Pasted entries in the place of a line, with what stands around the caret; behind a line that has a code. */
function entriesWith(
  pasted: readonly string[],
  line: string,
  input: HTMLInputElement | null,
): readonly string[] {
  if (input === null) return line === '' ? pasted : [line, ...pasted];
  const before = line.slice(0, input.selectionStart ?? line.length);
  const after = line.slice(input.selectionEnd ?? line.length);
  const last = pasted.length - 1;
  return pasted.map((entry, index) => (index === 0 ? before : '') + entry + (index === last ? after : ''));
}

function isCode(type: ListItemType): type is 'country' | 'language' {
  return type === 'country' || type === 'language';
}

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
