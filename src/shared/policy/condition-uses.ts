import { namesIn } from './condition-expression';
import { conditionOf } from './context';
import type { PolicyDocument, PolicyNode } from './nodes';
import { childrenOf } from './walk';

/** How many clauses and passages of a policy ask for each name in their conditions. */
export function conditionUses(document: PolicyDocument): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const visit = (nodes: readonly PolicyNode[]): void => {
    for (const node of nodes) {
      if (node.type !== 'clause' && node.type !== 'passage') continue;
      const expression = conditionOf(node.attrs.when);
      const names = new Set(expression === null ? [] : namesIn(expression).map(({ name }) => name));
      for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
      visit(childrenOf(node));
    }
  };
  visit(document.content);
  return uses;
}
