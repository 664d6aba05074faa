/** Something that is to be done in a time, for which laws set the longest. */
export interface DeadlineKind {
  /** The detail whose limits by law are meant. */
  readonly key: string;
  /** What a sentence with such a deadline speaks of. */
  readonly about: RegExp;
  /** What it speaks of when another deadline is meant. */
  readonly not?: RegExp;
  /** What is to be done, after "for". */
  readonly doing: string;
  /** What is usual where no law is known to apply. */
  readonly usual?: { readonly days: number; readonly says: string };
}

/** The first one that fits a sentence counts. */
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
    about:
      /(?=.*(?:complain|klagomål|申訴))(?=.*(?:acknowledg|confirm (?:that|receipt|your)|bekräfta|確認收到))/isu,
    doing: 'confirming a complaint',
  },
  {
    key: 'response_extension',
    about: /\bexten(?:d|sion)|prolong|förläng|延長/iu,
    doing: 'more time for an answer',
  },
  {
    key: 'response_deadline',
    about:
      /request|respond|answer|reply|complain|access, change|begär|svarar|besvara|återkomm|請求|回覆|答覆|申請|處理您/iu,
    not: /breach|incident|delete[sd]? (?:logs|after)|backup|log files|raderas|säkerhetskop|外洩|備份/iu,
    doing: 'an answer',
    usual: { days: 31, says: 'many laws allow one month' },
  },
];
