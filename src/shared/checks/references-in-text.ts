import { referenceWords } from './tables/reference-words';
import { oncePerBlock } from './text-block';

/** Words that send the reader to another part of the policy. */
export interface Reference {
  /**
   * What they point to: a title in quotation marks; something in them that may be a title; a title with capital letters
   * alone; the number of a section or point; an appendix; a list that is to follow; no named place (“as described above”); some that were named before (“these
   * companies”); an e-mail address (“by e-mail”).
   */
  readonly kind: 'title' | 'mention' | 'bare' | 'number' | 'appendix' | 'list' | 'vague' | 'those' | 'mail';
  /** The title or number; otherwise the words that refer. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** Where the text says that it stands. */
  readonly direction: Direction | null;
  /** Whether the words name a section, or say that it stands above or below. */
  readonly isSure: boolean;
}

interface Direction {
  readonly is: 'above' | 'below';
  /** As it stands in the text, and where. */
  readonly word: string;
  readonly from: number;
}

/** What a text refers to, kind by kind; a heading refers to nothing. Fit for `CheckSubject.remember`. */
export const referencesIn = oncePerBlock(({ text, level, language }): readonly Reference[] => {
  if (level !== null) return [];
  const words = referenceWords[language];
  const all = (kind: Reference['kind'], pattern: RegExp | null): readonly Reference[] =>
    matches(text, pattern).flatMap((match): readonly Reference[] => {
      const [found, first, second] = match;
      const end = match.index + found.length;
      if (canBeElsewhere.has(kind) && words.elsewhere.test(text.slice(end, end + 120))) return [];
      const part = kind === 'those' || kind === 'appendix' ? found : (first ?? second ?? found);
      const from = match.index + Math.max(0, found.indexOf(part));
      const to = from + part.length;
      const direction = directionAt(text, to, words);
      return [
        {
          kind,
          words: part.trim(),
          from: to - part.trimStart().length,
          to,
          direction,
          isSure:
            kind === 'title' ||
            direction !== null ||
            [words.section, words.above, words.below].some((each) => each.test(found)),
        },
      ];
    });
  const titles = all('title', words.quoted);
  const hasAddress = /[@\uFFFC]|https?:/u.test(text);
  return [
    ...titles,
    ...all('mention', words.mentioned).filter(({ from }) => titles.every((title) => title.from !== from)),
    ...all('bare', words.bare),
    ...all('number', words.numbered),
    ...all('appendix', words.appendix),
    ...all('list', words.listed),
    ...all('vague', words.vague),
    ...all('those', words.those),
    ...(hasAddress ? [] : all('mail', words.byMail)),
  ];
});

const canBeElsewhere: ReadonlySet<Reference['kind']> = new Set(['title', 'mention', 'number', 'appendix']);

/** All matches of a global pattern; the first of any other. */
function matches(text: string, pattern: RegExp | null): readonly RegExpExecArray[] {
  if (pattern === null) return [];
  if (pattern.global) return [...text.matchAll(pattern)];
  const first = pattern.exec(text);
  return first === null ? [] : [first];
}

/** “above” or “below” shortly behind the reference that ends at `to`. */
function directionAt(
  text: string,
  to: number,
  { above, below }: Readonly<Record<Direction['is'], RegExp>>,
): Direction | null {
  const rest = text.slice(to, to + 24);
  const [up, down] = [above.exec(rest), below.exec(rest)];
  const found = down ?? up;
  return found === null
    ? null
    : { is: down === null ? 'above' : 'below', word: found[0], from: to + found.index };
}
