import type { PlaceholderDefinition } from '../placeholders/definition';
import { namesIn, parseCondition } from '../policy/condition-expression';

/** The names that conditions of the library may use. */
export interface KnownNames {
  readonly conditions: ReadonlySet<string>;
  readonly placeholders: ReadonlyMap<string, PlaceholderDefinition>;
}

/** What is wrong with a condition expression of the library, as sentences. */
export function conditionProblems(when: string, known: KnownNames): readonly string[] {
  const expression = parseCondition(when);
  if (!expression.ok) return [expression.error.text];
  return namesIn(expression.value).flatMap(({ name, option }) => {
    if (option !== null) return optionProblems(name, option, known);
    if (known.conditions.has(name) || known.placeholders.has(name)) return [];
    return [`"${name}" is neither a condition nor a placeholder.`];
  });
}

/** The conditions and placeholders that an expression names; none for one that cannot be read. */
export function namesUsedBy(when: string | null): readonly string[] {
  const expression = when === null ? null : parseCondition(when);
  return expression?.ok === true ? namesIn(expression.value).map(({ name }) => name) : [];
}

function optionProblems(name: string, option: string, known: KnownNames): readonly string[] {
  const definition = known.placeholders.get(name);
  if (definition === undefined) return [`"${name}" is not a placeholder, so it cannot be asked what it has.`];
  switch (definition.type) {
    case 'choice':
    case 'choices':
      return definition.options.some(({ id }) => id === option)
        ? []
        : [`"${name}" has no option "${option}".`];
    case 'list':
      return [];
    default:
      return [
        `"${name}" is a placeholder of type ${definition.type}; only choices and lists can be asked what they have.`,
      ];
  }
}
