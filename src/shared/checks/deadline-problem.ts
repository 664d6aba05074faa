import { rowsThatMayMatch } from '../may-match';
import { doc, docWith, h, p, ph } from '../policy/builders';
import type { Ceiling, Duration } from '../placeholders/definition';
import type { PolicyContext } from '../policy/context';
import type { Check } from './check';
import { numberOf, numberPattern } from './number-words';
import { sentencesInBlock } from './sentence';
import { deadlineKinds, type DeadlineKind } from './tables/deadlines';
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
      for (const { kind, days, from, to, found } of remember(block, deadlinesIn)) {
        if (kind.key === 'response_deadline') hasDeadline = true;
        const ceiling = ceilingOf(kind, context);
        if (ceiling === null || days <= ceiling.days || !isTyped(block, from, to)) continue;
        report({
          severity: ceiling.law === null ? 'warning' : 'error',
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

/** The shortest time that a law which applies allows; what is usual where none is known to; null where nothing is. */
function ceilingOf(
  { key, usual }: DeadlineKind,
  context: PolicyContext,
): { readonly days: number; readonly law: string | null; readonly says: string } | null {
  const definition = context.definition(key);
  const ceilings: readonly Ceiling[] = definition.type === 'duration' ? (definition.ceilings ?? []) : [];
  const [strictest] = context.validation.laws
    .flatMap(({ id, name }) =>
      ceilings.filter(({ law }) => law === id).map(({ max }) => ({ name, max, days: daysOf(max) })),
    )
    .sort((a, b) => a.days - b.days);
  if (strictest === undefined) return usual === undefined ? null : { ...usual, law: null };
  const { max, name, days } = strictest;
  return { days, law: name, says: `${max.amount} ${max.unit}${max.amount === 1 ? '' : 's'}` };
}

function daysOf({ amount, unit }: Duration): number {
  return amount * { hour: 1 / 24, day: 1, month: 31, year: 366 }[unit];
}

function deadlinesIn(block: TextBlock) {
  const { text } = block;
  return mayTellTime(text).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups }) => {
      const kind = kindOf(block, index, found.length);
      const amount = numberOf(groups?.['amount'] ?? '');
      const unit = unitDays.find(([words]) => words.test(groups?.['unit'] ?? ''))?.[1] ?? 1;
      if (kind === undefined || amount === null || (kind.key === 'response_extension') !== isMore.test(found))
        return [];
      return [{ kind, days: amount * unit, found, from: index, to: index + found.length }];
    }),
  );
}

/** What has to be done in the time: by the sentence, or for an answer by what stands around it. */
function kindOf(block: TextBlock, at: number, length: number): DeadlineKind | undefined {
  const sentence = sentencesInBlock(block).find(({ from, to }) => from <= at && at < to)?.text ?? '';
  const around = block.text.slice(Math.max(0, at - 140), at + length + 80);
  return (
    deadlineKinds.find(({ about, not }) => about.test(sentence) && not?.test(sentence) !== true) ??
    deadlineKinds.find(
      ({ usual, about, not }) => usual !== undefined && about.test(around) && not?.test(around) !== true,
    )
  );
}

const timePatterns: readonly RegExp[] = [
  String.raw`(?:within |in no more than |not later than |no later than |at most |in up to |by (?:up to |another |a further |an additional )?|(?:further|additional|another) )(?<amount>${numberPattern})(?: \(\d{1,3}\))? (?:more |further |additional |calendar |working |business )?(?<unit>hours?|days?|weeks?|months?|years?)(?!\p{L})`,
  String.raw`(?:inom |senast |högst |med (?:högst |upp till |ytterligare )?|ytterligare )(?<amount>${numberPattern}) (?:arbets)?(?<unit>timm(?:e|ar)|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år)(?!\p{L})`,
  String.raw`(?<amount>${numberPattern})\s?個?(?:工作)?(?<unit>小時|日|天|週|周|月|年)(?:之?內|以內)`,
  String.raw`延長(?:至多|最多|最長|不超過)?\s?(?<amount>${numberPattern})\s?個?(?:工作)?(?<unit>小時|日|天|週|周|月|年)`,
].map((source) => new RegExp(source, 'giu'));
const mayTellTime = rowsThatMayMatch(timePatterns, (pattern) => pattern);
/** Words before a time that comes on top of another. */
const isMore = /^(?:by |further|additional|another|med |ytterligare|延長)/iu;

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
