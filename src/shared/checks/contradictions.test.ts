import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../language';
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

/** A pair, a language, a statement and what contradicts it. */
const withStatements: readonly (readonly [string, Language, claim: string, other: string])[] = [
  [
    'never-share-recipients',
    'en',
    'We never give your data to third parties.',
    'We may share addresses with our partners.',
  ],
  [
    'never-share-recipients',
    'en',
    'We never share your personal data.',
    'Recipients: Alder Ltd and Birch Ltd.',
  ],
  [
    'never-share-recipients',
    'sv',
    'Vi lämnar aldrig uppgifter till tredje part.',
    'Vi kan dela din adress med annonsörer.',
  ],
  ['never-share-recipients', 'sv', 'Uppgifter delas inte med andra.', 'Mottagare: Al AB och Björk AB.'],
  ['never-share-recipients', 'zh-Hant', '我們絕不向第三方提供您的資料。', '我們會與合作夥伴分享您的地址。'],
  [
    'never-share-helpers',
    'en',
    'We never give your data to anyone.',
    'We pass your address on to our courier.',
  ],
  [
    'never-share-helpers',
    'sv',
    'Vi lämnar aldrig uppgifter till någon.',
    'Vi lämnar din adress till PostNord.',
  ],
  ['never-share-helpers', 'zh-Hant', '我們絕不將資料提供給任何人。', '我們會將您的地址交給宅配公司。'],
  ['no-sensitive-text', 'en', 'We do not collect sensitive data.', 'We note your allergies on the order.'],
  ['no-sensitive-text', 'sv', 'Vi samlar inte in känsliga uppgifter.', 'Vi antecknar dina allergier.'],
  ['no-sensitive-text', 'zh-Hant', '我們不蒐集敏感資料。', '我們會記錄您的過敏情形。'],
  ['never-sell-sale', 'en', 'Your data is never sold.', 'We sometimes sell customer lists to other shops.'],
  ['never-sell-sale', 'en', 'We do not sell data.', 'We sometimes sell customer lists to other shops.'],
  ['never-sell-sale', 'sv', 'Vi säljer inga uppgifter.', 'Det händer att vi säljer kundadresser.'],
  ['never-sell-sale', 'zh-Hant', '我們不出售資料。', '我們可能出售會員名單。'],
  [
    'never-sell-advertisers',
    'en',
    'We do not sell data to advertisers.',
    'Our advertising partners set cookies.',
  ],
  [
    'never-sell-advertisers',
    'sv',
    'Vi säljer inte uppgifter till annonsörer.',
    'Våra partner är bland annat annonsörer.',
  ],
  ['never-sell-advertisers', 'zh-Hant', '我們不會將資料出售給廣告商。', '我們的廣告合作夥伴會設定 cookie。'],
  [
    'own-marketing-partners',
    'en',
    'We do not share data with others for their own marketing.',
    'We share addresses with partners for marketing.',
  ],
  [
    'own-marketing-partners',
    'sv',
    'Vi lämnar inte uppgifter till andra för deras egen marknadsföring.',
    'Vi delar adresser med partner för marknadsföring.',
  ],
  [
    'own-marketing-partners',
    'zh-Hant',
    '我們不會提供資料供第三方進行其自身的行銷。',
    '資料會用於合作夥伴行銷之用。',
  ],
  [
    'consent-first-disclosure',
    'en',
    'None of it is shared without your consent.',
    'We may disclose data in a merger.',
  ],
  [
    'consent-first-disclosure',
    'sv',
    'Ingen uppgift lämnas ut utan ditt samtycke.',
    'Vi kan dela uppgifter med våra partner.',
  ],
  ['consent-first-disclosure', 'zh-Hant', '未經您的同意，我們絕不提供資料。', '我們可能與合作夥伴共享資料。'],
  [
    'unless-permission-disclosures',
    'en',
    'We do not disclose data unless you agree.',
    'We may share it with affiliates.',
  ],
  [
    'unless-permission-disclosures',
    'sv',
    'Vi lämnar inte ut uppgifter om du inte samtycker.',
    'Vi kan dela dem med våra partner.',
  ],
  [
    'unless-permission-disclosures',
    'zh-Hant',
    '我們不會分享您的資料，除非取得您的同意。',
    '我們會與合作夥伴共享資料。',
  ],
  [
    'anonymous-then-linked',
    'en',
    'What is given to third parties does not include personal data.',
    'It may be linked with personal data later.',
  ],
  [
    'anonymous-then-linked',
    'sv',
    'Det som lämnas till tredje part innehåller inga personuppgifter.',
    'Senare kan det kopplas till dina personuppgifter.',
  ],
  [
    'anonymous-then-linked',
    'zh-Hant',
    '提供給第三方的資料不含個人資訊。',
    '之後可能重新識別並連結個人資料。',
  ],
  ['no-authorities', 'en', 'We do not hand data to the police.', 'We obey every court order.'],
  ['no-authorities', 'sv', 'Vi lämnar aldrig uppgifter till polisen.', 'Vi måste följa beslut av domstol.'],
  ['no-authorities', 'zh-Hant', '我們不會向警方提供資料。', '我們依法院命令提供資料。'],
  ['no-cookies-text', 'en', 'Our website is cookie-free.', 'We use cookies to keep you signed in.'],
  ['no-cookies-text', 'sv', 'Vi använder inga kakor.', 'I kassan använder vi kakor.'],
  ['no-cookies-text', 'zh-Hant', '我們不使用 cookie。', '結帳時我們會使用 cookie。'],
  ['no-targeting-text', 'en', 'We do not show targeted ads.', 'Partners serve interest-based advertising.'],
  ['no-targeting-text', 'sv', 'Vi visar inga riktade annonser.', 'Våra partner visar personanpassad reklam.'],
  ['no-targeting-text', 'zh-Hant', '我們不使用個人化廣告。', '夥伴會顯示興趣導向廣告。'],
  [
    'no-transfer-text',
    'en',
    'We do not transfer data internationally.',
    'Orders are stored in other countries.',
  ],
  [
    'no-transfer-text',
    'sv',
    'Vi överför aldrig uppgifter internationellt.',
    'En del av det som vi har skickas utomlands.',
  ],
  ['no-transfer-text', 'zh-Hant', '我們不會將資料傳送至境外。', '訂單資料儲存於海外。'],
  [
    'no-transfer-country',
    'en',
    'We never send your data abroad.',
    'The newsletter list is stored in the United States.',
  ],
  [
    'no-transfer-country',
    'sv',
    'Vi överför inga uppgifter till andra länder.',
    'Nyhetsbrevets lista finns i USA.',
  ],
  ['no-transfer-country', 'zh-Hant', '我們絕不將資料傳到國外。', '訂單存放於美國的主機。'],
  [
    'no-providers',
    'en',
    'We do not use external service providers.',
    'We work with outside companies for hosting.',
  ],
  ['no-providers', 'sv', 'Vi använder inga externa leverantörer.', 'Vi anlitar en leverantör för lagring.'],
  ['no-providers', 'zh-Hant', '我們不使用外部供應商。', '我們委託其他公司代管網站。'],
  ['one-purpose', 'en', 'We use it solely to provide the service.', 'We use data for marketing.'],
  [
    'one-purpose',
    'sv',
    'Vi använder det bara för att tillhandahålla tjänsten.',
    'Vi använder uppgifter för statistik.',
  ],
  ['one-purpose', 'zh-Hant', '資料僅用於提供服務。', '我們將資料用於行銷。'],
  [
    'not-linked',
    'en',
    'We do not link this data to other data.',
    'We may combine log data with your profile.',
  ],
  [
    'not-linked',
    'sv',
    'Vi kopplar inte detta till andra uppgifter om dig.',
    'Vi kan kombinera loggar med uppgifter i din profil.',
  ],
  ['not-linked', 'zh-Hant', '我們不會將紀錄與其他資料結合。', '我們可能結合各種資料。'],
  ['cookies-unknown-person', 'en', 'Cookies do not identify you.', 'The number is tied to your account.'],
  ['cookies-unknown-person', 'sv', 'Kakor kan inte identifiera dig.', 'Kakan är kopplad till ditt konto.'],
  ['cookies-unknown-person', 'zh-Hant', 'Cookie 無法識別您。', '該 cookie 與您的帳號連結。'],
  [
    'account-data-lists',
    'en',
    'To create an account, we need your e-mail address and a password.',
    'For your account we keep a phone number.',
  ],
  [
    'account-data-lists',
    'sv',
    'Ett konto kräver bara e-postadress och lösenord.',
    'Till ditt konto sparar vi ditt telefonnummer.',
  ],
  ['account-data-lists', 'zh-Hant', '註冊只需電子郵件與密碼。', '您的帳號會保存電話。'],
  [
    'two-frameworks-one-kept',
    'en',
    'We comply with the EU-US Data Privacy Framework.',
    'We joined the Swiss-US Data Privacy Framework.',
  ],
  [
    'two-frameworks-one-kept',
    'sv',
    'Vi följer EU-USA-ramverket.',
    'Vi har anslutit oss till Schweiz-USA-ramverket.',
  ],
  [
    'two-frameworks-one-kept',
    'zh-Hant',
    '我們遵守歐盟與美國資料隱私框架。',
    '我們已加入瑞士與美國資料隱私框架。',
  ],
  [
    'never-send-but-forum',
    'en',
    'You should never send personal data to other users.',
    'We offer a forum for customers.',
  ],
  [
    'never-send-but-forum',
    'sv',
    'Skicka aldrig personuppgifter till andra användare.',
    'Vi har ett forum för kunder.',
  ],
  ['never-send-but-forum', 'zh-Hant', '切勿向其他使用者提供個人資料。', '本站設有討論區。'],
  [
    'website-only-scope',
    'en',
    'This policy covers only our website.',
    'Some data regarding our employees is kept too.',
  ],
  [
    'website-only-scope',
    'sv',
    'Policyn gäller bara vår webbplats.',
    'Det finns uppgifter om våra anställda.',
  ],
  ['website-only-scope', 'zh-Hant', '本政策僅適用於本網站。', '我們也會透過電話聯絡您。'],
  [
    'stores-no-visitor-data',
    'en',
    'The tool does not collect user-specific information.',
    'It works by collecting visitor data.',
  ],
  [
    'stores-no-visitor-data',
    'sv',
    'Verktyget lagrar inga besöksspecifika uppgifter.',
    'Det samlar in uppgifter om enskilda besökare.',
  ],
  ['stores-no-visitor-data', 'zh-Hant', '本工具不會儲存特定訪客的專屬資料。', '本工具會取得個別訪客的資料。'],
  ['complete-control', 'en', 'You have full control over your data.', 'You must provide these details.'],
  ['complete-control', 'sv', 'Du har full kontroll över dina uppgifter.', 'Du måste lämna dessa uppgifter.'],
  ['complete-control', 'zh-Hant', '您對資料擁有完整的控制。', '您必須提供這些資料。'],
  [
    'automatic-is-not-from-others',
    'en',
    'We collect data indirectly from third parties, by these means:',
    'IP addresses',
  ],
  [
    'automatic-is-not-from-others',
    'sv',
    'Vi samlar in uppgifter indirekt från tredje part på dessa sätt:',
    'IP-adresser',
  ],
  ['automatic-is-not-from-others', 'zh-Hant', '我們自第三方間接取得資料，方式如下：', 'IP 位址'],
  ['only-necessary', 'en', 'We only collect necessary data.', 'We record battery and signal strength.'],
  ['only-necessary', 'sv', 'Vi samlar bara in nödvändiga uppgifter.', 'Vi registrerar batterinivå.'],
  ['only-necessary', 'zh-Hant', '我們只蒐集必要的資料。', '我們會記錄電池電量。'],
  [
    'accounts-excluded',
    'en',
    'This policy does not apply to account holders.',
    'We read the settings of your account.',
  ],
  ['accounts-excluded', 'sv', 'Policyn gäller inte kontoinnehavare.', 'Vi läser uppgifterna i ditt konto.'],
  ['accounts-excluded', 'zh-Hant', '本政策不適用於帳號持有人。', '我們會讀取您的帳號中的設定。'],
  ['no-personal-data', 'en', 'We do not collect personal data.', 'We record your name and age.'],
  ['no-personal-data', 'sv', 'Vi samlar inte in personuppgifter.', 'Vi sparar ditt namn.'],
  ['no-personal-data', 'zh-Hant', '我們不會蒐集任何個人資料。', '我們會記錄您的姓名。'],
];

