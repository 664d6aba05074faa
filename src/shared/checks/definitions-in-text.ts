import { rowsThatMayMatch } from '../may-match';
import { oncePerBlock } from './text-block';

/** A place that says what a word means in the policy. */
export interface Definition {
  readonly term: string;
  readonly from: number;
  readonly to: number;
  /** What can go without a trace when nobody needs the term; null where words around it would have to change. */
  readonly cut: { readonly from: number; readonly to: number } | null;
}

/** The definitions of a block, in the order of the text. Fit for `CheckSubject.remember`. */
export const definitionsIn = oncePerBlock(({ text }): readonly Definition[] => {
  const found = mayDefine(text).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Definition[] => {
      const term = match.groups?.['term'] ?? '';
      const from = match.index + match[0].indexOf(term);
      if (term === '' || /^\p{Script=Latin}$/u.test(term)) return [];
      // Two terms in one bracket are more than one definition.
      const isBracket = /^\s?[(（]/u.test(match[0]) && /[)）]$/u.test(match[0]);
      const cut = isBracket ? { from: match.index, to: match.index + match[0].length } : null;
      return [{ term: term.trim(), from, to: from + term.length, cut }];
    }),
  );
  const inOrder = found.toSorted((a, b) => a.from - b.from);
  return inOrder.filter(({ from }, index) => index === 0 || (inOrder[index - 1]?.to ?? 0) <= from);
});

const quotedTerm = String.raw`["“”「『](?<term>[^“”"「」『』()（）\n]{2,40}?)[.,]?["”」』]`;
const capitals = String.raw`(?<term>\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30}){0,3})`;

const definitions: readonly RegExp[] = [
  // In brackets, in any language: (the “Seller”), (nedan kallad ”Säljaren”), （以下簡稱「賣方」）.
  String.raw`\s?[(（]\s?(?:(?:hereinafter|hereafter|referred to (?:here )?as|collectively,?|together,?|individually,?|each,?|in this policy|nedan|nedan kallade?|härefter|i det följande|以下(?:簡稱|稱)為?|下稱|簡稱|統稱)[ ,]{0,2}){0,3}(?:[Tt]he |[Aa]n? |[Oo]ur )?${quotedTerm}\s?[)）]`,
  // English
  String.raw`${quotedTerm} (?:means|shall mean|refers? to|is defined as|has the meaning|denotes)\b`,
  String.raw`(?:^|[.;:] )(?:An? |The )?(?!This |That |It |What |Which )${capitals} (?:shall mean|means) (?:any|an?|the|all|each|every|those|information|data|someone|anyone|everyone|everything|anything)\b`,
  String.raw`\b[Bb]y ${quotedTerm},? we (?:mean|understand)\b`,
  String.raw`\b[Hh]ere(?:in)?after,? (?:(?:referred to|known|called)(?: as)?,? )?(?:the |our )?${quotedTerm}`,
  String.raw`\b[Hh]ere(?:in)?after,? (?:(?:referred to|known|called)(?: as)?,? )?(?:the |our )?${capitals}(?=[,.;]|$)`,
  // Swedish
  String.raw`(?<!\p{L})[Mm]ed ${quotedTerm} (?:avses|menas|förstås|menar vi|avser vi)(?!\p{L})`,
  String.raw`(?<!\p{L})[Mm]ed (?<term>\p{Ll}[\p{L}-]{2,30}|\p{Lu}[\p{L}-]{2,30}) (?:avses|menas|menar vi|avser vi)(?!\p{L})`,
  String.raw`${quotedTerm} (?:betyder|avser|syftar på|definieras som)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Nn]edan|[Hh]ärefter|i det följande),? (?:kalla[dt]e?|benämn[dt]a?|även kalla[dt])?,? ?${quotedTerm}`,
  String.raw`(?<!\p{L})(?:[Nn]edan|[Hh]ärefter|i det följande),? (?:kalla[dt]e?|benämn[dt]a?) ${capitals}(?=[,.;]|$| [\p{Ll}])`,
  // Chinese
  String.raw`${quotedTerm}(?:一詞)?[，,]?(?:乃|即|即是|是|係)?(?:指(?!出|定|示|引)|意指|意為)`,
  String.raw`(?:本政策|本聲明|本條款)?所[稱謂](?:之|的)?(?<term>\p{Script=Han}{2,10}?)[，,]?(?:乃|即|是|係)?指(?!出|定|示|引)`,
  String.raw`(?:以下|下)(?:簡稱|合稱|統稱|稱)(?:為|作)?${quotedTerm}`,
].map((source) => new RegExp(source, 'gu'));

const mayDefine = rowsThatMayMatch(definitions, (pattern) => pattern);
