/** A place in a text that was left to be filled in by hand. */
export interface LeftOver {
  /** What stands there: "[Company]". */
  readonly found: string;
  /** What to call it, with its article: "a bracket to be filled in". */
  readonly name: string;
  /** Offset of the place in the text, in UTF-16 code units. */
  readonly from: number;
  /** Offset behind it. */
  readonly to: number;
}

/** Every place in a text that looks unfinished, in reading order: `[name]`, `{{name}}`, TODO, lorem ipsum. */
export function leftOversIn(text: string): readonly LeftOver[] {
  return notations
    .flatMap(({ pattern, name }) =>
      [...text.matchAll(pattern)].map((match) => ({
        found: match[0],
        name,
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.from - b.from);
}

const notations: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /\{\{(?:[^{}]{0,100}\}\})?/gu, name: 'a placeholder that is plain text' },
  // Neither [1] and [2016/679], which refer to something, nor the box [x], nor the link [words](address).
  { pattern: /\[(?![xX]\])(?=[^[\]]*\p{L})[^[\]]{1,100}\](?!\()/gu, name: 'a bracket to be filled in' },
  { pattern: /\[\s*[●•_.…]{1,40}\s*\]/gu, name: 'a blank to be filled in' },
  { pattern: /\b(?:TODO|TBD|FIXME|XXX+)\b/gu, name: 'a note to yourself' },
  { pattern: /\blorem ipsum\b/giu, name: 'sample text' },
];
