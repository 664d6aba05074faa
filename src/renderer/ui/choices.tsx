import type { ReactNode } from 'react';
import {
  CheckboxButton,
  CheckboxField,
  Label,
  RadioButton,
  RadioField,
  RadioGroup,
  SwitchButton,
  SwitchField,
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

/** One choice of a RadioGroup, with a line that explains it. */
export function Radio({
  value,
  label,
  hint,
}: {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}) {
  return (
    <RadioField value={value}>
      <RadioButton className="radio">
        <span className="radio-dot" aria-hidden />
        <span className="radio-text">
          <strong>{label}</strong>
          <span className="help">{hint}</span>
        </span>
      </RadioButton>
    </RadioField>
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

interface YesNoSwitchProps {
  /** A question that yes or no answers. */
  readonly question: string;
  readonly isYes: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isYes: boolean) => void;
}

export function YesNoSwitch({ question, isYes, isDisabled, onChange }: YesNoSwitchProps) {
  return (
    <SwitchField isSelected={isYes} isDisabled={isDisabled} onChange={onChange}>
      <SwitchButton className="switch">
        <span className="switch-text">{question}</span>
        <span className="switch-track" aria-hidden>
          <span className="switch-thumb" />
        </span>
        <span className="switch-state" aria-hidden>
          {isYes ? 'Yes' : 'No'}
        </span>
      </SwitchButton>
    </SwitchField>
  );
}
