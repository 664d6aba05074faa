import { describe, expect, test } from 'vitest';
import type { Language } from '../language';
import { docWith, h, p } from '../policy/builders';
import { policyContext } from '../policy/context';
import { contradictionOther } from './contradiction-other';
import { contradictionSharing } from './contradiction-sharing';
import { runChecks } from './index';
import { contradictions } from './tables/contradictions';

type Conditions = Readonly<Record<string, boolean>>;

function findingsOf(sentences: readonly string[], conditions: Conditions = {}, language: Language = 'en') {
  const policy = docWith(
    { language, conditions },
    ...sentences.flatMap((each, index) => [h(`Part ${index}`), p(each)]),
  );
  const context = policyContext(policy, { placeholders: [], laws: [] }, '2026-11-21');
  const library = { laws: [], clauses: [], placeholders: [], conditions: [] };
  return runChecks(
    context,
    { library, otherNames: [] },
    { checks: [contradictionSharing, contradictionOther] },
  );
}

/** A pair, a statement in each language where it has one, and the answers that contradict it. */
const withAnswers: readonly (readonly [string, Conditions, en: string, sv: string, zh: string])[] = [
  [
    'never-share-partners',
    { shares_with_partners: true },
    'We never share your data with others.',
    'Vi delar aldrig uppgifter med andra.',
    '我們絕不將資料提供給他人。',
  ],
  [
    'never-share-group',
    { has_group_companies: true },
    'We do not disclose data to third parties.',
    'Vi lämnar inte ut uppgifter till tredje part.',
    '我們不會向第三人揭露資料。',
  ],
  [
    'never-share-named-partners',
    { partners: true },
    'Your data is never shared with third parties.',
    'Dina uppgifter delas aldrig med tredje part.',
    '我們絕不將資料提供給第三方。',
  ],
  [
    'never-share-processors',
    { processors: true },
    'We never share your personal data.',
    'Vi delar inte uppgifter med utomstående.',
    '我們不會向任何人揭露資料。',
  ],
  [
    'no-cookies-list',
    { cookie_list: true },
    'We use no cookies.',
    'Vi använder inga kakor.',
    '我們不使用 cookie。',
  ],
  [
    'never-sell',
    { sells_or_shares: true },
    'We will never sell your data.',
    'Vi säljer inte dina uppgifter.',
    '我們不會出售您的資料。',
  ],
  [
    'no-cookies',
    { uses_cookies: true },
    'The website works without cookies.',
    'Vi använder inga kakor.',
    '我們不使用 cookie。',
  ],
  [
    'no-cookies-analytics',
    { uses_analytics: true },
    'We do not set cookies.',
    'Vi sätter inga cookies.',
    '本網站不設置 cookies。',
  ],
  [
    'no-analytics',
    { uses_analytics: true },
    'We do not use analytics.',
    'Vi använder inga analysverktyg.',
    '我們不使用任何分析工具。',
  ],
  [
    'no-ads',
    { shows_ads: true },
    'We do not show advertisements.',
    'Vi visar inga annonser.',
    '我們不顯示廣告。',
  ],
  [
    'no-targeting',
    { targets_ads: true },
    'We do not use targeted advertising.',
    'Vi visar inga personanpassade annonser.',
    '我們不使用個人化廣告。',
  ],
  [
    'no-following',
    { targets_ads: true },
    'We do not track you across other websites.',
    'Vi spårar dig inte mellan webbplatser.',
    '我們不會追蹤您在其他網站的活動。',
  ],
  [
    'no-widgets',
    { uses_social_widgets: true },
    'Our pages have no social media buttons.',
    'Sidorna har inga knappar från sociala medier.',
    '本網站不使用社群按鈕。',
  ],
  [
    'no-transfer',
    { transfers_abroad: true },
    'We never transfer your data abroad.',
    'Vi överför aldrig uppgifter utomlands.',
    '我們不會將資料傳送至境外。',
  ],
  [
    'mainland-law',
    { serves_china: false },
    'We disclose posts that violate Chinese law.',
    'Vi tar bort inlägg som bryter mot kinesisk lag.',
    '貼文違反中國法律者，我們將予揭露。',
  ],
  [
    'no-children',
    { knows_children: true },
    'We do not collect data about children.',
    'Vi samlar inte in uppgifter om barn.',
    '我們不蒐集兒童的資料。',
  ],
  [
    'no-sensitive',
    { collects_sensitive_data: true },
    'We do not collect sensitive data.',
    'Vi samlar inte in känsliga uppgifter.',
    '我們不蒐集敏感資料。',
  ],
  [
    'no-location',
    { uses_location: true },
    'We do not track your location.',
    'Vi samlar inte in platsdata.',
    '我們不會記錄您的位置。',
  ],
  [
    'no-outside-sources',
    { collects_from_third_parties: true },
    'We do not obtain data from third parties.',
    'Vi hämtar inga uppgifter från andra.',
    '我們不從第三方取得資料。',
  ],
  [
    'no-accounts',
    { uses_accounts: true },
    'We do not offer accounts.',
    'Vi har inga användarkonton.',
    '本服務沒有設有會員帳號。',
  ],
  [
    'no-payments',
    { takes_payments: true },
    'We do not take payments.',
    'Vi tar inte emot några betalningar.',
    '我們不接受付款。',
  ],
  [
    'no-contacts',
    { imports_contacts: true },
    'The app does not read your contacts.',
    'Appen läser inte dina kontakter.',
    '本程式不會讀取通訊錄。',
  ],
  [
    'no-cameras',
    { uses_cctv: true },
    'We do not use cameras.',
    'Vi har inga kameror.',
    '我們沒有裝設監視器。',
  ],
  [
    'no-marketing',
    { sends_marketing: true },
    'We do not send newsletters.',
    'Vi skickar inga nyhetsbrev.',
    '我們不會寄送電子報。',
  ],
  [
    'no-automated-decisions',
    { uses_automated_decisions: true },
    'We make no automated decisions.',
    'Vi fattar inga automatiserade beslut.',
    '我們不採自動化決策。',
  ],
  [
    'no-ai',
    { uses_ai: true },
    'We do not use artificial intelligence.',
    'Vi använder inte artificiell intelligens.',
    '我們不使用人工智慧。',
  ],
  [
    'no-personalising',
    { personalises: true },
    'We do not create profiles.',
    'Vi skapar inga profiler.',
    '我們不進行側寫。',
  ],
  [
    'no-officer',
    { has_dpo: true },
    'We have no data protection officer.',
    'Vi har inget dataskyddsombud.',
    '我們未設置資料保護長。',
  ],
  [
    'sole-controller',
    { joint_controller: true },
    'We alone decide how data is used.',
    'Vi är ensamma personuppgiftsansvariga.',
    '資料的用途由我們單獨決定。',
  ],
  [
    'no-processing-for-others',
    { acts_as_processor: true },
    'We do not process data on behalf of others.',
    'Vi behandlar inte uppgifter för kunders räkning.',
    '我們不代客戶處理資料。',
  ],
  [
    'invisible-to-others',
    { shows_users_to_users: true },
    'Other users cannot see your profile.',
    'Andra användare kan inte se din profil.',
    '其他使用者看不到您的檔案。',
  ],
];

