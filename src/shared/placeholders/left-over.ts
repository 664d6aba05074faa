import { rowsThatMayMatch } from '../may-match';

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
  return (
    mayStandIn(text)
      .flatMap(({ pattern, name }) =>
        [...text.matchAll(pattern)].map((match) => ({
          found: match[0],
          name,
          from: match.index,
          to: match.index + match[0].length,
        })),
      )
      .sort((a, b) => a.from - b.from || b.to - a.to)
      // A blank in a bracket is one place to fill in.
      .filter((each, index, all) => all.slice(Math.max(0, index - 3), index).every(({ to }) => to < each.to))
  );
}

const notations: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /\{\{(?:[^{}]{0,100}\}\})?/gu, name: 'a placeholder that is plain text' },
  // Neither [1] and [2016/679], which refer to something, nor the box [x], nor the link [words](address).
  { pattern: /\[(?![xX]\])(?=[^[\]]*\p{L})[^[\]]{1,100}\](?!\()/gu, name: 'a bracket to be filled in' },
  { pattern: /\[\s*[●•_.…]{1,40}\s*\]/gu, name: 'a blank to be filled in' },
  { pattern: /_{3,200}|＿{2,200}/gu, name: 'a blank to be filled in' },
  { pattern: /(?:\.{6,200}|…{2,200}|(?:\. ){5,100}\.)/gu, name: 'a blank to be filled in' },
  {
    pattern:
      /(?<![A-Za-z\d<])<(?!\/?(?:p|br|div|span|a|li|ul|ol|b|i|u|em|strong|h[1-6]|img|td|tr|table)\b)(?:\p{L}[\p{L}\d_]{0,30}(?:[ -][\p{L}\d_]{1,30}){0,5})>/gu,
    name: 'a bracket to be filled in',
  },
  {
    pattern:
      /«\s?(?:name|company|address|e-?mail|date|website|url|phone|namn|företag|bolag|adress|e-post|datum|webbplats|telefon|\p{L}{2,20}_\p{L}{2,20})\s?»/giu,
    name: 'a bracket to be filled in',
  },
  { pattern: /(?<![%\p{L}\p{N}])%[A-Z][A-Z_]{2,40}%/gu, name: 'a placeholder that is plain text' },
  {
    pattern: /\$\{[^{}\n]{1,60}\}|<%=?[^%\n]{1,60}%>|\[\[[^[\]\n]{1,60}\]\]/gu,
    name: 'a placeholder that is plain text',
  },
  { pattern: /【[^【】\n]{0,60}】|〔\s{0,9}〕|（\s{0,9}）/gu, name: 'a bracket to be filled in' },
  {
    pattern:
      /[(（]\s?(?:請填入?|填入|待填|待補|待定|請填寫|insert|fill in|enter (?:the|your)|your (?:company|business|name|address|e-?mail|website)|fyll i|infoga|ange (?:ditt|din|ert|er))(?:[^()（）\n]{0,40})[)）]/giu,
    name: 'a bracket to be filled in',
  },
  {
    pattern: /(?<![\d○〇])[○◯]{2,20}(?![\d○〇])|(?<![〇一二三四五六七八九十])〇{3,20}/gu,
    name: 'a blank to be filled in',
  },
  { pattern: /(?<![\p{L}\p{N}])[●■□]{2,20}/gu, name: 'a blank to be filled in' },
  { pattern: /\b(?:TODO|TBD|TBC|FIXME|XXX+)\b/gu, name: 'a note to yourself' },
  { pattern: /\blorem ipsum\b/giu, name: 'sample text' },
];

const mayStandIn = rowsThatMayMatch(notations, ({ pattern }) => pattern);
