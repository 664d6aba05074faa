import { CheckboxGroup } from 'react-aria-components';
import { localize } from '../../../shared/language';
import type { DefinitionOf, ChoiceOption } from '../../../shared/placeholders/definition';
import { listLanguages } from '../../../shared/placeholders/index';
import { Checkbox } from '../../ui/choices';
import { SearchableField, SelectField } from '../../ui/fields';
import type { ControlProps } from './control';
import { countryOptions } from './record-controls';

/** One of a few options. */
export function ChoiceControl({
  definition,
  value,
  label,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'choice'>>) {
  return (
    <SelectField
      label={label}
      isLabelHidden
      options={optionsOf(definition.options)}
      value={typeof value === 'string' ? value : null}
      isInvalid={isInvalid}
      isDisabled={isReadOnly}
      onChange={onChange}
    />
  );
}

/** Any of a few options. */
export function ChoicesControl({
  definition,
  value,
  label,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'choices'>>) {
  const chosen = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  return (
    <CheckboxGroup
      className="choices"
      aria-label={label}
      value={chosen}
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      // In the order of the options, so that the sentence does not depend on the order of clicks.
      onChange={(ids) =>
        onChange(
          ids.length === 0
            ? undefined
            : definition.options.map(({ id }) => id).filter((id) => ids.includes(id)),
        )
      }
    >
      {optionsOf(definition.options).map((option) => (
        <Checkbox key={option.id} value={option.id}>
          {option.label}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

/** A country or a language, from a long list. */
export function CodeControl({
  definition,
  value,
  label,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'country' | 'language'>>) {
  const options = definition.type === 'country' ? countryOptions() : languageOptions();
  return (
    <SearchableField
      label={label}
      isLabelHidden
      options={options}
      value={typeof value === 'string' ? value : null}
      isInvalid={isInvalid}
      isDisabled={isReadOnly}
      onChange={(code) => onChange(code === '' ? undefined : code)}
    />
  );
}

export function languageOptions(): readonly { readonly id: string; readonly label: string }[] {
  return listLanguages('en').map(({ code, name }) => ({ id: code, label: name }));
}

function optionsOf(
  options: readonly ChoiceOption[],
): readonly { readonly id: string; readonly label: string }[] {
  return options.map(({ id, label }) => ({ id, label: localize(label, 'en') }));
}
