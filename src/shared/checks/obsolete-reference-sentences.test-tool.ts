import type { Language } from '../language';
import { docWith, p } from '../policy/builders';
import { policyContext } from '../policy/context';
import { runChecks } from './index';
import type { Finding } from './check';
import { obsoleteReference } from './obsolete-reference';

type Sentence = readonly [Language, string];

/** How well the check tells dead references from current ones: sentences of each kind, and those with a finding. */
export interface ObsoleteReferenceFigures {
  readonly dead: number;
  readonly found: number;
  readonly current: number;
  readonly falseAlarms: number;
}

/** Runs the check on every sentence below, each as a policy of its own. */
export function obsoleteReferenceFigures(): ObsoleteReferenceFigures {
  const count = (sentences: readonly Sentence[]) =>
    sentences.filter((sentence) => obsoleteFindings(sentence).length > 0).length;
  return {
    dead: deadSentences.length,
    found: count(deadSentences),
    current: currentSentences.length,
    falseAlarms: count(currentSentences),
  };
}

export function obsoleteFindings([language, text]: Sentence): readonly Finding[] {
  const context = policyContext(docWith({ language }, p(text)), { placeholders: [], laws: [] }, '2026-11-21');
  const library = { laws: [], clauses: [], placeholders: [], conditions: [] };
  return runChecks(context, { library, otherNames: [] }, { checks: [obsoleteReference] });
}

/** Each names one thing that is gone. */
export const deadSentences: readonly Sentence[] = [
  ['en', 'We send data to the United States under the Safe Harbor Framework.'],
  ['en', 'Our hosting company takes part in the EU-U.S. Privacy Shield.'],
  ['en', 'For Swiss customers we follow the Swiss-U.S. Privacy Shield Framework.'],
  ['en', 'The transfer is covered by Decision 2000/520/EC.'],
  ['en', 'We rely on Commission Decision (EU) 2016/1250.'],
  ['en', 'The contract has the clauses of Decision 2010/87/EU.'],
  ['en', 'The contract has the clauses of Decision 2001/497/EC.'],
  ['en', 'You can read the clauses in Decision 2004/915/EC.'],
  ['en', 'Your rights follow from Directive 95/46/EC.'],
  ['en', 'We follow the guidance of the Article 29 Working Party.'],
  ['en', 'Our cookies meet the demands of the ePrivacy Regulation.'],
  ['en', 'Traffic data is stored as the Data Retention Directive requires.'],
  ['en', 'The institution handles data under Regulation (EC) No 45/2001.'],
  ['en', 'Consumers can complain on the ODR platform.'],
  ['en', 'The seller is bound by Directive 97/7/EC.'],
  ['en', 'Electronic signatures follow Directive 1999/93/EC.'],
  ['en', 'We handle your data under the Data Protection Act 1998.'],
  ['en', 'We follow the draft Data Protection and Digital Information Bill.'],
  ['en', 'We are registered with the Data Protection Registrar.'],
  ['en', 'Cookies are set under section 25 TTDSG.'],
  ['en', 'The provider in the sense of the Telemediengesetz is our company.'],
  ['en', 'Spanish customers are protected by Organic Law 15/1999.'],
  ['en', 'Complaints go to the Irish Data Protection Commissioner.'],
  ['en', 'You can complain to the Swedish Data Inspection Board.'],
  ['en', 'In New Zealand the Privacy Act 1993 applies.'],
  ['en', 'We keep to the National Privacy Principles of Australia.'],
  ['en', 'We meet the Computer-Processed Personal Data Protection Act of Taiwan.'],
  ['en', 'Canadians are protected by the Consumer Privacy Protection Act.'],
  ['en', 'Some pages store preferences in Flash cookies.'],
  ['en', 'To see the videos you need Silverlight.'],
  ['en', 'In Internet Explorer you find the setting under Tools.'],
  ['en', 'Card payments are protected by SSL encryption.'],
  ['en', 'Connections use TLS 1.0 or better.'],
  ['en', 'Passwords are stored as MD5 sums.'],
  ['en', 'Our pages carry a P3P header.'],
  ['en', 'We show advertisements with Google AdWords.'],
  ['en', 'The DoubleClick cookie shows which advertisements you have seen.'],
  ['en', 'Our website uses Universal Analytics.'],
  ['en', 'The cookie __utma expires after two years.'],
  ['en', 'Our pages have a Google+ button.'],
  ['en', 'You can share the article on Twitter.'],
  ['en', 'The button is operated by Facebook Inc.'],
  ['en', 'Statistics are made by Google Inc. on our behalf.'],
  ['en', 'Our e-mail runs on G Suite.'],
  ['en', 'Staff sign in with Azure Active Directory.'],
  ['en', 'The share buttons come from AddThis.'],
  ['en', 'Support is also given over Skype.'],
  ['sv', 'Vi följer personuppgiftslagen när vi hanterar dina uppgifter.'],
  ['sv', 'Behandlingen sker enligt PUL.'],
  ['sv', 'Du kan klaga hos Datainspektionen.'],
  ['sv', 'Kakor regleras i lagen (2003:389) om elektronisk kommunikation.'],
  ['sv', 'Kamerorna omfattas av kameraövervakningslagen.'],
  ['sv', 'Överföringen vilar på Safe Harbor-avtalet.'],
  ['sv', 'Vår leverantör är ansluten till Privacy Shield.'],
  ['sv', 'Dina rättigheter framgår av direktiv 95/46/EG.'],
  ['sv', 'Köpet omfattas av konsumentköplagen (1990:932).'],
  ['sv', 'Vi tar hänsyn till webbläsarens DNT-inställning.'],
  ['sv', 'Annonserna mäts med Facebook-pixeln.'],
  ['sv', 'Sekretessen följer sekretesslagen.'],
  ['zh-Hant', '我們依電腦處理個人資料保護法保護您的資料。'],
  ['zh-Hant', '資料傳輸至美國係依據安全港協議。'],
  ['zh-Hant', '我們的供應商已加入隱私盾協議。'],
  ['zh-Hant', '歐盟居民受資料保護指令保障。'],
  ['zh-Hant', '您可以向瑞典資料檢查局申訴。'],
  ['zh-Hant', '我們使用 Google AdWords 投放廣告。'],
  ['zh-Hant', '網站以 SSL 加密傳輸資料。'],
  ['zh-Hant', '本政策參考 GB/T 35273-2017 制定。'],
  ['zh-Hant', '雙方的約定適用《合同法》。'],
  ['zh-Hant', '您可以在 Twitter 上分享文章。'],
  ['zh-Hant', '若對個資保護有疑問，可洽國家發展委員會個人資料保護專案辦公室。'],
  ['zh-Hant', '部分網頁會使用 Flash Cookie。'],
];

