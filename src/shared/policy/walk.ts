import type { Facts } from './condition-expression';
import type { Clause, PolicyDocument, PolicyNode } from './nodes';
import { isSwitchedOn } from './context';

/** One node met on the way through a policy. */
export interface Visit {
  readonly node: PolicyNode;
  /** Child indexes from the document down to the node. */
  readonly path: readonly number[];
  /** False inside a clause or passage that is switched off. */
  readonly isActive: boolean;
  /** The clause that the node stands in or is. */
  readonly clause: Clause | null;
}

/** Every node of a policy in reading order, parents before children. */
export function walk(document: PolicyDocument, facts: Facts): readonly Visit[] {
  const visits: Visit[] = [];
  collect(document.content, { path: [], isActive: true, clause: null }, facts, visits);
  return visits;
}

type Surroundings = Omit<Visit, 'node'>;

function collect(nodes: readonly PolicyNode[], outer: Surroundings, facts: Facts, visits: Visit[]): void {
  for (const [index, node] of nodes.entries()) {
    const visit: Visit = {
      node,
      path: [...outer.path, index],
      isActive: outer.isActive && isSwitchedOn(node, facts),
      clause: node.type === 'clause' ? node : outer.clause,
    };
    visits.push(visit);
    collect(childrenOf(node), visit, facts, visits);
  }
}

/** The children of any node; empty for those that have none. */
export function childrenOf(node: PolicyNode | PolicyDocument): readonly PolicyNode[] {
  return 'content' in node && node.content !== undefined ? node.content : [];
}

/** The node at a path, or null where the policy has changed since. */
export function nodeAt(document: PolicyDocument, path: readonly number[]): PolicyNode | null {
  let nodes: readonly PolicyNode[] = document.content;
  let node: PolicyNode | null = null;
  for (const index of path) {
    node = nodes[index] ?? null;
    if (node === null) return null;
    nodes = childrenOf(node);
  }
  return node;
}

/** The text below a node as it stands, placeholders shown as `{{key}}`. */
export function plainText(node: PolicyNode): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'placeholder' || node.type === 'placeholderTable') return `{{${node.attrs.key}}}`;
  if (node.type === 'hardBreak') return '\n';
  return childrenOf(node).map(plainText).join('');
}

/** A copy of the nodes in which `change` has replaced every node by one that may stand in its place, innermost first. */
export function mapNodes(
  nodes: readonly PolicyNode[],
  change: (node: PolicyNode) => PolicyNode | readonly PolicyNode[],
): readonly PolicyNode[] {
  return nodes.flatMap((node) => {
    const inner =
      'content' in node && node.content !== undefined
        ? // The caller promises replacements that fit, so the copy has the type of the original.
          ({ ...node, content: mapNodes(node.content, change) } as PolicyNode)
        : node;
    return change(inner);
  });
}
