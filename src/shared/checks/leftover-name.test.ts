import { expect, test } from 'vitest';
import { docWith, h, p, ph, ul } from '../policy/builders';
import type { PolicyBlock } from '../policy/nodes';
import { policyContext } from '../policy/context';
import { contactsInText, registeredDomain } from './contacts-in-text';
import { runChecks } from './index';
import { leftoverName } from './leftover-name';

const library = { placeholders: [], laws: [], clauses: [], conditions: [] };

function findingsIn(blocks: readonly PolicyBlock[], otherNames: readonly string[] = []) {
  const policy = docWith({ values: { company_name: 'Birch & Stone AB', shop: 'Tidewise' } }, ...blocks);
  const context = policyContext(policy, library, '2026-11-22');
  return runChecks(context, { library, otherNames }, { checks: [leftoverName] });
}

test('a copied name that acts keeps the policy from being finished, one that is only named does not', () => {
  const severities = findingsIn([p('Kami collects your name.'), p('We compare it with Kami now and then.')]);
  expect(severities.map(({ words, severity }) => [words, severity])).toEqual([
    ['Kami', 'error'],
    ['Kami', 'warning'],
  ]);
});

test('a name is reported once in a paragraph, also with an ending', () => {
  expect(findingsIn([p('Zelvora keeps it. We ask Zelvora. Zelvora’s staff knows.')])).toHaveLength(1);
});

test('what stands in a detail is left to the checks of details', () => {
  expect(findingsIn([p('You reach ', ph('shop'), ' by post.')])).toEqual([]);
});

test('names of other policies are found in any spelling, but not inside longer words', () => {
  const found = findingsIn(
    [p('Ask the team of NORDVIK or its nordvikings.'), p('請聯絡山嵐工坊。')],
    ['Nordvik', '山嵐工坊'],
  );
  expect(found.map(({ words }) => words)).toEqual(['NORDVIK', '山嵐工坊']);
});

test('a name in Chinese brackets is found whole, without the brackets', () => {
  const found = findingsIn([p('本公司（橡木林有限公司）重視您的隱私。'), p('我們（青禾選物）經營本網站。')]);
  expect(found.map(({ words, severity }) => [words, severity])).toEqual([
    ['橡木林有限公司', 'error'],
    ['青禾選物', 'warning'],
  ]);
});

test.each([
  ['Harbour Nine Ltd is responsible for your personal data.', 'error'],
  ['This shop is run by Harbour Nine Ltd.', 'error'],
  ['We, Harbour Nine Ltd, respect your privacy.', 'error'],
  ['Harbour Nine Ltd’s privacy policy says more.', 'error'],
  ['Personuppgiftsansvarig är Norrsken Data AB.', 'error'],
  ['Norrsken Data AB samlar in ditt namn när du handlar.', 'error'],
  ['本網站由青苔資訊有限公司經營。', 'error'],
  ['青苔資訊有限公司會蒐集您的姓名。', 'error'],
  ['Parcels are brought by Harbour Nine Ltd.', 'warning'],
  ['Our bookkeepers, Harbour Nine Ltd, see the invoices.', 'warning'],
  ['Harbour Nine Ltd is an independent controller for the payment.', 'warning'],
  ['Until 2019 we traded under the name Harbour Nine Ltd.', 'warning'],
  ['Bokföringen sköts av Norrsken Data AB.', 'warning'],
  ['Vår hyresvärd Norrsken Data AB har en kamera på gården.', 'warning'],
  ['包裹由安泰保險經紀人股份有限公司送達。', 'warning'],
  ['我們委託青苔資訊有限公司寄送商品。', 'warning'],
])('%s (%s)', (sentence, severity) => {
  expect(findingsIn([p(sentence)]).map((each) => each.severity)).toEqual([severity]);
});

test('who is listed as a recipient, or said to help, is not taken for the business elsewhere', () => {
  const found = findingsIn([
    h('Who gets your data'),
    ul('Harbour Nine Ltd, for parcels'),
    h('Payment'),
    p('We share your order with Quay Pay LLC. Quay Pay LLC collects your name itself.'),
    p('Harbour Nine Ltd keeps your details for a year.'),
    p('Elm Tree Ltd keeps your details for a year.'),
  ]);
  expect(found.filter(({ severity }) => severity === 'error').map(({ words }) => words)).toEqual([
    'Elm Tree Ltd',
  ]);
});

test.each(
  `和泰汽車股份有限公司 永和豆漿有限公司 如興股份有限公司 至上電子股份有限公司 自由時報企業股份有限公司
   經緯航太科技股份有限公司 對外貿易發展有限公司 富邦媒體科技股份有限公司 安泰保險經紀人股份有限公司
   國泰人壽保險股份有限公司 信義房屋仲介股份有限公司 網路家庭國際資訊股份有限公司 樂購蝦皮有限公司
   雄獅旅行社股份有限公司 會員俱樂部管理顧問有限公司`.split(/\s+/u),
)('%s is found whole', (company) => {
  const found = [`本網站由${company}經營。`, `${company}重視您的隱私。`, `資料提供給${company}。`].map(
    (sentence) => findingsIn([p(sentence)]).map(({ words, severity }) => [words, severity]),
  );
  expect(found).toEqual([[[company, 'error']], [[company, 'error']], [[company, 'warning']]]);
});

test('an e-mail address of others keeps the policy from being finished, a web address does not', () => {
  const policy = docWith(
    { values: { company_name: 'Birch & Stone AB', website_url: 'https://www.tidewise.se' } },
    p('Write to help@zelvora.com.'),
    p('See https://zelvora.com/help.'),
    p('Our accountant reads post@oakbooks.com.'),
  );
  const context = policyContext(policy, library, '2026-11-22');
  const found = runChecks(context, { library, otherNames: [] }, { checks: [leftoverName] });
  expect(found.map(({ severity }) => severity)).toEqual(['error', 'warning', 'warning']);
});

test('a web address without https:// needs an ending that is in use', () => {
  const found = contactsInText(
    'See zelvora.com/help, e.g. this.That and https://zelvora.internal or a@b.se.',
  );
  expect(found.map((each) => [each.kind, each.found])).toEqual([
    ['web', 'zelvora.com/help'],
    ['web', 'https://zelvora.internal'],
    ['email', 'a@b.se'],
  ]);
});

test('the registered domain leaves out what stands before it', () => {
  expect(['www.shop.co.uk', 'a.b.zelvora.se', 'x.com.tw'].map(registeredDomain)).toEqual([
    'shop.co.uk',
    'zelvora.se',
    'x.com.tw',
  ]);
});
