import type { Language } from '../../language';

export interface RegionalLaw {
  /** The abbreviation, as it stands in texts. */
  readonly short: string;
  /** Its full name in English, which stands in a policy of any language. */
  readonly name: string;
  /** What tells a reader whose law it is, besides the full name. */
  readonly region: RegExp;
}

/** Laws of one region that policies name by an abbreviation few readers know. */
export const regionalLaws: readonly RegionalLaw[] = [
  { short: 'CCPA', name: 'California Consumer Privacy Act', region: /California|Kaliforni|加州/u },
  { short: 'CPRA', name: 'California Privacy Rights Act', region: /California|Kaliforni|加州/u },
  {
    short: 'CalOPPA',
    name: 'California Online Privacy Protection Act',
    region: /California|Kaliforni|加州/u,
  },
  { short: 'VCDPA', name: 'Virginia Consumer Data Protection Act', region: /Virginia|維吉尼亞/u },
  { short: 'CTDPA', name: 'Connecticut Data Privacy Act', region: /Connecticut|康乃狄克/u },
  { short: 'UCPA', name: 'Utah Consumer Privacy Act', region: /Utah|猶他/u },
  {
    short: 'COPPA',
    name: 'Children’s Online Privacy Protection Act',
    region: /United States|U\.?S\.?(?!\p{L})|USA|American|amerikansk|美國/u,
  },
  {
    short: 'PIPEDA',
    name: 'Personal Information Protection and Electronic Documents Act',
    region: /Canad|Kanad|加拿大/u,
  },
  { short: 'LGPD', name: 'Lei Geral de Proteção de Dados', region: /Brazil|Brasil|巴西/u },
  { short: 'PIPL', name: 'Personal Information Protection Law', region: /China|Chinese|Kina|kinesisk|中國/u },
  { short: 'POPIA', name: 'Protection of Personal Information Act', region: /South Africa|Sydafrika|南非/u },
  { short: 'APPI', name: 'Act on the Protection of Personal Information', region: /Japan|日本/u },
];

/** Rights that only the law of one region gives, under the names by which its readers know them. */
export const regionalRights: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:the|your) )?(?:right to know(?:\/access)?|right to (?:request )?(?:correction or deletion|limit .{0,60}sensitive.{0,40})|do not sell(?: or share)?(?: my)?.{0,40}|right to opt[- ]out of (?:the )?(?:sale|selling|sharing).{0,40}|shine the light.{0,20}|notice of financial incentives?|authorized agents?|right to non-?discrimination)$/iu,
  sv: /^(?:rätten? att få veta|sälj inte (?:eller dela )?.{0,40}|rätten? att begränsa .{0,40}känsliga.{0,30}|rätten? att (?:tacka|säga) nej till försäljning.{0,30})$/iu,
  'zh-Hant':
    /^(?:知情權|知悉權|請勿(?:出售|販售)(?:或分享)?.{0,14}|限制使用敏感個人(?:資料|資訊)(?:的權利|權)?|拒絕(?:出售|販售).{0,10}(?:的權利|權))$/u,
};

/** Words that tell whose law it is. */
export const usState =
  /California|Californian|Virginia|Colorado|Connecticut|Utah|U\.?S\.? states?|United States|Kalifornien|kalifornisk|Virginia|delstat|加州|美國|州民/iu;
