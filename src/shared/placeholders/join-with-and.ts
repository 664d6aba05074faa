import type { Language } from '../language';
import { isChineseSeam } from './chinese-seam';

/**
 * Entries as they stand in a sentence: "a, b and c", "a, b och c", 「甲、乙以及丙」. In English and Chinese a comma
 * sets the last one apart where it or the one before has an "and" or "or" of its own: "a, b and c, and d".
 */
export function joinWithAnd(entries: readonly string[], language: Language): string {
  const last = entries.at(-1);
  if (last === undefined || entries.length === 1) return last ?? '';
  const { between, and, apart } = joints[language];
  const isApart = apart !== undefined && entries.slice(-2).some((entry) => apart.where.test(entry));
  return [entries.slice(0, -1).join(between), isApart ? apart.and : and, last].reduce(meet);
}

interface Joints {
  readonly between: string;
  readonly and: string;
  /** What stands for `and` beside an entry that matches `where`. */
  readonly apart?: { readonly where: RegExp; readonly and: string };
}

const joints: Readonly<Record<Language, Joints>> = {
  en: { between: ', ', and: ' and ', apart: { where: /,|\b(?:and|or)\b/u, and: ', and ' } },
  sv: { between: ', ', and: ' och ' },
  // 「和」 would join names of things only; 「以及」 joins what people do as well. Long entries are set apart, too.
  'zh-Hant': {
    between: '、',
    and: '以及',
    apart: { where: /[、，與和及或]|\p{Script=Han}{10}/u, and: '，以及' },
  },
};

function meet(before: string, after: string): string {
  return isChineseSeam(before, after) ? `${before} ${after}` : `${before}${after}`;
}
