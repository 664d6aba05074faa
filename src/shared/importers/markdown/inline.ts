import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast';
import { isSafeHref } from '../../policy/content';
import type { Mark, Marks, PolicyInline } from '../../policy/nodes';
import { lineOf, shortened, sourceOf, tell, type Reading } from './reading';

/** The inline nodes of one paragraph, heading or cell. */
export function readInline(nodes: readonly PhrasingContent[], reading: Reading): readonly PolicyInline[] {
  return merged(joinLines(nodes.flatMap((node) => readNode(node, [], reading))));
}

/** Plain text over several lines. */
export function linesAsInline(text: string): readonly PolicyInline[] {
  return text
    .split(/\r\n?|\n/u)
    .flatMap((line, index): readonly PolicyInline[] => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' } as const]),
      ...textNode(line, []),
    ]);
}

function readNode(node: PhrasingContent, marks: Marks, reading: Reading): readonly PolicyInline[] {
  switch (node.type) {
    case 'text':
      return textNode(node.value, marks);
    case 'strong':
      return readChildren(node.children, withMark(marks, { type: 'bold' }), reading);
    case 'emphasis':
      return readChildren(node.children, withMark(marks, { type: 'italic' }), reading);
    case 'break':
      return [{ type: 'hardBreak', ...markField(marks) }];
    case 'placeholder': {
      const placeholder: PolicyInline = {
        type: 'placeholder',
        attrs: { key: node.key },
        ...markField(marks),
      };
      reading.lines.set(placeholder, lineOf(node));
      return [placeholder];
    }
    case 'link':
    case 'linkReference':
      return readLink(node, marks, reading);
    case 'image':
    case 'imageReference':
      tell(
        reading,
        node,
        `A picture was replaced by its description: ${shortened(addressOf(node, reading))}`,
      );
      return textNode(node.alt ? node.alt : addressOf(node, reading), marks);
    case 'html':
      if (/^<br\s*\/?>$/iu.test(node.value)) return [{ type: 'hardBreak', ...markField(marks) }];
      if (node.value.startsWith('<!--')) {
        tell(reading, node, `A hidden comment was left out: ${shortened(node.value)}`);
        return [];
      }
      tell(reading, node, `HTML was read as plain text: ${shortened(node.value)}`);
      return textNode(node.value, marks);
    case 'inlineCode':
      tell(reading, node, `Code was read as plain text: ${shortened(node.value)}`);
      return textNode(node.value, marks);
    case 'textDirective':
    case 'delete':
    case 'footnoteReference':
      // The parser is set up without these; should that change, nothing is lost.
      tell(reading, node, `This was read as plain text: ${shortened(sourceOf(reading, node))}`);
      return textNode(sourceOf(reading, node), marks);
  }
}

function readChildren(
  nodes: readonly PhrasingContent[],
  marks: Marks,
  reading: Reading,
): readonly PolicyInline[] {
  return nodes.flatMap((node) => readNode(node, marks, reading));
}

function readLink(node: Link | LinkReference, marks: Marks, reading: Reading): readonly PolicyInline[] {
  if (node.type === 'linkReference' && isFootnote(node.identifier)) {
    tell(reading, node, `A footnote mark was read as plain text: ${shortened(sourceOf(reading, node))}`);
    return textNode(sourceOf(reading, node), marks);
  }
  const target = node.type === 'link' ? node : reading.definitions.get(node.identifier);
  const href = target?.url ?? '';
  if (typeof target?.title === 'string' && target.title !== '') {
    tell(reading, node, `The text shown when pointing at a link was left out: ${shortened(target.title)}`);
  }
  if (!isSafeHref(href)) {
    tell(
      reading,
      node,
      `A link to "${shortened(href)}" was left out; its words were kept. Links can lead to https, http, mailto and tel addresses.`,
    );
    return readChildren(node.children, marks, reading);
  }
  return readChildren(node.children, withMark(marks, { type: 'link', attrs: { href } }), reading);
}

/** `[^1]` is a footnote for many programs, and never meant as the name of a link target. */
export function isFootnote(identifier: string): boolean {
  return identifier.startsWith('^');
}

function addressOf(node: Image | ImageReference, reading: Reading): string {
  return node.type === 'image'
    ? node.url
    : (reading.definitions.get(node.identifier)?.url ?? node.identifier);
}

function textNode(text: string, marks: Marks): readonly PolicyInline[] {
  return text === '' ? [] : [{ type: 'text', text, ...markField(marks) }];
}

function markField(marks: Marks): { readonly marks?: Marks } {
  return marks.length === 0 ? {} : { marks };
}

/** Marks stand in one order, so that equal texts are equal data. */
const markOrder: readonly Mark['type'][] = ['link', 'bold', 'italic', 'underline'];

function withMark(marks: Marks, mark: Mark): Marks {
  if (marks.some(({ type }) => type === mark.type)) return marks;
  return [...marks, mark].sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));
}

// ---------------------------------------------------------------- tidying

/** Line ends inside a paragraph become spaces, or nothing between Chinese characters. */
function joinLines(nodes: readonly PolicyInline[]): readonly PolicyInline[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'text' || !node.text.includes('\n')) return [node];
    const textAt = (neighbour: PolicyInline | undefined) =>
      neighbour?.type === 'text' ? neighbour.text : '';
    const text = node.text.replace(/[ \t]*\n[ \t]*/gu, (lineEnd: string, offset: number) => {
      const before = node.text.slice(0, offset) || textAt(nodes[index - 1]);
      const after = node.text.slice(offset + lineEnd.length) || textAt(nodes[index + 1]);
      return needsSpace(before.slice(-2), after.slice(0, 2)) ? ' ' : '';
    });
    return text === '' ? [] : [{ ...node, text }];
  });
}

const wideEnd =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]$/u;
const wideStart =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;

/** An empty side is a placeholder, which takes after the other side. */
function needsSpace(before: string, after: string): boolean {
  const isWideBefore = before === '' || wideEnd.test(before);
  const isWideAfter = after === '' || wideStart.test(after);
  return !(isWideBefore && isWideAfter);
}

/** Neighbours with the same marks become one text. */
function merged(nodes: readonly PolicyInline[]): readonly PolicyInline[] {
  const result: PolicyInline[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text' && haveSameMarks(node.marks, last.marks)) {
      result[result.length - 1] = { ...last, text: last.text + node.text };
    } else {
      result.push(node);
    }
  }
  return result;
}

function haveSameMarks(a: Marks = [], b: Marks = []): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
