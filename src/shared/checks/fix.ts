import { wholeClause } from '../library/assemble';
import type { Library, LibraryClause } from '../library/types';
import type { Value } from '../placeholders/definition';
import type {
  Clause,
  HeadingLevel,
  Mark,
  Marks,
  PolicyAttributes,
  PolicyBlock,
  PolicyDocument,
  PolicyInline,
  PolicyNode,
} from '../policy/nodes';
import { childrenOf, nodeAt } from '../policy/walk';

/** What mends a finding: plain data, one step to undo. Its edits concern the policy as it was when it was found. */
export interface Fix {
  /** What a button says: "Replace with “30 days”". */
  readonly label: string;
  /** Applied from the last place of the policy to the first, whatever their order here. */
  readonly edits: readonly Edit[];
}

/** `from` and `to` are offsets in the content of the heading or paragraph at `path`, as in `Place`. */
export type Edit =
  /** With the marks of what stood at `from`. An empty text removes. */
  | {
      readonly kind: 'replace-text';
      readonly path: Path;
      readonly from: number;
      readonly to: number;
      readonly text: string;
    }
  | {
      readonly kind: 'link';
      readonly path: Path;
      readonly from: number;
      readonly to: number;
      readonly href: string;
    }
  | {
      readonly kind: 'placeholder';
      readonly path: Path;
      readonly from: number;
      readonly to: number;
      readonly key: string;
    }
  | { readonly kind: 'heading-level'; readonly path: Path; readonly level: HeadingLevel }
  /** Together with what would be left empty around it. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** At the end of the policy, or where it stood before `at` top-level blocks. */
  | { readonly kind: 'insert-clause'; readonly id: string; readonly at?: number }
  /** A node of the clause `id` of the library, at `part` in it, before child `at` of the node at `path`. */
  | {
      readonly kind: 'insert-part';
      readonly path: Path;
      readonly at: number;
      readonly id: string;
      readonly part: Path;
    }
  | { readonly kind: 'value'; readonly key: string; readonly value: Value | undefined }
  | { readonly kind: 'title'; readonly title: string };

type Path = readonly number[];

/**
 * The policy after a fix. An edit whose place is gone changes nothing; clauses, and parts of them, that go to one place
 * stand there in the order of the library.
 */
export function applyFix(
  document: PolicyDocument,
  fix: Fix,
  library: Pick<Library, 'clauses'>,
): PolicyDocument {
  const rank = (edit: Edit): number => {
    if (edit.kind === 'insert-part') return edit.part.at(-1) ?? -1;
    return edit.kind === 'insert-clause' ? library.clauses.findIndex(({ id }) => id === edit.id) : -1;
  };
  const fromLast = [...fix.edits].sort((a, b) => comparePlaces(b, a) || rank(b) - rank(a));
  return fromLast.reduce((changed, edit) => applyEdit(changed, edit, library), document);
}

