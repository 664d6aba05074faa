import { CheckboxGroup } from 'react-aria-components';
import { localize, type Language } from '../../../shared/language';
import type { DefinitionOf, ChoiceOption } from '../../../shared/placeholders/definition';
import { Checkbox } from '../../ui/choices';
import { SelectField, withStored, type Option } from '../../ui/fields';
import { CodeField } from './code-field';
import type { ControlProps } from './control';

/** One of a few options. */
export function ChoiceControl({
  definition,
  value,
  label,
  language,
  describedBy,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'choice'>>) {
  const chosen = typeof value === 'string' ? value : null;
  return (
    <SelectField
      label={label}
      isLabelHidden
      options={optionsOf(definition.options, language, chosen === null ? [] : [chosen])}
      value={chosen}
      describedBy={describedBy}
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
  language,
  describedBy,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'choices'>>) {
  const chosen = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  const options = optionsOf(definition.options, language, chosen);
  return (
    <CheckboxGroup
      className="choices"
      aria-label={label}
      aria-describedby={describedBy}
      value={chosen}
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      // In the order of the options, so that the sentence does not depend on the order of clicks.
      onChange={(ids) =>
        onChange(ids.length === 0 ? undefined : options.map(({ id }) => id).filter((id) => ids.includes(id)))
      }
    >
      {options.map((option) => (
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
  describedBy,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'country' | 'language'>>) {
  return (
    <CodeField
      label={label}
      isLabelHidden
      type={definition.type}
      value={typeof value === 'string' && value !== '' ? value : null}
      describedBy={describedBy}
      isInvalid={isInvalid}
      isDisabled={isReadOnly}
      onChange={(code) => onChange(code === '' ? undefined : code)}
    />
  );
}

function optionsOf(
  options: readonly ChoiceOption[],
  language: Language,
  stored: readonly string[],
): readonly Option[] {
  return withStored(
    options.map(({ id, label }) => ({ id, label: localize(label, language) })),
    stored,
  );
}
