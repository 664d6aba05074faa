import { perLanguage, type Language } from '../language';
import { rowsThatMayMatch } from '../may-match';
import type { CheckSubject, ReportedFinding, Severity } from './check';
import { quoted } from './quoted';
import { sentencesOf } from './sentence';
import { placeIn, type TextBlock } from './text-block';

/** A turn of phrase that is a fault wherever it stands. */
export interface Phrase {
  /** With the flags g, i and u. */
  readonly pattern: RegExp;
  /** Goes on behind the quoted words: what is wrong with them, and what to do. */
  readonly says: string;
  /** That of the check when missing. */
  readonly severity?: Severity;
  /** In the sentence: what makes it harmless. */
  readonly unless?: RegExp;
  /** In the whole paragraph: what makes it harmless. */
  readonly unlessNearby?: RegExp;
}

export type PhraseTable = Readonly<Record<Language, readonly Phrase[]>>;

export interface FoundPhrase {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

/** A function for `remember` that finds the phrases of a table; of two that overlap, the first in the table. */
export function phraseReader(table: PhraseTable): (block: TextBlock) => readonly FoundPhrase[] {
  const mayMatch = perLanguage((language) => rowsThatMayMatch(table[language], ({ pattern }) => pattern));
  return ({ text, language }) => {
    const found: FoundPhrase[] = [];
    for (const phrase of mayMatch[language](text)) {
      const matches = [...text.matchAll(phrase.pattern)];
      if (matches.length === 0 || phrase.unlessNearby?.test(text) === true) continue;
      for (const { index, 0: words } of matches) {
        const to = index + words.length;
        // The last one is enough: what a hostile text repeats, it repeats in order.
        const isTaken = found.slice(-8).some((each) => each.from < to && index < each.to);
        if (!isTaken) found.push({ phrase, from: index, to });
      }
    }
    return found.length === 0 ? found : withoutHarmless(found, text);
  };
}

/** Reports every phrase that a reader finds. */
export function reportPhrases(
  { blocks, remember }: CheckSubject,
  read: (block: TextBlock) => readonly FoundPhrase[],
  report: (finding: ReportedFinding) => void,
): void {
  for (const block of blocks) {
    for (const { phrase, from, to } of remember(block, read)) {
      const text = `${quoted(block.text.slice(from, to))} ${phrase.says}`;
      const { severity } = phrase;
      report({ text, place: placeIn(block, from, to), ...(severity === undefined ? {} : { severity }) });
    }
  }
}

function withoutHarmless(found: readonly FoundPhrase[], text: string): readonly FoundPhrase[] {
  if (found.every(({ phrase }) => phrase.unless === undefined)) return found;
  const sentences = sentencesOf(text);
  return found.filter(({ phrase, from, to }) => {
    const around = sentences.filter((each) => each.from < to && from < each.to);
    return phrase.unless?.test(around.map((each) => each.text).join(' ')) !== true;
  });
}
