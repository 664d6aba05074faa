import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lawCoverage } from '../shared/checks/coverage/law-coverage';
import { languages, type Language } from '../shared/language';
import { readMarkdown } from '../shared/importers/markdown/read';
import { compileLibrary } from '../shared/library/compile';
import { docWith, p, ul } from '../shared/policy/builders';
import type { PolicyDocument } from '../shared/policy/nodes';
import { z } from '../shared/zod';
import {
  itemsOf,
  lawCoverageFigures,
  policyOfAllClauses,
  samplesIn,
  subjectOf,
} from './law-coverage-figures';
import { readLibraryFiles } from './library-plugin';

/** `LAW_COVERAGE=all` tries every requirement, as `npm run test:checks` does; otherwise some of each law. */
const every = process.env['LAW_COVERAGE'] === 'all' ? 1 : 13;

const { library } = compileLibrary(await readLibraryFiles(resolve('templates')));
if (library === null) throw new Error('The library has errors; the test of the shipped library lists them.');
const whole = library;

const missingIn = (document: PolicyDocument): readonly string[] =>
  lawCoverage(subjectOf(whole, document))
    .flatMap(({ items }) => items)
    .flatMap(({ requirement, state }) => (state.kind === 'missing' ? [requirement.id] : []));

test.each(languages)(
  'the finished samples say all that the laws want, in %s',
  (language) => {
    const missing = samplesIn(whole, language).flatMap((sample) =>
      itemsOf(whole, sample)
        .filter(({ state }) => state.kind === 'missing')
        .map(({ requirement }) => `${sample.name}: ${requirement.id}`),
    );
    expect(missing).toEqual([]);
  },
  120_000,
);

test('taking out what says one thing turns exactly that red, and the offered clause turns it green', () => {
  const { removals } = lawCoverageFigures(whole, every);
  expect(
    removals.filter(
      ({ turnsRed, alsoMissing, isMended }) => !turnsRed || alsoMissing.length > 0 || isMended !== true,
    ),
  ).toEqual([]);
}, 900_000);

test('every requirement has words in every language, or a detail that shows it', () => {
  expect(whole.laws.flatMap(({ requirements }) => requirements).length).toBeGreaterThan(140);
  for (const { requirements } of whole.laws) {
    for (const { words, says } of requirements) {
      for (const language of languages) {
        expect(words[language].length).toBeGreaterThan(0);
        expect(says[language]).not.toMatch(/compliant/iu);
      }
    }
  }
});

describe('a paragraph in own words', () => {
  const cases: readonly (readonly [string, string, Language, string])[] = [
    ['gdpr-13-2-a', 'serves_eu', 'en', 'Invoices are kept for seven years and then shredded.'],
    ['gdpr-13-2-b-portability', 'serves_eu', 'sv', 'Du har rätt till dataportabilitet.'],
    ['gdpr-13-2-d', 'serves_eu', 'zh-Hant', '您可以向瑞典的監督機關提出投訴。'],
    ['gdpr-13-1-c-basis', 'serves_eu', 'en', 'Our lawful basis for this is your consent.'],
    ['uk-gdpr-13-2-d', 'serves_uk', 'en', 'Unhappy? Complain to the Information Commissioner.'],
    ['uk-dpa-164a', 'serves_uk', 'en', 'We acknowledge each complaint and look into it.'],
    ['se-imy', 'serves_sweden', 'sv', 'Tillsynen sköts av IMY.'],
    ['caloppa-b-5', 'serves_california', 'en', 'We ignore DNT headers.'],
    ['caloppa-b-3', 'serves_california', 'en', 'Changes to this policy are e-mailed to you.'],
    ['ccpa-125', 'subject_to_ccpa', 'en', 'We never discriminate against you for using these rights.'],
    ['ccr-7011-e-3-agent', 'subject_to_ccpa', 'en', 'A lawyer may act on your behalf.'],
    [
      'coppa-6-review',
      'knows_children',
      'en',
      'Parents may look at their child’s file: see your child’s data any time.',
    ],
    ['pdpa-8-1-6', 'serves_taiwan', 'zh-Hant', '若您不提供電話，我們將無法送貨。'],
    ['pdpa-8-1-5', 'serves_taiwan', 'zh-Hant', '您得請求停止蒐集。'],
    ['pipl-17-1-2-period', 'serves_china', 'zh-Hant', '訂單紀錄保存三年。'],
    ['us-appeal', 'other_us_states', 'en', 'You may appeal our decision.'],
  ];

  test.each(cases)('%s is recognised', (id, condition, language, text) => {
    const conditions = { [condition]: true, serves_us: true, serves_eu: true };
    const empty = docWith({ language, conditions }, p('…'));
    const filled = docWith({ language, conditions }, p(text));
    expect(missingIn(empty)).toContain(id);
    expect(missingIn(filled)).not.toContain(id);
  });
});

