import { doc, docWith, h, p, ph } from '../policy/builders';
import type { Ceiling, Duration } from '../placeholders/definition';
import type { PolicyContext } from '../policy/context';
import type { Check } from './check';
import { isTyped, placeIn, type TextBlock } from './text-block';

/** Finds a time for answers that is longer than the law allows, and rights without any. */
export const deadlineProblem: Check = {
  id: 'deadline-problem',
  severity: 'error',
  title: 'How soon requests are answered',
  why: 'People should know when they will hear from you, and laws set the longest time that you may take.',
  run({ context, blocks, shownKeys, remember }, report) {
    const ceiling = ceilingOf(context);
    let hasDeadline = shownKeys.has('response_deadline');
    for (const block of blocks) {
      for (const { days, from, to, found } of remember(block, deadlinesIn)) {
        hasDeadline = true;
        if (days <= ceiling.days || !isTyped(block, from, to)) continue;
        report({
          severity: ceiling.law === null ? 'warning' : 'error',
          text:
            ceiling.law === null
              ? `“${found}” is a long time for an answer: many laws allow one month. Promise a shorter time.`
              : `“${found}” is longer than ${ceiling.law} allows: ${ceiling.shown}. Promise a shorter time.`,
          place: placeIn(block, from, to),
        });
      }
    }
    if (hasDeadline) return;
    let reported = 0;
    for (const block of blocks) {
      const right = remember(block, rightIn);
      // The first place, and the headings of single rights.
      if (right === null || (reported > 0 && !right.isHeading) || reported > 3) continue;
      reported += 1;
      report({
        severity: 'warning',
        text: `“${right.found}” stands here, but nowhere how soon you answer. Add the time, for example one month.`,
        place: placeIn(block, right.from, right.to),
      });
    }
  },
  examples: [
    {
      name: 'half a year',
      policy: doc(p('We answer requests to change or delete your data within 180 days.')),
      findings: 1,
    },
    {
      name: 'three months in Swedish',
      policy: docWith({ language: 'sv' }, p('Vi svarar på din begäran inom tre månader.')),
      findings: 1,
    },
    {
      name: 'sixty days in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('我們會在 60 日內回覆您的請求。')),
      findings: 1,
    },
    {
      name: 'a right without a time',
      policy: doc(h('Your rights'), p('You have the right to request a copy of your data.')),
      findings: 1,
    },
    {
      name: 'a right without a time, in Swedish and Chinese',
      policy: docWith({ language: 'sv' }, p('Du har rätt att begära ett utdrag av dina uppgifter.')),
      findings: 1,
    },
    {
      name: 'a good time',
      policy: doc(p('You have the right to request a copy. We answer your request within 30 days.')),
      findings: 0,
    },
    {
      name: 'a detail',
      policy: doc(p('You have the right to request a copy. We answer within ', ph('response_deadline'), '.')),
      findings: 0,
    },
    {
      name: 'times for other things',
      policy: docWith(
        { language: 'sv' },
        p('Du har rätt att begära ett utdrag. Vi svarar inom en månad.'),
        p('Loggar raderas inom 90 dagar.'),
      ),
      findings: 0,
    },
    {
      name: 'a good time in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('您有權請求閱覽資料。我們會於三十日內回覆您的請求。')),
      findings: 0,
    },
  ],
};

/** The shortest time that a law which applies allows; one month where none is known to. */
function ceilingOf(context: PolicyContext): {
  readonly days: number;
  readonly law: string | null;
  readonly shown: string;
} {
  const definition = context.definition('response_deadline');
  const ceilings: readonly Ceiling[] = definition.type === 'duration' ? (definition.ceilings ?? []) : [];
  const [strictest] = context.validation.laws
    .flatMap(({ id, name }) =>
      ceilings.filter(({ law }) => law === id).map(({ max }) => ({ name, max, days: daysOf(max) })),
    )
    .sort((a, b) => a.days - b.days);
  if (strictest === undefined) return { days: 31, law: null, shown: '' };
  const { max, name, days } = strictest;
  return { days, law: name, shown: `${max.amount} ${max.unit}${max.amount === 1 ? '' : 's'}` };
}

function daysOf({ amount, unit }: Duration): number {
  return amount * { hour: 1 / 24, day: 1, month: 31, year: 366 }[unit];
}

function deadlinesIn({ text }: TextBlock) {
  return deadlinePatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups }) => {
      const around = text.slice(Math.max(0, index - 140), index + found.length + 80);
      if (
        !answerWords.test(around) ||
        notAnswers.test(text.slice(Math.max(0, index - 90), index + found.length + 40))
      )
        return [];
      const amount = amountOf(groups?.['amount'] ?? '');
      const unit = unitDays.find(([words]) => words.test(groups?.['unit'] ?? ''))?.[1] ?? 1;
      return amount === null ? [] : [{ days: amount * unit, found, from: index, to: index + found.length }];
    }),
  );
}

const deadlinePatterns: readonly RegExp[] = [
  /(?:within|in no more than|not later than|at most) (?<amount>\d{1,3}|one|two|three|four|six|twelve|thirty|forty-five|sixty|ninety|a)(?: \(\d{1,3}\))? (?:calendar |working |business )?(?<unit>days?|weeks?|months?|years?)(?!\p{L})/giu,
  /(?:inom|senast|högst) (?<amount>\d{1,3}|en|ett|två|tre|fyra|sex|tolv|trettio|nittio) (?:arbets)?(?<unit>dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år)(?!\p{L})/giu,
  /(?<amount>\d{1,3}|[一二兩三四五六七八九十]{1,3})\s?個?(?:工作)?(?<unit>日|天|週|周|月|年)(?:之?內|以內)/gu,
];
const answerWords =
  /request|respond|answer|reply|complain|access, change|begär|svarar|besvara|återkomm|請求|回覆|答覆|申請|處理您/iu;
const notAnswers =
  /breach|incident|delete[sd]? (?:logs|after)|backup|log files|raderas|incident|säkerhetskop|外洩|備份|unsubscribe|opt[ -]?out/iu;

const unitDays: readonly (readonly [RegExp, number])[] = [
  [/^(?:week|veck|週|周)/iu, 7],
  [/^(?:month|månad|月)/iu, 31],
  [/^(?:year|år|年)/iu, 366],
];

const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  twelve: 12,
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  sex: 6,
  tolv: 12,
  trettio: 30,
  nittio: 90,
};

function amountOf(words: string): number | null {
  if (/^\d/u.test(words)) return Number(words);
  const known = numberWords[words.toLowerCase()];
  if (known !== undefined) return known;
  const digits = ' 一二三四五六七八九';
  const plain = words.replace('兩', '二');
  const [tens = '', ones = ''] = plain.includes('十') ? plain.split('十') : ['', plain];
  const ten = plain.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens)) : 0;
  const total = ten * 10 + (ones === '' ? 0 : digits.indexOf(ones));
  return total > 0 ? total : null;
}

function rightIn({ text, level }: TextBlock) {
  const match = rightPattern.exec(text);
  if (match === null) return null;
  const isHeading = level !== null || (text.length < 80 && !/[.。]$/u.test(text));
  return { found: match[0], from: match.index, to: match.index + match[0].length, isHeading };
}

const rightPattern =
  /\brights? to (?:request|access|obtain|correct|rectif|eras|delet)\p{L}{0,10}(?: (?:access|correction|deletion|a copy|that we)){0,1}|\brequest access to\b|rätt att (?:begära|få)(?: \p{L}{2,12}){0,2}|(?:有權|可以|得)(?:向我們)?(?:請求|要求)(?:查詢|閱覽|更正|刪除|提供)?/iu;
