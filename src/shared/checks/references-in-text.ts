import { referenceWords } from './tables/reference-words';
import { oncePerBlock } from './text-block';

/** Words that send the reader to another part of the policy. */
export interface Reference {
  /**
   * What they point to: a title in quotation marks, or one with capital letters alone; the number of a section; an
   * appendix; a list that is to follow; no named place (“as described above”); some that were named before (“these
   * companies”); an e-mail address (“by e-mail”).
   */
  readonly kind: 'title' | 'bare' | 'number' | 'appendix' | 'list' | 'vague' | 'those' | 'mail';
  /** The title or number; otherwise the words that refer. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** Where the text says that it stands. */
  readonly direction: Direction | null;
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
    matches(text, pattern).map((match) => {
      const [found, first, second] = match;
      const part = kind === 'those' || kind === 'appendix' ? found : (first ?? second ?? found);
      const from = match.index + Math.max(0, found.indexOf(part));
      const to = from + part.length;
      return {
        kind,
        words: part.trim(),
        from: to - part.trimStart().length,
        to,
        direction: directionAt(text, to, words),
      };
    });
  const hasAddress = /[@\uFFFC]|https?:/u.test(text);
  return [
    ...all('title', words.quoted),
    ...all('bare', words.bare),
    ...all('number', words.numbered),
    ...all('appendix', words.appendix),
    ...all('list', words.listed),
    ...all('vague', words.vague),
    ...all('those', words.those),
    ...(hasAddress ? [] : all('mail', words.byMail)),
  ];
});

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
