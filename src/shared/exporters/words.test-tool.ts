import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Nodes, Root } from 'mdast';
import { openPackage, partOf } from './docx/word-package.test-tool';
import { childElements, textIn, type XmlElement } from './docx/xml-tree.test-tool';

/** White space folded: the words alone, as they are compared between formats. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What a reader of the page sees. Knows only what our own exporter writes. */
export function wordsOfHtml(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  const inlineTags = /<\/?(?:strong|em|u|a|mark)(?: [^>]*)?>/gu;
  const text = body.replace(inlineTags, '').replace(/<[^>]*>/gu, ' ');
  return fold(
    text.replace(/&#x([\dA-F]+);/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
}

/** What a reader of the rendered Markdown sees. */
export function wordsOfMarkdown(markdown: string): string {
  return fold(textOfMarkdown(parseMarkdown(markdown)));
}

export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** Each heading of the rendered Markdown as "2 Your rights". */
export function headingsOfMarkdown(markdown: string): readonly string[] {
  return parseMarkdown(markdown).children.flatMap((node) =>
    node.type === 'heading' ? [`${node.depth} ${fold(textOfMarkdown(node))}`] : [],
  );
}

/** What a reader of a document sees that pandoc has read; `json` is its own tree. */
export function wordsOfPandoc(json: string): string {
  return fold(textOfPandoc(JSON.parse(json)));
}

/** What a reader of the document sees, without header and footer. */
export function wordsOfDocx(bytes: Uint8Array): string {
  return fold(textOfXml(partOf(openPackage(bytes), 'word/document.xml')));
}

function textOfMarkdown(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  // Any other HTML would be words that were not escaped.
  if (node.type === 'html') return node.value === '<br>' ? ' ' : node.value;
  if (!('children' in node)) return '';
  const text = node.children.map(textOfMarkdown).join('');
  return ['strong', 'emphasis', 'link'].includes(node.type) ? text : ` ${text} `;
}

function textOfXml(element: XmlElement): string {
  if (element.name === 'w:t') return textIn(element);
  if (element.name === 'w:br') return ' ';
  const text = childElements(element).map(textOfXml).join('');
  return element.name === 'w:p' ? ` ${text} ` : text;
}

/** Text, spaces, breaks, and the ends of blocks. */
function textOfPandoc(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOfPandoc).join('');
  if (typeof node !== 'object' || node === null) return '';
  if ('blocks' in node) return textOfPandoc(node.blocks);
  if (!('t' in node)) return '';
  const content = 'c' in node ? node.c : [];
  if (node.t === 'Str') return String(content);
  if (['Space', 'SoftBreak', 'LineBreak'].includes(String(node.t))) return ' ';
  return ['Para', 'Plain', 'Header', 'Table'].includes(String(node.t))
    ? ` ${textOfPandoc(content)} `
    : textOfPandoc(content);
}