describe.each(withStatements)('%s in %s', (id, language, claim, other) => {
  test(`“${claim}” contradicts “${other}”, and the finding says where that stands`, () => {
    const found = findingsOf([claim, other], {}, language);
    expect(found.map(({ place }) => place)).toEqual([expect.objectContaining({ path: [1] })]);
    expect(found[0]?.text).toContain('in the section “Part 1”');
    const pair = contradictions.find((each) => each.id === id);
    expect(pair?.claim[language]?.test(claim)).toBe(true);
    expect(findingsOf([claim], {}, language)).toEqual([]);
    expect(findingsOf([other], {}, language)).toEqual([]);
  });
});

/** Of one thing, way or place: true beside answers and statements about everything else. */
const partial: readonly (readonly [Language, readonly string[]])[] = [
  [
    'en',
    [
      'We do not set marketing cookies, and none for statistics. We set no cookies for our advertising.',
      'We do not take payments at the door. We do not receive payments in coins.',
      'We send no post. We do not send newsletters to customers who have not asked for them.',
      'There are no cameras in the cloakroom. We have no CCTV behind the counter.',
      'We do not use AI to choose who gets a table. We do not use machine learning on photos.',
      'We do not buy addresses from others. We do not collect your precise location.',
      'We do not track your location while the app is closed.',
      'Our bookkeeping never leaves Sweden. Your X-ray pictures stay in the EU.',
      'We do not show ads before videos. We do not use targeted advertising for children.',
      'We do not collect sensitive data about visitors who only read. Our rum cakes are not meant for children.',
      'You can read every page without cookies.',
    ],
  ],
  [
    'sv',
    [
      'Vi använder inga annonskakor. Vi sätter inga kakor för statistik.',
      'Vi tar inte emot betalningar i mynt. Vi hanterar inte kortuppgifter själva.',
      'Vi skickar inte reklam i brevlådan. Vi skickar inga nyhetsbrev till den som är under arton.',
      'Vi har inga kameror i omklädningsrummet. Vi använder inte AI för att sätta priser.',
      'Vi köper inga adresser från andra. Vi spårar inte din exakta plats.',
      'Vi överför inte dina röntgenbilder till andra länder. Bokföringen lämnar aldrig Sverige.',
      'Tjänsten visar inga annonser för barn. Vi samlar inte in bilder av barn.',
    ],
  ],
  [
    'zh-Hant',
    [
      '我們不使用廣告 cookie。我們不使用 cookie 記錄您的興趣。',
      '我們不接受現金付款。我們不會寄送廣告傳單。',
      '我們沒有在試衣間裝設監視器。我們不使用人工智慧決定價格。',
      '我們不會記錄您的精確位置。我們不會將病歷傳送至境外。',
    ],
  ],
];

