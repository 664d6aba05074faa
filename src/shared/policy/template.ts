import type { PlaceholderDefinition } from '../placeholders/definition';
import { isRecord } from '../placeholders/plain-text';
import type { PolicyContext } from './context';
import { findIdentities, identitiesOf, type Identity } from './identities';
import type { Marks, PolicyBlock, PolicyDocument, PolicyInline, PolicyNode } from './nodes';
import { mapNodes } from './walk';

/**
 * The policy as a template for another business: no values, no answers, and no trace of the
 * first one. Where its name, address or e-mail was typed into the text, a placeholder takes its
 * place; links to its pages keep their words only; parts of a newer version, which nobody here can
 * look through, are left out. `fallbackTitle` is used when nothing is left of the title.
 */
export function templateFrom(context: PolicyContext, fallbackTitle: string): PolicyDocument {
  const { attrs, content } = context.document;
  const identities = identitiesOf(context);
  return {
    type: 'doc',
    attrs: {
      ...attrs,
      title: withoutNames(attrs.title, identities) || fallbackTitle,
      values: {},
      conditions: {},
      definitions: attrs.definitions.map((definition) => anonymousDefinition(definition, identities)),
      template: null,
      ignored: [],
      pins: [],
    },
    // Each block is replaced by a block.
    content: mapNodes(content, (node) => anonymousNode(node, identities)) as readonly PolicyBlock[],
  };
}

/** A new policy from a saved template. */
export function policyFromTemplate(template: PolicyDocument, templateId: string): PolicyDocument {
  return {
    ...template,
    attrs: {
      ...template.attrs,
      values: {},
      conditions: {},
      template: { id: templateId, revision: 1 },
      ignored: [],
      pins: [],
    },
  };
}

function anonymousNode(node: PolicyNode, identities: readonly Identity[]): PolicyNode {
  if (node.type === 'unknownBlock') return { type: 'paragraph' };
  if (node.type !== 'paragraph' && node.type !== 'heading') return node;
  return node.content === undefined ? node : { ...node, content: anonymousInlines(node.content, identities) };
}

/** Works on the whole line, because a name can have several marks in it, or a line break. */
function anonymousInlines(
  nodes: readonly PolicyInline[],
  identities: readonly Identity[],
): readonly PolicyInline[] {
  const known = nodes.filter(({ type }) => type !== 'unknownInline');
  const line = known.map((node) => withMarks(node, safeMarks(node.marks ?? [], identities)));
  const found = findIdentities(line.map(lineText).join(''), identities);
  return [...found, null].flatMap((match, index) => {
    const kept = sliceLine(line, found[index - 1]?.end ?? 0, match?.start ?? Infinity);
    if (match === null) return kept;
    const [first] = sliceLine(line, match.start, match.start + 1);
    const placeholder: PolicyInline = { type: 'placeholder', attrs: { key: match.key } };
    return [...kept, withMarks(placeholder, first?.marks ?? [])];
  });
}

/** What a node counts as in its line: whatever is no text is one character that no name holds. */
function lineText(node: PolicyInline): string {
  if (node.type === 'text') return node.text;
  return node.type === 'hardBreak' ? '\n' : '\uFFFC';
}

/** The part of a line between two positions in its text. */
function sliceLine(line: readonly PolicyInline[], from: number, to: number): readonly PolicyInline[] {
  let start = 0;
  return line.flatMap((node): readonly PolicyInline[] => {
    const { length } = lineText(node);
    const [first, last] = [Math.max(0, from - start), Math.min(length, to - start)];
    start += length;
    if (first >= last) return [];
    return [node.type === 'text' ? { ...node, text: node.text.slice(first, last) } : node];
  });
}

function safeMarks(marks: Marks, identities: readonly Identity[]): Marks {
  return marks.filter((mark) => mark.type !== 'link' || !tellsWho(mark.attrs.href, identities));
}

/** Whether an address names the business, as `https://acme.example/terms` or `https://example.com/acme-ltd`. */
function tellsWho(href: string, identities: readonly Identity[]): boolean {
  const address = decoded(href);
  const words = address.replaceAll(/[-_+]/gu, ' ');
  return [address, words].some((text) => findIdentities(text, identities, { inAnyCase: true }).length > 0);
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch (error) {
    // A lone % stands for itself.
    if (error instanceof URIError) return href;
    throw error;
  }
}

function withMarks(node: PolicyInline, marks: Marks): PolicyInline {
  const { marks: _old, ...unmarked } = node;
  return marks.length === 0 ? unmarked : { ...unmarked, marks };
}

/** A definition as another business can use it. An example or default is what the first one had. */
function anonymousDefinition(
  definition: PlaceholderDefinition,
  identities: readonly Identity[],
): PlaceholderDefinition {
  const { example: _example, default: _default, ...rest } = definition;
  return anonymousLabels(rest) as PlaceholderDefinition; // The same parts, with other words.

  function anonymousLabels(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(anonymousLabels);
    if (!isRecord(part)) return part;
    const isLocalized = typeof part['en'] === 'string';
    return Object.fromEntries(
      Object.entries(part).map(([name, inner]) => [
        name,
        isLocalized ? withoutNames(String(inner), identities) || 'Detail' : anonymousLabels(inner),
      ]),
    );
  }
}

/** A short text without the names in it, and without what held them: "Acme’s policy" becomes "Policy". */
function withoutNames(text: string, identities: readonly Identity[]): string {
  const found = findIdentities(text, identities);
  if (found.length === 0) return text.trim();
  const cleaned = found
    // From the end, so that the places of the others stay right.
    .toReversed()
    .reduce(
      (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end).replace(/^['’]?s\b/u, '')}`,
      text,
    )
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s\-–—:,|]+|[\s\-–—:,|]+$/gu, '')
    .replace(/\s(?:of|for|by|at|av|för|hos)$/u, '');
  return cleaned.charAt(0).toUpperCase() + cleaned.slice(1);
}
