import { rowsThatMayMatch } from '../may-match';
import { oncePerBlock } from './text-block';

/** Words that can be the name of a business or a product. */
export interface NameInText {
  readonly found: string;
  readonly from: number;
  readonly to: number;
  /** Single words of it, without endings such as ’s. */
  readonly words: readonly string[];
  /**
   * What speaks for a name: a legal form behind it; letters as no plain word has them; a verb or ending that makes it
   * the one who acts; a capital letter inside a sentence, or only one at its beginning.
   */
  readonly sign: 'legal-form' | 'spelling' | 'acts' | 'capital' | 'beginning';
}

/** What in a block looks like a name. Fit for `CheckSubject.remember`. */
export const namesIn = oncePerBlock(({ text, language, level }): readonly NameInText[] => {
  const tokens = tokensOf(text);
  const others = tokens.slice(1).filter((token) => token.text.length > 3);
  const capitals = others.filter(({ isCapital }) => isCapital).length;
  const hasHan = language === 'zh-Hant' && /\p{Script=Han}/u.test(text);
  // A heading in title case says nothing about its words.
  const isTitleCase = !hasHan && capitals >= 2 && capitals > others.length * (level === null ? 0.7 : 0.5);
  const names: NameInText[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.isCapital !== true) continue;
    let last = index;
    while (last - index < 5 && follows(tokens[last], tokens[last + 1], text)) last += 1;
    const group = tokens.slice(index, last + 1);
    const name = nameOf(group, text, hasHan);
    if (name !== null && (!isTitleCase || name.sign === 'legal-form' || name.sign === 'spelling')) {
      names.push(name);
    }
    index = last;
  }
  return [...names, ...chineseNames(text)];
});

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isCapital: boolean;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(tokenPattern)].map(({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
    isCapital: /^\p{Lu}/u.test(found) || /^\p{N}?\p{Ll}{1,2}\p{Lu}\p{Ll}/u.test(found),
  }));
}