describe.each(withAnswers)('%s', (id, conditions, ...statements) => {
  const opposite = Object.fromEntries(Object.entries(conditions).map(([key, value]) => [key, !value]));
  const languages: readonly Language[] = ['en', 'sv', 'zh-Hant'];

  test.each(languages.map((language, index) => [language, statements[index] ?? ''] as const))(
    'contradicts the answers in %s, and nothing where these are different',
    (language, statement) => {
      const pair = contradictions.find((each) => each.id === id);
      const says = pair?.against.kind === 'answer' ? pair.against.says : 'missing';
      const found = findingsOf([statement], { serves_china: true, ...conditions }, language);
      expect(found.map(({ text }) => text)).toEqual([
        expect.stringContaining(`contradicts your answers: ${says}.`),
      ]);
      expect(findingsOf([statement], { serves_china: true, ...opposite }, language)).toEqual([]);
    },
  );
});

/** A pair, a statement and what contradicts it, in one language or more. */
const withStatements: readonly (readonly [string, claim: string, other: string])[] = [
  [
    'never-share-recipients',
    'We never give your data to third parties.',
    'We may share addresses with our partners.',
  ],
  [
    'never-share-recipients',
    'Vi lämnar aldrig uppgifter till tredje part.',
    'Vi kan dela din adress med annonsörer.',
  ],
  ['never-share-recipients', '我們絕不向第三方提供您的資料。', '我們會與合作夥伴分享您的地址。'],
  ['never-share-recipients', 'We never share your personal data.', 'Recipients: Alder Ltd and Birch Ltd.'],
  ['never-share-recipients', 'Uppgifter delas inte med andra.', 'Mottagare: Al AB och Björk AB.'],
  ['never-sell-sale', 'Your data is never sold.', 'We sometimes sell lists to other shops.'],
  ['never-sell-sale', 'We do not sell data.', 'We sometimes sell lists to other shops.'],
  ['never-sell-sale', 'Vi säljer inga uppgifter.', 'Det händer att vi säljer adresser.'],
  ['never-sell-sale', '我們不出售資料。', '我們可能出售會員名單。'],
  ['never-sell-advertisers', 'We do not sell data to advertisers.', 'Our advertising partners set cookies.'],
  [
    'never-sell-advertisers',
    'Vi säljer inte uppgifter till annonsörer.',
    'Våra partner är bland annat annonsörer.',
  ],
  [
    'own-marketing-partners',
    'We do not share data with others for their own marketing.',
    'We share addresses with partners for marketing.',
  ],
  [
    'consent-first-disclosure',
    'None of it is shared without your consent.',
    'We may disclose data in a merger.',
  ],
  [
    'consent-first-disclosure',
    'Ingen uppgift lämnas ut utan ditt samtycke.',
    'Vi kan dela uppgifter med våra partner.',
  ],
  [
    'unless-permission-disclosures',
    'We do not disclose data unless you agree.',
    'We may share it with affiliates.',
  ],
  ['unless-permission-disclosures', '我們不會分享您的資料，除非取得您的同意。', '我們會與合作夥伴共享資料。'],
  [
    'anonymous-then-linked',
    'What is given to third parties does not include personal data.',
    'It may be linked with personal data later.',
  ],
  ['no-authorities', 'We do not hand data to the police.', 'We obey every court order.'],
  ['no-cookies-text', 'Our website is cookie-free.', 'We use cookies to keep you signed in.'],
  ['no-cookies-text', 'Vi använder inga kakor.', 'I kassan använder vi kakor.'],
  ['no-cookies-text', '我們不使用 cookie。', '結帳時我們會使用 cookie。'],
  ['no-targeting-text', 'We do not show targeted ads.', 'Partners serve interest-based advertising.'],
  ['no-transfer-text', 'We do not transfer data internationally.', 'Orders are stored in other countries.'],
  [
    'no-transfer-text',
    'Vi överför aldrig uppgifter internationellt.',
    'En del av det som vi har skickas utomlands.',
  ],
  [
    'no-providers',
    'We do not use external service providers.',
    'We work with outside companies for hosting.',
  ],
  ['no-providers', 'Vi använder inga externa leverantörer.', 'Vi anlitar en leverantör för lagring.'],
  ['one-purpose', 'We use it solely to provide the service.', 'We use data for marketing.'],
  [
    'one-purpose',
    'Vi använder det bara för att tillhandahålla tjänsten.',
    'Vi använder uppgifter för statistik.',
  ],
  ['not-linked', 'We do not link this data to other data.', 'We may combine log data with your profile.'],
  ['cookies-unknown-person', 'Cookies do not identify you.', 'The number is tied to your account.'],
  [
    'account-data-lists',
    'To create an account, we need your e-mail address and a password.',
    'For your account we keep a phone number.',
  ],
  [
    'two-frameworks-one-kept',
    'We comply with the EU-US Data Privacy Framework.',
    'We joined the Swiss-US Data Privacy Framework.',
  ],
  [
    'never-send-but-forum',
    'You should never send personal data to other users.',
    'We offer a forum for customers.',
  ],
  [
    'website-only-scope',
    'This policy covers only our website.',
    'Some data regarding our employees is kept too.',
  ],
  [
    'stores-no-visitor-data',
    'The tool does not collect user-specific information.',
    'It works by collecting visitor data.',
  ],
  ['complete-control', 'You have full control over your data.', 'You must provide these details.'],
  [
    'automatic-is-not-from-others',
    'We collect data indirectly from third parties, by these means:',
    'IP addresses',
  ],
  ['only-necessary', 'We only collect necessary data.', 'We record battery and signal strength.'],
  [
    'accounts-excluded',
    'This policy does not apply to account holders.',
    'We read the settings of your account.',
  ],
  ['no-personal-data', 'We do not collect personal data.', 'We record your name and age.'],
  ['no-personal-data', 'Vi samlar inte in personuppgifter.', 'Vi sparar ditt namn.'],
];

