import type { Duration } from '../../placeholders/definition';

/** Something that is to be done in a time, for which laws set the longest. */
export interface DeadlineKind {
  /** The detail whose limits by law are meant. */
  readonly key: string;
  /** What the words around the time speak of: those next to it, or else the sentence. */
  readonly about: RegExp;
  /** What stands next to the time itself, where the sentence is about more. */
  readonly nextTo?: RegExp;
  /** What the sentence speaks of when another deadline is meant. */
  readonly not?: RegExp;
  /** What is to be done, after "for". */
  readonly doing: string;
  /** What a law allows beyond its limit in the detail, where the words next to the time speak of this. */
  readonly more?: readonly { readonly law: string; readonly about: RegExp; readonly max: Duration }[];
  /** What is usual where no law is known to apply; of several, the first whose answers are given. */
  readonly usual?: readonly { readonly when: string | null; readonly days: number; readonly says: string }[];
}

/** Taiwan PDPA, Art. 13(2): for corrections, additions, deletion and to stop, 30 days and as many again; not for access. */
const changesInTaiwan = [
  {
    law: 'pdpa-taiwan',
    about:
      /^(?!.*(?:access|copy|copies|tillgång|utdrag|kopia|查詢|閱覽|複製|複本)).*(?:correct|supplement|delet|eras|stop|rätt(?:a|else)|komplett|rader|ta bort|更正|補充|刪除|停止|後面?[二兩三]項)|(?:其餘|(?<![及或與和、])其他)(?!.*(?:查詢|閱覽|複製|複本|副本))/isu,
    max: { amount: 30, unit: 'day' },
  },
] as const;

/** The first one that fits counts. */
export const deadlineKinds: readonly DeadlineKind[] = [
  {
    key: 'breach_notice_deadline',
    about:
      /(?=.*(?:breach|incident|外洩|個資事故|資安事件|侵害事故))(?=.*(?:authorit|regulator|commissioner|\bICO\b|\bIMY\b|myndighet|主管機關|監管機關|監督機關))/isu,
    doing: 'telling the authority of a breach',
  },
  {
    key: 'opt_out_deadline',
    about:
      /unsubscrib|opt[ -]?(?:ing )?out|avregistrer|avböj|(?:tacka|tackar|säger|säga)(?: (?:du|ni))? nej|取消訂閱|退訂|選擇退出/iu,
    doing: 'carrying out an opt-out',
  },
  {
    key: 'complaint_ack_deadline',
    about: /complain|klagomål|申訴/iu,
    nextTo: /acknowledg|confirm (?:that|receipt|your)|bekräfta|確認收到/iu,
    doing: 'confirming a complaint',
  },
  {
    key: 'response_extension',
    about: /\bexten(?:d|sion)|prolong|förläng|延長/iu,
    doing: 'more time for an answer',
    more: changesInTaiwan,
  },
  {
    key: 'response_deadline',
    about:
      /request|respond|answer|reply|access, change|begär|svarar|besvara|återkomm|請求|回覆|答覆|答復|回答|准駁|申請|處理您/iu,
    // Breaches, copies and logs; work, orders and complaints; what the other person has to do.
    not: /breach|incident|delete[sd]? (?:logs|after)|backup|log files|raderas|säkerhetskop|外洩|備份|\bjobs?\b|vacanc|applicants?\b|applications? for|job applications?|\bCVs?\b|\b(?:your|the|an|each|all|online) orders?\b|refund|\breturns?\b|warrant|complaints?\b|quotes?\b|quotation|bookings?\b|\b(?:answer|reply to|respond to) (?:(?:your|all|any|most|other) ){0,2}(?:questions|enquiries|inquiries|messages|e-?mails|letters)|\byou (?:can|may|must|have to) [^.;,]{0,60}(?:within|no later|not later)|jobb|arbetssök|ansökning|återbetal|reklamation|klagomål|retur|beställning|leverans|offert|bokning|(?:svarar på|besvarar) (?:dina |alla |övriga )?(?:frågor|mejl|meddelanden|brev)|du (?:kan|får|måste) [^.;,]{0,60}inom|應徵|求職|職缺|履歷|退款|退貨|退費|訂單|訂購|出貨|保固|報價|預約|回覆(?:您的)?(?:提問|留言|來信)|申訴|客訴/iu,
    more: changesInTaiwan,
    doing: 'an answer',
    usual: [
      { when: 'serves_us or serves_california', days: 45, says: 'laws of American states allow 45 days' },
      { when: null, days: 31, says: 'many laws allow one month' },
    ],
  },
];

/** What makes a time the longest of all, with the extension that laws allow for hard cases. */
export const hardCase =
  /\b(?:difficult|complex|complicated|complexity|exceptional|unusual)\b|\bhard (?:cases|requests)|many requests|(?<!\p{L})(?:svåra|svårare|komplicera[dt]e?|komplexa|omfattande|undantagsfall)(?!\p{L})|複雜|困難|特殊情|例外|必要時/iu;
