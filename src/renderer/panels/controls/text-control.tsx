import type { DefinitionOf, Value } from '../../../shared/placeholders/definition';
import { parseValue } from '../../../shared/placeholders/index';
import { TextField } from '../../ui/fields';
import type { ControlProps } from './control';
import { useDraft } from './use-draft';

/** One line of text: text, e-mail, web address, phone, whole number. */
export function TextControl(
  props: ControlProps<DefinitionOf<'text' | 'email' | 'url' | 'phone' | 'integer'>>,
) {
  const { definition, value, label, language, describedBy, isInvalid, isReadOnly, onChange } = props;
  const read = (typed: string): Value => parseValue(definition, typed, language);
  const [draft, setDraft] = useDraft(textOf(value), (typed) => textOf(read(typed)) === textOf(value));
  return (
    <TextField
      label={label}
      isLabelHidden
      // The browser's own check of e-mail fields would strip what is typed, so these stay text fields.
      type={definition.type === 'phone' ? 'tel' : 'text'}
      value={draft}
      example={textOf(definition.example)}
      describedBy={describedBy}
      isInvalid={isInvalid}
      isReadOnly={isReadOnly}
      onChange={(typed) => {
        setDraft(typed);
        onChange(typed.trim() === '' ? undefined : read(typed));
      }}
    />
  );
}

/** A value that may have any shape, as text for a text field. */
export function textOf(value: Value | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
