import { perLanguage, type Language } from '../language';
import { rowsThatMayMatch } from '../may-match';
import { namesInChinese } from './names-in-chinese';
import { nameFrames } from './tables/name-frames';
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
   * the one who acts; words around it that only a name stands between; a capital letter inside a sentence, or only one
   * at its beginning.
   */
  readonly sign: 'legal-form' | 'spelling' | 'acts' | 'frame' | 'capital' | 'beginning';
}

/** What in a block looks like a name. Fit for `CheckSubject.remember`. */
export const namesIn = oncePerBlock(({ text, language, level, inside }): readonly NameInText[] => {
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
    const isPair =
      level === null &&
      inside === 'text' &&
      group.length > 1 &&
      text.slice(group[0]?.to, group[1]?.from) === ' & ';
    const name = nameOf(group, text, hasHan || isPair);
    if (name !== null && (!isTitleCase || name.sign === 'legal-form' || name.sign === 'spelling')) {
      names.push(name);
    }
    index = last;
  }
  return [...names, ...framedIn(text, language), ...namesInChinese(text)];
});

/** What stands where only a name fits. */
function framedIn(text: string, language: Language): readonly NameInText[] {
  return mayFrame[language](text).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly NameInText[] => {
      const found = match.groups?.['name'] ?? '';
      if (found === '' || plainEnding.test(found) || /\p{L}{3}(?<!s)s$/u.test(found)) return [];
      const from = match.index + match[0].indexOf(found);
      return [
        { found, from, to: from + found.length, words: found.split(/ (?:& |and |och )?/u), sign: 'frame' },
      ];
    }),
  );
}

const mayFrame = perLanguage((language) =>
  rowsThatMayMatch([...nameFrames[language].capital, ...nameFrames[language].any], (pattern) => pattern),
);

/** Endings of plain words, with which a sentence can begin. */
export const plainEnding =
  /(?:tion|sion|ment|ing|ness|ity|ance|ence|ism|ship|ally|ous|ning|het|skap|else|ande|ende|erna|arna|orna|(?:(?<!f)l|[gknt])are)$/u;

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
    isCapital:
      (/^\p{Lu}/u.test(found) && !contraction.test(found)) || /^\p{N}?\p{Ll}{1,2}\p{Lu}\p{Ll}/u.test(found),
  }));
}

/** “We’re”, “I’m”, “It’s”: the first word of a sentence, and no part of the name behind it. */
const contraction = /^(?:We|I|You|They|It|He|She|That|There|Here|What|Who|Let)[’'](?:re|m|ve|ll|d|s)$/u;
const tokenPattern =
  /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{M}\p{N}]|[’'&-](?=[\p{Script=Latin}\p{N}])){0,60}/gu;

function follows(token: Token | undefined, next: Token | undefined, text: string): boolean {
  if (token === undefined || next === undefined || next.from - token.to > 3) return false;
  const between = text.slice(token.to, next.from);
  // “Oranmore, Co. Galway” is in a county.
  if (isLegalForm(next.text)) return /^[ ,.]{1,3}$/u.test(between) && (next.text !== 'Co' || between === ' ');
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
  if (isLegalForm(last.text)) {
    const end = from + name.found.replace(/[’']s$/u, '').length;
    return group.length > 1 ? { ...name, found: text.slice(from, end), to: end, sign: 'legal-form' } : null;
  }
  if (words.some((word) => /\p{Ll}\p{Lu}\p{Ll}|\p{Ll}{2}\d/u.test(word.split('-')[0] ?? '')))
    return { ...name, sign: 'spelling' };
  if (/[’']s$/u.test(last.text) || acting.test(text.slice(to, to + 24))) return { ...name, sign: 'acts' };
  const before = text.slice(Math.max(0, from - 6), from);
  return { ...name, sign: isChinese || !beginning.test(before) ? 'capital' : 'beginning' };
}

/** What a sentence, a heading in quotation marks or a list item begins with. */
const beginning = /(?:^|[.!?:;。！？：；…•·|\n–—])[\s"“”‘’'«(（「*>-]{0,4}$|["“”‘«(]\s?$/u;

function isLegalForm(word: string): boolean {
  return legalForms.has(word.replace(/[’']s$/u, '').replaceAll('.', ''));
}

const legalForms = new Set(
  `Ltd LTD Limited LLC LLP PLC plc Inc INC Incorporated Corp Corporation Co Company GmbH AG UG KG AB HB AS ASA ApS Oy OY
   Oyj SARL SAS SA BV NV Srl SRL SpA Pty Pte KK Holding Holdings
   Aktiebolag Handelsbolag Kommanditbolag`.split(/\s+/u),
);
/** What follows the one who acts, in English and Swedish. */
const acting =
  /^(?:'|’s?)?\s(?:also |may |only |och vi |does not |do not |never |alone |läser också |inte )?(?:collects?|uses?|stores?|shares?|processes|keeps?|sells?|receives?|provides?|analy[sz]es?|is|are|was|has|may|will|can|does|must|reserves|respects|takes|needs|decides|answers|explains|handles|works|reads|sees|gets|holds|sends|asks|packs|ships|delivers|offers|runs|operates|owns|makes|hosts|values|cares|believes|follows|deletes|protects|knows|lets|allows|tracks|bestämmer|förklarar|hanterar|arbetar|samlar|använder|behandlar|lagrar|delar|sparar|lämnar|ansvarar|är|har|kan|får|ska|säljer|tar|svarar|behöver|läser|ser|skickar|packar|levererar|erbjuder|driver|äger|värnar|raderar|skyddar|vet|låter|spårar|ber|frågar)(?!\p{L})/u;