test.each(partial)('a denial of a part contradicts no answer, in %s', (language, sentences) => {
  const conditions = Object.fromEntries(
    withAnswers.flatMap(([, answers]) => Object.keys(answers).map((key) => [key, true])),
  );
  for (const sentence of sentences) expect(findingsOf([sentence], conditions, language)).toEqual([]);
});

/** Answers, and what contradicts them although more stands behind the words, or other words in between. */
test.each<readonly [Conditions, Language, sentence: string]>([
  [{ uses_cookies: true }, 'en', 'We do not use any cookies at all, and we never have.'],
  [{ uses_cookies: true }, 'sv', 'Vi använder inga kakor på vår webbplats.'],
  [{ uses_cookies: true }, 'zh-Hant', '我們不使用 cookie 技術。'],
  [{ shows_ads: true }, 'en', 'There are no adverts on our pages, because we dislike them.'],
  [{ uses_cctv: true }, 'en', 'We do not have cameras on our premises.'],
  [{ uses_ai: true }, 'sv', 'Vi använder inte AI i vår verksamhet.'],
  [{ partners: true }, 'en', 'We do not give out or sell your personal details to anyone.'],
  [{ partners: true }, 'en', 'The data that you give us is never passed on to other companies.'],
  [{ partners: true }, 'sv', 'Vi kommer inte att lämna ut dina personuppgifter till tredje man.'],
  [{ partners: true }, 'zh-Hant', '您的資料不會提供給任何第三人。'],
  [{ sells_or_shares: true }, 'sv', 'Vi säljer aldrig kunduppgifter vidare.'],
  [{ sells_or_shares: true }, 'zh-Hant', '我們不會出租或販售您的資料，也不會出售、交換會員資料給其他團體。'],
])('a denial of everything contradicts %o, in %s: %s', (conditions, language, sentence) => {
  expect(findingsOf([sentence], conditions, language)).toHaveLength(1);
});

