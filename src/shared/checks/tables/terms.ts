import type { Language } from '../../language';

export interface ConceptName {
  readonly name: string;
  /** With the flags g and u. */
  readonly pattern: RegExp;
}

export interface Concept {
  /** Its names; the first group of each kind is the whole name. */
  readonly names: readonly ConceptName[];
  /** Spellings of one word: the first is the usual one, and takes the place of the others. */
  readonly isSpelling: boolean;
}

/** Things for which policies use several names. */
export const concepts: Readonly<Record<Language, readonly Concept[]>> = {
  en: [
    {
      isSpelling: false,
      names: [
        { name: 'personal data', pattern: /\bpersonal data\b(?! protection)/giu },
        {
          name: 'personal information',
          pattern: /\bpersonal information\b(?! protection| and electronic)/giu,
        },
        {
          name: 'personally identifiable information',
          pattern: /\bpersonally identifiable information\b|\bPII\b/giu,
        },
        { name: 'personal details', pattern: /\bpersonal details\b/giu },
      ],
    },
    {
      isSpelling: true,
      names: [
        { name: 'website', pattern: /\bwebsites?\b/giu },
        { name: 'Web Site', pattern: /\bweb[ -]sites?\b/giu },
      ],
    },
    {
      isSpelling: false,
      names: [
        { name: 'privacy policy', pattern: /\bprivacy policy\b/giu },
        { name: 'privacy statement', pattern: /\b(?:this|our) privacy statement\b/giu },
        { name: 'privacy notice', pattern: /\b(?:this|our) privacy notice\b/giu },
      ],
    },
  ],
  sv: [
    {
      isSpelling: false,
      names: [
        { name: 'integritetspolicy', pattern: /(?<!\p{L})integritetspolicy/giu },
        { name: 'sekretesspolicy', pattern: /(?<!\p{L})sekretesspolicy/giu },
        { name: 'personuppgiftspolicy', pattern: /(?<!\p{L})personuppgiftspolicy/giu },
        { name: 'dataskyddspolicy', pattern: /(?<!\p{L})dataskyddspolicy/giu },
      ],
    },
    {
      isSpelling: false,
      names: [
        { name: 'personuppgifter', pattern: /(?<!\p{L})personuppgifter(?!\p{L})/giu },
        { name: 'personlig information', pattern: /(?<!\p{L})personlig information(?!\p{L})/giu },
        { name: 'persondata', pattern: /(?<!\p{L})persondata(?!\p{L})/giu },
        { name: 'personliga uppgifter', pattern: /(?<!\p{L})personliga uppgifter(?!\p{L})/giu },
      ],
    },
    {
      isSpelling: false,
      names: [
        { name: 'webbplats', pattern: /(?<!\p{L})webbplats(?:en|er|erna)?(?!\p{L})/giu },
        { name: 'hemsida', pattern: /(?<!\p{L})hemsid(?:a|an|or|orna)(?!\p{L})/giu },
      ],
    },
  ],
  'zh-Hant': [
    {
      isSpelling: false,
      names: [
        { name: '隱私權政策', pattern: /隱私權政策/gu },
        { name: '隱私政策', pattern: /隱私政策/gu },
        { name: '隱私聲明', pattern: /隱私權?聲明/gu },
      ],
    },
    {
      isSpelling: false,
      names: [
        { name: '蒐集', pattern: /蒐集/gu },
        { name: '收集', pattern: /收集/gu },
        { name: '搜集', pattern: /搜集/gu },
      ],
    },
    {
      isSpelling: false,
      names: [
        { name: '個人資料', pattern: /個人資料(?!保護)/gu },
        { name: '個人資訊', pattern: /個人資訊/gu },
        { name: '個人信息', pattern: /個人信息(?!保護|安全|出境|出口)/gu },
      ],
    },
  ],
};

/** Roles and things that contracts define; with a capital letter or in quotation marks, they promise a definition. */
export const definedRoles: Readonly<Record<Language, RegExp>> = {
  en: /(?<=\b(?:an?|any|each|every|the|as|other|or|and|of|to|by) )(?:Users?|Customers?|Members?|Visitors?|Subscribers?|Clients?|Business Partners?|End Users?|Data Subjects?|(?:Data )?Controllers?|(?:Data )?Processors?|Operators?|Participants?|Affiliates?|Licensees?|Merchants?|Vendors?|Sellers?|Buyers?|Purchasers?|Website|Site|Platform|Company|Materials|Software|Products?|Content|Agreement|Effective Date)(?! (?:\p{Lu}|&))(?![\p{L}-])/gu,
  sv: /(?<=[\p{Ll},] )(?:Användaren?|Kunde[nr]?|Kunderna|Medlem(?:men|mar|marna)?|Besökaren?|Leverantör(?:en|er)?|Säljaren?|Köparen?|Beställaren?|Bolaget|Företaget|Tjänsten|Webbplatsen|Plattformen|Avtalet|Innehållet|Personuppgiftsansvarige?|Personuppgiftsbiträdet?|Registrerade)s?(?! \p{Lu})(?![\p{L}-])/gu,
  'zh-Hant':
    /(?<=(?<![稱指為作])[「『])(?:會員|用戶|使用者|客戶|平台|平臺|賣方|買方|服務|商品|網站|公司)(?=[」』](?:[得應可須不有將會於在]|亦同))|[甲乙丙]方(?!向)/gu,
};

/** Sensitive data as a kind, in text and headings. */
export const sensitiveData: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:specific )?personally sensitive information|sensitive (?:personal )?(?:information|data)|special categor(?:y|ies) of (?:personal )?data)\b/iu,
  sv: /(?<!\p{L})känsliga? (?:personuppgifter|uppgifter|information|data)(?!\p{L})/iu,
  'zh-Hant': /敏感(?:性)?(?:的)?個人(?:資料|資訊|信息)|特種個人資料|個人敏感(?:資料|資訊|信息)/u,
};

/** What makes data sensitive, one of which has to be named. */
export const sensitiveKinds =
  /health|medical|biometric|religio|ethnic|racial|\brace\b|political|trade union|sexual|genetic|criminal|social security|precise (?:geo)?location|hälsa|sjukdom|biometri|religi|etnisk|politisk|fackför|fackligt|sexual|sexuell|genetisk|brott|病歷|健康|醫療|生物(?:特徵|辨識|識別)|宗教|種族|政治|性生活|基因|犯罪/iu;
