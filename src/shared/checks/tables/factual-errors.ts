import type { PhraseTable } from '../phrases';

const passwordInCookie =
  'says that passwords are kept in cookies. No website should do that; say that a cookie keeps people signed in, and change the website if the sentence is true.';
const storedPassword =
  'sounds as if the password itself were stored. Say how it is protected: only as a hash, so that nobody can read it.';
const citizens =
  'is not whom the law protects: the GDPR protects everyone in the EU and EEA, whatever their citizenship. Write “people in the EU”.';
const ipAddress =
  'treats IP addresses as if they said nothing about a person. They are personal data as a rule (judgment C-582/14, Breyer, of 19 October 2016). Say so.';
const cookieData =
  'is wrong: the number in a cookie that recognises a browser is personal data by itself (GDPR recital 30). Correct it.';
const pseudonyms =
  'is wrong: data that can be traced back with a key is still personal data (GDPR Art. 4(5) and recital 26). Correct it.';
const certified =
  'claims an approval that hardly exists: no authority approves privacy policies, and a certificate covers one operation (GDPR Art. 42). Name the certificate, or take it out.';
const coppa = 'gives the wrong age: COPPA protects children under 13. Correct it.';
const gdprDate = 'gives the wrong date: the GDPR has applied since 25 May 2018. Correct it.';
const federal = 'is wrong: the CCPA is a law of the state of California. Correct it.';
const leaving =
  'is out of date: the United Kingdom left the EU on 31 January 2020, and the time of transition ended with that year. Correct it.';
const withdrawal =
  'is wrong: whoever has given consent can take it back at any time (GDPR Art. 7(3)). Say how.';
const complaint = 'is wrong: everybody can complain to an authority (GDPR Art. 77). Say to which.';
const fee =
  'asks money for what is free: a copy of their own data costs people nothing (GDPR Art. 12(5)). Take it out.';
const security = 'promises what nobody can keep. Say what you do to protect the data instead.';
const liability =
  'is not for a policy to decide: whoever handles data answers for damage (GDPR Art. 82). Take it out.';
const member = 'is wrong: this country is not a member of the EU. Correct the list.';

