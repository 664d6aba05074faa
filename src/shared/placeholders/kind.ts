import type { Language } from '../language';
import type { DefinitionOf, PlaceholderType, Problem, ValidationContext, Value } from './definition';

/**
 * What a placeholder type can do: one object of this shape for each type, in a file named after it.
 * Values come from files, so `validate` and `format` take anything that JSON can hold, and neither
 * ever throws.
 */
export interface PlaceholderKind<T extends PlaceholderType> {
  readonly type: T;
  /** What the person calls the type: "E-mail address". */
  readonly label: string;

  /** Whether nothing has been filled in yet. */
  isEmpty(value: unknown): boolean;

  /**
   * Understands what the person typed, or a scalar of a YAML file. Text that cannot be understood,
   * or that can be read in two ways, is kept as it is, for `validate` to say why.
   */
  parse(text: string, definition: DefinitionOf<T>, language: Language): Value;

  /** All that is wrong with a value that is not empty. */
  validate(value: unknown, definition: DefinitionOf<T>, context: ValidationContext): readonly Problem[];

  /** The value as it stands in a sentence, on one line; for a wrong value, its text. */
  format(value: unknown, definition: DefinitionOf<T>, language: Language): string;
}
