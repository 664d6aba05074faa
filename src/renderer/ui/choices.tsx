import type { ReactNode } from 'react';
import {
  CheckboxButton,
  CheckboxField,
  Label,
  RadioButton,
  RadioField,
  RadioGroup,
} from 'react-aria-components';

interface CheckboxProps {
  /** Its id in a group of checkboxes. */
  readonly value?: string;
  readonly isSelected?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
  readonly children: ReactNode;
}

export function Checkbox({ children, ...field }: CheckboxProps) {
  return (
    <CheckboxField {...field}>
      <CheckboxButton className="checkbox">
        <span className="checkbox-box" aria-hidden />
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}

interface ChoiceProps {
  readonly kind: 'checkbox' | 'radio';
  /** Its id in the group. */
  readonly value: string;
  readonly label: string;
  /** The language of the label. */
  readonly language: string;
  /** A line below the label; empty for none. */
  readonly hint: string;
  readonly 'data-condition'?: string;
}

/** One choice of a RadioGroup or CheckboxGroup, with a line that explains it. */
export function Choice({ kind, value, label, language, hint, ...data }: ChoiceProps) {
  const Field = kind === 'radio' ? RadioField : CheckboxField;
  const Button = kind === 'radio' ? RadioButton : CheckboxButton;
  return (
    <Field value={value} {...data}>
      <Button className={kind}>
        <span className={kind === 'radio' ? 'radio-dot' : 'checkbox-box'} aria-hidden />
        <span className="choice-text">
          <span lang={language}>{label}</span>
          {hint !== '' && <span className="help">{hint}</span>}
        </span>
      </Button>
    </Field>
  );
}

interface SegmentedChoiceProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly language?: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of a few short options side by side. */
export function SegmentedChoice<Id extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedChoiceProps<Id>) {
  return (
    <RadioGroup
      className="segmented"
      orientation="horizontal"
      value={value}
      onChange={(id) => onChange(id as Id) /* One of the options. */}
    >
      <Label>{label}</Label>
      <div className="segments">
        {options.map((option) => (
          <RadioField key={option.id} value={option.id}>
            <RadioButton
              className="segment"
              {...(option.language === undefined ? {} : { lang: option.language })}
            >
              {option.label}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
