import type { PlaceholderDefinition } from '../placeholders/definition';
import type { Clause, PolicyAttributes, PolicyBlock, PolicyNode } from '../policy/nodes';
import { mapNodes } from '../policy/walk';
import { shiftHeadings } from './assemble';
import { canonicalText } from './differs-from-library';
import type { OwnClause } from './own-clause';
import type { Library, LibraryClause } from './types';

/** A clause of the person's own as it stands in one policy. */
export interface PlacedClause {
  readonly block: Clause;
  /** Definitions that the policy has to get with it. */
  readonly definitions: readonly PlaceholderDefinition[];
}

/** What a clause has to fit to: the placeholders that the policy and the library have. */
export interface Surroundings {
  readonly definitions: PolicyAttributes['definitions'];
  readonly library: Pick<Library, 'placeholders'>;
}

/**
 * The clause for a policy. A placeholder that the policy has too is shared; one whose key stands
 * for something else there gets another key. Those of the library always mean the library's.
 */
export function placeOwnClause(
  own: OwnClause,
  { definitions, library }: Surroundings,
  headingShift: number,
): PlacedClause {
  const shipped = new Set(library.placeholders.map(({ key }) => key));
  const taken = new Set([...shipped, ...definitions.map(({ key }) => key), ...own.definitions.map(keyOf)]);
  const keys = new Map<string, string>();
  const added: PlaceholderDefinition[] = [];
  for (const definition of own.definitions) {
    const { key } = definition;
    if (shipped.has(key)) continue;
    const same = definitions.filter((each) => isSameDetail(each, definition));
    const shared = same.find((each) => each.key === key) ?? same[0];
    const isFree = definitions.every((each) => each.key !== key);
    const placed = shared?.key ?? (isFree ? key : freeKey(key, taken));
    taken.add(placed);
    keys.set(key, placed);
    if (shared === undefined) added.push({ ...definition, key: placed });
  }
  const content = shiftHeadings(withKeys(own.content, keys), headingShift);
  const when = own.when === null ? null : whenWithKeys(own.when, keys);
  return {
    block: { type: 'clause', attrs: { id: own.id, revision: own.revision, when }, content },
    definitions: added,
  };
}

/** Whether the text of a clause in a policy is another than the one kept under "My clauses". */
export function differsFromOwn(own: OwnClause, clause: Clause, surroundings: Surroundings): boolean {
  const text = canonicalText(clause.content);
  return ![0, 1, 2].some(
    (shift) => canonicalText(placeOwnClause(own, surroundings, shift).block.content) === text,
  );
}

/** The clause in the shape of the library's, so that what lists and finds those has it too. */
export function asLibraryClause({ id, revision, name, when, content }: OwnClause): LibraryClause {
  return {
    id,
    section: 'my-clauses',
    revision,
    reviewed: '',
    title: { en: name },
    purpose: { en: '' },
    when,
    laws: [],
    requiredBy: [],
    derivedFrom: [],
    text: { en: content, sv: content, 'zh-Hant': content },
  };
}

function keyOf({ key }: PlaceholderDefinition): string {
  return key;
}

/** Whether two definitions ask for the same: in the same words, with the same constraints. */
function isSameDetail(a: PlaceholderDefinition, b: PlaceholderDefinition): boolean {
  return questionOf(a) === questionOf(b);
}

function questionOf({
  key: _key,
  example: _example,
  default: _default,
  ...rest
}: PlaceholderDefinition): string {
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const next = `${key.slice(0, 58)}_${number}`;
    if (!taken.has(next)) return next;
  }
}

function withKeys(blocks: readonly PolicyBlock[], keys: ReadonlyMap<string, string>): readonly PolicyBlock[] {
  if (keys.size === 0) return blocks;
  // Each node is replaced by one of its kind.
  return mapNodes(blocks, (node): PolicyNode => {
    if (node.type === 'placeholder' || node.type === 'placeholderTable')
      return { ...node, attrs: { key: keys.get(node.attrs.key) ?? node.attrs.key } };
    if (node.type === 'passage')
      return { ...node, attrs: { ...node.attrs, when: whenWithKeys(node.attrs.when, keys) } };
    return node;
  }) as readonly PolicyBlock[];
}

/** The words of a condition that are keys get the new ones; an option after `has` is no key. */
function whenWithKeys(when: string, keys: ReadonlyMap<string, string>): string {
  return when.replaceAll(/(?<![A-Za-z0-9_])(?<!\bhas\s+)[a-z][a-z0-9_]*/gu, (name) => keys.get(name) ?? name);
}
