import type { Element, Root } from 'hast';
import { nodeKinds } from '../../policy/node-kinds';

/**
 * What the editor itself wrote on copied HTML (`data-pm-slice`: how far the ends are open, and the
 * blocks around it); null where there is none. Another program can write one too: a value that names
 * blocks or attributes no policy can hold is not one.
 */
export function sliceOf(root: Root): string | null {
  const value = findSlice(root);
  const parts = value === null ? null : /^\d{1,3} \d{1,3}(?: -\d)? (?<context>\[.*\])$/u.exec(value);
  return parts !== null && isContext(parts.groups?.['context'] ?? '') ? value : null;
}

/** Puts the value back on the first element, where the editor looks for it; false where there is none. */
export function markSlice(root: Root, slice: string): boolean {
  const first = root.children.find((child) => child.type === 'element');
  if (first === undefined) return false;
  first.properties['dataPmSlice'] = slice;
  return true;
}

function findSlice(parent: Root | Element): string | null {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const { dataPmSlice } = child.properties;
    const value = typeof dataPmSlice === 'string' ? dataPmSlice : findSlice(child);
    if (value !== null) return value;
  }
  return null;
}

/** Names and attributes in turns, as `["bulletList", null, "listItem", null]`. */
function isContext(json: string): boolean {
  let context: unknown;
  try {
    context = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
  if (!Array.isArray(context) || context.length % 2 !== 0 || context.length > 200) return false;
  return context.every((entry: unknown, index) => {
    if (index % 2 === 0) return typeof entry === 'string' && Object.hasOwn(nodeKinds, entry);
    if (entry === null) return true;
    const name: unknown = context[index - 1];
    const kind = Object.entries(nodeKinds).find(([each]) => each === name)?.[1];
    return kind !== undefined && kind.isStandIn !== true && kind.attrs.safeParse(entry).success;
  });
}