/** Policies as people write them by themselves; "none" talks of everything and says nothing of it. */
describe('a policy written by hand', () => {
  const folder = resolve('src', 'build', 'hand-written');
  const names = readdirSync(folder);
  const complete = names.filter((name) => !name.startsWith('none'));
  const silent = names.filter((name) => name.startsWith('none'));

  test.each(complete)('%s lacks nothing', (name) => {
    expect(missingIn(handWritten(resolve(folder, name)))).toEqual([]);
  });

  test.each(silent)('%s lacks everything', (name) => {
    const items = lawCoverage(subjectOf(whole, handWritten(resolve(folder, name)))).flatMap(
      (law) => law.items,
    );
    const met = items.filter(({ state }) => state.kind === 'met').map(({ requirement }) => requirement.id);
    expect(met).toEqual([]);
    expect(items.length).toBeGreaterThan(25);
  });
});

const headOfFile = z.strictObject({
  answers: z.array(z.string()),
  legal_bases: z.array(z.string()).default([]),
});

/** `shop.sv.md`: the answers and legal bases in YAML, and the text. */
function handWritten(path: string): PolicyDocument {
  const [, head = '', text = ''] = readFileSync(path, 'utf8').split('---\n');
  const { answers, legal_bases } = headOfFile.parse(parse(head));
  const read = readMarkdown(text, { purpose: 'document', maxDepth: 20 });
  if (!read.ok) throw new Error(read.error.text);
  const language = languages.find((each) => path.endsWith(`.${each}.md`));
  if (language === undefined) throw new Error(`${path} does not name its language.`);
  const conditions = Object.fromEntries(answers.map((answer) => [answer, true]));
  return docWith({ language, conditions, values: { legal_bases } }, ...read.value.blocks);
}

