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

/** Every place in a text that looks unfinished, in reading order: `[name]`, `{{name}}`, YYYY-MM-DD, TODO, lorem ipsum. */
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
  // Neither [1] and [2016/679], which refer to something, nor the box [x], nor the link [words](address), nor what
  // editors add in brackets: [sic], [our translation].
  {
    pattern:
      /\[(?!(?:[xX]|at|dot|punkt|sic!?|optional|frivilligt|valfritt|選填|原文如此|[^[\]]{0,40}(?:translation|översättning|emphasis added|vår kursivering|譯))\])(?=[^[\]]*\p{L})[^[\]]{1,100}\](?!\()/gu,
    name: 'a bracket to be filled in',
  },
  { pattern: /\[\s*[●•_.…*?]{1,40}\s*\]/gu, name: 'a blank to be filled in' },
  { pattern: /_{3,200}|＿{2,200}|(?<![\p{L}\p{N}_])__(?![\p{L}\p{N}_])/gu, name: 'a blank to be filled in' },
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
  {
    // Not the brackets of an address that is spelled out: “name {at} shop”.
    pattern:
      /(?<![\p{L}\p{N}{$€])\{(?!(?:at|dot)\})\p{L}[\p{L}\d_ -]{0,40}\}(?!\})|<<\s?\p{L}[^<>\n]{0,60}>>|@@\p{L}[\p{L}\d_ ]{0,40}@@|(?<![\p{L}\p{N}#])#[A-Z][A-Z_]{2,40}#|(?<![\p{L}\p{N}$])\$[A-Z][A-Z_]{3,40}(?![\p{L}\p{N}])/gu,
    name: 'a placeholder that is plain text',
  },
  {
    pattern:
      /(?<!\p{L})(?:YYYY([-/.])MM\1DD|(?:DD|MM)([-/.])(?:DD|MM)\2YYYY|åååå-mm-dd|xx([-/.])xx\3(?:xx|20)?xx|20xx([-/.])xx\4xx)(?!\p{L})|20XX ?年|XX ?月 ?XX ?日|年\s{1,6}月\s{1,6}日/giu,
    name: 'a date to be filled in',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:XX?|NN) (?:(?:business |calendar |working )?(?:hours|days|weeks|months|years)|timmar|dagar|veckor|månader|år)(?!\p{L})|(?<![\p{L}\p{N}])XX\s?(?:小時|天|日|個月|年|公司)|(?<![Ａ-Ｚ])[ＯＸ]{2,20}(?![Ａ-Ｚ])/gu,
    name: 'a blank to be filled in',
  },
  {
    pattern:
      /(?<!\p{L})(?:your|the|insert) (?:company|business)(?: name)? here(?!\p{L})|[(（]\s?(?:(?:the )?name of (?:the |your )?(?:company|business)|företagets namn)\s?[)）]/giu,
    name: 'a blank to be filled in',
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:INSERT|ENTER|FILL IN) (?:YOUR |THE )?(?:COMPANY|BUSINESS|SHOP|NAME|E-?MAIL|ADDRESS|DATE|PHONE|WEBSITE|URL|LINK|NUMBER|TEXT)(?: (?:NAME|ADDRESS|NUMBER|HERE)){0,2}|NAME OF (?:THE |YOUR )?(?:COMPANY|BUSINESS|SHOP)|(?:FYLL I|INFOGA|ANGE) (?:DITT |ERT )?(?:NAMN|FÖRETAG|FÖRETAGSNAMN|ADRESS|DATUM|E-POST|TELEFON|WEBBPLATS)|FÖRETAGETS NAMN)(?!\p{L})/gu,
    name: 'a blank to be filled in',
  },
  {
    pattern:
      /(?<!\p{L})(?:insert (?:your |the )?(?:\p{L}{2,12} )?(?:name|e-?mail|address|date|phone|number|website|link|text) here|(?:infoga|fyll i) (?:ditt |ert |datum|namn)?(?:\p{L}{2,14} )?här)(?!\p{L})|[(（](?:(?:the |your )?(?:company|business|shop|firm) (?:name|phone|telephone|address|e-?mail|website)(?: number| address)?|företags?(?:ets)? ?(?:namn|telefon|adress|e-post)|(?:貴?公司|商店|店家)(?:名稱|電話|地址|信箱|網址))[)）]|(?<![A-Za-z])O{2,4}(?:股份|有限){0,2}公司/giu,
    name: 'a blank to be filled in',
  },
  { pattern: /\?{3,20}|？{3,20}/gu, name: 'a note to yourself' },
  {
    pattern: /【[^【】\n]{0,60}】|〔(?:[^〔〕\d\n]{1,30}|\s{0,9})〕|（\s{0,9}）|\( {1,9}\)/gu,
    name: 'a bracket to be filled in',
  },
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
  { pattern: /\b(?:TODO|TBD|TBC|TBA|FIXME|XXX+)\b/gu, name: 'a note to yourself' },
  { pattern: /\bnote to self\b/giu, name: 'a note to yourself' },
  { pattern: /\blorem ipsum\b/giu, name: 'sample text' },
];

const mayStandIn = rowsThatMayMatch(notations, ({ pattern }) => pattern);
