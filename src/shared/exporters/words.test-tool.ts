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
