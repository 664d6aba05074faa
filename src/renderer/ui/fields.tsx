import { ChevronDown, CircleAlert } from 'lucide-react';
import { useMemo, useRef, type KeyboardEvent as ReactKeyboardEvent, type ReactNode } from 'react';
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

export interface SelectFieldProps {
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

/** How the options of a long list are found by more than the label that is shown. */
export interface OptionSearch {
  /** Whether an option is offered for what was typed so far. */
  readonly isLike: (id: string, typed: string) => boolean;
  /** The one option that the whole text names; the text itself where there is none. */
  readonly parse: (typed: string) => string;
}

interface SearchableFieldProps extends SelectFieldProps {
  readonly search: OptionSearch;
}

/**
 * A choice from a long list: type to narrow it. An option whose label is typed is chosen at once;
 * one that is named in another way, when the field is left or Enter is pressed.
 */
export function SearchableField(props: SearchableFieldProps) {
  const { label, isLabelHidden, options, search, value, onChange, describedBy, isInvalid, isDisabled } =
    props;
  const items = useMemo(() => withStored(options, value === null ? [] : [value]), [options, value]);
  const isOffered = useMemo(() => {
    const ids = new Map(items.map((option) => [option.label, option.id]));
    return (shown: string, typed: string): boolean => search.isLike(ids.get(shown) ?? shown, typed);
  }, [items, search]);
  const choose = (option: Option | undefined): void => {
    if (option !== undefined && option.id !== value) onChange(option.id);
  };
  const chooseLabelled = (typed: string): void => {
    const name = typed.trim().toLowerCase();
    choose(items.find((option) => option.label.toLowerCase() === name));
  };
  /** What was typed since the last choice. React Aria puts the old value back before the field is left. */
  const typed = useRef<string | null>(null);
  const chooseTyped = (): void => {
    const id = typed.current === null ? null : search.parse(typed.current);
    typed.current = null;
    choose(options.find((option) => option.id === id));
  };
  const onKey = (event: ReactKeyboardEvent): void => {
    const { key, nativeEvent, target } = event;
    const isOptionFocused = target instanceof Element && target.hasAttribute('aria-activedescendant');
    if (key === 'Escape' || (isOptionFocused && (key === 'Enter' || key === 'Tab'))) typed.current = null;
    if (key !== 'Enter' || nativeEvent.isComposing || typed.current === null) return;
    const offered = items.filter((option) => isOffered(option.label, typed.current ?? ''));
    if (offered.length !== 1 || typed.current.trim() === '') return chooseTyped();
    typed.current = null;
    choose(offered[0]);
  };
  return (
    <ComboBox
      className="field"
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      defaultItems={items}
      defaultFilter={isOffered}
      value={value}
      onChange={(key) => onChange(key === null ? '' : String(key))}
      // eslint-disable-next-line typescript/no-deprecated -- onChange says nothing when the same option is chosen again
      onSelectionChange={() => (typed.current = null)}
      onInputChange={chooseLabelled}
      onBlur={chooseTyped}
      isInvalid={isInvalid ?? false}
      isDisabled={isDisabled ?? false}
      menuTrigger="focus"
    >
      {isLabelHidden !== true && <Label>{label}</Label>}
      <div
        className="combobox-control"
        onKeyDownCapture={onKey}
        onInput={({ target }) => (typed.current = target instanceof HTMLInputElement ? target.value : null)}
      >
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

/** What keeps a dialog from going on, read out when it appears; nothing for null. */
export function FieldProblem({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <p className="problem problem-error" role="alert">
      <CircleAlert aria-hidden />
      {text}
    </p>
  );
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