const tokenPattern =
  /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{M}\p{N}]|[’'&-](?=[\p{Script=Latin}\p{N}])){0,60}/gu;

function follows(token: Token | undefined, next: Token | undefined, text: string): boolean {
  if (token === undefined || next === undefined || next.from - token.to > 3) return false;
  const between = text.slice(token.to, next.from);
  if (isLegalForm(next.text)) return /^[ ,.]{1,3}$/u.test(between);
  return (
    (next.isCapital || /^\d{1,4}$/u.test(next.text)) &&
    (between === ' ' || between === ' & ') &&
    !/[’']s$/u.test(token.text)
  );
}

function nameOf(group: readonly Token[], text: string, isChinese: boolean): NameInText | null {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return null;
  const words = group.map(({ text: word }) => word.replace(/[’']s?$|[’']s$/u, ''));
  const { from } = first;
  const { to } = last;
  const name = { found: text.slice(from, to), from, to, words };
  if (isLegalForm(last.text)) return group.length > 1 ? { ...name, sign: 'legal-form' } : null;
  if (words.some((word) => /\p{Ll}\p{Lu}\p{Ll}/u.test(word.split('-')[0] ?? '')))
    return { ...name, sign: 'spelling' };
  if (/[’']s$/u.test(last.text) || acting.test(text.slice(to, to + 24))) return { ...name, sign: 'acts' };
  const before = text.slice(Math.max(0, from - 6), from);
  return { ...name, sign: isChinese || !beginning.test(before) ? 'capital' : 'beginning' };
}

/** What a sentence, a heading in quotation marks or a list item begins with. */
const beginning = /(?:^|[.!?:;。！？：；…•·|\n–—])[\s"“”‘’'«(（「*>-]{0,4}$|["“”‘«(]\s?$/u;

/** Company names in Chinese characters, by what they end in, and names that collect data. */
function chineseNames(text: string): readonly NameInText[] {
  const patterns = mayName(text);
  const matches = (pattern: RegExp) => (patterns.includes(pattern) ? [...text.matchAll(pattern)] : []);
  const acting = matches(chineseActing).flatMap((match): readonly NameInText[] => {
    const found = match.groups?.['name'] ?? '';
    const from = match.index + match[0].indexOf(found);
    if (found === '' || notChineseActors.test(found)) return [];
    return [{ found, from, to: from + found.length, words: [found], sign: 'acts' }];
  });
  const companies = matches(chineseForm).flatMap((match): readonly NameInText[] => {
    const found = match[0].replace(chineseLead, '');
    const stem = found.replace(chineseEnding, '');
    if (stem.length < 2 || notChineseNames.test(stem)) return [];
    const from = match.index + match[0].length - found.length;
    const isForm = found.endsWith('有限公司') || found.endsWith('責任公司');
    return [
      { found, from, to: from + found.length, words: [found], sign: isForm ? 'legal-form' : 'spelling' },
    ];
  });
  return [...companies, ...acting];
}

const chineseActing =
  /(?:^|[。；，！？「『])(?<name>\p{Script=Han}{2,8}?)(?:可能會?|不?會|將|依法)?(?:蒐集|收集|重視|尊重|承諾保護)(?=您|使用者|用戶|個人|你|會員|資料|哪些)/gu;
const notChineseActors =
  /(?:我們|們|者|商|員|司|站|用|統|務|台|臺|方|人|位|主|其|並|也|亦|得|只|僅|均|都|需要?|可以?|時|後|前|下|中|內|用於|何|能|該|此|若|而|且|或|及|與|和|意|請|向|為|法|才|所|如何|不)$|^(?:我們|本|該|若|如|為|您|你|其|任何|這|當|在|因|依|請|除|可|只|不|以|由|向|從|對|並|也)/u;

const chineseForm =
  /[\p{Script=Han}\p{Script=Latin}\p{N}（）()·]{2,24}?(?:股份有限公司|有限責任公司|有限公司|科技公司|集團|科技(?!術|產|業|能|水|發|的|進|創|有限|股份|公司)|實業|工作室|數位公司)/gu;
const mayName = rowsThatMayMatch([chineseActing, chineseForm], (pattern) => pattern);
const chineseEnding = /(?:股份有限公司|有限責任公司|有限公司|科技公司|集團|科技|實業|工作室|數位公司)$/u;
/** The words before a name. */
const chineseLead =
  /^.*(?:[與和及由向給為是的在將讓請至從對跟或即因使用經如到「『《，。；：、 ]|我們|本站|這家|該|聯絡|說明|以下|關於|包括|例如|提供|透過|委託|認為|代表)(?=.{2})/u;
const notChineseNames =
  /^(?:本|該|貴|其他?|我們|任何|某|母|子|關係|所屬|企業|同一|整個|各|這個|此|高|新|現代|相關|資訊)$/u;

function isLegalForm(word: string): boolean {
  return legalForms.has(word.replaceAll('.', ''));
}

const legalForms = new Set(
  `Ltd LTD Limited LLC LLP PLC plc Inc INC Incorporated Corp Corporation Co Company GmbH AG UG KG AB HB AS ASA ApS Oy OY
   Oyj SARL SAS SA BV NV Srl SRL SpA Pty Pte KK Holding Holdings`.split(/\s+/u),
);
/** What follows the one who acts, in English and Swedish. */
const acting =
  /^(?:'|’s?)?\s(?:also |may |only |och vi |does not |do not |never |alone )?(?:collects?|uses?|stores?|shares?|processes|keeps?|sells?|receives?|provides?|analy[sz]es?|is|are|was|has|may|will|can|does|must|reserves|respects|takes|needs|decides|answers|explains|handles|works|bestämmer|förklarar|hanterar|arbetar|samlar|använder|behandlar|lagrar|delar|sparar|lämnar|ansvarar|är|har|kan|får|ska|säljer|tar|svarar|behöver)(?!\p{L})/u;
