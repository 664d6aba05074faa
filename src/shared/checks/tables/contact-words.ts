/** Words that ask the reader to get in touch with the business. */
export const invitations: readonly RegExp[] = [
  /(?<!\p{L})(?:please |to |you can |you may |by )?(?:contact(?:ing)? (?:us|use|our (?:support|team|staff|office|customer service|privacy team|helpdesk)[\p{L} ]{0,20})|get in touch with us|write to us|reach out to us|e-?mail us)(?!\p{L})/giu,
  /(?<!\p{L})(?:contact (?:information|details|address) (?:at the (?:bottom|end|top)|below|above|provided|given|listed))[\p{L} ]{0,20}/giu,
  /(?<!\p{L})(?:vänligen |att |kan du )?(?:kontakta (?:oss|vår \p{L}{2,25}|vårt \p{L}{2,25})|hör av dig till oss|skriv till oss|vänd dig till oss|mejla oss)(?!\p{L})/giu,
  /(?<!\p{L})kontaktuppgifter(?:na)? (?:nedan|längst ned|i slutet|sist)(?!\p{L})/giu,
  /(?:請|歡迎|可以?|得)?(?:聯絡我們|與我們聯[絡繫]|和我們聯[絡繫]|跟我們聯[絡繫]|聯[絡繫]本公司|與本公司聯[絡繫]|寫信給我們|聯[絡繫]我們的客服|洽詢客服)/gu,
  /(?:文末|下方|以下|頁尾)的?聯[絡繫](?:方式|資料|資訊)/gu,
];

/** Words that say that the contact details stand elsewhere in the policy. */
export const pointers =
  /(?<!\p{L})(?:at the (?:end|bottom|top)|below|above|under “|section|specified herein|as described|i slutet|längst ned|nedan|ovan|avsnitt)(?!\p{L})|文末|下方|以下|上述|列於|頁尾/iu;

/** Words about a request that a person can make, with which a way to make it belongs. */
export const requestWords =
  /(?<!\p{L})(?:(?:access|view|update|change|correct|delete|erase|review|copy|opt out|request)(?:s|ing)?|begär(?:a|an)?|rätta|radera|tillgång|ändra|utdrag)(?!\p{L})|請求|查詢|閱覽|更正|刪除|申請/iu;