describe.each(withStatements)('%s', (_id, claim, other) => {
  test(`“${claim}” contradicts “${other}”, and the finding says where that stands`, () => {
    const found = findingsOf([claim, other]);
    expect(found.map(({ place }) => place)).toEqual([expect.objectContaining({ path: [1] })]);
    expect(found[0]?.text).toContain('in the section “Part 1”');
    expect(findingsOf([claim])).toEqual([]);
    expect(findingsOf([other])).toEqual([]);
  });
});

describe('a statement that lacks its other half', () => {
  test('sharing-without-opt-out', () => {
    const sharing = 'We share data with third parties for interest-based ads. The CCPA protects you.';
    expect(findingsOf([sharing])).toHaveLength(1);
    expect(findingsOf([sharing, 'You can opt out of the sale or sharing of data.'])).toEqual([]);
  });

  test('enrichment-recipients', () => {
    const enrichment = 'They enrich the profiles which we gave to them.';
    expect(findingsOf([enrichment])).toHaveLength(1);
    expect(findingsOf([enrichment, 'We share profiles with data brokers.'])).toEqual([]);
  });
});

test('there are at least 30 pairs, and each has an example', () => {
  const ids = contradictions.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(30);
  const tested = [...withAnswers, ...withStatements].map(([id]) => id);
  const missing = ['sharing-without-opt-out', 'enrichment-recipients'];
  expect(ids.filter((id) => !tested.includes(id) && !missing.includes(id))).toEqual([]);
});

test('a hostile text does not hold up the check: time grows with its length only', () => {
  for (const piece of ['a', ' ', '(', '不', 'not ', 'We do not share ', 'A. ', 'cookies ']) {
    const start = performance.now();
    findingsOf([piece.repeat(100_000 / piece.length)]);
    // Half a second where nothing else runs; quadratic time would be minutes.
    expect(performance.now() - start).toBeLessThan(8000);
  }
});
