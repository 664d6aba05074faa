import { useState } from 'react';
import {
  durationUnits,
  type DefinitionOf,
  type Duration,
  type DurationUnit,
  type Value,
} from '../../../shared/placeholders/definition';
import { parseValue } from '../../../shared/placeholders/index';
import { SelectField, TextField } from '../../ui/fields';
import type { ControlProps } from './control';
import { textOf } from './text-control';
import { useDraft } from './use-draft';

const unitLabels: Readonly<Record<DurationUnit, string>> = {
  hour: 'hours',
  day: 'days',
  month: 'months',
  year: 'years',
};

/** A number and a unit of time. */
export function DurationControl(props: ControlProps<DefinitionOf<'duration'>>) {
  const { definition, value, label, language, describedBy, isInvalid, isReadOnly, onChange } = props;
  const stored = partsOf(value);
  // A value without a unit, such as an empty one, keeps the unit that was last seen.
  const [lastUnit, setLastUnit] = useState(stored?.unit ?? partsOf(definition.example)?.unit ?? 'day');
  const unit = stored?.unit ?? lastUnit;
  const read = (typed: string): Value => {
    const withUnit = parseValue(definition, `${typed} ${unit}`, language);
    // "two weeks" and the like name a unit of their own.
    return partsOf(withUnit) === null ? parseValue(definition, typed, language) : withUnit;
  };
  const [draft, setDraft] = useDraft(amountOf(value), (typed) => amountOf(read(typed)) === amountOf(value));

  return (
    <div className="field-row duration">
      <TextField
        label={`${label}: number`}
        isLabelHidden
        value={draft}
        example={amountOf(definition.example)}
        describedBy={describedBy}
        isInvalid={isInvalid}
        isReadOnly={isReadOnly}
        onChange={(typed) => {
          setDraft(typed);
          setLastUnit(unit);
          onChange(typed.trim() === '' ? undefined : read(typed));
        }}
      />
      <SelectField
        label={`${label}: unit`}
        isLabelHidden
        options={durationUnits.map((id) => ({ id, label: unitLabels[id] }))}
        value={unit}
        describedBy={describedBy}
        isInvalid={isInvalid}
        isDisabled={isReadOnly}
        onChange={(id) => {
          const chosen = id as DurationUnit; // The ids just above.
          setLastUnit(chosen);
          if (stored !== null) onChange({ amount: stored.amount, unit: chosen });
        }}
      />
    </div>
  );
}

/** The number of a period, or the text of a value that is none, as it stands in the field. */
function amountOf(value: Value | undefined): string {
  return textOf(partsOf(value)?.amount ?? value);
}

function partsOf(value: Value | undefined): Duration | null {
  if (typeof value !== 'object' || !('amount' in value) || !('unit' in value)) return null;
  const unit = durationUnits.find((each) => each === value.unit);
  return unit === undefined ? null : { amount: value.amount, unit };
}
