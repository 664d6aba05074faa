import { detailGroups, type PlaceholderDefinition, type Problem } from '../placeholders/definition';
import { namesIn, type Facts } from './condition-expression';
import { conditionOf, isSwitchedOn, type PolicyContext } from './context';
import type { Clause, Passage, PolicyNode } from './nodes';
import { childrenOf } from './walk';

/** One detail that this policy asks for. */
export interface Detail {
  readonly definition: PlaceholderDefinition;
  /** True when it stands in text that is exported even while it is empty; false when filling it in adds text. */
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
  visit(context.document.content, [], []);
  return [...found]
    .map(([key, { places, isRequired }]) => ({
      definition: context.definition(key),
      isRequired,
      isFilled: context.isFilled(key),
      problems: context.problems(key),
      places,
    }))
    .sort((a, b) => detailGroups.indexOf(a.definition.group) - detailGroups.indexOf(b.definition.group));

  function visit(
    nodes: readonly PolicyNode[],
    path: readonly number[],
    around: readonly (Clause | Passage)[],
  ): void {
    for (const [index, node] of nodes.entries()) {
      const place = [...path, index];
      if (node.type === 'clause' || node.type === 'passage') {
        for (const key of detailsNamedBy(node.attrs.when, context)) mention(key);
        if (isSwitchedOn(node, context.facts)) visit(node.content, place, [...around, node]);
      } else if (node.type === 'placeholder' || node.type === 'placeholderTable') {
        const { key } = node.attrs;
        const detail = mention(key);
        detail.places.push(place);
        const facts = withoutDetail(key, context.facts);
        detail.isRequired ||= around.every((each) => isSwitchedOn(each, facts));
      } else {
        visit(childrenOf(node), place, around);
      }
    }
  }

  function mention(key: string) {
    const known = found.get(key) ?? { places: [], isRequired: false };
    found.set(key, known);
    return known;
  }
}

/** A detail that needs the person's attention: empty though required, or with an error. */
export function isOpen(detail: Detail): boolean {
  return detail.isFilled ? detail.problems.some(({ severity }) => severity === 'error') : detail.isRequired;
}

/** The facts as they are while a detail is empty. */
function withoutDetail(key: string, facts: Facts): Facts {
  return {
    isTrue: (name) => name !== key && facts.isTrue(name),
    has: (name, option) => name !== key && facts.has(name, option),
  };
}

function detailsNamedBy(when: string | null, context: PolicyContext): readonly string[] {
  const expression = conditionOf(when);
  if (expression === null) return [];
  return namesIn(expression).flatMap(({ name }) => (context.isDefined(name) ? [name] : []));
}
