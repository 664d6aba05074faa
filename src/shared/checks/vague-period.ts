import { rowsThatMayMatch } from '../may-match';
import { doc, docWith, p, phTable } from '../policy/builders';
import type { Check } from './check';
import { isTyped, placeIn, type TextBlock } from './text-block';

/** Finds "as long as necessary" and "a reasonable time" where no period is given. */
export const vaguePeriod: Check = {
  id: 'vague-period',
  severity: 'warning',
  title: 'Periods that say nothing',
  why: 'The law asks how long data is kept, or by what you decide it. “As long as needed” is true of everything and tells people nothing.',
  run({ blocks, shownKeys, remember }, report) {
    const hasPeriods =
      [...shownKeys.keys()].some((key) => /retention/u.test(key)) ||
      blocks.some((block) => remember(block, givesPeriod));
    for (const block of blocks) {
      for (const { found, from, to, isRule } of remember(block, vagueWordsIn)) {
        // A general rule is fine beside the periods themselves.
        if ((isRule && hasPeriods) || !isTyped(block, from, to)) continue;
        report({
          text: `“${found}” says nothing about how long. Give a period, or what ends it.`,
          place: placeIn(block, from, to),
        });
      }
    }
  },
  examples: [
    {
      name: 'as long as needed',
      policy: doc(
        p('We keep your data for as long as necessary.'),
        p('We retain it for no longer than is needed for our purposes.'),
      ),
      findings: 2,
    },
    {
      name: 'a reasonable time',
      policy: doc(p('Your profile is stored for a reasonable period of time.')),
      findings: 1,
    },
    {
      name: 'the same in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Vi sparar uppgifterna så länge som det behövs, och sedan en rimlig tid.'),
      ),
      findings: 2,
    },
    {
      name: 'the same in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('我們僅在必要期間內保存您的資料，並保留一段合理期間。')),
      findings: 2,
    },
    {
      name: 'by what the business thinks, and now and then',
      policy: doc(
        p('Uppgifterna sparas så länge vi anser det lämpligt. Vi gallrar uppgifterna med jämna mellanrum.'),
        p('資料會保存到我們認為不需要為止，並在適當時機刪除。'),
      ),
      findings: 4,
    },
    {
      name: 'now and then, beside a period',
      policy: doc(
        p('Mejl sparas i två år. Vi gallrar mejlen med jämna mellanrum. 發票保存五年，期滿後刪除。'),
      ),
      findings: 0,
    },
    {
      name: 'a period',
      policy: doc(p('We keep invoices for 7 years. We keep other data only as long as we need it.')),
      findings: 0,
    },
    {
      name: 'a table of periods',
      policy: doc(p('We keep data as long as necessary.'), phTable('retention_table')),
      findings: 0,
    },
    {
      name: 'a period in Swedish',
      policy: docWith({ language: 'sv' }, p('Vi sparar loggar i 90 dagar.')),
      findings: 0,
    },
    {
      name: 'a period in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('我們保存交易紀錄五年。')),
      findings: 0,
    },
    {
      name: 'other things that are necessary',
      policy: doc(p('We take reasonable steps, and we share what is necessary.')),
      findings: 0,
    },
  ],
};

function vagueWordsIn({ text }: TextBlock) {
  return mayBeVague(text).flatMap(({ pattern, isRule }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      keepWords.test(text.slice(Math.max(0, index - 220), index + found.length + 120))
        ? [{ found, from: index, to: index + found.length, isRule }]
        : [],
    ),
  );
}

const vaguePatterns: readonly { readonly pattern: RegExp; readonly isRule: boolean }[] = [
  {
    pattern:
      /(?:for )?(?:only )?as long as (?:it |this |that )?(?:is |are |reasonably |may be |we deem )?(?:necessary|needed|required|appropriate|we need (?:it|them))(?: to provide (?:you )?(?:with )?(?:the |our )?services)?/giu,
    isRule: true,
  },
  {
    pattern: /no longer than (?:is |are |it is )?(?:reasonably )?(?:necessary|needed|required)/giu,
    isRule: true,
  },
  {
    pattern: /as needed to provide (?:you )?(?:with )?(?:the |our )?(?:services?|products?)/giu,
    isRule: true,
  },
  {
    pattern:
      /(?:a |any )?(?:reasonable|certain|limited|appropriate|sufficient) (?:period|amount|length) of time|a reasonable (?:time|period)(?! (?:after|before) you ask)/giu,
    isRule: false,
  },
  {
    pattern: /(?:actual )?(?:retention )?periods? (?:can|may|will) (?:vary|differ)(?: significantly)?/giu,
    isRule: true,
  },
  {
    pattern:
      /(?:så länge|längre än)(?: som)? (?:det |vad som )?(?:är )?(?:behövs|krävs|nödvändigt|vi behöver (?:dem|den|det))/giu,
    isRule: true,
  },
  {
    pattern: /(?:en |under )?(?:rimlig|skälig|viss|lämplig) (?:tid|period|tidsperiod)(?!\p{L})/giu,
    isRule: false,
  },
  {
    pattern:
      /så länge (?:som )?vi (?:anser|finner|tycker|bedömer)(?: att)?(?: det| de| den)?(?: är)? (?:lämplig|nödvändig|behöv|relevant|önskvärd|motiverad)\p{L}*/giu,
    isRule: true,
  },
  {
    pattern:
      /(?:raderar|gallrar|rensar|tar bort) (?:vi )?(?:\p{L}{1,20} ){0,3}(?:med jämna mellanrum|då och då|efter hand)/giu,
    isRule: true,
  },
  { pattern: /我們(?:認為|覺得)(?:不再?需要|無需|不必要|沒有?必要|必要)/gu, isRule: true },
  { pattern: /(?:適當|合適)的?時[機候]/gu, isRule: false },
  { pattern: /(?:必要|所需)(?:的)?(?:期間|時間|期限)/gu, isRule: true },
  { pattern: /(?:一段)?(?:合理|適當|相當)的?(?:期間|時間|期限)/gu, isRule: false },
];

const keepWords =
  /retain|retention|keep|kept|stor(?:e|ed|ing|age)|sav(?:e|ed)|hold|spara|behåll|lagra|bevara|gallra|radera|rensa|ta[rs]? bort|保存|保留|儲存|留存|刪除|銷毀/iu;

/** Whether a paragraph says how long something is kept, as a number. */
function givesPeriod({ text }: TextBlock): boolean {
  return concretePeriod.test(text);
}

const concretePeriod =
  /(?:keep|kept|retain(?:ed)?|stor(?:e|ed)|delete[ds]?|spara(?:r|s)?|behåll(?:er|s)|radera(?:r|s))[^.]{0,80}?(?:\d{1,3}|one|two|three|seven|ten|en|ett|två|tre|sju|tio) (?:days?|weeks?|months?|years?|dagar?|veckor?|månad(?:er)?|år)(?!\p{L})|(?:保存|保留|儲存)[^。]{0,30}?[\d一二兩三四五六七八九十]{1,3}\s?個?[日天週月年]/iu;

const mayBeVague = rowsThatMayMatch(vaguePatterns, ({ pattern }) => pattern);
