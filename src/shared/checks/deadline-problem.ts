import { rowsThatMayMatch } from '../may-match';
import { doc, docWith, h, p, ph } from '../policy/builders';
import type { Ceiling, Duration } from '../placeholders/definition';
import { isConditionTrue, type PolicyContext } from '../policy/context';
import type { Check } from './check';
import { numberOf, numberPattern } from './number-words';
import { sentencesInBlock } from './sentence';
import { deadlineKinds, hardCase, type DeadlineKind } from './tables/deadlines';
import { isTyped, placeIn, type TextBlock } from './text-block';

/** Finds times that are longer than the law allows, for answers and what else laws limit, and rights without any. */
export const deadlineProblem: Check = {
  id: 'deadline-problem',
  severity: 'error',
  title: 'How soon you act',
  why: 'People should know when they will hear from you, and laws set the longest time that you may take, for answers, for reports of a breach and for opt-outs.',
  run({ context, blocks, shownKeys, remember }, report) {
    let hasDeadline = shownKeys.has('response_deadline');
    for (const block of blocks) {
      for (const { kind, days, from, to, found, nextTo, isInAll, isSaid } of remember(block, deadlinesIn)) {
        if (kind.key === 'response_deadline') hasDeadline = true;
        const ceiling = ceilingOf(isInAll ? [kind, ...extensions] : [kind], nextTo, context);
        if (ceiling === null || days <= ceiling.days || !isTyped(block, from, to)) continue;
        report({
          severity: ceiling.law === null || !isSaid ? 'warning' : 'error',
          text:
            ceiling.law === null
              ? `“${found}” is a long time for ${kind.doing}: ${ceiling.says}. Promise a shorter time.`
              : `“${found}” for ${kind.doing} is longer than ${ceiling.law} allows: ${ceiling.says}. Promise a shorter time.`,
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
      name: '“in” a time that is too long',
      policy: docWith(
        { conditions: { serves_uk: true } },
        p('Requests to see your data are dealt with in ninety working days.'),
        p('We act on a request as soon as we can, usually in 8 weeks.'),
        p('We reply to requests in three months.'),
      ),
      findings: 3,
    },
    {
      name: 'how often people can ask, and a short time',
      policy: doc(p('You may make two requests in 12 months. We answer a request in about two weeks.')),
      findings: 0,
    },
    {
      name: 'the 45 days of American states, where only these count',
      policy: docWith({ conditions: { serves_us: true } }, p('We answer your request within 45 days.')),
      findings: 0,
    },
    {
      name: 'the same where nothing says whose law counts',
      policy: doc(p('We answer your request within 45 days.')),
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
      name: 'at the latest, in plain Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('您可以要求看資料，我們最晚十五天回答您。')),
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
    {
      name: 'times for work, orders and complaints',
      policy: doc(
        p('You have the right to request a copy. We answer within one month.'),
        p('We reply to applications for a job within three months, and to complaints within 10 weeks.'),
        p('If you ask for your money back, we refund it within 60 days.'),
      ),
      findings: 0,
    },
    {
      name: 'times for work and complaints, in Swedish and Chinese',
      policy: doc(
        p('Vi svarar på jobbansökningar inom tre månader och på reklamationer inom tio veckor.'),
        p('應徵者的來信，我們於六十日內回覆。'),
      ),
      findings: 0,
    },
  ],
};

/**
 * The shortest time that a law which applies allows for these, one after the other; what is usual where no law is
 * known to apply; null where nothing is.
 */
function ceilingOf(
  kinds: readonly DeadlineKind[],
  nextTo: string,
  context: PolicyContext,
): { readonly days: number; readonly law: string | null; readonly says: string } | null {
  const [strictest] = context.validation.laws
    .flatMap(({ id, name }) => {
      const limits = kinds.map((kind) => limitOf(kind, id, nextTo, context));
      return limits.some((limit) => limit === null)
        ? []
        : [{ name, limits, days: limits.reduce((days, limit) => days + (limit ? daysOf(limit) : 0), 0) }];
    })
    .sort((a, b) => a.days - b.days);
  const usual =
    kinds.length === 1
      ? kinds[0]?.usual?.find(({ when }) => when === null || isConditionTrue(when, context.facts))
      : undefined;
  if (strictest === undefined)
    return usual === undefined ? null : { days: usual.days, says: usual.says, law: null };
  const { limits, name, days } = strictest;
  const says = limits.map((limit) => (limit === null ? '' : wordsOf(limit))).join(' and then ');
  return { days, law: name, says };
}

/** What a law allows for one of them; null where it says nothing. */
function limitOf(
  { key, more = [] }: DeadlineKind,
  law: string,
  nextTo: string,
  context: PolicyContext,
): Duration | null {
  const definition = context.definition(key);
  const ceilings: readonly Ceiling[] = definition.type === 'duration' ? (definition.ceilings ?? []) : [];
  const ceiling = ceilings.find((each) => each.law === law);
  if (ceiling === undefined) return null;
  return more.find((each) => each.law === law && each.about.test(nextTo))?.max ?? ceiling.max;
}

function wordsOf({ amount, unit }: Duration): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

function daysOf({ amount, unit }: Duration): number {
  return amount * { hour: 1 / 24, day: 1, month: 31, year: 366 }[unit];
}

function deadlinesIn(block: TextBlock) {
  const { text } = block;
  const times = mayTellTime(text)
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index);
  return times.flatMap(({ 0: found, index: from, groups }, index) => {
    const to = from + found.length;
    const whole = sentencesInBlock(block).find((each) => each.from <= from && from < each.to);
    const amount = numberOf(groups?.['amount'] ?? '');
    if (whole === undefined || amount === null) return [];
    // As much of it as a reader has in mind.
    const sentence = { from: Math.max(whole.from, from - 400), to: Math.min(whole.to, to + 400) };
    // From the time before in this sentence; more time is that for what stands before the first one.
    const hasMore = isMore.test(found);
    const before = times[index - (hasMore ? 2 : 1)];
    const start = Math.max(sentence.from, before === undefined ? 0 : before.index + before[0].length);
    const behind = /^[^,.;，。；、]*/u.exec(text.slice(to, sentence.to))?.[0] ?? '';
    const nextTo = text.slice(start, to) + behind;
    const around = text.slice(Math.max(0, from - 140), to + 80);
    const inSentence = text.slice(sentence.from, sentence.to);
    const said = kindIn(nextTo, nextTo, inSentence) ?? kindIn(inSentence, nextTo, inSentence);
    const kind = said ?? kindAround(around);
    const unit = unitDays.find(([words]) => words.test(groups?.['unit'] ?? ''))?.[1] ?? 1;
    if (kind === undefined || extensions.includes(kind) !== hasMore) return [];
    const isInAll = kind.key === 'response_deadline' && hardCase.test(nextTo);
    return [
      {
        kind,
        days: amount * unit,
        found,
        from,
        to,
        nextTo,
        isInAll,
        isSaid: said !== undefined && !isLoose.test(found),
      },
    ];
  });
}

/** What has to be done in the time, by words that speak of it. */
function kindIn(words: string, close: string, sentence: string): DeadlineKind | undefined {
  return deadlineKinds.find(
    ({ about, nextTo, not }) =>
      about.test(words) && nextTo?.test(close) !== false && not?.test(sentence) !== true,
  );
}

/** For an answer, the sentence before or behind can say so. */
function kindAround(around: string): DeadlineKind | undefined {
  return deadlineKinds.find(
    ({ usual, about, not }) => usual !== undefined && about.test(around) && not?.test(around) !== true,
  );
}

const extensions = deadlineKinds.filter(({ key }) => key === 'response_extension');

const timePatterns: readonly RegExp[] = [
  String.raw`(?:within |(?<!\b(?:once|twice|times|(?:\d|two|three|more) requests?) )in (?:about |around |under |roughly )?|in no more than |not later than |no later than |at most |in up to |by (?:up to |another |a further |an additional )?|(?:further|additional|another) )(?<amount>${numberPattern})(?: \(\d{1,3}\))? (?:more |further |additional |calendar |working |business )?(?<unit>hours?|days?|weeks?|months?|years?)(?!\p{L})`,
  String.raw`(?:inom |senast |högst |med (?:högst |upp till |ytterligare )?|ytterligare )(?<amount>${numberPattern}) (?:arbets)?(?<unit>timm(?:e|ar)|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år)(?!\p{L})`,
  String.raw`(?<amount>${numberPattern})\s?個?(?:工作)?(?<unit>小時|日|天|週|周|月|年)(?:之?內|以內)`,
  String.raw`(?:最晚|最遲|至遲|最多|最長)\s?(?<amount>${numberPattern})\s?個?(?:工作)?(?<unit>小時|日|天|週|周|月|年)(?!之?內|以內)`,
  String.raw`延長(?:至多|最多|最長|不超過)?\s?(?<amount>${numberPattern})\s?個?(?:工作)?(?<unit>小時|日|天|週|周|月|年)`,
].map((source) => new RegExp(source, 'giu'));
const mayTellTime = rowsThatMayMatch(timePatterns, (pattern) => pattern);
/** Words before a time that comes on top of another. */
const isMore = /^(?:by |further|additional|another|med |ytterligare|延長)/iu;

/** “In 12 weeks” can also say when something else is over. */
const isLoose = /^in (?!no|up)/iu;

const unitDays: readonly (readonly [RegExp, number])[] = [
  [/^(?:hour|timm|小時)/iu, 1 / 24],
  [/^(?:week|veck|週|周)/iu, 7],
  [/^(?:month|månad|月)/iu, 31],
  [/^(?:year|år|年)/iu, 366],
];

function rightIn({ text, level }: TextBlock) {
  const match = rightPattern.exec(text);
  if (match === null) return null;
  const isHeading = level !== null || (text.length < 80 && !/[.。]$/u.test(text));
  return { found: match[0], from: match.index, to: match.index + match[0].length, isHeading };
}

const rightPattern =
  /\brights? to (?:request|access|obtain|correct|rectif|eras|delet)\p{L}{0,10}(?: (?:access|correction|deletion|a copy|that we)){0,1}|\brequest access to\b|rätt att (?:begära|få)(?: \p{L}{2,12}){0,2}|(?:有權|可以|得)(?:向我們)?(?:請求|要求)(?:查詢|閱覽|更正|刪除|提供)?/iu;
