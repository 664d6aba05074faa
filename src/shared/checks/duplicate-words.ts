import { doc, docWith, p } from '../policy/builders';
import type { Check } from './check';
import { contentOffsets, isTyped, placeIn, type TextBlock } from './text-block';
import { legitimateDoubles, legitimatePairs } from './tables/doubles';

/** Finds words that stand twice: “the the”, “safety and safety”, the same member twice in one list. */
export const duplicateWords: Check = {
  id: 'duplicate-words',
  severity: 'warning',
  title: 'Words that stand twice',
  why: 'Doubled words are what remains of hasty editing and translation. Sometimes the second one replaced a word that mattered.',
  run({ blocks, remember }, report) {
    for (const block of blocks) {
      for (const { words, from, to, cut } of remember(block, doublesIn)) {
        if (!isTyped(block, from, to)) continue;
        report({
          text:
            cut === null
              ? `“${words}” stands twice here. Take one out, or write the word that was meant.`
              : `“${words}” stands twice here. Take the second one out.`,
          place: placeIn(block, from, to),
          ...(cut === null
            ? {}
            : {
                fix: {
                  label: `Remove the second “${words}”`,
                  edits: [
                    {
                      kind: 'replace-text' as const,
                      path: block.path,
                      ...contentOffsets(block, cut.from, cut.to),
                      text: '',
                    },
                  ],
                },
              }),
        });
      }
    }
  },
  examples: [
    {
      name: 'one word',
      policy: doc(p('We store the the order.')),
      findings: 1,
      fixed: doc(p('We store the order.')),
    },
    {
      name: 'two words',
      policy: doc(p('It is kept for the for the same purpose.')),
      findings: 1,
      fixed: doc(p('It is kept for the same purpose.')),
    },
    {
      name: 'on both sides of “and”',
      policy: doc(p('We care for your safety and safety.')),
      findings: 1,
      fixed: doc(p('We care for your safety.')),
    },
    {
      name: 'in a list',
      policy: doc(p('You may not sell, rent, lend, rent or change it.')),
      findings: 1,
      fixed: doc(p('You may not sell, rent, lend or change it.')),
    },
    {
      name: 'at the end of a list, where one cannot simply be taken out',
      policy: doc(p('We keep names, addresses, orders and names.')),
      findings: 1,
    },
    {
      name: 'in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Vi sparar sparar ordern.'),
        p('Vi gör det för att att svara.'),
        p('Det sker för att förbättra, förbättra och utveckla tjänsten.'),
      ),
      findings: 3,
      fixed: docWith(
        { language: 'sv' },
        p('Vi sparar ordern.'),
        p('Vi gör det för att svara.'),
        p('Det sker för att förbättra och utveckla tjänsten.'),
      ),
    },
    {
      name: 'in Swedish, on both sides of “eller”',
      policy: docWith({ language: 'sv' }, p('Om kontot är avslutat eller avslutat, tas det bort.')),
      findings: 1,
      fixed: docWith({ language: 'sv' }, p('Om kontot är avslutat, tas det bort.')),
    },
    {
      name: 'in Swedish, on both sides of “för”',
      policy: docWith({ language: 'sv' }, p('Du byter kontonamn för kontonamn i appen.')),
      findings: 1,
    },
    {
      name: 'in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('我們我們保存您的資料。'),
        p('我們保存您的姓名、電話、姓名。'),
      ),
      findings: 2,
      fixed: docWith({ language: 'zh-Hant' }, p('我們保存您的資料。'), p('我們保存您的姓名、電話。')),
    },
    {
      name: 'doubles that are right',
      policy: doc(
        p('We know that that had had an effect, more and more, step by step, when you log in in a shop.'),
      ),
      findings: 0,
    },
    {
      name: 'doubles that are right in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Mer och mer sparas för för många, och om det det gäller är nytt tas det bort dag för dag.'),
      ),
      findings: 0,
    },
    {
      name: 'doubles that are right in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('謝謝您常常來訪，我們每每為了此目的的需要，在二〇二〇年討論討論。'),
      ),
      findings: 0,
    },
    {
      name: 'two things, one of which has the name of the other in it',
      policy: doc(
        p('We keep contact information and information about your orders, and data and data carriers.'),
      ),
      findings: 0,
    },
  ],
};

