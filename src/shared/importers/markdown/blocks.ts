import type { Heading as HeadingSyntax, List, RootContent, Table as TableSyntax } from 'mdast';
import type { HeadingLevel, ListItem, PolicyBlock, PolicyInline } from '../../policy/nodes';
import { readBox } from './box';
import { contentField, filled, paragraph } from './build';
import { isFootnote, linesAsInline, readInline } from './inline';
import { lineOf, shortened, sourceOf, tell, type Reading } from './reading';

/** Where a block stands: passages at the top only, and the headings of a clause not in lists and quotes. */
export type Place = 'top' | 'box' | 'quote' | 'item';

/** The blocks of a text or of one of its containers, in order. */
export function readBlocks(
  nodes: readonly RootContent[],
  place: Place,
  reading: Reading,
): readonly PolicyBlock[] {
  return nodes.flatMap((node) => {
    const blocks = readBlock(node, place, reading);
    for (const block of blocks) {
      if (!reading.lines.has(block)) reading.lines.set(block, lineOf(node));
    }
    return blocks;
  });
}

function readBlock(node: RootContent, place: Place, reading: Reading): readonly PolicyBlock[] {
  switch (node.type) {
    case 'paragraph': {
      const content = readInline(node.children, reading);
      if (/^\[\^[^\]\s]+\]:/u.test(textAtStart(content))) {
        tell(
          reading,
          node,
          `A footnote was read as an ordinary paragraph: ${shortened(textAtStart(content))}`,
        );
      }
      return [paragraph(content)];
    }
    case 'heading':
      return [readHeading(node, place, reading)];
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }];
    case 'blockquote':
      return [{ type: 'blockquote', content: filled(readBlocks(node.children, 'quote', reading)) }];
    case 'list':
      return [readList(node, reading)];
    case 'table':
      return [readTable(node, reading)];
    case 'containerDirective':
      return readBox(node, place, reading, (nodes) => readBlocks(nodes, 'box', reading));
    case 'code':
      tell(reading, node, `A block of code was read as plain text: ${shortened(sourceOf(reading, node))}`);
      return node.value === '' ? [] : [paragraph(linesAsInline(node.value))];
    case 'html':
      if (/^<!--(?:(?!-->)[\s\S])*-->\s*$/u.test(node.value)) {
        tell(reading, node, `A hidden comment was left out: ${shortened(node.value)}`);
        return [];
      }
      tell(reading, node, `HTML was read as plain text: ${shortened(node.value)}`);
      return [paragraph(linesAsInline(node.value))];
    case 'definition':
      if (reading.usedDefinitions.has(node) && !isFootnote(node.identifier)) return [];
      tell(
        reading,
        node,
        isFootnote(node.identifier)
          ? `A footnote was read as an ordinary paragraph: ${shortened(sourceOf(reading, node))}`
          : `A link address that nothing uses was read as plain text: ${shortened(sourceOf(reading, node))}`,
      );
      return [paragraph(linesAsInline(sourceOf(reading, node)))];
    case 'leafDirective':
    case 'footnoteDefinition':
    case 'yaml':
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
      // Not made by the parser here; should that change, nothing is lost.
      tell(reading, node, `This was read as plain text: ${shortened(sourceOf(reading, node))}`);
      return [paragraph(linesAsInline(sourceOf(reading, node)))];
    default:
      // Inline nodes stand in paragraphs; the parser puts none here.
      return [paragraph(readInline([node], reading))];
  }
}

function readHeading(node: HeadingSyntax, place: Place, reading: Reading): PolicyBlock {
  const content = readInline(node.children, reading);
  if (reading.purpose === 'clause' && (place === 'item' || place === 'quote')) {
    tell(reading, node, 'A heading cannot stand in a list or a quote of a clause.');
  }
  const wanted = node.depth + reading.headingShift;
  const level = fittingLevel(wanted);
  if (level !== wanted) {
    tell(
      reading,
      node,
      `A heading of level ${node.depth} was read as level ${level}; levels 2 to 4 are possible: ${shortened(sourceOf(reading, node))}`,
    );
  }
  return { type: 'heading', attrs: { level }, ...contentField(content) };
}

function fittingLevel(level: number): HeadingLevel {
  if (level <= 2) return 2;
  return level === 3 ? 3 : 4;
}

function readList(list: List, reading: Reading): PolicyBlock {
  const items = list.children.map((item): ListItem => {
    const blocks = readBlocks(item.children, 'item', reading);
    // A list item always begins with a paragraph.
    const content = blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' } as const, ...blocks];
    return { type: 'listItem', content };
  });
  if (list.ordered !== true) return { type: 'bulletList', content: items };
  return { type: 'orderedList', attrs: { start: Math.min(list.start ?? 1, 1_000_000) }, content: items };
}

function readTable(table: TableSyntax, reading: Reading): PolicyBlock {
  const columns = table.children.reduce((most, row) => Math.max(most, row.children.length), 1);
  const attrs = { colspan: 1, rowspan: 1, colwidth: null };
  return {
    type: 'table',
    content: table.children.map((row, rowIndex) => ({
      type: 'tableRow',
      // Rows may be shorter or longer than the header; in a policy all have the same length.
      content: Array.from({ length: columns }, (_, column) => ({
        type: rowIndex === 0 ? ('tableHeader' as const) : ('tableCell' as const),
        attrs,
        content: [paragraph(readInline(row.children[column]?.children ?? [], reading))],
      })),
    })),
  };
}

function textAtStart(content: readonly PolicyInline[]): string {
  return content[0]?.type === 'text' ? content[0].text : '';
}
