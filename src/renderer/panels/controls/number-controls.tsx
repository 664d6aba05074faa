import {
  durationUnits,
  type DefinitionOf,
  type Duration,
  type DurationUnit,
  type Value,
} from '../../../shared/placeholders/definition';
import { NumberInput, SelectField } from '../../ui/fields';
import type { ControlProps } from './control';

const unitLabels: Readonly<Record<DurationUnit, string>> = {
  hour: 'hours',
  day: 'days',
  month: 'months',
  year: 'years',
};

/** A number and a unit of time. */
export function DurationControl({
  definition,
  value,
  label,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'duration'>>) {
  const duration = partsOf(value) ?? { amount: Number.NaN, unit: partsOf(definition.example)?.unit ?? 'day' };
  const set = (next: Duration): void => onChange(Number.isNaN(next.amount) ? undefined : next);
  return (
    <div className="field-row duration">
      <NumberInput
        label={`${label}: number`}
        value={duration.amount}
        isInvalid={isInvalid}
        isReadOnly={isReadOnly}
        onChange={(amount) => set({ ...duration, amount })}
      />
      <SelectField
        label={`${label}: unit`}
        isLabelHidden
        options={durationUnits.map((unit) => ({ id: unit, label: unitLabels[unit] }))}
        value={duration.unit}
        isInvalid={isInvalid}
        isDisabled={isReadOnly}
        onChange={
          (unit) =>
            set({
              amount: Number.isNaN(duration.amount) ? 1 : duration.amount,
              unit: unit as DurationUnit,
            }) /* The ids just above. */
        }
      />
    </div>
  );
}

/** A whole number. */
export function IntegerControl({
  value,
  label,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'integer'>>) {
  return (
    <NumberInput
      label={label}
      value={typeof value === 'number' ? value : Number.NaN}
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      onChange={(number) => onChange(Number.isNaN(number) ? undefined : number)}
    />
  );
}

function partsOf(value: Value | undefined): Duration | null {
  if (typeof value !== 'object' || !('amount' in value) || !('unit' in value)) return null;
  const unit = durationUnits.find((each) => each === value.unit);
  return unit === undefined ? null : { amount: value.amount, unit };
}
