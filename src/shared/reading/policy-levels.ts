import type { CheckSubject, Place } from '../checks/check';
import { placeIn, type TextBlock } from '../checks/text-block';
import type { Language } from '../language';
import {
  addCounts,
  levelOfCounts,
  readingCounts,
  type ReadingCounts,
  type ReadingLevel,
} from './reading-level';

/** How hard a policy is to read, as a whole and part by part. */
export interface PolicyReadingLevels {
  /** Of all that is in the language of the policy. */
  readonly whole: ReadingLevel;
  readonly perClause: readonly ClauseReadingLevel[];
}

/** The level of a clause, or of a section of free text. */
export interface ClauseReadingLevel {
  /** Id of the clause; null for free text. */
  readonly clause: string | null;
  /** Its heading; that of the section before it where it has none; its first paragraph where there is none at all. */
  readonly title: string;
  /** Its first heading or paragraph. */
  readonly place: Place;
  readonly level: ReadingLevel;
}

/** The reading levels of a policy. Tables are left out: what stands in cells is rarely a sentence. */
export function readingLevels({
  blocks,
  remember,
  context: {
    document: {
      attrs: { language },
    },
  },
}: Pick<CheckSubject, 'blocks' | 'remember' | 'context'>): PolicyReadingLevels {
  const parts = partsOf(blocks);
  const countsOf = (part: Part, own: Language): ReadingCounts =>
    addCounts(
      part.blocks
        .filter((block) => block.language === own && block.inside !== 'table' && block.level === null)
        .map((block) => remember(block, countBlock)),
    );
  return {
    whole: levelOfCounts(addCounts(parts.map((part) => countsOf(part, language))), language),
    perClause: parts.map((part) => ({
      clause: part.first.clause?.attrs.id ?? null,
      title: part.title === '' ? part.first.text : part.title,
      place: placeIn(part.first, 0, part.first.text.length),
      level: levelOfCounts(countsOf(part, language), language),
    })),
  };
}

interface Part {
  readonly title: string;
  readonly first: TextBlock;
  readonly blocks: TextBlock[];
}

/** A clause is a part; what is in none of them is divided at its headings. */
function partsOf(blocks: readonly TextBlock[]): readonly Part[] {
  const parts: Part[] = [];
  let title = '';
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.level !== null) title = block.text;
    const isSame =
      last !== undefined &&
      last.first.clause === block.clause &&
      (block.clause !== null || block.level === null);
    if (isSame) last.blocks.push(block);
    else parts.push({ title, first: block, blocks: [block] });
  }
  return parts;
}

function countBlock({ text, language }: TextBlock): ReadingCounts {
  return readingCounts(text, language);
}