/** Statements that are not true, whoever makes them. */
export const factualErrorPhrases: PhraseTable = {
  en: [
    {
      pattern:
        /\bcookies?\b[^;\n]{0,260}?\b(?:stor|sav|remember|keep)\p{L}* (?:your |the |account |user ){0,2}passwords?\b/giu,
      says: passwordInCookie,
      severity: 'warning',
      unless: /\b(?:not|never|no)\b/iu,
    },
    {
      pattern:
        /\bpasswords?\b[^.;]{0,80}?\b(?:which|that|and) (?:is|are) (?:stored|saved|kept) (?:on|in|at) (?:the|our|this) (?:site|website|servers?|database|systems?|files?)\b/giu,
      says: storedPassword,
      severity: 'warning',
      unless: /\bhash|\bencrypt|\bnot\b|\bnever\b|cannot be read/iu,
    },
    {
      pattern:
        /\b(?:European Union|EU|EEA|European) (?:citizens?|nationals?)\b|\b(?:citizens?|nationals?) of (?:the |an? )?(?:European Union|EU|EEA)\b/giu,
      says: citizens,
      severity: 'warning',
    },
    {
      pattern:
        /\b(?:IP|Internet Protocol)\b[^.;]{0,90}?\b(?:non-personal|not personal(?:ly)?|no personal|anonymous|non-identif\p{L}*|not (?:be used to )?identif\p{L}*|cannot (?:be used to )?identif\p{L}*|not (?:linked|traceable) to)\b/giu,
      says: ipAddress,
      severity: 'warning',
      unless: /\bshorten|\btruncat|\banonymi[sz]|\bmask|\bsometimes\b/iu,
    },
    {
      pattern:
        /\bnone of (?:these|this|those|the)(?: \p{L}{1,20}){0,3} (?:can|could|may|will|is|are)\b[^.;]{0,40}?\bidentif\p{L}*/giu,
      says: 'claims that none of it can identify a person. IP addresses and other numbers of a device can (GDPR recital 30). Correct it.',
      severity: 'warning',
    },
    {
      pattern:
        /\bonly (?:personal )?(?:information|data) (?:that )?(?:a |the |our )?cookies? (?:can |may |could )?(?:contain|hold|store)s?\b/giu,
      says: cookieData,
    },
    {
      pattern:
        /\bcookies?\b[^.;]{0,30}?\b(?:do(?:es)? not|don[’']t|cannot|can ?not|never) (?:contain|hold|store|collect|include|carry|record)\b[^.;]{0,20}?\bpersonal(?:ly)?\b/giu,
      says: cookieData,
      severity: 'warning',
    },
    {
      pattern:
        /\b(?:hashed|hashing|pseudonymi[sz]ed|encrypted|tokeni[sz]ed)\b[^.;]{0,50}?\b(?:is|are) (?:therefore |thus |then |thereby )?(?:anonymous|not personal|no longer personal|non-personal)\b/giu,
      says: pseudonyms,
    },
    {
      pattern:
        /\b(?:GDPR|CCPA|PIPL|COPPA)[\s-](?:certified|approved|accredited)\b|\b(?:certified|approved) (?:by|under) (?:the )?(?:GDPR|European Union|EU|ICO|CNIL|IMY|data protection authorit\p{L}*)\b(?![-–])/giu,
      says: certified,
      severity: 'warning',
      unless: /\b(?:not|no)\b|\bframework\b/iu,
    },
    {
      pattern:
        /\b(?:COPPA|Children[’']s Online Privacy Protection Act)\b[^.;]{0,80}?\b(?:under|below|younger than) (?:the age of )?(?:1[4-8]|21)\b/giu,
      says: coppa,
    },
    {
      pattern:
        /\b(?:GDPR|General Data Protection Regulation)\b[^.;]{0,60}?\b(?:came into (?:force|effect)|took effect|has applied since|applies since|in (?:force|effect) since|effective (?:from|since|on|as of))\b[^.;]{0,20}?\b(?:2014|2015|2017|2019|2020|2021)\b/giu,
      says: gdprDate,
    },
    {
      pattern:
        /\b(?:GDPR|General Data Protection Regulation)\b[^.;]{0,40}?\b(?:(?:will|is (?:going|due|about) to) (?:come into (?:force|effect)|enter into force|take effect)|(?:will )?appl(?:y|ies) from (?:25 )?May 2018)\b/giu,
      says: gdprDate,
      unless: /\bUK GDPR\b/iu,
    },
    {
      pattern:
        /\b(?:UK|United Kingdom|Britain)\b[^.;]{0,10}?\b(?:is leaving|will leave|is about to leave|is due to leave) the (?:EU|European Union)\b/giu,
      says: leaving,
    },
    {
      pattern:
        /\byou (?:cannot|can ?not|can[’']t|may not|are not (?:able|allowed) to|have no right to) (?:\p{L}{1,12} )?(?:withdraw|revoke|take back) (?:your |this |that |the )?consent\b/giu,
      says: withdrawal,
      severity: 'warning',
      unless: /\b(?:past|already|backwards?|retro\p{L}*|before|earlier|done)\b/iu,
    },
    {
      pattern:
        /\byou (?:(?:have no|do not have (?:the|a|any)|don[’']t have (?:the|a|any)) right to|cannot|can ?not|can[’']t|may not|are not (?:entitled|allowed) to) (?:complain|lodge a complaint|make a complaint)\b[^.;]{0,20}?\b(?:authorit(?:y|ies)|regulators?|ICO|DPC|Commission(?:er)?|ombudsman)\b/giu,
      says: complaint,
      severity: 'warning',
    },
    {
      pattern:
        /\b(?:charge|pay|cost|fee|cheque|send|enclose)\p{L}*\b[^.;]{0,30}?(?:[£€$] ?\d|\b\d{1,3} (?:pounds|euros?|dollars)\b|\b(?:small|admin\p{L}*|handling) (?:fee|charge)\b)[^.;]{0,40}?\b(?:copy of (?:your|the) (?:personal )?(?:data|information|details|records)|access requests?|requests? for access)\b/giu,
      says: fee,
      severity: 'warning',
      unless:
        /\b(?:not|never|no|nothing|free|further|additional|extra|second|more|repeat\p{L}*|unfounded|excessive)\b|n[’']t\b/iu,
    },
    {
      pattern:
        /\bguarantee\b[^.;]{0,40}?\b(?:100 ?%|absolute\p{L}*|complete\p{L}*|total\p{L}*|full\p{L}*|perfect\p{L}*)(?!\p{L})[^.;]{0,20}?\b(?:safe\p{L}*|secur\p{L}*|protect\p{L}*)|\b(?:can|could|will) never be (?:breached|hacked|broken into|lost|stolen)\b|\b(?:is|are|be) (?:100 ?%|absolutely|completely|totally|perfectly) (?:safe|secure)\b/giu,
      says: security,
      severity: 'warning',
      unless:
        /\b(?:not|no|nobody|none|cannot|neither|nothing|if|from us|never (?:have|see|get|store|keep))\b|n[’']t\b/iu,
    },
    {
      pattern:
        /\b(?:not (?:be )?(?:held )?(?:responsible|liable)|(?:accept|take) no (?:liability|responsibility)) for (?:any |the |all )?(?:loss|misuse|theft|disclosure|damage|breach)\p{L}*[^.;]{0,20}? (?:of|to) (?:(?:your|any|the|personal) ){1,2}(?:data|information|details)\b/giu,
      says: liability,
      severity: 'warning',
      unless: /\b(?:other|third|linked|external|own fault|you (?:share|give|post|publish|reveal))\b/iu,
    },
    {
      pattern: /\bfederal\b[^.;]{0,30}?\b(?:CCPA|California Consumer Privacy Act)\b/giu,
      says: federal,
      unless: /\b(?:and|or) (?:the )?(?:CCPA|California)/iu,
    },
    {
      pattern:
        /\b(?:EU|European Union) (?:member (?:states?|countries)|countries)[^.;]{0,40}?\b(?:including|such as|like|e\.g\.) (?:the )?(?:United Kingdom|UK|Great Britain|Switzerland|Norway)\b/giu,
      says: member,
    },
  ],
  sv: [
    {
      pattern:
        /(?:kakor|cookies?)(?!\p{L})[^;\n]{0,200}?(?:lagra|spara|komma ihåg)\p{L}* (?:dina |ditt |ert |era )?lösenord/giu,
      says: passwordInCookie,
      severity: 'warning',
      unless: /(?<!\p{L})(?:inte|aldrig|inga)(?!\p{L})/iu,
    },
    {
      pattern:
        /lösenord\p{L}*[^.;]{0,60}?som (?:lagras|sparas) (?:på|i) (?:webbplatsen|sajten|vår\p{L}*|servern?|databasen)/giu,
      says: storedPassword,
      severity: 'warning',
      unless: /krypter|hash|(?<!\p{L})(?:inte|aldrig)(?!\p{L})/iu,
    },
    {
      pattern: /(?:EU-|EU:s |europeiska )medborgare|medborgare i (?:EU|EES|Europeiska unionen)(?!\p{L})/giu,
      says: citizens,
      severity: 'warning',
    },
    {
      pattern:
        /IP-(?:adress|nummer)\p{L}*[^.;]{0,60}?(?:inte (?:en )?personuppgift|är anonym|inte (?:kan )?identifiera|kan inte (?:kopplas|identifiera|spåras|knytas))\p{L}*/giu,
      says: ipAddress,
      severity: 'warning',
      unless: /förkorta|anonymiser|maskera|ibland/iu,
    },
    {
      pattern:
        /(?:kakor|kakan|cookies?|cookien)(?!\p{L})[^.;]{0,30}?(?:innehåller|lagrar|samlar)(?: in)? (?:inte|aldrig|inga)(?: några)? (?:personuppgifter|personlig)/giu,
      says: cookieData,
      severity: 'warning',
    },
    {
      pattern:
        /(?:hashade|pseudonymiserade|krypterade)(?!\p{L})[^.;]{0,40}?är (?:därför |alltså |därmed )?(?:anonyma|inte (?:längre )?personuppgifter)/giu,
      says: pseudonyms,
    },
    {
      pattern:
        /GDPR-(?:certifiera|godkän)\p{L}*|(?:godkän|certifiera)\p{L}* av (?:IMY|Integritetsskyddsmyndigheten|EU)(?![\p{L}–-])/giu,
      says: certified,
      severity: 'warning',
      unless: /(?<!\p{L})(?:inte|ingen)(?!\p{L})/iu,
    },
    {
      pattern:
        /(?:GDPR|dataskyddsförordningen)[^.;]{0,60}?(?:trädde i kraft|började gälla|gäller sedan)[^.;]{0,20}?(?:2014|2015|2017|2019|2020|2021)/giu,
      says: gdprDate,
    },
  ],
  'zh-Hant': [
    {
      pattern: /cookies?[^。；]{0,60}?(?:儲存|記住|保存|記錄)(?:您的|你的|使用者)?密碼/giu,
      says: passwordInCookie,
      severity: 'warning',
      unless: /不會|絕不|從不|並未/u,
    },
    { pattern: /(?:歐盟|歐洲)(?:的)?(?:公民|國民)/gu, says: citizens, severity: 'warning' },
    {
      pattern:
        /IP\s?(?:地址|位址)[^。；]{0,30}?(?:不是|不屬於|不構成|並非|非屬)[^。；]{0,4}?個人|IP\s?(?:地址|位址)[^。；]{0,30}?(?:無法|不能)[^。；]{0,6}?(?:識別|辨識)/giu,
      says: ipAddress,
      severity: 'warning',
      unless: /匿名化|遮蔽|截短|有時/u,
    },
    {
      pattern:
        /cookies?[^。；]{0,16}?(?:不會|不|從不|並未)(?:包含|儲存|蒐集|收集|含有|記錄)[^。；]{0,10}?(?:個人資料|個資|個人資訊)/giu,
      says: cookieData,
      severity: 'warning',
    },
    {
      pattern: /(?:雜湊|假名化|加密)[^。；]{0,16}?(?:不再是|不是|不屬於|並非|即非)(?:個人資料|個資)/gu,
      says: pseudonyms,
    },
    {
      pattern:
        /(?:GDPR|歐盟一般資料保護規則)\s?(?:認證|核准)|(?:獲|經)(?:歐盟|主管機關)(?:的)?(?:核准|認證)/gu,
      says: certified,
      severity: 'warning',
      unless: /未|沒有|並無/u,
    },
    {
      pattern:
        /(?:GDPR|一般資料保護規則)[^。；]{0,20}?(?:2014|2015|2017|2019|2020|2021)\s?年[^。；]{0,10}?(?:生效|施行|實施|適用)/gu,
      says: gdprDate,
    },
  ],
};
