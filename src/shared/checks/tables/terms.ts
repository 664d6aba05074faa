import type { Language } from '../../language';

export interface Concept {
  /** Its names; the first group of each kind is the whole name. */
  readonly names: readonly { readonly name: string; readonly pattern: RegExp }[];
  /** Spellings of one word: the first is the usual one, and takes the place of the others. */
  readonly isSpelling: boolean;
}

/** Things for which policies use several names. */
export const concepts: Readonly<Record<Language, readonly Concept[]>> = {
  en: [
    {
      isSpelling: false,
      names: [
        { name: 'personal data', pattern: /\bpersonal data\b(?! protection)/iu },
        {
          name: 'personal information',
          pattern: /\bpersonal information\b(?! protection| and electronic)/iu,
        },
        {
          name: 'personally identifiable information',
          pattern: /\bpersonally identifiable information\b|\bPII\b/iu,
        },
        { name: 'personal details', pattern: /\bpersonal details\b/iu },
      ],
    },
    {
      isSpelling: true,
      names: [
        { name: 'website', pattern: /\bwebsites?\b/iu },
        { name: 'Web Site', pattern: /\bweb[ -]sites?\b/iu },
      ],
    },
    {
      isSpelling: false,
      names: [
        { name: 'privacy policy', pattern: /\bprivacy policy\b/iu },
        { name: 'privacy statement', pattern: /\b(?:this|our) privacy statement\b/iu },
        { name: 'privacy notice', pattern: /\b(?:this|our) privacy notice\b/iu },
      ],
    },
  ],
  sv: [
    {
      isSpelling: false,
      names: [
        { name: 'integritetspolicy', pattern: /(?<!\p{L})integritetspolicy/iu },
        { name: 'sekretesspolicy', pattern: /(?<!\p{L})sekretesspolicy/iu },
        { name: 'personuppgiftspolicy', pattern: /(?<!\p{L})personuppgiftspolicy/iu },
        { name: 'dataskyddspolicy', pattern: /(?<!\p{L})dataskyddspolicy/iu },
      ],
    },
    {
      isSpelling: false,
      names: [
        { name: 'personuppgifter', pattern: /(?<!\p{L})personuppgifter(?!\p{L})/iu },
        { name: 'personlig information', pattern: /(?<!\p{L})personlig information(?!\p{L})/iu },
        { name: 'persondata', pattern: /(?<!\p{L})persondata(?!\p{L})/iu },
        { name: 'personliga uppgifter', pattern: /(?<!\p{L})personliga uppgifter(?!\p{L})/iu },
      ],
    },
    {
      isSpelling: false,
      names: [
        { name: 'webbplats', pattern: /(?<!\p{L})webbplats(?:en|er|erna)?(?!\p{L})/iu },
        { name: 'hemsida', pattern: /(?<!\p{L})hemsid(?:a|an|or|orna)(?!\p{L})/iu },
      ],
    },
  ],
  'zh-Hant': [
    {
      isSpelling: false,
      names: [
        { name: '隱私權政策', pattern: /隱私權政策/u },
        { name: '隱私政策', pattern: /隱私政策/u },
        { name: '隱私聲明', pattern: /隱私權?聲明/u },
      ],
    },
    {
      isSpelling: false,
      names: [
        { name: '蒐集', pattern: /蒐集/u },
        { name: '收集', pattern: /收集/u },
        { name: '搜集', pattern: /搜集/u },
      ],
    },
    {
      isSpelling: false,
      names: [
        { name: '個人資料', pattern: /個人資料(?!保護)/u },
        { name: '個人資訊', pattern: /個人資訊/u },
        { name: '個人信息', pattern: /個人信息(?!保護|安全|出境|出口)/u },
      ],
    },
  ],
};

/** Roles and things that contracts define; with a capital letter, they promise a definition. */
export const definedRoles =
  /(?:\b(?:an?|any|each|every|the|as|other|or|and|of|to|by) )(Users?|Customers?|Members?|Visitors?|Subscribers?|Clients?|Business Partners?|End Users?|Data Subjects?|Participants?|Affiliates?|Licensees?|Merchants?|Vendors?|Sellers?|Buyers?|Website|Site|Platform|Company|Materials|Software|Products?|Content|Agreement|Effective Date)(?! (?:\p{Lu}|&))(?![\p{L}-])/gu;

/** Sensitive data as a kind, in text and headings. */
export const sensitiveData: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:specific )?personally sensitive information|sensitive (?:personal )?(?:information|data)|special categor(?:y|ies) of (?:personal )?data)\b/iu,
  sv: /(?<!\p{L})känsliga? (?:personuppgifter|uppgifter|information|data)(?!\p{L})/iu,
  'zh-Hant': /敏感(?:性)?(?:的)?個人(?:資料|資訊|信息)|特種個人資料|個人敏感(?:資料|資訊|信息)/u,
};

/** What makes data sensitive, one of which has to be named. */
export const sensitiveKinds =
  /health|medical|biometric|religio|ethnic|racial|\brace\b|political|trade union|sexual|genetic|criminal|social security|precise (?:geo)?location|hälsa|sjukdom|biometri|religi|etnisk|politisk|fackför|fackligt|sexual|sexuell|genetisk|brott|病歷|健康|醫療|生物(?:特徵|辨識|識別)|宗教|種族|政治|性生活|基因|犯罪/iu;