test.each<readonly [Language, promise: string, other: string]>([
  ['en', 'We never pass your date of birth to anyone.', 'Recipients: Alder Ltd and Birch Ltd.'],
  [
    'en',
    'We do not share photos of your garden with others.',
    'We may give your address to our delivery partners.',
  ],
  ['en', 'We never sell your data.', 'We also sell address labels, gift lists and information boards.'],
  ['en', 'We do not sell customer data.', 'We sell lists of wines in a leather cover.'],
  ['sv', 'Vi delar aldrig dina foton med andra.', 'Vi kan lämna din adress till våra leverantörer.'],
  ['sv', 'Vi säljer inte dina uppgifter.', 'Vi säljer adresstavlor och inköpslistor.'],
  ['zh-Hant', '我們不會將您的身分證字號提供給他人。', '我們會將姓名提供給物流合作夥伴。'],
  ['zh-Hant', '我們不出售個人資料。', '我們販售茶葉的門市會記錄您的資料。'],
])('a promise about one kind of data is kept beside another, in %s: %s', (language, promise, other) => {
  expect(findingsOf([promise, other], {}, language)).toEqual([]);
});

/** A pair, a language, a statement, and what it lacks. */
const withoutOtherHalf: readonly (readonly [string, Language, claim: string, rest: string])[] = [
  [
    'sharing-without-opt-out',
    'en',
    'We share data with third parties for interest-based ads. The CCPA protects you.',
    'You can opt out of the sale or sharing of data.',
  ],
  [
    'sharing-without-opt-out',
    'sv',
    'Vi delar uppgifter med annonsörer för intressebaserad reklam. CCPA skyddar dig.',
    'Du kan säga nej till att uppgifterna säljs eller delas.',
  ],
  [
    'sharing-without-opt-out',
    'zh-Hant',
    '我們會與廣告商分享資料，以顯示個人化廣告。加州居民受 CCPA 保護。',
    '您可以選擇不出售或分享您的資料。',
  ],
  [
    'enrichment-recipients',
    'en',
    'They enrich the profiles which we gave to them.',
    'We share profiles with data brokers.',
  ],
  [
    'enrichment-recipients',
    'sv',
    'De kompletterar de profiler som vi har lämnat till dem.',
    'Vi delar profiler med datamäklare.',
  ],
  ['enrichment-recipients', 'zh-Hant', '對方會補充我們提供給他們的檔案。', '我們會將檔案提供給行銷夥伴。'],
];

