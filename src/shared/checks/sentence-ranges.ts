/** A sentence as a part of a longer text. */
export interface SentenceRange {
  readonly text: string;
  /** Offset in the longer text. */
  readonly from: number;
}

/**
 * The sentences of a text with their places. A line break ends a sentence; so does a full stop with a space and a
 * capital letter or a number behind it, so that an abbreviation may cut a sentence in two.
 */
export function sentenceRanges(text: string): readonly SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(sentenceEnd)) {
    const to = index + end.length;
    sentences.push({ text: text.slice(from, to), from });
    from = to;
  }
  if (from < text.length) sentences.push({ text: text.slice(from), from });
  return sentences;
}

const sentenceEnd = /[.!?…]["”’)]{0,2} (?=["“(]?[\p{Lu}\p{N}])|[。！？；\n]/gu;
