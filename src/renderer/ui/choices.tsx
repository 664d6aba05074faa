import type { ReactNode } from 'react';
import {
  CheckboxButton,
  CheckboxField,
  RadioButton,
  RadioField,
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