function comparePlaces(a: Edit, b: Edit): number {
  const [left, right] = [pathOf(a), pathOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return ('from' in a ? a.from : 0) - ('from' in b ? b.from : 0);
}

function pathOf(edit: Edit): Path {
  if (edit.kind === 'insert-part') return [...edit.path, edit.at];
  if ('path' in edit) return edit.path;
  return edit.kind === 'insert-clause' && edit.at !== undefined ? [edit.at] : [Number.MAX_SAFE_INTEGER];
}

function applyEdit(document: PolicyDocument, edit: Edit, library: Pick<Library, 'clauses'>): PolicyDocument {
  const withAttributes = (attrs: Partial<PolicyAttributes>): PolicyDocument => ({
    ...document,
    attrs: { ...document.attrs, ...attrs },
  });
  switch (edit.kind) {
    case 'title':
      return withAttributes({ title: edit.title });
    case 'value': {
      const { [edit.key]: _old, ...others } = document.attrs.values;
      return withAttributes({
        values: edit.value === undefined ? others : { ...others, [edit.key]: edit.value },
      });
    }
    case 'insert-clause': {
      const found = library.clauses.find(({ id }) => id === edit.id);
      if (found === undefined) return document;
      const { content } = document;
      return {
        ...document,
        content: content.toSpliced(edit.at ?? content.length, 0, clauseFor(document, found)),
      };
    }
    case 'insert-part': {
      const found = library.clauses.find(({ id }) => id === edit.id);
      const whole = found === undefined ? null : clauseFor(document, found);
      const part = whole === null ? null : nodeAt({ ...document, content: [whole] }, [0, ...edit.part]);
      if (part === null) return document;
      const insert = (node: PolicyNode): PolicyNode =>
        ({ ...node, content: childrenOf(node).toSpliced(edit.at, 0, part) }) as PolicyNode; // The same kind of children.
      return { ...document, content: changeAt(document.content, edit.path, insert) };
    }
    case 'remove': {
      const content = changeAt(document.content, edit.path, () => null);
      return { ...document, content: content.length > 0 ? content : [{ type: 'paragraph' }] };
    }
    case 'heading-level':
      return {
        ...document,
        content: changeAt(document.content, edit.path, (node) =>
          node.type === 'heading' ? { ...node, attrs: { level: edit.level } } : node,
        ),
      };
    case 'replace-text':
    case 'link':
    case 'placeholder':
      return {
        ...document,
        content: changeAt(document.content, edit.path, (node) =>
          node.type === 'paragraph' || node.type === 'heading'
            ? { ...node, content: changeInline(node.content ?? [], edit) }
            : node,
        ),
      };
  }
}

/** A clause as it is put into a policy: in its language, and below the headings of its sections. */
function clauseFor({ attrs, content }: PolicyDocument, clause: LibraryClause): Clause {
  const hasSections = content.some((node) => node.type === 'heading' && node.attrs.level === 2);
  return wholeClause(clause, attrs.language, hasSections ? 1 : 0);
}

/** The blocks with the node at `path` replaced, or, for null, taken out with all that held nothing else. */
function changeAt(
  blocks: readonly PolicyBlock[],
  path: Path,
  change: (node: PolicyNode) => PolicyNode | null,
): readonly PolicyBlock[] {
  return changeNodes(blocks, path, change) as readonly PolicyBlock[]; // What is changed keeps its kind.
}

function changeNodes(
  nodes: readonly PolicyNode[],
  [index, ...rest]: Path,
  change: (node: PolicyNode) => PolicyNode | null,
): readonly PolicyNode[] {
  const node = index === undefined ? undefined : nodes[index];
  if (index === undefined || node === undefined) return nodes;
  const changed = rest.length === 0 ? change(node) : changeInside(node, rest, change);
  return [...nodes.slice(0, index), ...(changed === null ? [] : [changed]), ...nodes.slice(index + 1)];
}

function changeInside(
  node: PolicyNode,
  path: Path,
  change: (node: PolicyNode) => PolicyNode | null,
): PolicyNode | null {
  const content = changeNodes(childrenOf(node), path, change);
  if (content.length > 0) return { ...node, content } as PolicyNode; // The same kind of children.
  // A cell may not vanish from its table.
  return node.type === 'tableCell' || node.type === 'tableHeader'
    ? { ...node, content: [{ type: 'paragraph' }] }
    : null;
}

type InlineEdit = Extract<Edit, { readonly from: number }>;

function changeInline(nodes: readonly PolicyInline[], edit: InlineEdit): readonly PolicyInline[] {
  const [before, inside, after] = cut(nodes, edit.from, edit.to);
  const marks = inside[0]?.marks ?? before.at(-1)?.marks;
  return joinTexts([...before, ...replacement(inside, marks, edit), ...after]);
}

function replacement(
  inside: readonly PolicyInline[],
  marks: Marks | undefined,
  edit: InlineEdit,
): readonly PolicyInline[] {
  switch (edit.kind) {
    case 'replace-text':
      return edit.text === ''
        ? []
        : [{ type: 'text', text: edit.text, ...(marks === undefined ? {} : { marks }) }];
    case 'placeholder':
      return [{ type: 'placeholder', attrs: { key: edit.key }, ...(marks === undefined ? {} : { marks }) }];
    case 'link': {
      const link: Mark = { type: 'link', attrs: { href: edit.href } };
      return inside.map((node) => ({
        ...node,
        marks: [link, ...(node.marks ?? []).filter(({ type }) => type !== 'link')],
      }));
    }
  }
}

/** Inline nodes before, inside and behind a part of the content. */
function cut(
  nodes: readonly PolicyInline[],
  from: number,
  to: number,
): [PolicyInline[], PolicyInline[], PolicyInline[]] {
  const parts: [PolicyInline[], PolicyInline[], PolicyInline[]] = [[], [], []];
  let at = 0;
  for (const node of nodes) {
    const length = node.type === 'text' ? node.text.length : 1;
    if (node.type === 'text') {
      const [start, end] = [clamp(from - at, length), clamp(to - at, length)];
      const texts = [node.text.slice(0, start), node.text.slice(start, end), node.text.slice(end)];
      for (const [index, text] of texts.entries()) if (text !== '') parts[index]?.push({ ...node, text });
    } else {
      parts[at + length <= from ? 0 : at < to ? 1 : 2].push(node);
    }
    at += length;
  }
  return parts;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

/** Neighbouring texts with the same marks are one node, as in the editor. */
function joinTexts(nodes: readonly PolicyInline[]): readonly PolicyInline[] {
  const joined: PolicyInline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (
      node.type === 'text' &&
      last?.type === 'text' &&
      JSON.stringify(node.marks ?? []) === JSON.stringify(last.marks ?? [])
    )
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    else joined.push(node);
  }
  return joined;
}
