import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { PolicyBlock } from '../../policy/nodes';
import type { Place } from './blocks';
import { filled, paragraph } from './build';
import { linesAsInline } from './inline';
import { lineOf, shortened, sourceOf, tell, type Reading } from './reading';
import { isClosed } from './syntax';

type ReadContent = (nodes: readonly RootContent[]) => readonly PolicyBlock[];

/** A box `:::name{…}`: a passage in a clause, and nothing but its text in a document. */
export function readBox(
  box: ContainerDirective,
  place: Place,
  reading: Reading,
  readContent: ReadContent,
): readonly PolicyBlock[] {
  if (reading.purpose === 'clause') return readPassage(box, place, reading, readContent(box.children));
  if (isClosed(box)) {
    tell(reading, box, `A box was read as ordinary text: ${shortened(sourceOf(reading, box))}`);
    return readContent(box.children);
  }
  // Without its end it was no box, but a line that looks like the start of one.
  const [firstLine = ''] = sourceOf(reading, box).split(/\r\n?|\n/u);
  return [
    paragraph(linesAsInline(firstLine)),
    ...readContent(box.children.filter((child) => !isLabel(child))),
  ];
}

function readPassage(
  box: ContainerDirective,
  place: Place,
  reading: Reading,
  content: readonly PolicyBlock[],
): readonly PolicyBlock[] {
  const { when, part, ...others } = box.attributes ?? {};
  const faults = [
    ...(isClosed(box) ? [] : [`The box "${box.name}" has no closing line of colons.`]),
    ...(box.name === 'passage' ? [] : [`A clause has boxes called "passage" only, not "${box.name}".`]),
    ...(place === 'top'
      ? []
      : [
          'A passage can only stand at the top level of a clause, not in a list, a quote or another passage.',
        ]),
    ...Object.keys(others).map((name) => `A passage has "part" and "when" only, not "${name}".`),
    ...(box.children.some(isLabel) ? ['A passage has no text in square brackets behind its name.'] : []),
    ...(content.length === 0 ? ['This passage is empty.'] : []),
    ...(typeof when === 'string' && when !== ''
      ? []
      : ['A passage needs a condition: :::passage{when="…"}.']),
  ];
  for (const fault of faults) reading.messages.push({ line: lineOf(box), text: fault });
  if (place !== 'top' || typeof when !== 'string' || when === '') return content;
  return [{ type: 'passage', attrs: { when, part: part ?? null }, content: filled(content) }];
}

function isLabel(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}
