import { oncePerBlock } from './text-block';

/** A sentence of a text, without the space around it. */
export interface Sentence {
  readonly text: string;
  /** Offset in the text it was found in. */
  readonly from: number;
  /** Offset behind it. */
  readonly to: number;
}

/** A word, or a number. */
export type Word = Sentence;

/** The sentences of a text; a line break ends one too. An abbreviation such as “e.g.” or “t.ex.” does not. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number): void => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    const from = start + part.length - part.trimStart().length;
    if (trimmed !== '') sentences.push({ text: trimmed, from, to: from + trimmed.length });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
    if (mark.startsWith('.') && abbreviation.test(text.slice(Math.max(0, index - 12), index + 1))) continue;
    add(index + mark.length);
  }
  add(text.length);
  return sentences;
}

/** The same for the text of a block. */
export const sentencesInBlock = oncePerBlock(({ text }) => sentencesOf(text));

/** The words of a text in an alphabet, and its numbers. Chinese characters are not among them. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
  }));
}

/** How many words a text has; two Chinese characters count as one. */
export function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (text.match(word)?.length ?? 0) + Math.ceil(han / 2);
}

const sentenceEnd = /[.!?…]["”’)]{0,3}\s+(?=[\p{Lu}\p{N}“"”(*])|[。！？；][」』）”"]{0,2}|\n/gu;
const abbreviation =
  /(?:^|[\s(“"])(?:e\.g|i\.e|etc|no|art|arts|sec|inc|ltd|co|corp|vs|approx|mr|mrs|ms|dr|st|t\.ex|t ex|bl\.a|bl a|m\.m|s\.k|d\.v\.s|dvs|jfr|nr|kap|st|\p{Lu}(?:\.\p{Lu}){0,3})\.$/iu;
const word = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[’'-](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*/gu;
