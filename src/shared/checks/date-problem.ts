import { doc, docWith, p, ph } from '../policy/builders';
import { readDate } from '../placeholders/date-reading';
import type { Check, Place } from './check';
import { isWholePolicy } from './policy-size';
import { isTyped, placeIn, type TextBlock } from './text-block';

const filler =
  'We keep your name and what you order for as long as the law on accounting asks. We pass the data on to nobody but the firm that delivers the goods. You can ask for a copy of it, and you can have it put right or deleted. Nobody but us can read it, and all connections are encrypted. We make a copy of it every night, and we delete these copies in turn.';

/** Finds a policy without a date, and dates that are old, impossible, unclear or contradict each other. */
export const dateProblem: Check = {
  id: 'date-problem',
  severity: 'error',
  title: 'The date of the policy',
  why: 'Readers see from the date whether the policy has changed. A policy that nobody has read for a year is probably no longer true.',
  run({ context, blocks, shownKeys, remember }, report) {
    const { today } = context.validation;
    const value = context.value('last_updated');
    let hasDate = shownKeys.has('last_updated') || shownKeys.has('effective_date');
    let known = shownKeys.has('last_updated') && typeof value === 'string' ? value : null;
    let promise: Place | null = null;
    for (const block of blocks) {
      for (const { found, from, to, isUpdate, month } of remember(block, datesIn)) {
        const reading = month === null ? readDate(found) : monthReading(month, today);
        if (isUpdate) hasDate = true;
        if (!isTyped(block, from, to)) continue;
        const place = placeIn(block, from, to);
        if (reading.kind === 'impossible') {
          report({
            text: `“${found}” is a day that does not exist. Correct the date.`,
            place,
          });
        } else if (!isUpdate) {
          continue;
        } else if (reading.kind === 'ambiguous') {
          report({
            text: `“${found}” can be two different days. Write the month as a word, or the date as in 2026-10-01.`,
            place,
          });
        } else if (reading.kind === 'date') {
          const { date } = reading;
          if (date > today) {
            report({
              severity: 'warning',
              text: `“${found}” is still to come. Write the day of the last change.`,
              place,
            });
          } else if (date < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`) {
            report({
              severity: 'warning',
              text: `“${found}” is more than 12 months ago. Read the policy through, and then write the new date.`,
              place,
            });
          } else if (known !== null && !known.startsWith(month ?? date)) {
            report({
              severity: 'warning',
              text: `“${found}” and another date are both given for the last change. Keep the right one.`,
              place,
            });
          }
          if (month === null) known ??= date;
        }
      }
      const at = promise === null ? remember(block, promiseOfDate) : null;
      if (at !== null) promise = placeIn(block, at.from, at.to);
    }
    if (hasDate || !isWholePolicy(blocks)) return;
    report({
      text: 'The policy has no date. Say when it was last changed.',
      place: promise ?? { kind: 'title' },
    });
  },
  examples: [
    { name: 'an old date', policy: doc(p('Last updated: March 3rd 2021')), findings: 1 },
    {
      name: 'an old date in Swedish',
      policy: docWith({ language: 'sv' }, p('Senast uppdaterad den 3 mars 2021')),
      findings: 1,
    },
    {
      name: 'an old date in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('最後更新日期：2021年3月3日')),
      findings: 1,
    },
    { name: 'a date that can be two', policy: doc(p('Effective: 03/04/2026')), findings: 1 },
    { name: 'a day that does not exist', policy: doc(p('On 31 February 2026 we move.')), findings: 1 },
    { name: 'a day to come', policy: doc(p('Last updated 2031-01-05')), findings: 1 },
    {
      name: 'two dates',
      policy: docWith(
        { values: { last_updated: '2026-10-01' } },
        p('Last updated: ', ph('last_updated')),
        p('This policy was last updated on 2026-09-30.'),
      ),
      findings: 1,
    },
    {
      name: 'an old month and an old season',
      policy: doc(
        p('Last updated: April 2020'),
        p('This page was last changed in autumn 2021.'),
        p('Senast ändrad i juni 2019.'),
        p('Policyn uppdaterades hösten 2021.'),
        p('最後更新：2020年6月'),
      ),
      findings: 5,
    },
    {
      name: 'a month that is not long ago',
      policy: doc(p('Last updated: October 2026'), p('最後更新：2026年9月'), p(filler)),
      findings: 0,
    },
    { name: 'no date', policy: doc(p(filler)), findings: 1 },
    { name: 'a good date', policy: doc(p('Last updated: 1 October 2026'), p(filler)), findings: 0 },
    {
      name: 'a detail',
      policy: docWith(
        { language: 'sv', values: { last_updated: '2026-10-01' } },
        p('Uppdaterad ', ph('last_updated')),
        p(filler),
      ),
      findings: 0,
    },
    {
      name: 'a date by itself, of a numbered version, and of a decision',
      policy: doc(
        p('1 October 2026'),
        p('Version 2.3 of 1 October 2026'),
        p('Adopted by the committee on 1 October 2026.'),
        p(filler),
      ),
      findings: 0,
    },
    {
      name: 'an old date by itself, and one that only the text tells of',
      policy: doc(
        p('2 May 2019'),
        p(
          'We opened on 2 May 2020. The council approved us on 3 May 2015, and records issued before 2019-01-01 are on paper.',
        ),
      ),
      findings: 1,
    },
    { name: 'the old date of a law', policy: doc(p('The law of 27 April 2016 applies.')), findings: 0 },
    {
      name: 'a good date in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('最後更新：2026年10月1日')),
      findings: 0,
    },
    {
      name: 'a date with dots, in three languages',
      policy: doc(p('Last reviewed 04.10.2026'), p('Senast ändrad 4.10.2026'), p('最後更新：04.10.2026')),
      findings: 0,
    },
    {
      name: 'dates as boards and clinics write them',
      policy: doc(
        p('Antagen av styrelsen den 20 maj 2026'),
        p('Version 2.3, 20 maj 2026. Senast ändrat 2026-05-20'),
        p(filler),
      ),
      findings: 0,
    },
    {
      name: 'the same in Chinese, with what happened behind the day',
      policy: docWith({ language: 'zh-Hant' }, p('115 年 1 月 10 日修訂'), p('我們重視隱私。'.repeat(20))),
      findings: 0,
    },
    {
      name: 'an old year of the republic, and an old decision',
      policy: doc(p('民國 109 年 7 月 1 日起適用'), p('Fastställd 2 mars 2021')),
      findings: 2,
    },
    { name: 'no such month', policy: doc(p('Last reviewed 04.13.2026')), findings: 1 },
  ],
};

function datesIn({ text }: TextBlock) {
  if (!/\d/u.test(text)) return [];
  const days = [...text.matchAll(datePattern)].map((match) => dateAt(match, text, null));
  const months = monthPatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { year = '', name = '' } = match.groups ?? {};
      const each = dateAt(match, text, `${year}-${monthOf(name)}`);
      return each.isUpdate && !days.some(({ from, to }) => from < each.to && each.from < to) ? [each] : [];
    }),
  );
  return [...days, ...months];
}

function dateAt({ 0: found, index }: RegExpExecArray, text: string, month: string | null) {
  return {
    found,
    from: index,
    to: index + found.length,
    isUpdate:
      text.trim() === found ||
      updateWords.test(text.slice(Math.max(0, index - 60), index)) ||
      (text.length <= 60 && lineOfDate.test(text)),
    /** “2019-05” where no day is given; for a season its last month. */
    month,
  };
}

/** A month as its last day, and the present one as today. */
function monthReading(month: string, today: string) {
  return { kind: 'date', date: today.startsWith(month) ? today : `${month}-31` } as const;
}

const month = 'jan|feb|mar|apr|may|maj|jun|jul|aug|sep|oct|okt|nov|dec';
const datePattern = new RegExp(
  String.raw`(?<![\d\p{Script=Latin}/.-])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?[日號]|(?:民國 ?\d{2,3}|1\d\d) ?年 ?\d{1,2} ?月 ?\d{1,2} ?[日號]|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}(?:st|nd|rd|th|:e)?(?: of)? (?:${month})\p{L}{0,7}\.?,? \d{4}|(?:${month})\p{L}{0,7}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?![\d\p{Script=Latin}])`,
  'giu',
);
/** A month and a year, or a season and a year. */
const monthPatterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\d\p{Script=Latin}])(?<name>(?:${month})\p{L}{0,6}|spring|summer|autumn|fall|winter|våren|sommaren|hösten|vintern),? (?<year>(?:19|20)\d\d)(?![\d\p{Script=Latin}])`,
    'giu',
  ),
  /(?<!\d)(?<year>(?:19|20)\d\d) ?年 ?(?<name>\d{1,2}(?= ?月)|[春夏秋冬])(?: ?月|[季天])?/gu,
];
const monthNumbers: readonly (readonly [string, RegExp])[] = [
  ['01', /^jan|^0?1$/iu],
  ['02', /^feb|^0?2$/iu],
  ['03', /^mar|^0?3$/iu],
  ['04', /^apr|^0?4$/iu],
  ['05', /^ma[yj]|^0?5$|^spring|^vår|^春/iu],
  ['06', /^jun|^0?6$/iu],
  ['07', /^jul|^0?7$/iu],
  ['08', /^aug|^0?8$|^summer|^som|^夏/iu],
  ['09', /^sep|^0?9$/iu],
  ['10', /^o[ck]t|^10$/iu],
  ['11', /^nov|^11$|^autumn|^fall|^höst|^秋/iu],
];

/** “05” for May; a season is its last month. */
function monthOf(name: string): string {
  return monthNumbers.find(([, pattern]) => pattern.test(name))?.[0] ?? '12';
}

/** What stands before the date of a policy; a line with nothing but a date needs none of it. */
const updateWords =
  /(?:updated|revised|effective|modified|reviewed|changed|version|in effect|in force|dated|(?:^\P{L}{0,5}|\b(?:policy|notice|statement) (?:was |is |has been )?)(?:adopted|approved|published|written|issued)|uppdatera[dt]e?s?|reviderad|gäller från|ändrad|version|datum|更新|修訂|修正|生效|施行|版本)(?:[^.。]|\.\d){0,45}$/iu;

/** A short line that tells how the policy came to have its date, before or behind it. */
const lineOfDate =
  /version|antag|beslut|fastställ|ändra[dt]|revidera[dt]|gäller|更新|修訂|修正|訂定|公告|生效|施行|適用/iu;

/** A sentence that speaks of the date of the policy. */
function promiseOfDate({ text }: TextBlock): { readonly from: number; readonly to: number } | null {
  const match =
    /(?:(?:new|updated?) )?(?:effective date|date (?:at|on) (?:the )?(?:top|bottom)|“?last updated”?)(?!\p{L})|datumet (?:överst|längst)|(?:更新|生效)日期/iu.exec(
      text,
    );
  return match === null ? null : { from: match.index, to: match.index + match[0].length };
}
