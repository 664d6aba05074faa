import type { PhraseTable } from '../phrases';

const anyPurpose =
  'allows every purpose. Name the purposes; a use beyond them is not allowed (GDPR Art. 5(1)(b)).';
const asWeLike = 'leaves it to you alone what happens to the data. Name the cases.';
const sale =
  'hands the data to a new owner, and does not say that people are told. Add how and when you tell them.';
const kept = 'keeps data without saying what for and how long. Name the purpose and the period.';
const effort = 'makes deletion an attempt, but it is a duty. Say that you delete the data, and when.';
const forever = 'keeps data without an end. Name a period, or what it depends on (GDPR Art. 5(1)(e)).';

const tellsEn = /\bnotif|\bnotice|\binform (?:you|people)|\btell (?:you|people)|\blet you know|\be-?mail/iu;
const tellsSv = /meddela|underrätta|informera|berätta|besked|talar om/iu;
const tellsZh = /通知|告知|公告/u;

/** Turns of phrase that reserve more than any purpose needs. */
export const overbroadPhrases: PhraseTable = {
  en: [
    {
      pattern:
        /\bfor any (?:(?:other|lawful|legal|business|commercial|legitimate)[ ,]{1,2}(?:and |or )?){0,3}purposes?\b(?! (?:that|other|except|not|you|beyond|besides))/giu,
      says: anyPurpose,
      unless: /\b(?:not|never|no)\b/iu,
    },
    {
      pattern:
        /\b(?:as|where|when|whenever|whom|that|which) (?:we|it|the company) (?:may )?(?:sees?|deems?|considers?|finds?|thinks?) (?:it |this |to be ){0,2}(?:fit|appropriate|suitable|proper|desirable)\b/giu,
      says: asWeLike,
    },
    {
      pattern:
        /\b(?:is|are|be) (?:generally |typically |usually |also |normally )?(?:one of|among|part of) the (?:transferred|business|acquired) (?:business |company )?assets\b/giu,
      says: sale,
      unlessNearby: tellsEn,
    },
    {
      pattern:
        /\b(?:transfer|disclose|share|sell|assign)\p{L}*\b[^.;]{0,100}?\b(?:mergers?|acquisitions?|bankruptcy|divestitures?|sale of (?:all|assets|our|the))\b/giu,
      says: sale,
      unless: /\b(?:not|never)\b/iu,
      unlessNearby: tellsEn,
    },
    {
      pattern:
        /\b(?:may|will|can) (?:store|keep|retain|save) (?:this|that|such|these) (?:information|data|details|address(?:es)?)(?= ?(?:[.;]|$))/giu,
      says: kept,
    },
    {
      pattern:
        /\b(?:reasonable (?:efforts?|endeavou?rs|attempts?)|best efforts?|(?:we|will|shall) (?:try|attempt|endeavou?r)) to (?:\p{L}{1,15} )?(?:delete|erase|remove|destroy)\b/giu,
      says: effort,
    },
    {
      pattern:
        /\b(?:keep|retain|store|hold|use)\p{L}*\b[^.;]{0,80}?\b(?:indefinitely|for ?ever|in perpetuity|permanently|as long as we (?:like|want|wish|see fit|choose|please))\b/giu,
      says: forever,
      unless: /\b(?:not|never|no)\b/iu,
    },
  ],
  sv: [
    {
      pattern:
        /(?<!\p{L})för (?:vilket|vilka|alla) (?:\p{L}{1,15} )?(?:syfte|ändamål)\p{L}*(?: som helst)?/giu,
      says: anyPurpose,
      unless:
        /(?<!\p{L})(?:inte|aldrig|som vi (?:har|anger|beskriver)|i (?:den här|denna) policyn?)(?!\p{L})|(?<!\p{L})(?:syften|ändamål) (?:som|i)(?!\p{L})/iu,
    },
    {
      pattern:
        /(?<!\p{L})(?:som|när|där|på det sätt som|om) vi (?:själva )?(?:anser|finner|bedömer|tycker)(?: är| vara| det| att det är){0,2} (?:lämplig|önskvär|passande|bäst)\p{L}*/giu,
      says: asWeLike,
    },
    {
      pattern:
        /(?:uppgifter|information)\p{L}*[^.;]{0,100}?(?:överlåt|överför|ingå|övergå|delas)\p{L}*[^.;]{0,80}?(?:fusion|förvärv|försäljning av (?:verksamheten|bolaget|företaget|hela))\p{L}*/giu,
      says: sale,
      unless: /(?<!\p{L})(?:inte|aldrig)(?!\p{L})/iu,
      unlessNearby: tellsSv,
    },
    {
      pattern:
        /(?<!\p{L})kan (?:vi )?(?:spara|lagra|behålla) (?:denna|den här|dessa|de här|sådana?) (?:information|uppgifter)\p{L}*(?= ?(?:[.;]|$))/giu,
      says: kept,
    },
    {
      pattern:
        /(?:rimliga|skäliga) (?:ansträngningar|försök)[^.;]{0,30}?(?:radera|ta bort)|(?<!\p{L})försök(?:a|er)(?: att)? (?:radera|ta bort)/giu,
      says: effort,
    },
    {
      pattern:
        /(?:sparar?|lagrar?|behåll(?:a|er))(?!\p{L})[^.;]{0,60}?(?:för alltid|för evigt|på obestämd tid|hur länge (?:vi|som) (?:vill|helst))/giu,
      says: forever,
      unless: /(?<!\p{L})(?:inte|aldrig)(?!\p{L})/iu,
    },
  ],
  'zh-Hant': [
    {
      pattern:
        /(?:為|作|做|用於|供)(?:了)?(?:任何|一切|所有)(?:其他)?(?:合法|商業)?(?:之|的)?(?:目的|用途)/gu,
      says: anyPurpose,
      unless: /不|未|除/u,
    },
    {
      pattern: /(?:認為|認定)(?:合適|適當|適合|恰當|妥當)(?:的|之|時)?/gu,
      says: asWeLike,
    },
    {
      pattern: /(?:合併|併購|收購|出售|重組|讓與)[^。；]{0,40}?(?:移轉|轉讓|轉移)[^。；]{0,30}/gu,
      says: sale,
      unless: /不會|絕不/u,
      unlessNearby: tellsZh,
    },
    {
      pattern:
        /(?:合理|商業上合理)(?:的|之)?(?:努力|方式)[^。；]{0,10}?(?:刪除|移除|銷毀)|(?:盡力|儘力|盡量|儘量|嘗試|盡可能)(?:刪除|移除)/gu,
      says: effort,
    },
    {
      pattern: /(?:永久|無限期|永遠)(?:地)?(?:保存|保留|儲存|留存|使用)/gu,
      says: forever,
      unless: /不會|不得|絕不|不再/u,
    },
  ],
};
