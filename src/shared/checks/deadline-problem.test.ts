import { describe, expect, test } from 'vitest';
import type { Ceiling, PlaceholderDefinition } from '../placeholders/definition';
import { doc, p } from '../policy/builders';
import { policyContext } from '../policy/context';
import { deadlineProblem } from './deadline-problem';
import { runChecks } from './index';

const limit = (key: string, ...ceilings: readonly Ceiling[]): PlaceholderDefinition => ({
  key,
  type: 'duration',
  label: { en: key },
  group: 'rights',
  ceilings,
});
const placeholders: readonly PlaceholderDefinition[] = [
  limit(
    'response_deadline',
    { law: 'month-law', max: { amount: 1, unit: 'month' }, reference: 'Art. 1' },
    { law: 'short-law', max: { amount: 15, unit: 'day' }, reference: 'Art. 2' },
    { law: 'other-law', max: { amount: 2, unit: 'day' }, reference: 'Art. 3' },
    { law: 'pdpa-taiwan', max: { amount: 15, unit: 'day' }, reference: 'Art. 13' },
  ),
  limit('breach_notice_deadline', {
    law: 'month-law',
    max: { amount: 72, unit: 'hour' },
    reference: 'Art. 4',
  }),
  limit(
    'response_extension',
    { law: 'month-law', max: { amount: 2, unit: 'month' }, reference: 'Art. 5' },
    { law: 'pdpa-taiwan', max: { amount: 15, unit: 'day' }, reference: 'Art. 13' },
  ),
  limit('opt_out_deadline', { law: 'month-law', max: { amount: 12, unit: 'day' }, reference: 'Art. 6' }),
  limit('complaint_ack_deadline', {
    law: 'month-law',
    max: { amount: 30, unit: 'day' },
    reference: 'Art. 7',
  }),
];
const law = (id: string, when: string) => ({
  id,
  name: { en: id },
  fullName: { en: id },
  when,
  reviewed: '2026-11-22',
  requirements: [],
});

function findingsIn(text: string, laws: readonly ReturnType<typeof law>[]) {
  const library = { placeholders, laws, clauses: [], conditions: [] };
  const context = policyContext(doc(p(text)), library, '2026-11-22');
  return runChecks(context, { library, otherNames: [] }, { checks: [deadlineProblem] });
}

test('the strictest law that applies sets the limit, and going beyond it is an error', () => {
  const laws = [law('month-law', 'not x'), law('short-law', 'not x'), law('other-law', 'x')];
  expect(findingsIn('We answer your request within 20 days.', laws)).toMatchObject([
    {
      severity: 'error',
      text: '“within 20 days” for an answer is longer than short-law allows: 15 days. Promise a shorter time.',
    },
  ]);
  expect(findingsIn('We answer your request within two weeks.', laws)).toEqual([]);
});

test('where no law is known to apply, more than a month is a warning', () => {
  expect(findingsIn('We answer your request within 45 days.', [])).toMatchObject([{ severity: 'warning' }]);
  expect(findingsIn('We answer your request within one month.', [])).toEqual([]);
});

describe('each deadline is compared with the limit of its own', () => {
  const month = [law('month-law', 'not x')];

  test.each([
    ['We report a breach to the authority within five days.', '“within five days” for telling the authority'],
    ['Vi anmäler en incident till tillsynsmyndigheten inom 96 timmar.', '“inom 96 timmar” for telling'],
    ['個資外洩時，我們於七日內通報主管機關。', '“七日內” for telling the authority of a breach'],
    ['Difficult requests can extend this by three months.', '“by three months” for more time'],
    ['Vid svåra ärenden kan tiden förlängas med tre månader.', '“med tre månader” for more time'],
    ['情況複雜時，得延長三個月。', '“延長三個月” for more time'],
    ['If you unsubscribe, it stops within 30 days.', '“within 30 days” for carrying out an opt-out'],
    ['Säger du nej till utskick upphör de inom en månad.', '“inom en månad” for carrying out an opt-out'],
    ['您取消訂閱後，我們於一個月內停止寄送。', '“一個月內” for carrying out an opt-out'],
    ['We confirm that we have your complaint within two months.', '“within two months” for confirming'],
    ['Vi bekräftar ditt klagomål inom två månader.', '“inom två månader” for confirming a complaint'],
    ['我們於兩個月內確認收到您的申訴。', '“兩個月內” for confirming a complaint'],
    [
      'We acknowledge your complaint within 40 days and solve it within 90 days.',
      '“within 40 days” for confirming',
    ],
  ])('%s', (text, start) => {
    const found = findingsIn(text, month);
    expect(found).toMatchObject([{ severity: 'error' }]);
    expect(found[0]?.text.startsWith(start)).toBe(true);
    expect(findingsIn(text, [])).toEqual([]);
  });

  test.each([
    'We report a breach to the authority within 72 hours. We answer requests within 30 days.',
    'Vi anmäler en incident till myndigheten inom tre dagar. Loggar raderas inom 90 dagar.',
    '個資外洩時，我們於 72 小時內通報主管機關。',
    'We answer you within a month, or where the matter is complicated within three months.',
    'Vi svarar inom en månad, i komplicerade ärenden inom tre månader.',
    '我們於一個月內回覆，情況複雜時於三個月內回覆。',
    'We acknowledge a complaint within two weeks and decide on it within six months.',
    'Vi bekräftar ditt klagomål inom två veckor och besvarar det inom tre månader.',
    'We answer requests within one month, and may extend this by two months.',
    'Vi svarar på begäran inom en månad, som kan förlängas med ytterligare två månader.',
    '我們於一個月內回覆請求，必要時得延長兩個月。',
    'If you unsubscribe, it stops within ten days.',
  ])('and is no finding within it: %s', (text) => {
    expect(findingsIn(text, month)).toEqual([]);
  });
});

