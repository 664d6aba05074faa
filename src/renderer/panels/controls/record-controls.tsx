import type { DefinitionOf, Company, PostalAddress, Value } from '../../../shared/placeholders/definition';
import { FieldGroup, TextField } from '../../ui/fields';
import { CodeField } from './code-field';
import type { ControlProps } from './control';

type Fields = Readonly<Record<string, string>>;

/** The lines of a postal address. */
export function PostalAddressControl({
  definition,
  value,
  label,
  describedBy,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'postal_address'>>) {
  const fields = fieldsOf(value, 'street');
  const example = fieldsOf(definition.example, 'street');
  const set = (name: keyof PostalAddress, text: string): void =>
    onChange(recordFrom({ ...fields, [name]: text }));
  const line = (name: keyof PostalAddress, lineLabel: string) => (
    <TextField
      label={lineLabel}
      value={fields[name] ?? ''}
      example={example[name]}
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      onChange={(text) => set(name, text)}
    />
  );
  return (
    <FieldGroup label={label} describedBy={describedBy}>
      {line('street', 'Street and number')}
      <div className="field-row">
        {line('postalCode', 'Postcode')}
        {line('city', 'Town or city')}
      </div>
      {line('region', 'State or county (if used)')}
      <CodeField
        label="Country"
        type="country"
        value={fields['country'] ?? null}
        isInvalid={isInvalid}
        isDisabled={isReadOnly}
        onChange={(code) => set('country', code)}
      />
    </FieldGroup>
  );
}

/** Name, address and e-mail of a company. */
export function CompanyControl({
  definition,
  value,
  label,
  describedBy,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'company'>>) {
  const fields = fieldsOf(value, 'name');
  const example = fieldsOf(definition.example, 'name');
  const line = (name: keyof Company, lineLabel: string) => (
    <TextField
      label={lineLabel}
      value={fields[name] ?? ''}
      example={example[name]}
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      onChange={(text) => onChange(recordFrom({ ...fields, [name]: text }))}
    />
  );
  return (
    <FieldGroup label={label} describedBy={describedBy}>
      {line('name', 'Name')}
      {line('address', 'Address')}
      {line('email', 'E-mail')}
    </FieldGroup>
  );
}

/** A text that could not be read as a record stands in its first field, where it can be mended. */
function fieldsOf(value: Value | undefined, first: string): Fields {
  if (typeof value === 'string') return { [first]: value };
  if (typeof value !== 'object' || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}

function recordFrom(fields: Fields): Value | undefined {
  const filled = Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));
  // A record that is not complete yet; its type's validate says what is missing.
  return Object.keys(filled).length === 0 ? undefined : (filled as unknown as Value);
}
