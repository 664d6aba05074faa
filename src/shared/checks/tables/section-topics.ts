/** What a heading can be about, and how a text on the matter gives itself away. */
export interface SectionTopic {
  readonly name: string;
  readonly heading: RegExp;
  /** How a paragraph on it begins, or what stands only in one on it; null where its heading alone counts. */
  readonly text: RegExp | null;
  /** Names of topics whose sections it may stand in without being lost. */
  readonly goesWith: readonly string[];
}

export const sectionTopics: readonly SectionTopic[] = [
  {
    name: 'changes to the policy',
    heading: /\b(?:changes?|updates?|revisions?|amendments?)\b|ändring|uppdatering|變更|修訂|更新|修改/iu,
    text: /^(?:we|[\p{L}]{2,20}) (?:may|might|can|will|reserve the right to) (?:\p{L}{2,20} ){0,2}(?:revise|update|change|amend|modify) (?:this|our|the) (?:privacy )?(?:policy|notice|statement)|^Vi (?:kan|får|kommer att) (?:komma att )?(?:ändra|uppdatera) (?:den här|denna|vår) \p{L}{0,20}(?:policy|information)|^(?:我們|本公司|本應用)(?:可能|得|將)?(?:會)?(?:不時|隨時)?(?:修改|修訂|更新|變更)本(?:隱私權?)?(?:政策|聲明)/iu,
    goesWith: ['contact'],
  },
  {
    name: 'breaches of security',
    heading: /\b(?:breach|security|incident|protect)|säkerhet|incident|skydd|安全|外洩|保護/iu,
    text: /\b(?:not later than 72 hours|without undue delay[^.]{0,80}breach|in the (?:case|event) of a (?:personal )?data breach)\b|personuppgiftsincident|(?:資料|個資)外洩(?:時|事件|事故)/iu,
    goesWith: ['your rights'],
  },
  {
    name: 'disclosure',
    heading:
      /\b(?:disclos|shar(?:e|ing)|recipients?|third part)|delar|lämnar ut|mottagare|tredje part|揭露|披露|分享|提供給/iu,
    text: null,
    goesWith: [],
  },
  {
    name: 'your choices',
    heading:
      /\b(?:communications? preferences|your choices|opt[- ]?out)\b|dina val|kommunikationsinställningar|您的選擇|通訊偏好/iu,
    text: null,
    goesWith: ['your rights', 'contact'],
  },
  {
    name: 'your rights',
    heading: /\brights?\b|rättighet|rätt(?!\p{L})|權利/iu,
    text: null,
    goesWith: ['your choices'],
  },
  {
    name: 'children',
    heading: /\b(?:child|minor|kids)|barn(?!\p{L})|minderårig|兒童|未成年/iu,
    text: null,
    goesWith: [],
  },
  { name: 'cookies', heading: /\bcookies?\b|(?<!\p{L})kakor|Cookie/iu, text: null, goesWith: [] },
  { name: 'contact', heading: /\bcontact|kontakt|聯絡|聯繫/iu, text: null, goesWith: [] },
];

/** A heading on where a policy applies. */
export const scopeHeading =
  /^(?:scope(?: of (?:this|the|our) (?:privacy )?(?:policy|notice))?|applicability|omfattning|tillämpningsområde|適用範圍)$/iu;

/** Data that are collected, which is another matter. */
export const collectedData =
  /IP[ -]?(?:address|adress|地址|位址)|browser|webbläsar|瀏覽器|註冊資訊|device identifier|enhetsidentifierare|裝置識別碼|e-?mail address(?:es)?|e-postadress|個人數據/iu;
