import { ChevronDown } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';

type AriaKeyboardEvent = Parameters<NonNullable<AriaTextFieldProps['onKeyDown']>>[0];

interface TextFieldProps {
  readonly label: string;
  /** Hides the label from sight where the place tells it already. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'tel';
  readonly example?: string | undefined;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly isReadOnly?: boolean;
  readonly isMultiline?: boolean;
  readonly hasAutoFocus?: boolean;
  /** Sees each key before the window's shortcuts do. */
  readonly onKey?: (event: KeyboardEvent) => void;
}

export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, example, describedBy, isMultiline, hasAutoFocus, onKey, ...field } = props;
  return (
    <AriaTextField
      {...field}
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- only the first field of a dialog asks for it
      autoFocus={hasAutoFocus ?? false}
      {...(onKey === undefined ? {} : { onKeyDown: passOn(onKey) })}
      className="field"
    >
      {isLabelHidden !== true && <Label>{label}</Label>}
      {isMultiline === true ? (
        <TextArea rows={2} placeholder={example ?? ''} />
      ) : (
        <Input placeholder={example ?? ''} spellCheck={false} autoComplete="off" />
      )}
    </AriaTextField>
  );
}

/** React Aria keeps key presses to itself unless told otherwise; shortcuts must go on working. */
function passOn(onKey: (event: KeyboardEvent) => void) {
  return (event: AriaKeyboardEvent): void => {
    event.continuePropagation();
    if (!event.nativeEvent.isComposing) onKey(event.nativeEvent);
  };
}

export interface Option {
  readonly id: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly isDisabled?: boolean;
}

export function SelectField(props: SelectFieldProps) {
  const { label, isLabelHidden, options, value, onChange, describedBy, isInvalid, isDisabled } = props;
  return (
    <Select
      className="field select"
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder="Choose…"
      isInvalid={isInvalid ?? false}
      isDisabled={isDisabled ?? false}
    >
      {isLabelHidden !== true && <Label>{label}</Label>}
      <AriaButton className="select-button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </AriaButton>
      <Popover className="popover">
        <ListBox className="listbox" items={options}>
          {(option) => (
            <ListBoxItem className="listbox-item" id={option.id} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** A choice from a long list: type to narrow it. An option whose whole name is typed is chosen at once. */
export function SearchableField(props: SelectFieldProps) {
  const { label, isLabelHidden, options, value, onChange, describedBy, isInvalid, isDisabled } = props;
  const items = useMemo(() => withStored(options, value === null ? [] : [value]), [options, value]);
  const chooseNamed = (typed: string): void => {
    const name = typed.trim().toLowerCase();
    const named = items.find((option) => option.label.toLowerCase() === name);
    if (named !== undefined && named.id !== value) onChange(named.id);
  };
  return (
    <ComboBox
      className="field"
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      defaultItems={items}
      value={value}
      onChange={(key) => onChange(key === null ? '' : String(key))}
      onInputChange={chooseNamed}
      isInvalid={isInvalid ?? false}
      isDisabled={isDisabled ?? false}
      menuTrigger="focus"
    >
      {isLabelHidden !== true && <Label>{label}</Label>}
      <div className="combobox-control">
        <Input placeholder="Type to search…" />
        <AriaButton className="combobox-button" aria-label="Show the list">
          <ChevronDown aria-hidden />
        </AriaButton>
      </div>
      <Popover className="popover">
        <ListBox className="listbox">
          {(option: Option) => (
            <ListBoxItem className="listbox-item" id={option.id} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** The options, and before them each stored value that is none of them, so that it is seen and kept. */
export function withStored(options: readonly Option[], stored: readonly string[]): readonly Option[] {
  const unknown = stored.filter((value) => options.every(({ id }) => id !== value));
  return unknown.length === 0 ? options : [...unknown.map((id) => ({ id, label: id })), ...options];
}

interface FieldGroupProps {
  readonly label: string;
  readonly describedBy: string;
  readonly children: ReactNode;
}

/** A group of controls with one label, such as the lines of an address. */
export function FieldGroup({ label, describedBy, children }: FieldGroupProps) {
  return (
    <fieldset className="field-group" aria-label={label} aria-describedby={describedBy}>
      {children}
    </fieldset>
  );
}
