import type { PhraseTable } from '../phrases';

const unlimited =
  'keeps the right to change the policy without limit. Say how and how long before a change you tell people.';
const atOnce =
  'lets a change apply as soon as it is published. Tell people beforehand, and say how many days.';
const silent =
  'announces changes, but not how people learn of them. Say how you tell them, for example by e-mail.';
const lookup = 'leaves it to readers to notice a change. Tell them of it yourself.';
const onlySome = 'promises a notice, but not how it reaches people nor how long before. Say both.';

const tellsEn = /\bnotif|\bnotice|\binform|\btell you|\blet you know|\be-?mail|\bannounce|\bhear of/iu;
const tellsSv = /meddela|underrätta|informera|e-post|berätta|besked|aviser|säger till|talar om/iu;
const tellsZh = /通知|告知|公告|電子郵件|說明如何/u;
const yours =
  /\byou (?:can|may|have)\b|\blet you\b|\byour (?:settings?|choices?|mind|answers?|preferences?|consent|details|profile)\b/iu;

/** Turns of phrase that let a policy change behind the reader's back. */
export const changeClausePhrases: PhraseTable = {
  en: [
    {
      pattern:
        /\b(?:we|us|policy|notice|statement|right|company)\b[^.;]{0,100}?\b(?:chang|updat|revis|modif|amend|alter)\p{L}*\b[^.;]{0,100}?\b(?:for any (?:or no )?reason|at (?:our|its|the company[’']s) (?:sole |own |absolute |full )?discretion|without (?:any |prior |further |advance |giving |special ){0,3}notice|as (?:we|it) sees? fit)\b(?:,? (?:and )?at (?:our|its) (?:sole |own |absolute |full )?discretion)?/giu,
      says: unlimited,
      unless: yours,
    },
    {
      pattern:
        /\b(?:we|policy|notice|statement|right|company)\b[^.;]{0,80}?\b(?:chang|updat|revis|modif|amend|alter)\p{L}*\b[^.;]{0,60}?\bat any time\b/giu,
      says: unlimited,
      unless: yours,
      unlessNearby: tellsEn,
    },
    {
      pattern:
        /\b(?:changes?|amendments?|revisions?|updates?|modifications?|version)\b[^.;]{0,60}?\b(?:takes? effect|becomes? effective|(?:is|are|be) effective|apply|applies|(?:is|are|be) binding)\b[^.;]{0,20}?\b(?:immediately|at once|(?:when|once|as soon as|upon|on|from)\b[^.;]{0,30}?\b(?:post|publi|upload)\p{L}*)/giu,
      says: atOnce,
      unless:
        /\bdays? (?:after|from|before)|\bweeks?|\bmonths?|\b(?:minor|small|wording|editorial|typing)\b/iu,
    },
    {
      pattern:
        /\b(?:may|will|can|to)\b[^.;]{0,40}?\b(?:chang|updat|revis|modif|amend)\p{L}*\b[^.;]{0,60}?\b(?:from time to time|periodically|occasionally)\b/giu,
      says: silent,
      unless: yours,
      unlessNearby: tellsEn,
    },
    {
      pattern:
        /\b(?:check|review|consult|revisit|visit|read)\b[^.;]{0,50}?\b(?:policy|page|notice|statement)\b[^.;]{0,30}?\b(?:regularly|periodically|frequently|from time to time|often)\b/giu,
      says: lookup,
      unless: /\b(?:we|our staff)(?: also)? (?:check|review|read)/iu,
    },
    {
      pattern:
        /\b(?:chang|updat|revis|modif|amend|alter)\p{L}*\b[^.;]{0,20}?\b(?:policy|notice|statement|page|document)\b[^.;]{0,40}?\b(?:(?:when(?:ever)?|as and when|any time|as often as) (?:we|it) (?:likes?|wants?|wish(?:es)?|pleases?|chooses?|feels? like it)|(?:need not|needn[’']t|(?:do not|don[’']t|will not|won[’']t) (?:have to |need to )?)(?:notify|inform|tell) (?:you|anyone|people))\b/giu,
      says: unlimited,
    },
    {
      pattern:
        /\b(?:up to you|your responsibility|you(?: are|[’']re) responsible|it is for you|you should|please)\b[^.;]{0,20}?\b(?:to |for )?(?:check|review|look at)(?:ing)?\b[^.;]{0,30}?\b(?:policy|page|notice|statement|back)\b[^.;]{0,40}?\b(?:for (?:any )?(?:changes|updates)|every (?:time|so often)|now and (?:then|again)|once in a while)\b/giu,
      says: lookup,
      unless: /\b(?:we|our staff)(?: also)? (?:check|review|read)/iu,
      unlessNearby: tellsEn,
    },
    {
      pattern:
        /\bif (?:a|any|the|such) (?:revision|change|amendment|update|modification)s?\b[^.;]{0,60}?\b(?:reduc|restrict|limit|material|significant|substantial|important)\p{L}*[^.;]{0,80}?\bwe (?:will|shall|may) (?:notify|inform|tell) you\b/giu,
      says: onlySome,
      unless: /\be-?mail|\bdays?\b|\bweeks?\b|\bbefore\b|\bmessage\b|\bby (?:a )?(?:post|letter|notice)/iu,
    },
  ],
  sv: [
    {
      pattern:
        /(?<!\p{L})(?:vi|policyn?|villkoren|rätten)(?!\p{L})[^.;]{0,80}?(?:ändra|uppdatera|revidera|justera)s?(?!\p{L})[^.;]{0,80}?(?:efter eget gottfinnande|av (?:vilken|vilka) anledning\p{L}* som helst|utan (?:föregående |särskilt |något )?(?:meddelande|varsel|förvarning|avisering)|utan att meddela)/giu,
      says: unlimited,
    },
    {
      pattern:
        /(?<!\p{L})(?:vi|policyn?|villkoren|rätten)(?!\p{L})[^.;]{0,60}?utan (?:att (?:meddela|underrätta|informera|säga till)|(?:föregående |särskilt )?(?:meddelande|varsel|förvarning))[^.;]{0,40}?(?:ändra|uppdatera|revidera|justera)s?(?!\p{L})/giu,
      says: unlimited,
    },
    {
      pattern:
        /(?<!\p{L})(?:vi|policyn?|villkoren|rätten)(?!\p{L})[^.;]{0,60}?(?:när som helst[^.;]{0,40}?(?:ändra|uppdatera|revidera)s?|(?:ändra|uppdatera|revidera)s?(?!\p{L})[^.;]{0,40}?när som helst)/giu,
      says: unlimited,
      unless: /(?<!\p{L})(?:du kan|du får|dina?|ditt)(?!\p{L})/iu,
      unlessNearby: tellsSv,
    },
    {
      pattern:
        /(?<!\p{L})(?:ändring|uppdatering)\p{L}*[^.;]{0,50}?(?:träder i kraft|gäller|börjar gälla)[^.;]{0,20}?(?:omedelbart|genast|direkt|(?:när|så snart|från|i och med|vid)[^.;]{0,30}?(?:publicer|lagts ut|läggs ut|lägger ut)\p{L}*)/giu,
      says: atOnce,
      unless: /dagar|veckor|månad|mindre|ordval|språklig|stavfel/iu,
    },
    {
      pattern:
        /(?<!\p{L})(?:kan|kommer|får)(?!\p{L})[^.;]{0,40}?(?:ändra|uppdatera|revidera)s?(?!\p{L})[^.;]{0,60}?(?:från tid till annan|då och då|med jämna mellanrum)/giu,
      says: silent,
      unlessNearby: tellsSv,
    },
    {
      pattern:
        /(?<!\p{L})(?:läs|läsa|kontrollera|besök|besöka|granska|titta)(?!\p{L})[^.;]{0,50}?(?:policy|sidan)\p{L}*[^.;]{0,30}?(?:regelbundet|ofta|då och då|med jämna mellanrum|från tid till annan)/giu,
      says: lookup,
    },
    {
      pattern:
        /(?<!\p{L})(?:ditt (?:eget )?ansvar att|du (?:bör|ska|måste)(?: själv)?) (?:regelbundet|ofta|då och då|själv|med jämna mellanrum) (?:titta|läsa|kontrollera|besöka|gå)(?!\p{L})[^.;]{0,60}?(?:ändra|uppdatera|policy)\p{L}*/giu,
      says: lookup,
    },
    {
      pattern:
        /(?<!\p{L})om en (?:ändring|uppdatering)[^.;]{0,60}?(?:väsentlig|betydande|minska|försämra|inskränk)\p{L}*[^.;]{0,80}?(?:meddelar|informerar|underrättar) vi dig/giu,
      says: onlySome,
      unless: /e-post|dagar|veckor|innan|i förväg/iu,
    },
  ],
  'zh-Hant': [
    {
      pattern: /(?:恕不|不再|無需|毋須|無須|不)(?:另行|另外|再行|事先|個別|提前|另)(?:通知|告知)/gu,
      says: unlimited,
    },
    {
      pattern:
        /(?:得|可|有權|保留|會|將)[^。；，]{0,12}?(?:隨時|不時|不定期)[^。；]{0,12}?(?:修改|修訂|變更|更新|調整|更改|修正)[^。；]{0,16}?(?:政策|聲明|條款)/gu,
      says: silent,
      unlessNearby: tellsZh,
    },
    {
      pattern:
        /(?:政策|聲明|條款)[^。；]{0,12}?(?:隨時|不時|不定期)[^。；]{0,8}?(?:修改|修訂|變更|更新|調整|更改|修正)/gu,
      says: silent,
      unlessNearby: tellsZh,
    },
    {
      pattern:
        /(?:一經|自|於|經)[^。；\d]{0,10}?(?:公布|公佈|發布|發佈|張貼|刊登)[^。；\d]{0,12}?(?:生效|適用|有效)/gu,
      says: atOnce,
      unless: /\d\s?(?:日|天)(?:後|前)|文字|用字|錯字|輕微/u,
    },
    {
      pattern:
        /(?:請|建議)(?:您|你)?[^。；]{0,6}?(?:定期|隨時|經常|不時)[^。；]{0,8}?(?:查看|查閱|閱讀|瀏覽|檢視|留意|參閱)/gu,
      says: lookup,
    },
  ],
};