test('in hard cases a time counts as the limit and its extension together', () => {
  const month = [law('month-law', 'not x')];
  expect(findingsIn('In difficult cases we answer your request within four months.', month)).toMatchObject([
    {
      severity: 'error',
      text: '“within four months” for an answer is longer than month-law allows: 1 month and then 2 months. Promise a shorter time.',
    },
  ]);
  expect(findingsIn('In difficult cases we answer your request within four months.', [])).toEqual([]);
});

describe('in Taiwan, corrections and deletion have longer limits than access', () => {
  const taiwan = [law('pdpa-taiwan', 'not x')];

  test.each([
    '您請求更正資料時，我們於三十日內完成。',
    '查詢的請求於十五日內回覆，刪除的請求於三十日內回覆，必要時延長三十日。',
    '請求停止利用者，我們於二十日內答覆。',
    '查詢、閱覽及複製本之請求，於十五日內准駁。其餘請求於三十日內准駁，必要時得延長三十日。',
    '除了查詢與索取複本在 15 日內回覆，其餘 30 日內處理完畢。',
    '查詢和要副本我們 15 天內答覆，其他 30 天內。',
    '受理後 15 日內答覆查詢、閱覽及複製本之請求，其他請求於 30 日內完成。',
    'We answer requests to delete data within 30 days, and those for a copy within 15 days.',
    'Vi svarar inom 30 dagar när du begär att vi rättar uppgifter.',
  ])('%s', (text) => {
    expect(findingsIn(text, taiwan)).toEqual([]);
  });

  test.each([
    ['您請求查詢資料時，我們於三十日內回覆。', '三十日內'],
    ['查詢、更正或刪除的請求，我們於三十日內回覆。', '三十日內'],
    ['更正於三十日內完成，查詢的請求於二十日內回覆。', '二十日內'],
    ['刪除的請求，我們於六十日內回覆。', '六十日內'],
    ['查詢於十五日內准駁，其餘請求於六十日內答覆。', '六十日內'],
    ['查詢及其他請求，我們於三十日內答覆。', '三十日內'],
    ['查詢的請求於十五日內回覆，必要時延長三十日。', '延長三十日'],
    ['We answer requests for a copy within 30 days.', 'within 30 days'],
  ])('%s', (text, found) => {
    expect(findingsIn(text, taiwan)).toMatchObject([{ severity: 'error', words: found }]);
  });
});

test('a time is a warning where only the sentence beside it speaks of requests', () => {
  const month = [law('month-law', 'not x')];
  expect(findingsIn('We read every request with care. It is done within ten weeks.', month)).toMatchObject([
    { severity: 'warning' },
  ]);
  expect(findingsIn('We read every request with care, and answer it within ten weeks.', month)).toMatchObject(
    [{ severity: 'error' }],
  );
});

test.each([
  'We reply to questions about our roses within two months.',
  'Vi svarar på frågor om våra rosor inom två månader.',
  '我們於兩個月內回覆您的留言。',
])('letters that ask for nothing by law have no limit: %s', (text) => {
  expect(findingsIn(text, [law('month-law', 'not x')])).toEqual([]);
});
