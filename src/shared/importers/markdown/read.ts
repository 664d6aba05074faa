import type { Definition, Heading, Nodes, Root } from 'mdast';
import type { PolicyBlock } from '../../policy/nodes';
import { plainText } from '../../policy/walk';
import { fail, succeed, type Result } from '../../result';
import type { ImportMessage } from '../importer';
import { readBlocks } from './blocks';
import { readInline } from './inline';
import { deepLine } from './nesting';
import { tell, type Reading } from './reading';
import { parseMarkdown } from './syntax';

export interface MarkdownContent {
  /** Text of the first heading of level 1, for a document that begins with one; else null. */
  readonly title: string | null;
  readonly blocks: readonly PolicyBlock[];
  /** In the order of their lines. */
  readonly messages: readonly ImportMessage[];
  /** Line in the source, from 1, of blocks and placeholders. */
  readonly lines: ReadonlyMap<object, number>;
}

export interface MarkdownOptions {
  /**
   * In a clause passages stay and headings keep their levels, 2 to 4. In a document the first
   * heading of level 1 is the title; where there are more of them, every heading moves one down.
   */
  readonly purpose: 'document' | 'clause';
  readonly maxDepth: number;
}

/** Reads CommonMark with GFM tables and `{{key}}`; fails only where the text is nested too deeply. */
export function readMarkdown(text: string, { purpose, maxDepth }: MarkdownOptions): Result<MarkdownContent> {
  const deep = deepLine(text, maxDepth);
  if (deep !== null) return tooDeep(deep, maxDepth);
  const { tree, overfullLine } = parseMarkdown(text);
  const deeper = lineDeeperThan(tree, maxDepth);
  if (deeper !== null) return tooDeep(deeper, maxDepth);

  const titleNode = purpose === 'document' ? titleHeading(tree) : null;
  const nodes = tree.children.filter((node) => node !== titleNode);
  const definitions = definitionsIn(tree);
  const reading: Reading = {
    source: text,
    purpose,
    headingShift: purpose === 'document' && nodes.some(isTopHeading) ? 1 : 0,
    definitions,
    usedDefinitions: definitionsUsedIn(tree, definitions),
    messages: [],
    lines: new Map(),
  };
  const title = titleNode === null ? null : readTitle(titleNode, reading);
  const blocks = readBlocks(nodes, 'top', reading);
  if (overfullLine !== null) {
    reading.messages.push({
      line: overfullLine,
      text: 'This paragraph has more than 1,000 brackets, stars and underscores; the rest of them were read as plain text.',
    });
  }
  const messages = [...reading.messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return succeed({ title, blocks, messages, lines: reading.lines });
}

function tooDeep(line: number, maxDepth: number): Result<never> {
  return fail(
    'too-deep',
    `Line ${line} has lists, quotes or boxes more than ${maxDepth} deep inside each other. The file was not read and is unchanged.`,
  );
}

/** Longer ones are ordinary headings. */
const maxTitleLength = 300;

function titleHeading(tree: Root): Heading | null {
  const first = tree.children.find((node) => node.type !== 'definition');
  if (first === undefined || !isTopHeading(first)) return null;
  const length = (first.position?.end.offset ?? 0) - (first.position?.start.offset ?? 0);
  return length <= maxTitleLength ? first : null;
}

function isTopHeading(node: Nodes): node is Heading {
  return node.type === 'heading' && node.depth === 1;
}

function readTitle(heading: Heading, reading: Reading): string {
  const content = readInline(heading.children, reading);
  if (content.some(({ type }) => type === 'placeholder')) {
    tell(reading, heading, 'A title cannot hold a placeholder; it was kept as plain text.');
  }
  return content.map(plainText).join('').replace(/\s+/gu, ' ').trim();
}

function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  for (const node of descendantsOf(tree)) {
    // The first one counts, as everywhere in Markdown.
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  }
  return found;
}

function definitionsUsedIn(
  tree: Root,
  definitions: ReadonlyMap<string, Definition>,
): ReadonlySet<Definition> {
  const used = new Set<Definition>();
  for (const node of descendantsOf(tree)) {
    const definition =
      node.type === 'linkReference' || node.type === 'imageReference'
        ? definitions.get(node.identifier)
        : undefined;
    if (definition !== undefined) used.add(definition);
  }
  return used;
}

/** Without recursion, because nothing has limited the depth yet. */
function* descendantsOf(root: Nodes): Generator<Nodes> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child !== undefined) open.push(child);
    }
  }
}

const nesting: ReadonlySet<string> = new Set(['list', 'blockquote', 'containerDirective']);

function lineDeeperThan(tree: Root, maxDepth: number): number | null {
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    const depth = next.depth + (nesting.has(node.type) ? 1 : 0);
    if (depth > maxDepth) return node.position?.start.line ?? 1;
    if ('children' in node) {
      for (const child of node.children) open.push({ node: child, depth });
    }
  }
  return null;
}