interface Double {
  /** What stands twice. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** What to take out; null where that is not certain to be right. */
  readonly cut: { readonly from: number; readonly to: number } | null;
}

function doublesIn({ text, language }: TextBlock): readonly Double[] {
  const found =
    language === 'zh-Hant'
      ? [...chineseDoubles(text), ...listDoubles(text, /[、，。；：\n]/u)]
      : [...nextToEachOther(text), ...aroundConjunction(text), ...listDoubles(text, /[.;:\n()]/u)];
  // Of two that overlap, the first counts: both taken out would be one too many.
  return found
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .filter((each, index, all) =>
      all.slice(Math.max(0, index - 4), index).every(({ to }) => to <= each.from),
    );
}

/** The same one to four words twice, with nothing but a space between. */
function nextToEachOther(text: string): readonly Double[] {
  const words = [...text.matchAll(/[\p{L}\p{N}’'-]+/gu)].map(({ 0: word, index }) => ({
    key: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
  const areJoined = (index: number): boolean =>
    /^[ \u00A0]{1,3}$/u.test(
      text.slice(words[index]?.to, Math.min(words[index + 1]?.from ?? 0, (words[index]?.to ?? 0) + 9)),
    );
  const doubles: Double[] = [];
  for (let index = 0; index < words.length; index += 1) {
    for (let size = 4; size > 0; size -= 1) {
      if (words[index]?.key !== words[index + size]?.key) continue;
      const [first, last, middle, end] = [
        words[index],
        words[index + size - 1],
        words[index + size],
        words[index + 2 * size - 1],
      ];
      if (first === undefined || last === undefined || middle === undefined || end === undefined) continue;
      let isSame = true;
      for (let each = 0; each < size && isSame; each += 1)
        isSame = words[index + each]?.key === words[index + size + each]?.key;
      for (let each = 0; each < 2 * size - 1 && isSame; each += 1) isSame = areJoined(index + each);
      if (size > 1 && (conjunction.test(first.key) || conjunction.test(last.key))) continue;
      if (
        !isSame ||
        (size === 1 && isLegitimate(text.slice(first.from, first.to), text.slice(middle.from, middle.to)))
      )
        continue;
      doubles.push({
        words: text.slice(first.from, last.to),
        from: first.from,
        to: end.to,
        cut: { from: last.to, to: end.to },
      });
      index += 2 * size - 1;
      break;
    }
  }
  return doubles;
}

/** “Data and data carriers”: two of these in a row say nothing. */
const conjunction = /^(?:and|or|och|eller|samt)$/u;

function isLegitimate(first: string, second: string): boolean {
  // “Bora Bora” is a name, “30 30” may be a telephone number.
  if (/\p{N}/u.test(first) || /^\p{Lu}/u.test(second)) return true;
  return legitimateDoubles.has(first.toLowerCase());
}

/** “X and X”, “X, X”, and “X for X”. */
function aroundConjunction(text: string): readonly Double[] {
  return [...text.matchAll(pairs)].flatMap((match): readonly Double[] => {
    const [found, word = '', link = ''] = match;
    if (legitimatePairs.has(word.toLowerCase())) return [];
    const from = match.index;
    const to = from + found.length;
    const isExchange = /^(?:for|för)$/u.test(link.trim());
    if (isExchange) return word.length < 6 ? [] : [{ words: word, from, to, cut: null }];
    const behind = text.slice(to, to + 20);
    // “Information and information about …” are two things.
    if (link.trim() === ',' && !/^(?:, | (?:and|or|och|eller|samt) )/u.test(behind)) return [];
    if (link.trim() !== ',' && !endsMember.test(behind) && !(/[åäö]/u.test(text) && !qualifies.test(behind)))
      return [];
    return [{ words: word, from, to, cut: { from: from + word.length, to } }];
  });
}

const pairs =
  /(?<![\p{L}\p{N}’'-])(\p{L}{4,40})(, | (?:and|or|och|eller|and\/or|och\/eller|for|för) )\1(?![\p{L}\p{N}’'-])/giu;
const endsMember = /^(?:[.,;:)!?\n]|$|\s(?:the|your|our|this|these|that|any)\s)/u;
const qualifies = /^\s(?:om|som|för|från|till|av|med|på|i|of|about|that|from|on|in|for|to|with|which)\s/u;

/** The same member twice in one list with commas. */
function listDoubles(text: string, breaks: RegExp): readonly Double[] {
  const isChinese = breaks.source.includes('、');
  const doubles: Double[] = [];
  let seen = new Map<string, number>();
  let last = 0; // Where the member begins.
  const separators = isChinese
    ? /[、，。；：\n]/gu
    : /, (?:and |or |och |eller |samt )?| (?:and|or|och|eller|samt) |[.;:\n()]/gu;
  const members = [...text.matchAll(separators), null];
  let before = ''; // The separator in front of the member.
  for (const separator of members) {
    const [end, mark] = separator === null ? [text.length, ''] : [separator.index, separator[0]];
    const raw = text.slice(last, Math.min(end, last + 200));
    const member = raw.trim();
    const key = member.toLowerCase();
    const isBare = isChinese
      ? member.length <= 8
      : member.split(' ').length <= 2 && /^\p{L}[\p{L} -]{2,40}$/u.test(member);
    const isInside = before !== '' && !breaks.test(before.trim() === '、' ? 'x' : before);
    const earlier = isBare && isInside ? seen.get(key) : undefined;
    if (
      earlier !== undefined &&
      member !== '' &&
      key.length >= (isChinese ? 2 : 4) &&
      !legitimatePairs.has(key)
    ) {
      const hasPlace = isChinese
        ? before === '、'
        : before === ', ' && /^(?:, | (?:and|or|och|eller) )/u.test(mark);
      doubles.push({
        words: member,
        from: earlier,
        to: last + raw.trimEnd().length,
        cut: hasPlace ? { from: last - before.length, to: last + raw.trimEnd().length } : null,
      });
    }
    const endsList = mark === '' || (isChinese ? mark !== '、' : breaks.test(mark));
    // A member of many words is a clause: what stands behind it is another list. Its last word may be a first member.
    if (endsList || !isBare) seen = new Map();
    const tail = isBare && !isChinese ? member : (member.split(isChinese ? '的' : ' ').at(-1) ?? '');
    if (!endsList && (isBare || mark === ', ' || mark === '、') && tail !== '')
      seen.set(tail.toLowerCase(), last + raw.trimEnd().length - tail.length);
    last = end + mark.length;
    before = mark;
  }
  return doubles;
}

function chineseDoubles(text: string): readonly Double[] {
  const words = [
    ...text.matchAll(
      /(?:(?<![目標有])的|您|將|為|於|或(?!或者))(?=(?:的|您|將|為|於|或))|(?!(?:討論|研究|考慮|介紹|瞭解|了解|整理|溝通))([\p{Script=Han}]{2,8})(?=\1)/gu,
    ),
  ];
  return words.flatMap(({ 0: word, index }): readonly Double[] => {
    const to = index + 2 * word.length;
    if (text.slice(index + word.length, to) !== word || /^[〇零一二三四五六七八九十百]+$/u.test(word))
      return [];
    const isCertain = word.length > 2 || /^(?:我們|您|的|將|您的|我們的)$/u.test(word);
    return [{ words: word, from: index, to, cut: isCertain ? { from: index + word.length, to } : null }];
  });
}
