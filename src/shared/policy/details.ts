import { detailGroups, type PlaceholderDefinition, type Problem } from '../placeholders/definition';
import { namesIn } from './condition-expression';
import { conditionOf, type PolicyContext } from './context';
import { walk } from './walk';

/** One detail that this policy asks for. */
export interface Detail {
  readonly definition: PlaceholderDefinition;
  /** True when it stands in text that will be exported; false when filling it in adds a sentence. */
  readonly isRequired: boolean;
  readonly isFilled: boolean;
  readonly problems: readonly Problem[];
  /** Paths of the active nodes that show it. */
  readonly places: readonly (readonly number[])[];
}

/**
 * The details of a policy in the order of their groups, then of their first appearance. A detail
 * that only a condition names is optional: its passage appears once it is filled in.
 */
export function detailsOf(context: PolicyContext): readonly Detail[] {
  const found = new Map<string, { readonly places: (readonly number[])[]; isRequired: boolean }>();
  const mention = (key: string) => {
    const known = found.get(key) ?? { places: [], isRequired: false };
    found.set(key, known);
    return known;
  };
  // What is above each clause and passage: whether it is on, and which details its condition names.
  const above = new Map<string, { readonly isActive: boolean; readonly guards: ReadonlySet<string> }>();
  const nowhere = { isActive: true, guards: new Set<string>() };

  for (const { node, path, isActive } of walk(context.document, context.facts)) {
    const parent = above.get(path.slice(0, -1).join()) ?? nowhere;
    if (!parent.isActive) {
      above.set(path.join(), parent);
      continue;
    }
    const guards = new Set(parent.guards);
    if (node.type === 'clause' || node.type === 'passage') {
      for (const key of detailsNamedBy(node.attrs.when, context)) {
        mention(key);
        guards.add(key);
      }
    } else if (node.type === 'placeholder' || node.type === 'placeholderTable') {
      const detail = mention(node.attrs.key);
      detail.places.push(path);
      detail.isRequired ||= !guards.has(node.attrs.key);
    }
    above.set(path.join(), { isActive, guards });
  }

  return [...found]
    .map(([key, { places, isRequired }]) => ({
      definition: context.definition(key),
      isRequired,
      isFilled: context.isFilled(key),
      problems: context.problems(key),
      places,
    }))
    .sort((a, b) => detailGroups.indexOf(a.definition.group) - detailGroups.indexOf(b.definition.group));
}

/** A detail that needs the person's attention: empty though required, or with an error. */
export function isOpen(detail: Detail): boolean {
  return detail.isFilled ? detail.problems.some(({ severity }) => severity === 'error') : detail.isRequired;
}

function detailsNamedBy(when: string | null, context: PolicyContext): readonly string[] {
  const expression = conditionOf(when);
  if (expression === null) return [];
  return namesIn(expression).flatMap(({ name }) => (context.isDefined(name) ? [name] : []));
}
