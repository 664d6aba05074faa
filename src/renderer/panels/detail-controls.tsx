import type { ComponentType } from 'react';
import type { DefinitionOf, PlaceholderType } from '../../shared/placeholders/definition';
import { ChoiceControl, ChoicesControl, CodeControl } from './controls/choice-controls';
import type { ControlProps } from './controls/control';
import { DateControl } from './controls/date-control';
import { DurationControl } from './controls/duration-control';
import { ListControl } from './controls/list-control';
import { CompanyControl, PostalAddressControl } from './controls/record-controls';
import { TableControl } from './controls/table-control';
import { TextControl } from './controls/text-control';

/** The right control for each type; the compiler asks for a missing one. */
const controls: { readonly [T in PlaceholderType]: ComponentType<ControlProps<DefinitionOf<T>>> } = {
  text: TextControl,
  email: TextControl,
  url: TextControl,
  phone: TextControl,
  postal_address: PostalAddressControl,
  date: DateControl,
  duration: DurationControl,
  integer: TextControl,
  country: CodeControl,
  language: CodeControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  company: CompanyControl,
  list: ListControl,
  table: TableControl,
};

export function DetailControl(props: ControlProps) {
  // The table above pairs each type with a control for just that type.
  const Control = controls[props.definition.type] as ComponentType<ControlProps>;
  return <Control {...props} />;
}