/** What is current, what says itself that it is past, and what only looks alike. */
export const currentSentences: readonly Sentence[] = [
  ['en', 'Our transfers rest on the EU–U.S. Data Privacy Framework.'],
  ['en', 'We use the standard contractual clauses of Implementing Decision (EU) 2021/914.'],
  ['en', 'The Swiss–U.S. Data Privacy Framework covers customers in Switzerland.'],
  ['en', 'The General Data Protection Regulation (EU) 2016/679 protects you.'],
  ['en', 'We follow the guidelines of the European Data Protection Board.'],
  ['en', 'Cookies are covered by Directive 2002/58/EC.'],
  ['en', 'The bodies of the EU follow Regulation (EU) 2018/1725.'],
  ['en', 'The rules on security follow Directive (EU) 2022/2555.'],
  ['en', 'In the United Kingdom the Data Protection Act 2018 applies.'],
  ['en', 'We have prepared for the Data (Use and Access) Act 2025.'],
  [
    'en',
    'Marketing by e-mail follows the Privacy and Electronic Communications (EC Directive) Regulations 2003.',
  ],
  ['en', 'The Information Commissioner handles complaints.'],
  ['en', 'Cookies are set under section 25 TDDDG.'],
  ['en', 'Our imprint follows section 5 DDG.'],
  ['en', 'The Bundesdatenschutzgesetz (BDSG) adds rules for employees.'],
  ['en', 'Spanish customers are protected by Ley Orgánica 3/2018.'],
  ['en', 'The Dutch authority is the Autoriteit Persoonsgegevens.'],
  ['en', 'Complaints go to the Data Protection Commission in Dublin.'],
  ['en', 'The Swiss Federal Act on Data Protection of 25 September 2020 applies.'],
  ['en', 'In New Zealand the Privacy Act 2020 applies.'],
  ['en', 'The Personal Data Protection Act of Taiwan gives you rights.'],
  ['en', 'In Canada we follow PIPEDA.'],
  ['en', 'The California Consumer Privacy Act (CCPA) gives you rights.'],
  ['en', 'The Children’s Online Privacy Protection Act applies below the age of 13.'],
  ['en', 'Connections are protected with TLS 1.3.'],
  ['en', 'Connections are encrypted with SSL/TLS.'],
  ['en', 'We honour Global Privacy Control signals.'],
  ['en', 'Unlike DNT, Global Privacy Control has the force of law.'],
  ['en', 'If your browser sends a Do Not Track signal, we do not answer it.'],
  ['en', 'We advertise with Google Ads and Microsoft Advertising.'],
  ['en', 'We measure visits with Google Analytics 4.'],
  ['en', 'You find us on X, Facebook and Instagram.'],
  ['en', 'You find us on X (formerly Twitter).'],
  ['en', 'Meta Platforms Ireland Limited operates Facebook.'],
  ['en', 'Our e-mail runs on Google Workspace.'],
  ['en', 'Staff sign in with Microsoft Entra ID (previously called Azure Active Directory).'],
  ['en', 'Directive 95/46/EC was repealed by the GDPR.'],
  ['en', 'Regulation (EU) 2016/679 of 27 April 2016, repealing Directive 95/46/EC, applies.'],
  ['en', 'The Privacy Shield was invalidated in July 2020.'],
  ['en', 'Until 2015 such transfers rested on Safe Harbor.'],
  ['en', 'The safe harbor provisions of the DMCA protect hosting companies.'],
  ['en', 'Double click the icon to open your settings.'],
  ['en', 'A flash of light shows that the camera is on.'],
  ['en', 'Grapes grow on a vine behind our office.'],
  ['en', 'We parse the form and delete what we do not need.'],
  ['sv', 'Dataskyddsförordningen skyddar dina personuppgifter.'],
  ['sv', 'Lagen (2018:218) kompletterar dataskyddsförordningen.'],
  ['sv', 'Du kan klaga hos Integritetsskyddsmyndigheten (IMY).'],
  ['sv', 'Integritetsskyddsmyndigheten (tidigare Datainspektionen) har tillsyn.'],
  ['sv', 'Kakor regleras i lagen (2022:482) om elektronisk kommunikation.'],
  ['sv', 'Kamerabevakningslagen (2018:1200) gäller för våra kameror.'],
  ['sv', 'Personuppgiftslagen upphävdes den 25 maj 2018.'],
  ['sv', 'Offentlighets- och sekretesslagen (2009:400) gäller hos myndigheter.'],
  ['sv', 'Bokföringslagen (1999:1078) kräver att vi sparar fakturor i sju år.'],
  ['sv', 'Marknadsföringslagen (2008:486) gäller för utskick.'],
  ['sv', 'Fram till maj 2018 gällde direktiv 95/46/EG.'],
  ['zh-Hant', '我們依個人資料保護法第八條告知下列事項。'],
  ['zh-Hant', '個人資料保護委員會籌備處負責解釋個資法。'],
  ['zh-Hant', '隱私盾已被歐盟法院宣告無效。'],
  ['zh-Hant', '個人資料保護法原名電腦處理個人資料保護法。'],
  ['zh-Hant', '資料傳輸依據歐盟–美國資料隱私框架。'],
  ['zh-Hant', '本政策參考 GB/T 35273-2020 制定。'],
  ['zh-Hant', '雙方的約定適用《民法典》。'],
  ['zh-Hant', '網站以 TLS 加密傳輸資料。'],
  ['zh-Hant', '您可以在 X 上追蹤我們。'],
  ['zh-Hant', '我們使用 Google Ads 投放廣告。'],
];
