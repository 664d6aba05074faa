import type { Language } from '../../../shared/language';
import type { PlaceholderDefinition, Value } from '../../../shared/placeholders/definition';

/** What every control of a detail gets. */
export interface ControlProps<Definition extends PlaceholderDefinition = PlaceholderDefinition> {
  readonly definition: Definition;
  /** Any JSON that a file may hold; undefined when empty. */
  readonly value: Value | undefined;
  readonly label: string;
  /** Language of the policy. */
  readonly language: Language;
  /** Ids of the help and the problems. */
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (value: Value | undefined) => void;
}