describe.each(withoutOtherHalf)('%s in %s', (_id, language, claim, rest) => {
  test(`“${claim}” lacks “${rest}”`, () => {
    expect(findingsOf([claim], {}, language)).toHaveLength(1);
    expect(findingsOf([claim, rest], {}, language)).toEqual([]);
  });
});

test('there are at least 55 pairs, and each has an example in every language', () => {
  expect(contradictions.length).toBeGreaterThanOrEqual(55);
  const tested = new Set([
    ...withAnswers.flatMap(([id]) => languages.map((language) => `${id} ${language}`)),
    ...[...withStatements, ...withoutOtherHalf].map(([id, language]) => `${id} ${language}`),
  ]);
  const all = contradictions.flatMap(({ id }) => languages.map((language) => `${id} ${language}`));
  expect(all.filter((each) => !tested.has(each))).toEqual([]);
});

test('a hostile text does not hold up the check: time grows with its length only', () => {
  for (const piece of ['a', ' ', '(', '不', 'not ', 'We do not share ', 'A. ', 'cookies ']) {
    const start = performance.now();
    findingsOf([piece.repeat(100_000 / piece.length)]);
    // Half a second where nothing else runs; quadratic time would be minutes.
    expect(performance.now() - start).toBeLessThan(8000);
  }
});
