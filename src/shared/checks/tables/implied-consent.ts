import type { PhraseTable } from '../phrases';

const use =
  'takes something else that a person does for consent. Ask for consent by itself where you need it (GDPR Art. 4(11) and 7), and rest everything else on another legal basis.';
const agree =
  'makes use count as agreement. A privacy policy informs; nobody has to agree to it. Take it out.';
const leave =
  'leaves people no choice but to stay away, and this is no consent. Take it out, and name the legal basis.';
const silence =
  'takes silence for consent. Set cookies that are not strictly needed only after a yes (ePrivacy Directive, Art. 5(3)).';

/** Turns of phrase that find consent where nobody has given it. */
export const impliedConsentPhrases: PhraseTable = {
  en: [
    {
      pattern:
        /\bby (?:your )?(?:continu(?:ing|ed)|us(?:e|ing)|access(?:ing)?|visit(?:ing)?|browsing|register(?:ing)?|signing|download(?:ing)?|install(?:ing)?|submi(?:ssion|tting)|provid(?:ing|e)|choosing|giving|participating|entering|creating|placing)\b[^;\n]{0,200}?\byou (?:(?:are|will|hereby|expressly|also|agree|acknowledge|and|have|be|give|thereby|explicitly|unambiguously)(?: us)? ){0,4}(?:consent(?:ing|ed)?|permission|giving [\p{L}\p{N}]{1,30} (?:permission|consent))\b/giu,
      says: use,
      unless:
        /\b(?:does|do|is|are|will) not (?:mean|take|count|constitute|imply|treat)|\bseparately|\b(?:check|tick)(?:ing)? (?:the|this) box|\bby choosing [“"](?:subscribe|sign me up|yes|I (?:agree|consent)|accept|allow)/iu,
    },
    {
      pattern:
        /\bby (?:your )?(?:continu(?:ing|ed)|us(?:e|ing)|access(?:ing)?|visit(?:ing)?|browsing|register(?:ing)?|signing|download(?:ing)?|install(?:ing)?|submi(?:ssion|tting)|providing|choosing|giving|participating|entering|creating|placing)\b[^;\n]{0,200}?\byou (?:(?:are|will|hereby|expressly|also|acknowledge|and|have|be|thereby) ){0,4}(?:agree(?:ing|d)?|accept(?:ing|ed)?|authori[sz]e|permit)\b/giu,
      says: agree,
      severity: 'warning',
      unless: /\b(?:does|do|is|are|will) not (?:mean|take|count|constitute|imply|treat)/iu,
    },
    {
      pattern:
        /\b(?:your (?:continued )?(?:use|access|registration)|continu(?:ed|ing) (?:to )?use)\b[^.;]{0,140}?\b(?:constitutes?|counts? as|means?|signif(?:y|ies)|indicates?|implies|amounts? to|is (?:deemed|considered|taken|regarded))\b[^.;]{0,60}?\b(?:consent|acceptance|agree|agreement|accept)\b/giu,
      says: use,
      unless: /\b(?:does|do|is|are|will) not\b|\bnever\b/iu,
    },
    {
      pattern:
        /\b(?:you (?:are|will be|shall be)|(?:user|customer|visitor|member)s? (?:is|are|will be)) (?:deemed|considered|taken|assumed) to (?:have )?(?:consent|agree|accept)\p{L}*/giu,
      says: use,
      unless: /\bnot\b|\bnever\b/iu,
    },
    {
      pattern:
        /\bif you (?:do not|don[’']t|disagree)\b[^.;]{0,30}?(?:\bagree|\baccept|\bconsent|\bwith)\b[^.;]{0,120}?\b(?:do not|don[’']t|must not|may not|should not|leave|stop|refrain from|discontinue)\b[^.;]{0,30}?\b(?:us(?:e|ing)|access|visit|site|website|services?)\b/giu,
      says: leave,
      severity: 'warning',
    },
    {
      pattern:
        /\bif you (?:just |simply )?(?:continue|carry on|keep(?: on)?|go on|stay|browse|use|visit)\b[^.;]{0,60}?\bwe(?:[’']ll| will| shall)? (?:take it|take this|take that|assume|presume|read (?:this|that)|treat (?:this|that))\b[^.;]{0,40}?\b(?:happy|fine|agree|accept|consent|O\.?K\.?|yes)(?!\p{L})/giu,
      says: use,
      unless: /\b(?:not|never)\b|n[’']t\b/iu,
    },
    {
      pattern:
        /\b(?:box|boxes|option|consent)\b[^.;]{0,30}?\b(?:is|are|comes?) (?:already |by default )?(?:pre-?)?(?:ticked|checked|selected)(?: for you| by default| beforehand| already)\b|\b(?:is|are) pre-?(?:ticked|checked|selected)\b/giu,
      says: 'counts as no consent: a yes has to be given by the person, and not be ticked beforehand (judgment C-673/17, Planet49, of 1 October 2019). Leave the box empty.',
      severity: 'warning',
      unless:
        /\b(?:not|never|no)\b|\b(?:is|are|does|do)n[’']t (?:\p{L}{1,12} ){0,2}(?:ticked|checked|selected)/iu,
    },
    {
      pattern:
        /\bunless you (?:have )?(?:refuse|reject|decline|disable|object|opt|adjust|change|set|tell)\p{L}*\b[^.;]{0,100}?\bcookies?\b[^.;]{0,60}?\b(?:will|we|is|are)\b/giu,
      says: silence,
      severity: 'warning',
    },
  ],
  sv: [
    {
      pattern:
        /(?<!\p{L})genom (?:att (?:\p{L}{1,20} ){0,3}?(?:använd|besök|registrer|lämna|ge|skick|fortsätt|surf|ladda|beställ|skapa|klick|delta)\p{L}*|(?:din|ditt|er) (?:\p{L}{1,20} )?(?:användning|besök|registrering))[^.;]{0,160}?(?<!\p{L})(?:samtycker|ger du|ger ni|medger|ditt samtycke)(?!\p{L})/giu,
      says: use,
      // To click on “Subscribe” or to tick a box says yes to one thing.
      unless:
        /\binte som|räknas inte|betyder inte|innebär inte|genom att (?:klicka|trycka) på [”"»“](?:prenumerera|anmäl|ja|jag (?:samtycker|vill)|godkänn|samtyck)|(?:kryssa|bocka)(?:r)?(?: i| för)? (?:den här )?rutan/iu,
    },
    {
      pattern:
        /(?<!\p{L})(?:genom att|om du|när du) (?:\p{L}{1,20} ){0,3}?(?:använd|besök|registrer|lämna|skick|fortsätt|surf|ladda|beställ)\p{L}*[^.;]{0,120}?(?<!\p{L})(?:godkänner|accepterar|samtycker) (?:du|ni)(?!\p{L})/giu,
      says: agree,
      severity: 'warning',
    },
    {
      pattern:
        /(?<!\p{L})(?:fortsatta? )?(?:användning\p{L}*|använda\p{L}*|besöket?|att (?:du|ni) (?:använder|besöker|handlar|fortsätter|surfar|kommer))(?!\p{L})[^.;]{0,120}?(?<!\p{L})(?:innebär|betyder|utgör|anses|räknas|ses)(?!\p{L})[^.;]{0,60}?(?:samtyck|godkän|accepter)\p{L}*/giu,
      says: use,
      unless: /(?<!\p{L})(?:inte|aldrig)(?!\p{L})/iu,
    },
    {
      pattern: /(?<!\p{L})anses (?:du |ni |användaren )?(?:därmed )?ha (?:samtyckt|godkänt|accepterat)/giu,
      says: use,
      unless: /(?<!\p{L})(?:inte|aldrig)(?!\p{L})/iu,
    },
    {
      pattern:
        /(?<!\p{L})om du inte (?:håller med|godkänner|accepterar|samtycker|instämmer|är överens)[^.;]{0,120}?(?<!\p{L})(?:(?:får|kan|ska|bör|skall) du inte|använd inte|sluta|lämna|avstå|inte använda)(?!\p{L})[^.;]{0,60}/giu,
      says: leave,
      severity: 'warning',
    },
    {
      pattern:
        /(?<!\p{L})om du inte (?:\p{L}{1,20} ){0,4}?(?:avböjer|nekar|blockerar|stänger av|tackar nej|motsätter)[^.;]{0,80}?(?:kakor|cookies?)[^.;]{0,60}/giu,
      says: silence,
      severity: 'warning',
    },
  ],
  'zh-Hant': [
    {
      pattern:
        /(?:使用|註冊|注册|繼續|瀏覽|訪問|存取|登入|提供|下載|安裝|加入|成為|進入|踏[進入]|進店|光臨|下單|訂購|購買|消費)[^。；]{0,60}?(?:表示|代表|意味|視為|視同|等同|構成|推定|默認)(?:著|着)?[^。；]{0,12}?(?:同意|接受|授權)/gu,
      says: use,
      // Who ticks a box says yes to one thing.
      unless: /不(?:會|應|得)?(?:代表|表示|視為|等於|構成|意味)|並非|勾選|打勾/u,
    },
    {
      pattern:
        /(?:使用|註冊|繼續|瀏覽|存取|登入|下載|安裝)(?:本|我們的|此)?(?:服務|網站|平台|應用程式|商店|App)?(?:時|者|後|之時|的同時)[，,]?(?:您|使用者|會員)?即(?:已)?(?:同意|接受|授權)/giu,
      says: use,
    },
    {
      pattern: /(?:視為|視同|推定)(?:您|你|用戶|使用者|會員|其)?[^。；]{0,10}?(?:同意|接受)/gu,
      says: use,
      unless: /不(?:會|應|得)?(?:被)?(?:視為|視同|推定)|並非/u,
    },
    {
      pattern:
        /(?:未|沒有|不)(?:明確|主動)?(?:拒絕|反對|停用|關閉)[^。；]{0,20}?cookies?[^。；]{0,40}?(?:會|將|即|視為)/giu,
      says: silence,
    },
    {
      pattern:
        /不(?:同意|接受|認同)[^。；]{0,40}?(?:請(?:勿|不要|停止|離開)|應(?:立即)?停止|不得|即停止)[^。；]{0,20}?(?:使用|瀏覽|註冊|服務|網站)/gu,
      says: leave,
      severity: 'warning',
    },
  ],
};