describe('a sentence', () => {
  const answers = [
    'serves_eu',
    'serves_uk',
    'serves_sweden',
    'serves_france',
    'serves_china',
    'serves_taiwan',
    'uses_cookies',
    'uses_cctv',
    'sends_marketing',
    'transfers_abroad',
    'knows_children',
    'shares_with_partners',
    'collects_sensitive_data',
    'collects_from_third_parties',
  ];
  const conditions = Object.fromEntries(answers.map((answer) => [answer, true]));
  const isSaid = (id: string, language: Language, text: string): boolean =>
    !missingIn(docWith({ language, conditions, values: { legal_bases: ['consent'] } }, p(text))).includes(id);

  test.each<readonly [string, Language, string, string]>([
    [
      'gdpr-13-2-b-access',
      'en',
      'On request, we let you know which personal data is on file.',
      'Only the archivist has access to personal data.',
    ],
    [
      'gdpr-13-2-b-rectification',
      'sv',
      'Är något fel kan du be oss att korrigera uppgifterna.',
      'Vi rättar felaktiga uppgifter om öppettider så fort vi kan.',
    ],
    [
      'gdpr-13-2-b-erasure',
      'en',
      'You may have your account and everything in it removed: ask us for it.',
      'You can delete the cookies that your browser keeps.',
    ],
    [
      'gdpr-13-2-b-erasure',
      'sv',
      'Vill du bli bortglömd har du rätt till det.',
      'Mätvärden raderas varje natt.',
    ],
    ['gdpr-13-2-b-erasure', 'en', 'You have a right to erasure.', 'You do not have the right to erasure.'],
    [
      'gdpr-13-2-b-restriction',
      'en',
      'You may ask us to restrict the processing of your data.',
      'Entry to the room with your data is restricted.',
    ],
    [
      'gdpr-13-2-b-objection',
      'en',
      'You may object to this use.',
      'If you object to the colour, bring it back.',
    ],
    [
      'gdpr-13-2-b-portability',
      'en',
      'You have the right to data portability.',
      'The portable version of the catalogue is a file.',
    ],
    ['gdpr-13-2-c', 'zh-Hant', '您可以隨時撤回先前的同意。', '銀行已撤回其同意。'],
    [
      'gdpr-13-1-c-basis',
      'en',
      'The lawful bases are contract and consent.',
      'We do not explain the legal basis of our contract.',
    ],
    [
      'gdpr-13-1-f',
      'en',
      'Our lists are stored in the United States.',
      'Data is never sent to the United States.',
    ],
    ['gdpr-13-1-f', 'sv', 'Adresserna lagras i Kanada.', 'Inga uppgifter skickas till Kanada.'],
    [
      'gdpr-13-1-f-safeguards',
      'sv',
      'EU-kommissionens standardavtal skyddar överföringen.',
      'Spisen har flera skyddsåtgärder.',
    ],
    ['eprivacy-13', 'sv', 'Du avanmäler dig via länken.', 'Inga nyhetsbrev skickas, och du slipper reklam.'],
    [
      'eprivacy-5-3-consent',
      'en',
      'We set these cookies if you accept them.',
      'You cannot refuse the cookies.',
    ],
    [
      'gdpr-13-1-a',
      'en',
      'We decide how your personal information is used.',
      'We decide how the window is dressed.',
    ],
    [
      'gdpr-13-1-c',
      'en',
      'We’ll use your address for the parcel.',
      'We will not use your address for anything.',
    ],
    ['gdpr-13-2-c', 'sv', 'Du kan ångra ditt samtycke.', 'Du kan ångra ett köp.'],
    ['pdpa-8-1-5', 'zh-Hant', '會員可請求停止利用其個人資料。', '我們停止蒐集舊瓶。'],
    ['pdpa-8-1-1', 'zh-Hant', '青禾茶行有限公司（下稱本公司）蒐集您的個人資料。', '隔壁的公司也賣茶。'],
    [
      'pdpa-8-1-1',
      'en',
      'Your personal data is collected by Lantern Books Ltd.',
      'Our courier, Swift Ltd, handles your information on our behalf.',
    ],
    [
      'pdpa-8-1-4-place',
      'en',
      'All of our customer records stay in Taiwan.',
      'Our books are printed in Taiwan.',
    ],
    ['pdpa-8-1-4-place', 'zh-Hant', '您的資料只在台灣處理。', '資料不會在中國儲存。'],
    [
      'pdpa-8-1-4-recipients',
      'sv',
      'Uppgifterna används av våra anställda, elektroniskt och på papper, och av budföretaget.',
      'Beställ elektroniskt eller på papper, så får personalen det direkt.',
    ],
    [
      'pdpa-8-1-5',
      'en',
      'You can ask that we no longer collect, process or use your data.',
      'You cannot ask us to stop collecting your data.',
    ],
    ['pdpa-8-1-5-how', 'zh-Hant', '想行使上述權利，請到門市填寫申請表。', '訂位請來電，我們一天內回覆。'],
    [
      'pdpa-8-1-6',
      'sv',
      'Lämnar du ingen adress kan vi inte skicka något.',
      'Vi lämnar inte ut din adress och kan inte se ditt kort.',
    ],
    ['pdpa-9', 'zh-Hant', '我們也可能從送禮人那裡得知您的地址。', '您可以從我們這裡取得您的資料。'],
    ['pipl-17-1-3', 'zh-Hant', '您可以隨時請我們提供資料複本、更正或刪除。', '您不得請求查詢、更正或刪除。'],
    [
      'pipl-23',
      'en',
      'The cinema next door receives your e-mail address if you agree separately, and uses it to advertise its own films.',
      'We never give your name to others for their own purposes.',
    ],
    [
      'pipl-30',
      'zh-Hant',
      '健康資料須經您單獨同意，僅供調整座椅之用。',
      '我們不蒐集敏感資料，因為沒有必要。',
    ],
    [
      'pipl-39',
      'sv',
      'Din beställning går till tryckeriet Kumo i Japan, och vi ber om ett särskilt samtycke först.',
      'Vi skickar utomlands i särskilda paket.',
    ],
    ['uk-dpa-164a', 'en', 'You can raise a complaint with us by e-mail.', 'We do not look into complaints.'],
    [
      'uk-dpa-164a',
      'zh-Hant',
      '若您認為我們處理不當，可寄信給店長申訴，我們 30 天內回覆收到。',
      '您可以向主管機關申訴。',
    ],
    [
      'eprivacy-5-3-list',
      'en',
      'The cart cookie lives for one hour, and no other company has access to it.',
      'Companies can read this page for months.',
    ],
    [
      'eprivacy-5-3-consent',
      'zh-Hant',
      '非必要的 Cookie 預設關閉，您可以在設定中開啟或再關閉。',
      '繼續瀏覽即表示您同意 Cookie。',
    ],
    [
      'eprivacy-13',
      'sv',
      'Svara STOPP så får du inga fler sms från oss, helt gratis.',
      'Du kan inte avsluta nyhetsbrevet.',
    ],
    [
      'se-camera-15',
      'sv',
      'Vi har kameror, och det står på en skylt vid varje ingång.',
      'En skylt vid ingången visar öppettiderna.',
    ],
    [
      'se-camera-what',
      'en',
      'CCTV covers the car park for your safety.',
      'There are no cameras in the shop.',
    ],
    [
      'se-2-4',
      'sv',
      'Har du inte fyllt 13 behöver du en förälders tillåtelse.',
      'Barn under 13 behöver inte föräldrars samtycke.',
    ],
    [
      'fr-85',
      'en',
      'You can tell us what we should do with your data when you die.',
      'You cannot tell us what to do with your data after your death.',
    ],
    ['gdpr-13-1-e', 'zh-Hant', '會計師會看到您的訂單。', '沒有人會看到您的資料。'],
  ])('says %s or does not (%s): “%s” “%s”', (id, language, said, notSaid) => {
    expect(isSaid(id, language, said)).toBe(true);
    expect(isSaid(id, language, notSaid)).toBe(false);
  });

  test('goes on in a list from the words before it', () => {
    const items = (introduction: string) =>
      missingIn(docWith({ conditions }, p(introduction), ul('erasure', 'rectification of your data')));
    expect(items('You have the right to:')).not.toContain('gdpr-13-2-b-erasure');
    expect(items('You have the right to:')).not.toContain('gdpr-13-2-b-rectification');
    expect(items('The index has two entries:')).toContain('gdpr-13-2-b-erasure');
    expect(items('You have no right to:')).toContain('gdpr-13-2-b-erasure');
  });
});

