import type { Language } from '../../language';

/** Documents and pages of one's own that a policy sends its readers to; the first group is the name. */
export const documentNames: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:our|its|[\p{L}]{2,30}[’']s?) (?:\p{L}{2,20} ){0,2}?(terms of (?:use|service|sale)|terms (?:and|&) conditions|user agreement|cookies? (?:policy|notice|statement)|contact(?: us)? page|help cent(?:er|re)|transparency report|law enforcement guidelines|code of conduct|acceptable use policy|data processing (?:agreement|addendum)|list of (?:sub-?processors|partners|recipients))\b/giu,
  sv: /(?<!\p{L})(?:vår|vårt|våra)\s{1,2}(användarvillkor|allmänna villkor|köpvillkor|användaravtal|(?:cookie|kak)(?:policy|meddelande|information)|cookies? och spårningsmeddelande|riktlinjer för \p{L}{3,30}|öppenhetsrapport|insynsrapport|kontaktsida|hjälpcenter|uppförandekod|lista över \p{L}{3,30})(?!\p{L})/giu,
  'zh-Hant':
    /(?:我們的|本公司的?|本(?:網站|應用)的?|參閱|詳見|違反)(?:《|〈|「)?(服務條款|使用條款|使用者條款|服務協[議定]|用戶協[議定]|使用者協議|Cookie ?政策|聯絡我們頁面|說明中心|透明度報告)/gu,
};

/** One's own website as what a policy covers. */
export const ourWebsite: Readonly<Record<Language, RegExp>> = {
  en: /\bour (?:web ?sites?|sites?)\b/iu,
  sv: /(?<!\p{L})våra? (?:webbplats(?:er)?|hemsid(?:a|or)|sajt(?:er)?)(?!\p{L})/iu,
  'zh-Hant': /我們的網站|本網站/u,
};