describe('a pin', () => {
  const conditions = { serves_eu: true };
  const words = 'Nobody here writes down anything that you say to us at the counter.';
  const pins = [{ requirement: 'gdpr-13-2-f', words }];
  const withPin = (text: string) =>
    docWith({ conditions: { ...conditions, uses_automated_decisions: true }, pins }, p('Hello.'), p(text));

  test('counts as saying it, also after some words have changed', () => {
    expect(missingIn(withPin(words))).not.toContain('gdpr-13-2-f');
    expect(missingIn(withPin(words.replace('the counter', 'the till')))).not.toContain('gdpr-13-2-f');
  });

  test('no longer counts when most of its words are gone', () => {
    expect(missingIn(withPin('Nobody is here.'))).toContain('gdpr-13-2-f');
  });
});

test('says which answers decide that a law or an item applies', () => {
  const coverage = lawCoverage(subjectOf(whole, docWith({ conditions: { serves_eu: true } }, p('Hello.'))));
  const gdpr = coverage.find(({ law }) => law.id === 'gdpr');
  expect(gdpr?.because).toMatch(/^You answered yes to “Do you offer goods/u);
  const officer = gdpr?.items.find(({ requirement }) => requirement.id === 'gdpr-13-1-b');
  expect(officer?.state).toEqual({
    kind: 'not-applicable',
    because:
      'You answered no to “Do you have a data protection officer or a named contact person for privacy?”.',
  });
  const taiwan = coverage.find(({ law }) => law.id === 'pdpa-taiwan');
  expect(taiwan).toMatchObject({
    applies: false,
    items: [],
    because: 'It would apply if you answered yes to “Do you collect data about people in Taiwan?”.',
  });
});

test.each([
  [{ uses_accounts: true }, []],
  [{ uses_location: true }, ['gps']],
  [{ collects_sensitive_data: true }, []],
])(
  'CCPA asks about sensitive data where the answers are %j and positions come from %j',
  (answers, methods) => {
    const asks = (conditions: Record<string, boolean>, location_methods: readonly string[]): boolean =>
      missingIn(
        docWith(
          { conditions: { ...conditions, subject_to_ccpa: true }, values: { location_methods } },
          p('…'),
        ),
      ).includes('ccpa-121');
    expect(asks(answers, methods)).toBe(true);
    expect(asks({ uses_location: true }, ['ip'])).toBe(false);
  },
);

test('a policy of all clauses lacks nothing', () => {
  const { document } = policyOfAllClauses(whole, 'en', ['serves_eu and serves_uk and subject_to_ccpa']);
  expect(missingIn(document)).toEqual([]);
});
