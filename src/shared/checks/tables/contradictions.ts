import type { Language } from '../../language';
import type { Severity } from '../check';

/** A statement of a policy, and what it cannot stand beside. */
export interface Contradiction {
  readonly id: string;
  readonly check: 'contradiction-sharing' | 'contradiction-other';
  readonly severity: Severity;
  /** The statement, by language; with the flags i and u. */
  readonly claim: Patterns;
  /** In the same paragraph: without it, the words say something else. */
  readonly claimNearby?: RegExp;
  /** Whether it counts even in a sentence with "unless", "except" or "without your consent". */
  readonly evenWithException?: true;
  readonly against: Opposite;
}

export type Patterns = Readonly<Partial<Record<Language, RegExp>>> & {
  /** Only where a clause ends behind the words (`clauseEnd`): otherwise they say it of a part. */
  readonly isWhole?: true;
};

/** What a statement contradicts. */
export type Opposite =
  /** A condition expression over the policy's answers; `says` what they mean, as half a sentence. */
  | { readonly kind: 'answer'; readonly when: string; readonly says: string }
  /** Another statement. */
  | { readonly kind: 'text'; readonly patterns: Patterns }
  /** That nothing in the policy has the patterns, although something has `given`. */
  | { readonly kind: 'missing'; readonly given: RegExp; readonly patterns: Patterns; readonly says: string };

const answer = (when: string, says: string): Opposite => ({ kind: 'answer', when, says });
const text = (en: string, sv?: string, zh?: string): Opposite => ({
  kind: 'text',
  patterns: claim(en, sv, zh),
});

/**
 * The letters of English and Swedish in place of all there are: with the flag i, each `\p{L}` costs V8 a millisecond
 * when it compiles the pattern.
 */
function latin(source: string): string {
  return source.replaceAll(raw`\p{L}`, '[a-zà-öø-ÿ]');
}

function claim(en: string, sv?: string, zh?: string): Patterns {
  const read = (source: string) => new RegExp(source, 'iu');
  return {
    en: read(latin(en)),
    ...(sv === undefined ? {} : { sv: read(latin(sv)) }),
    ...(zh === undefined ? {} : { 'zh-Hant': read(zh) }),
  };
}

const raw = String.raw;
const not = raw`\b(?:do(?:es)? not|don[’']t|doesn[’']t|never|will not|won[’']t)\b`;
const inte = raw`(?<!\p{L})(?:inte|aldrig|inga|ingen|inget)(?!\p{L})`;
const bu = raw`(?:不會|絕不|從不|並未|並不|沒有|未|不(?![限僅只同時論管可]))`;

/** Data in general, as the object of a promise: "your card number" is only a part of it. */
const data = {
  en: raw`(?:(?:any|all|some|of|your|our|the|this|that|these|such|customers?[’']?|users?[’']?|visitors?[’']?|clients?[’']?|people[’']s|personal|personally|identifiable|identifying|private) ){0,6}(?:data|information|info|details|it|them|anything)(?: (?:(?:that|which) )?(?:we|you) (?:have |give us|gave us|collect(?:ed)?|hold|store|keep|provide|provided)){0,2}(?: about (?:you|people|anyone|customers|visitors))?`,
  sv: raw`(?:(?:några|någon|någonting|alla|av|dina|din|era|våra|den|de|kunders|kundernas|personliga|sådana|dessa) ){0,4}(?:(?:person|kund|användar|medlems)?uppgifter(?:na)?|information(?:en)?|data|dem|det)(?: (?:som )?vi (?:samlar(?: in)?|har|sparar|får)){0,2}(?: om (?:dig|er|kunder|våra kunder))?`,
  zh: raw`(?:會|將|把|任何|所有|一切|您|你|用戶|使用者|會員|客戶|顧客|他們|們|的|之|個人|相關|上述|這些){0,8}(?:資料|個資|資訊)`,
};
/** Words that tell for what, how or where something holds: a denial with one of them behind it is about a part. */
const limit = {
  en: raw`for|by|via|through|in|on|at|to|into|from|with|without|about|of|during|while|within|outside|between|among|across|who|whom|whose|that|which|than|as|ourselves|itself|themselves|directly|automatically`,
  sv: raw`för|med|via|per|i|på|till|från|av|om|vid|hos|genom|åt|inom|utanför|mellan|under|över|mot|som|när|själva?|direkt|automatiskt`,
};
/** What may stand behind a denial that is about everything; anywhere else the clause has to end. */
const whole = {
  en: raw`(?: (?:at all|whatsoever|anywhere|ever|either|today|now|any ?more|any longer|ourselves or through others|(?:in|for|of|under|by|with|on|to|from) (?:any|all)\b[^.,;:!]{0,30}|(?:for|to|with|from|about|on) (?:you|us|people|anyone|anybody|others|(?:our )?(?:customers|visitors|users))|(?:on|in|at|with|from|through) (?:any of |all of )?(?:our|this|the|these) (?:(?:online|web|whole|mobile) ?)?(?:web ?sites?|sites?|pages?|apps?|services?|platforms?|online shop|web ?shop|premises|business|company)|(?:in|on|from) your (?:phone|device|computer|browser)|(?:of|for) (?:your|the|all|any) (?:personal )?(?:data|information)))*`,
  sv: raw`(?: (?:alls|överhuvudtaget|över huvud taget|någonstans|någonsin|heller|idag|längre|till (?:dig|någon|er|våra kunder|kunder)|om (?:dig|någon|er|våra besökare|besökare)|från (?:dig|någon|er)|(?:på|i|från|via|genom) (?:vår|våra|den här|denna|appen|sajten|sidan|webbplatsen|hemsidan|tjänsten)(?: (?:webbplats|hemsida|sajt|sida|sidor|app|tjänst|webbutik))?|i vår verksamhet|för (?:den|de|dina|din) (?:uppgifter|information)(?:en)?(?: (?:som )?vi samlar in)?))*`,
};
/** Where a clause ends, or goes on with everything there is; the flag y. */
export const clauseEnd: Readonly<Record<Language, RegExp>> = {
  en: endOf(
    latin(
      raw`${whole.en}\s*(?:[.,;:!?)”"–—…]|$|(?:because|since|so|but)\b|(?:and|or|nor)\b(?! (?!(?:we|our|it|they|you|there)\b)[^.,;:]{0,80}?\b(?:${limit.en})\b))`,
    ),
  ),
  sv: endOf(
    latin(
      raw`${whole.sv}\s*(?:[.,;:!?)”"–—…]|$|(?:eftersom|men|utan|så)(?!\p{L})|(?:och|eller|samt)(?!\p{L})(?! (?!(?:vi|vår|våra|det|du|den)(?!\p{L}))[^.,;:]{0,80}?(?<!\p{L})(?:${limit.sv})(?!\p{L})))`,
    ),
  ),
  'zh-Hant': endOf(
    raw`\s?(?:技術|功能|服務|工具)?(?:等)?\s?(?:[，。；、！？,;!?）」]|$|(?:或|及|和|與|以及)[^，。；]{0,8}(?:[，。；]|$))`,
  ),
};

function endOf(source: string): RegExp {
  return new RegExp(source, 'iuy');
}

/** Denies something altogether: behind the object the clause ends. "No cookies for advertising" denies only a part. */
function denial(en: string, sv: string, zh: string): Patterns {
  return { ...claim(raw`(?:${en})(?!\p{L})`, raw`(?:${sv})(?!\p{L})`, zh), isWhole: true };
}

const nobody = {
  en: raw`(?: on| over| out)? (?:to|with) (?:\p{L}{1,15},? ){0,4}?(?:third[\s-]part(?:y|ies)|others|anyone(?: else)?|anybody(?: else)?|outside (?:parties|companies)|other (?:third[\s-])?(?:parties|companies|people))\b`,
  sv: raw`(?: ut| vidare| över)? (?:till|med|åt) (?:\p{L}{1,15} ){0,2}?(?:tredje ?(?:part|man)\p{L}{0,3}|andra(?: (?:företag|bolag|parter|aktörer))?|utomstående|någon(?: (?:annan|utomstående|obehörig|tredje ?(?:part|man)))?)(?!\p{L})`,
  zh: raw`(?:第三方|第三人|他人|別人|協力廠商|任何人|其他公司)`,
};
const give = {
  en: raw`(?:share|disclose|transfer|trade|pass|give|provide|hand)`,
  otherVerbs: raw`(?:(?:,|,? or|,? nor|,? and)? (?:sell|rent|lease|lend|trade|share|disclose|transfer|give|pass|hand|provide|distribute|otherwise|out|on|over|away)){0,6}`,
  zh: raw`(?:提供|分享|揭露|披露|透露|轉讓|洩漏|共享)`,
};
const neverShares = denial(
  raw`${not}[^.;]{0,30}?\b${give.en}${give.otherVerbs}(?: ${data.en})?${nobody.en}(?: ${data.en})?|\b(?:data|information|info|details|it|they|this)(?: (?:that )?(?:we|you) \p{L}{1,12}(?: us)?)?(?: stays? with us and)?(?: (?:is|are|will|shall|can|may|must|has|have|been|be)){0,3} (?:never|not)(?: ever)?(?: be| been)? (?:shared|disclosed|transferred|traded|passed|given|handed|provided)${nobody.en}|${not} (?:ever )?(?:share|disclose|pass on) (?:any (?:of )?)?(?:your|personal|customer) (?:personal )?(?:data|information|details)`,
  raw`(?<!\p{L})(?:delar|lämnar|överlämnar|ger|sprider)(?: vi)? ${inte}(?: ut| vidare| över| med oss av)?(?: ${data.sv})?${nobody.sv}|${inte}[^.;]{0,15}? (?:delar?|lämnar?|överlämnar?|ger?|sprider?|sprida)(?: ut| vidare| över)?(?: ${data.sv})?${nobody.sv}|(?:uppgifter(?:na)?|information(?:en)?|data|de|den)(?: om dig)?(?: (?:delas|lämnas|överlämnas|sprids) ${inte}| (?:kommer )?${inte}(?: att)? (?:delas|lämnas|överlämnas|spridas))${nobody.sv}`,
  raw`${bu}${data.zh}?${give.zh}(?:、?或?${give.zh}){0,3}(?:給|予)?${data.zh}?(?:給|予)?(?:任何|其他|無關|的){0,3}${nobody.zh}|${bu}(?:會)?(?:將|把)?(?:向|對|與)(?:任何|其他|無關|的){0,3}${nobody.zh}${give.zh}(?:、?或?${give.zh}){0,3}(?:${data.zh})?`,
);
const neverSells = denial(
  raw`${not}[^.;]{0,30}?\bsell${give.otherVerbs} ${data.en}(?: (?:to|with) (?:\p{L}{1,15} ){1,3})?|\b(?:data|information|info|details|it|they|this)(?: (?:is|are|will|shall|has|have|been|be)){0,3} (?:never|not)(?: (?:be|been|being))? sold(?: (?:to|with) (?:\p{L}{1,15} ){1,3})?`,
  raw`(?<!\p{L})säljer(?: vi)? ${inte}(?: vidare)? ${data.sv}(?: vidare)?|${inte}[^.;]{0,15}? (?:sälja|säljer)(?: vidare)? ${data.sv}|${data.sv} (?:säljs ${inte}|(?:kommer )?${inte}(?: att)? säljas)`,
  raw`${bu}[^。；]{0,10}?(?:出售|販售|販賣|變賣)(?:、|或|及|和|與|交換|出租|租借|轉讓|分享|提供){0,8}(?:給[^。；，]{0,10}?)?${data.zh}(?:給[^。；，]{0,14})?|${bu}(?:會)?(?:將|把)?${data.zh}(?:出售|販售|販賣|變賣|賣)(?:給[^。；，]{0,14})?`,
);
const sharing = text(
  raw`\b(?:may|might|can|will|we|also)\b[^.;]{0,20}?\b(?:share|disclose|transfer|provide|give|pass on)\b[^.;]{0,120}?\b(?:with|to)\b[^.;]{0,60}?\b(?:partners?|affiliates?|third[\s-]part(?:y|ies)|advertisers?|advertising|service providers?|vendors?|counter-?part(?:y|ies)|networks?)\b|^\s*(?:recipients|sub-?processors)\b`,
  raw`(?<!\p{L})(?:kan|får|ska|vi)(?!\p{L})[^.;]{0,30}?(?:dela|delar|lämna|lämnar|överföra|överför)(?!\p{L})[^.;]{0,100}?(?:tredje ?part|partner|annonsör|leverantör|anslutna företag)\p{L}*|^\s*(?:mottagare|underbiträden|personuppgiftsbiträden)(?!\p{L})`,
  raw`(?:與|向|和)[^。；]{0,12}?(?:合作夥伴|第三方|協力廠商|關係企業|廣告商|供應商)[^。；]{0,12}?(?:共享|分享|共亯|提供|揭露|披露)|(?:提供|分享|揭露|披露|交)(?:給|予)[^。；]{0,16}?(?:合作夥伴|協力廠商|第三方|廣告商|廣告公司)|(?:將|把)${data.zh}[^。；]{0,4}?給[^。；]{0,6}?(?:廣告|行銷)(?:公司|廠商|業者)`,
);
const noCookies = denial(
  raw`${not} (?:use|set|place|store)(?: any)? cookies|\bno cookies(?: are (?:used|set|placed|stored))?|\b(?:works?|runs?|manages?) (?:entirely |completely |fully )?without (?:any )?cookies|\bcookie-free`,
  raw`(?:använder|sätter|lagrar|sparar)(?: vi)? ${inte}(?: några)? (?:kakor|cookies)|${inte} (?:några )?(?:kakor|cookies)|(?:fungerar|klarar sig)(?: helt)? utan (?:kakor|cookies)`,
  raw`${bu}(?:使用|設定|設置|放置|儲存)(?:任何)? ?cookies?`,
);
const home = raw`(?:EU|EEA|European (?:Union|Economic Area)|UK|United Kingdom|Great Britain|Ireland|Sweden|Taiwan)`;
const noTransfer = denial(
  raw`${not}[^.;]{0,20}?\b(?:transfer|send|move|store)(?: ${data.en})? (?:abroad|internationally|(?:to |in |into )?(?:any )?(?:other countries|another country|third countries)|(?:to |in )?(?:places |countries |anyone )?outside (?:of )?(?:the )?(?:${home}|country))|\b${data.en} (?:never leaves?|${not} leave) (?:the )?${home}|\b${data.en} (?:(?:is|are|always) ){0,2}(?:stays?|remains?|kept|stored) (?:only |exclusively |solely )?(?:with)?in (?:the )?${home}|\bwe (?:only )?(?:keep|store|hold) (?:everything|all (?:of )?${data.en}) (?:only |exclusively |solely )?(?:with)?in (?:the )?${home}`,
  raw`(?:överför|skickar|flyttar|lagrar)(?: vi)? ${inte}(?: ${data.sv})? (?:utomlands|internationellt|(?:till |i )(?:andra länder|annat land|tredje ?land)|(?:till )?(?:länder )?utanför (?:EU|EES|Sverige))|${inte}[^.;]{0,30}?(?:överför|skickar|överförs|skickas|flyttar)(?: ${data.sv})? (?:utomlands|internationellt|(?:till |i )(?:andra länder|annat land|tredje ?land)|(?:till )?(?:länder )?utanför (?:EU|EES|Sverige))|${data.sv} (?:stannar (?:alltid )?(?:inom|i)|lämnar ${inte}|(?:lagras|sparas|förvaras|finns|ligger) (?:bara|endast|enbart|uteslutande) (?:inom|i)) (?:EU|EES|Sverige)`,
  raw`${bu}(?:會)?(?:將|把)?(?:${data.zh})?(?:傳輸|傳送|傳往|傳到|傳至|送到|送往|移轉|轉移|儲存)(?:至|到|於|往|在)?(?:中華民國|台灣|臺灣|我國)?(?:境外|國外|其他國家|海外|第三國)|${data.zh}[^。；]{0,4}?${bu}(?:會)?離開(?:歐盟|歐洲|台灣|臺灣|我國)|${data.zh}(?:都)?[只僅](?:會)?(?:存放|儲存|保存|留存|留)(?:在|於)(?:歐盟|歐洲|台灣|臺灣|我國|國內|中華民國)(?:境內)?`,
);
const noTargeting = denial(
  raw`${not}[^.;]{0,20}?\b(?:run|use|show|serve|display|do|offer)\b[^.;]{0,20}?\b(?:targeted|interest-based|personali[sz]ed|behaviou?ral) (?:advertising|advertisements?|ads|marketing)|\bno (?:targeted|interest-based|personali[sz]ed|behaviou?ral) (?:advertising|advertisements|ads)`,
  raw`${inte}[^.;]{0,20}?(?:riktad|riktade|personanpassad|personanpassade|intressebaserad|intressebaserade|beteendestyrd|beteendestyrda) (?:annonser|annonsering|reklam|marknadsföring)`,
  raw`${bu}[^。；]{0,12}?(?:目標式|興趣導向|個人化|行為|定向)(?:的)?廣告`,
);

const noSensitive = denial(
  raw`${not}[^.;]{0,15}?\b(?:collect|ask for|process|handle|store)\b(?: any| your){0,2} (?:sensitive(?: personal)? (?:data|information)|special categor(?:y|ies)(?: of personal)? data)`,
  raw`(?:samlar|behandlar|hanterar)(?: vi)?(?!\p{L})[^.;]{0,15}?${inte}(?: in)?(?: några)? (?:känsliga (?:person)?uppgifter|särskilda kategorier av (?:person)?uppgifter)`,
  raw`${bu}[^。；]{0,8}?(?:蒐集|收集|處理)[^。；]{0,6}?(?:敏感|特種)(?:性)?(?:的)?(?:個人)?(?:資料|個資|資訊)`,
);

const sharingPair = { check: 'contradiction-sharing', severity: 'error' } as const;
const otherPair = { check: 'contradiction-other', severity: 'error' } as const;
const likely = { check: 'contradiction-other', severity: 'warning' } as const;

/** In the order in which they are looked for; one place is reported once. */
export const contradictions: readonly Contradiction[] = [
  // Who receives data
  { id: 'never-share-recipients', ...sharingPair, claim: neverShares, against: sharing },
  {
    id: 'never-share-partners',
    ...sharingPair,
    claim: neverShares,
    against: answer('shares_with_partners', 'you share data with partners'),
  },
  {
    id: 'never-share-group',
    ...sharingPair,
    claim: neverShares,
    against: answer('has_group_companies', 'companies of your group receive data'),
  },
  {
    id: 'never-share-named-partners',
    ...sharingPair,
    claim: neverShares,
    against: answer('partners or ad_networks', 'you name partners that receive data'),
  },
  {
    id: 'never-share-processors',
    ...sharingPair,
    severity: 'warning',
    claim: neverShares,
    against: answer(
      'processors or hosting_providers or group_companies',
      'you name companies that receive data',
    ),
  },
  {
    id: 'never-share-helpers',
    ...sharingPair,
    severity: 'warning',
    claim: neverShares,
    against: text(
      raw`\bwe (?:\p{L}{1,15} )?(?:pass|give|send|hand)(?: on| over)? (?:your|their|the) (?:\p{L}{1,15},? ){1,5}?(?:on |over )?to (?:(?:our|the|a|an) )?(?:couriers?|carriers?|delivery|postal|post office|Royal Mail|An Post|UPS|USPS|DHL|DPD|FedEx|Evri|banks?|accountants?|bookkeepers?|printers?|web hosts?)\b`,
      raw`(?<!\p{L})vi (?:\p{L}{1,15} )?(?:lämnar|skickar|ger)(?: över| vidare)? (?:din|ditt|dina|er|era|deras) (?:\p{L}{1,20} ){1,4}?(?:vidare )?till (?:(?:vår|en|ett) )?(?:Post[Nn]ord|DHL|UPS|Bring|Schenker|Budbee|bud(?:et|firman?)?|transportör\p{L}*|tryckeri\p{L}*|bank(?:en)?|revisor\p{L}*|redovisningsbyrå\p{L}*)(?!\p{L})`,
      raw`我們(?:會)?(?:將|把)(?:您|你)的[^。；]{1,12}?(?:交給|提供給|傳給|轉交)(?:宅配|快遞|物流|郵局|黑貓|銀行|會計師|印刷廠)`,
    ),
  },
  {
    id: 'never-sell',
    ...sharingPair,
    claim: neverSells,
    against: answer('sells_or_shares and not shares_with_partners and not targets_ads', 'you sell data'),
  },
  {
    id: 'never-sell-sale',
    ...sharingPair,
    claim: neverSells,
    against: text(
      raw`\b(?:we|may|also|sometimes)(?: \p{L}{1,15})? sell (?:\p{L}{1,15} ){0,2}?(?:(?:some|any|all|your|this|such|personal|the) ){0,3}(?:data|information)(?= *(?:[.,;]|$|(?:to|about|with|and|or|for)\b))|\b(?:we|may|also|sometimes)(?: \p{L}{1,15})? sell (?:\p{L}{1,15} ){0,3}?(?:your|customers?[’']?|users?[’']?|members?[’']?|personal) (?:\p{L}{1,15} ){0,2}?(?:lists?|addresses|details|names)\b|\bwe (?:\p{L}{1,15} )?sell (?:our|the) (?:mailing|customer|e-?mail|subscriber|contact|marketing) lists?\b`,
      raw`(?<!\p{L})(?:vi|kan)(?: \p{L}{1,15})? (?:sälja|säljer) (?:\p{L}{1,15} ){0,2}?(?:(?:person|kund|medlems)(?:uppgifter|adresser|listor|register)|uppgifter(?= *(?:[.,;]|$|(?:om|till)(?!\p{L})))|(?:dina|era|kunders|kundernas|medlemmars) (?:\p{L}{1,15} ){0,2}?(?:uppgifter|information|adresser|listor|namn))`,
      raw`(?:我們|本公司|可能|會|得)[^。；不]{0,8}?(?:出售|販售)(?:您|你|用戶|使用者|會員|客戶|顧客|的|個人|部分){0,4}(?:資料|個資|資訊|名單)|(?:將|把)(?:您|用戶|使用者|會員|客戶|顧客|的|個人){0,4}(?:資料|個資|資訊|名單)[^。；不]{0,4}?(?:賣|出售|販售)`,
    ),
  },
  {
    id: 'never-sell-advertisers',
    ...sharingPair,
    severity: 'warning',
    claim: claim(
      raw`${not}[^.;]{0,30}?\bsell\b[^.;]{0,80}?\badvertisers?\b`,
      raw`(?:${inte}[^.;]{0,40}?(?:sälja|säljer|säljs)|(?:säljer|säljs)(?: vi)? ${inte})(?!\p{L})[^.;]{0,80}?annonsör\p{L}*`,
      raw`${bu}[^。；]{0,10}?(?:出售|販售|賣)[^。；]{0,20}?廣告(?:商|主)`,
    ),
    against: text(
      raw`\bpartners?\b[^.;]{0,60}?\badvertis(?:ers?|ing)\b|\badvertising (?:partners?|networks?)\b`,
      raw`partner\p{L}*[^.;]{0,60}?annonsör\p{L}*|annonspartner\p{L}*|annonsnätverk\p{L}*`,
      raw`廣告(?:合作)?夥伴|廣告聯播網|合作的廣告商`,
    ),
  },
  {
    id: 'own-marketing-partners',
    ...sharingPair,
    claim: claim(
      raw`${not}[^.;]{0,40}?\b(?:sell|rent|disclose|share)\b[^.;]{0,120}?\bfor their (?:own )?(?:direct )?(?:marketing|advertising|promotional)\b`,
      raw`${inte}[^.;]{0,60}?(?:för|till) deras (?:egen |egna )?(?:marknadsföring|reklam|direktreklam)`,
      raw`${bu}[^。；]{0,30}?(?:其|他們)(?:自身|自己)?的?(?:行銷|廣告)`,
    ),
    evenWithException: true,
    against: text(
      raw`\bshare\b[^.;]{0,80}?\b(?:partners?|third[\s-]part(?:y|ies))\b[^.;]{0,60}?\bfor (?:\p{L}{1,15} )?(?:marketing|advertising)\b|\bjoint promotion(?:al)? partner|\bmarketing of (?:our|their) partners\b`,
      raw`(?:delar|dela|lämnar|lämna)(?!\p{L})[^.;]{0,80}?partner\p{L}*[^.;]{0,60}?(?:marknadsföring|reklam)`,
      raw`(?:合作夥伴|第三方)[^。；]{0,12}?(?:行銷|廣告)(?:之|的|用途|目的)`,
    ),
  },
  {
    id: 'consent-first-disclosure',
    ...sharingPair,
    severity: 'warning',
    claim: claim(
      raw`\b(?:none|not|never|no|n[’']t)\b[^.;]{0,60}?\b(?:shared?|disclosed?|transfer(?:red)?|given?|passed|provided?)\b[^.;]{0,60}?\bwithout (?:your|the user[’']s|prior|express)[^.;]{0,20}?\b(?:consent|permission|approval)\b`,
      raw`${inte}[^.;]{0,60}?(?:lämnar|lämnas|delas|delar|överförs)(?!\p{L})[^.;]{0,40}?utan (?:ditt|användarens|uttryckligt)[^.;]{0,15}?(?:medgivande|samtycke|tillstånd)`,
      raw`未(?:經|得)(?:您|你|用戶|使用者)(?:的)?(?:事先)?(?:同意|許可)[^。；]{0,20}?${bu}[^。；]{0,12}?(?:提供|分享|揭露|披露)`,
    ),
    evenWithException: true,
    against: text(
      raw`\b(?:may|will|we)\b[^.;]{0,20}?\b(?:share|disclose|provide|transfer)\b[^.;]{0,100}?\b(?:third[\s-]part(?:y|ies)|partners?|counter-?part(?:y|ies)|advertisers?|merger|acquisition)\b`,
      raw`(?<!\p{L})(?:kan|får|vi)(?!\p{L})[^.;]{0,20}?(?:dela|delar|lämna|lämnar)(?!\p{L})[^.;]{0,80}?(?:tredje ?part|partner|annonsör)\p{L}*`,
      raw`(?:可能|將|得|會)[^。；不]{0,10}?(?:合作夥伴|第三方|協力廠商)[^。；]{0,10}?(?:提供|分享|揭露|披露|共享)`,
    ),
  },
  {
    id: 'unless-permission-disclosures',
    ...sharingPair,
    severity: 'warning',
    claim: claim(
      raw`${not}[^.;]{0,30}?\b(?:share|disclose|transfer|trade)\b[^.;]{0,100}?\bunless (?:you|we have your) (?:agree|consent|permission|permit)`,
      raw`(?:${inte}[^.;]{0,30}?(?:delar|dela|lämnar ut|lämna ut)|(?:delar|lämnar)(?: vi)? ${inte})(?!\p{L})[^.;]{0,80}?om (?:du inte|inte du) (?:samtycker|godkänner|tillåter)`,
      raw`${bu}[^。；]{0,30}?(?:提供|分享|揭露|披露)[^。；]{0,40}?除非[^。；]{0,12}?(?:許可|同意)`,
    ),
    evenWithException: true,
    against: text(
      raw`\b(?:may|will)\b[^.;]{0,20}?\b(?:share|disclose|provide)\b[^.;]{0,80}?\b(?:partners?|advertisers?|affiliates?)\b`,
      raw`(?<!\p{L})(?:kan|får)(?!\p{L})[^.;]{0,20}?(?:dela|lämna)(?!\p{L})[^.;]{0,80}?(?:partner|annonsör|anslutna)\p{L}*`,
      raw`(?:與|向|和)[^。；]{0,12}?(?:合作夥伴|第三方|協力廠商)[^。；]{0,10}?(?:共享|分享|共亯|提供|揭露|披露)`,
    ),
  },
  {
    id: 'anonymous-then-linked',
    ...sharingPair,
    claim: claim(
      raw`\b(?:provided|given|passed|disclosed|sent) to (?:third parties|others|them|advertisers)\b[^.;]{0,40}?${not} (?:include|contain)[^.;]{0,20}?\bpersonal\b`,
      raw`(?:lämnas|ges|skickas) till (?:tredje ?part|andra|annonsörer)[^.;]{0,40}?innehåller (?:inte|aldrig|inga)[^.;]{0,10}?person`,
      raw`(?:提供|傳送)給(?:第三方|他人|廣告商)的(?:資料|資訊)[^。；]{0,10}?(?:不含|不包含|不包括)[^。；]{0,6}?個人`,
    ),
    against: text(
      raw`\bre-?(?:associated|identified|linked)\b|\b(?:linked|combined|associated|connected) with (?:your )?personal (?:information|data)\b`,
      raw`(?:kopplas|knyts|kombineras)(?: ihop)? (?:till|med) (?:dina )?person`,
      raw`(?:連結|結合|關聯|重新識別)[^。；]{0,10}?個人(?:資料|資訊)`,
    ),
  },
  {
    id: 'sharing-without-opt-out',
    ...sharingPair,
    severity: 'warning',
    claim: claim(
      raw`\b(?:share|sell)\b[^.;]{0,40}?\b(?:data|information)\b[^.;]{0,60}?\b(?:with|to) (?:third parties|advertisers|partners|advertising)`,
      raw`(?:delar|säljer|lämnar)(?!\p{L})[^.;]{0,40}?(?:uppgifter|information)\p{L}*[^.;]{0,60}?(?:med|till) (?:våra )?(?:tredje ?part|annonsör|partner|annonsnätverk)\p{L}*`,
      raw`(?:與|向|給)[^。；不]{0,8}?(?:第三方|廣告商|合作夥伴|廣告聯播網)[^。；]{0,6}?(?:分享|共享|出售|提供)[^。；]{0,10}?(?:資料|資訊)`,
    ),
    claimNearby:
      /interest-based|across different websites|targeted|tailored? (?:to your )?(?:ads|advertising)|intressebaserad|riktad|personanpassad|mellan olika webbplatser|興趣|個人化|目標式|定向|跨網站/iu,
    against: {
      kind: 'missing',
      given: /\bCCPA\b|California|Kaliforni|加州/u,
      patterns: claim(
        raw`opt[\s-]?out of (?:the |such |this )?(?:sale|sharing|selling)|not (?:to )?sell or share|right to opt[\s-]?out|Global Privacy Control`,
        raw`(?:säga nej till|tacka nej till|välja bort|motsätta dig)[^.;]{0,40}?(?:säljs|delas|försäljning|delning)|inte (?:säljer|delar|sälja|dela)[^.;]{0,20}?(?:dina|mina) uppgifter|Global Privacy Control`,
        raw`(?:選擇|要求|拒絕|請求)[^。；]{0,8}?(?:不|勿|停止)?[^。；]{0,4}?(?:出售|販售)(?:或|及|、|與)?(?:分享|共享)?|選擇退出|Global Privacy Control`,
      ),
      says: 'the policy names no right to opt out of it, which Californian law demands',
    },
  },
  {
    id: 'enrichment-recipients',
    ...sharingPair,
    severity: 'warning',
    claim: claim(
      raw`\b(?:which|that|and) we (?:have )?(?:provided?|gave|give|sent|send|shared?) (?:to|with) (?:them|these (?:third )?parties|such partners)\b`,
      raw`som vi (?:har )?(?:lämnat|lämnar|gett|ger|skickat|skickar) (?:till|ut till) dem`,
      raw`我們(?:所)?(?:提供|傳送)給(?:他們|這些(?:第三方|夥伴))的`,
    ),
    claimNearby: /enrich|append|supplement|complete|beri?ka|komplettera|補充|補足|擴充/iu,
    against: {
      kind: 'missing',
      given: /./u,
      patterns: claim(
        raw`(?:disclose|share|provide|give)\b[^.;]{0,80}?\b(?:enrichment|data (?:brokers?|providers|partners)|marketing partners|research partners)\b`,
        raw`(?:delar|lämnar|dela|lämna)(?!\p{L})[^.;]{0,80}?(?:datamäklare|marknadsföringspartner|analysföretag)`,
        raw`(?:提供|分享|揭露)[^。；]{0,30}?(?:資料仲介|行銷夥伴|研究夥伴)`,
      ),
      says: 'the policy does not list them among those who receive data',
    },
  },
  {
    id: 'no-authorities',
    ...sharingPair,
    severity: 'warning',
    claim: claim(
      raw`${not}[^.;]{0,30}?\b(?:share|disclose|give|hand|provide)\b[^.;]{0,60}?\b(?:authorit(?:y|ies)|police|governments?)\b`,
      raw`${inte}[^.;]{0,30}?(?:lämnar|lämnar ut|delar|lämnas)(?!\p{L})[^.;]{0,40}?(?:myndighet|polis)\p{L}*|(?:lämnar|delar)(?!\p{L})[^.;]{0,15}?${inte}[^.;]{0,40}?(?:myndighet|polis)\p{L}*`,
      raw`${bu}(?:會)?(?:向)?[^。；]{0,12}?(?:提供|揭露|交付)[^。；]{0,8}?(?:政府|警方|主管機關|政府機關)|${bu}(?:會)?向(?:政府|警方|主管機關|政府機關)[^。；]{0,8}?(?:提供|揭露|交付)`,
    ),
    against: text(
      raw`\b(?:obey|comply with|respond to|required by)\b[^.;]{0,40}?\b(?:court order|law|subpoena|legal process)\b`,
      raw`(?:följa|enligt|krävs (?:av|enligt))[^.;]{0,30}?(?:domstol|lag|myndighet)\p{L}*`,
      raw`(?:依|應|遵守)[^。；]{0,10}?(?:法院|法律|司法機關|行政機關)[^。；]{0,12}?(?:提供|揭露|披露|命令|要求)`,
    ),
  },
  // Cookies, statistics, advertising
  { id: 'no-cookies', ...otherPair, claim: noCookies, against: answer('uses_cookies', 'you use cookies') },
  {
    id: 'no-cookies-list',
    ...otherPair,
    claim: noCookies,
    against: answer('cookie_list or cookie_types', 'you list the cookies that you use'),
  },
  {
    id: 'no-cookies-text',
    ...otherPair,
    claim: noCookies,
    against: text(
      raw`\bwe (?:\p{L}{1,15} )?(?:use|set|place) (?:\p{L}{1,15} ){0,2}cookies\b|\bcookies (?:that|which) we (?:use|set)\b|\bour cookies\b`,
      raw`(?<!\p{L})(?:vi använder|använder vi|vi sätter)(?: \p{L}{1,15}){0,2} (?:kakor|cookies)(?!\p{L})|våra (?:kakor|cookies)`,
      raw`我們(?:會|將)?(?:使用|設定|設置) ?cookies?|我們的 ?cookies?`,
    ),
  },
  {
    id: 'no-cookies-analytics',
    ...likely,
    claim: noCookies,
    against: answer('uses_analytics', 'you measure how people use your service, which mostly needs cookies'),
  },
  {
    id: 'no-analytics',
    ...otherPair,
    claim: denial(
      raw`${not}[^.;]{0,15}?\b(?:use|run|have|do)\b(?: any)? (?:analytics|web statistics|tracking tools)(?: or (?:any )?tracking)?|\bno analytics|${not} (?:analy[sz]e|measure) how (?:you|people|visitors) use (?:our|this|the) (?:\p{L}{1,10} )?(?:site|website|app|service|shop)`,
      raw`(?:använder|har)(?: vi)? ${inte}(?: några| något)? (?:analysverktyg|statistikverktyg|webbanalys|besöksstatistik)|${inte} (?:några )?(?:analysverktyg|statistikverktyg)`,
      raw`${bu}(?:使用|採用)(?:任何)?(?:分析工具|流量分析|網站分析|統計工具)`,
    ),
    against: answer('uses_analytics', 'you measure how people use your service'),
  },
  {
    id: 'no-ads',
    ...otherPair,
    claim: denial(
      raw`${not} (?:show|display|run|carry|serve|contain)(?: any)? (?:advertising|advertisements?|ads|adverts)|\b(?:no|free of) (?:advertising|advertisements|ads|adverts)`,
      raw`(?:visar|har|innehåller)(?: vi)? ${inte}(?: några| någon)? (?:annonser|reklam)|${inte} (?:annonser|reklam)|(?:reklam|annons)fria?`,
      raw`${bu}(?:顯示|刊登|投放|含有|有|播放)?(?:任何)?廣告`,
    ),
    against: answer('shows_ads', 'your service shows advertisements'),
  },
  {
    id: 'no-targeting',
    ...otherPair,
    claim: noTargeting,
    against: answer('targets_ads', 'you choose advertisements by people’s interests'),
  },
  {
    id: 'no-targeting-text',
    ...otherPair,
    claim: noTargeting,
    against: text(
      raw`\b(?:deliver|tailor|serve|display|show|provide)\p{L}*\b[^.;]{0,40}?\b(?:interest-based|personali[sz]ed|targeted|tailored)\b[^.;]{0,20}?\b(?:advertis\p{L}*|ads)\b|\btailored advertising experience\b|\bads? (?:that are )?based on your interests\b`,
      raw`(?:visar|visa)(?!\p{L})[^.;]{0,30}?(?:riktad|personanpassad|intressebaserad)\p{L}* (?:annons|reklam)\p{L}*|annonser (?:som är )?(?:anpassade|baserade)`,
      raw`(?:顯示|投放|提供)[^。；不]{0,10}?(?:目標式|興趣導向|個人化)(?:的)?廣告|依(?:您的)?興趣[^。；]{0,8}?廣告`,
    ),
  },
  {
    id: 'no-following',
    ...otherPair,
    claim: denial(
      raw`${not} (?:track|follow)\b[^.;]{0,30}?\b(?:across|on|to|over) (?:different |other |third-party )?(?:websites|sites|apps|services)\b`,
      raw`(?:spårar|följer)(?: vi)?(?!\p{L})[^.;]{0,15}?${inte}[^.;]{0,30}?(?:mellan|på andra|på olika) (?:webbplatser|sajter|appar)`,
      raw`${bu}(?:會)?(?:跨網站|在其他網站)[^。；]{0,6}?追蹤|${bu}(?:會)?追蹤[^。；]{0,12}?(?:其他|不同)(?:的)?網站(?:上)?(?:的)?(?:活動|行為|瀏覽)?`,
    ),
    against: answer(
      'targets_ads',
      'your advertisements follow people’s interests, which is learned across websites',
    ),
  },
  {
    id: 'no-widgets',
    ...otherPair,
    claim: denial(
      raw`(?:${not} (?:use|embed|have|include)(?: any)?|\bno) (?:social media|social network|third-party|sharing) (?:plug-?ins|buttons|widgets|content)`,
      raw`${inte}(?: några)? (?:knappar|insticksprogram|widgetar|inbäddningar) från (?:sociala medier|sociala nätverk|andra)`,
      raw`${bu}(?:使用|嵌入|含有)(?:任何)?(?:社群|社交)[^。；]{0,6}?(?:外掛|按鈕|套件|元件)`,
    ),
    against: answer('uses_social_widgets', 'your pages have parts of social networks'),
  },
  // Other countries
  {
    id: 'no-transfer',
    ...otherPair,
    claim: noTransfer,
    against: answer('transfers_abroad', 'data goes to other countries'),
  },
  {
    id: 'no-transfer-text',
    ...otherPair,
    claim: noTransfer,
    against: text(
      raw`\b(?:transferred|sent|stored|processed)\b[^.;]{0,60}?\b(?:abroad|other countries|to (?:and in )?the (?:U\.S\.|US|United States)|outside (?:of )?(?:the )?(?:EU|EEA|UK))|\bhow we transfer\b[^.;]{0,40}?\binternationally\b`,
      raw`(?:överförs|skickas|lagras|behandlas)(?!\p{L})[^.;]{0,50}?(?:utomlands|till USA|andra länder|tredje ?land|utanför (?:EU|EES))|överför information[^.;]{0,30}?internationellt`,
      raw`(?:傳送至|傳輸至|移轉至|儲存於|儲存在|存放於|存放在)[^。；]{0,20}?(?:境外|國外|海外)|(?:傳送至|傳輸至|移轉至|儲存於)[^。；]{0,20}?其他國家`,
    ),
  },
  {
    // A warning: the policy can be that of a business there.
    id: 'no-transfer-country',
    ...likely,
    claim: noTransfer,
    against: text(
      raw`\b(?:kept|stored|hosted|held|processed|transferred|sent) (?:on (?:servers|computers) )?(?:in|to) (?:the )?(?:U\.S\.|USA|US|United States|Japan|Singapore|Hong Kong|India)(?!\p{L})|\b(?:stores?|keeps?|holds?|hosts?|process(?:es)?)\b[^.;]{0,20}?\b(?:data|information|details|address(?:es)?|names?|records|it|them)\b[^.;]{0,30}?\bin (?:the )?(?:U\.S\.|USA|US|United States)(?!\p{L})`,
      raw`(?:lagras|sparas|finns|behandlas|skickas|överförs)(?: på servrar)? (?:i|till) (?:USA|Japan|Singapore|Hongkong|Indien)(?!\p{L})`,
      raw`(?:傳送至|傳輸至|傳到|移轉至|儲存於|儲存在|存放於|存放在)(?:位於|設在|在)?(?:美國|日本|新加坡|香港|印度)`,
    ),
  },
  {
    id: 'mainland-law',
    ...otherPair,
    claim: claim(
      raw`\b(?:violat|breach|comply|accordance)\p{L}*[^.;]{0,20}?\b(?:laws? of (?:the )?(?:PRC|People’s Republic of China)|Chinese laws?)\b`,
      raw`(?:enligt|bryter mot|följer) (?:kinesisk lag|Folkrepubliken Kinas lag)\p{L}*`,
      raw`(?:違反|遵守|依據|根據|符合)(?:中國|中華人民共和國)(?:的)?(?:有關|相關)?法律`,
    ),
    against: answer('not serves_china', 'you handle no data about people in mainland China'),
  },
  // Whose data, and which
  {
    id: 'no-children',
    ...otherPair,
    claim: denial(
      raw`${not}(?: knowingly)? (?:collect|ask for|process|accept|store|keep)(?: or \p{L}{1,10})? ${data.en} (?:about|from|on|of|relating to) (?:any )?(?:children|minors)|\b(?:site|website|app|services?|shop|platform|game) (?:is|are) (?:not|never) (?:intended|meant|directed|aimed)(?: at| for| to)? children`,
      raw`(?:samlar|behandlar|sparar)(?: vi)? ${inte}(?: in)? ${data.sv} (?:om|från) barn|(?:webbplatsen|tjänsten|appen|butiken|sajten)(?: är ${inte} (?:riktad till|avsedd för)| riktar sig ${inte} till) barn`,
      raw`${bu}[^。；]{0,12}?(?:蒐集|收集|處理)[^。；]{0,8}?(?:兒童|未成年人?)(?:之|的)?(?:個人)?(?:資料|個資|資訊)|(?:服務|網站|平台|應用程式)不以[^。；]{0,10}?(?:兒童|未成年人)為對象`,
    ),
    against: answer('knows_children', 'children use your service'),
  },
  {
    id: 'no-sensitive',
    ...otherPair,
    claim: noSensitive,
    against: answer('collects_sensitive_data', 'you collect sensitive data'),
  },
  {
    id: 'no-sensitive-text',
    ...likely,
    claim: noSensitive,
    against: text(
      raw`\bwe (?:\p{L}{1,15} )?(?:use|collect|keep|store|record|note)\b[^.;]{0,60}?\b(?:your|their) (?:\p{L}{1,15} (?:and |or )?){0,2}?(?:health|medical|religio\p{L}*|ethnic\p{L}*|allerg\p{L}*|biometric)\b`,
      raw`(?<!\p{L})vi (?:\p{L}{1,15} )?(?:använder|samlar in|sparar|lagrar|antecknar)(?!\p{L})[^.;]{0,40}?(?<!\p{L})(?:din|ditt|dina|er|era|deras) (?:\p{L}{1,20} (?:och |eller )?){0,2}?(?:hälso\p{L}*|hälsa|allergi\p{L}*|sjukdom\p{L}*|religion\p{L}*|etnisk\p{L}*)`,
      raw`我們(?:會)?(?:使用|蒐集|收集|保存|記錄)(?:您|你|他們)的[^。；]{0,6}?(?:健康|病歷|過敏|宗教|種族|指紋)`,
    ),
  },
  {
    id: 'no-location',
    ...otherPair,
    claim: denial(
      raw`${not}[^.;]{0,15}?\b(?:collect|use|store|track|record|know)\b(?: any| your| data about| data on){0,2} (?:location(?: data)?|where you are)`,
      raw`(?:samlar|använder|registrerar|spårar)(?: vi)?(?!\p{L})[^.;]{0,15}?${inte}(?: in)?(?: några)? (?:platsdata|platsuppgifter|var du är|din plats|positionen)`,
      raw`${bu}[^。；]{0,8}?(?:蒐集|收集|使用|記錄|追蹤)(?:任何|您|使用者|的){0,3}(?:位置|定位|所在地)(?:資訊|資料)?`,
    ),
    against: answer('uses_location', 'you use people’s location'),
  },
  {
    id: 'no-outside-sources',
    ...otherPair,
    claim: denial(
      raw`${not}[^.;]{0,15}?\b(?:collect|obtain|receive|get) ${data.en} from (?:third parties|others|other (?:sources|companies)|anyone else)|\b${data.en}[^.;]{0,15}? only from you`,
      raw`(?:samlar|hämtar|får)(?: vi)? ${inte}(?: in)? ${data.sv} från (?:tredje ?part|andra)|${data.sv} (?:bara|endast|enbart) från dig`,
      raw`${bu}[^。；]{0,8}?(?:從|自|向)(?:第三方|他人|其他來源)(?:蒐集|收集|取得)${data.zh}|(?:只|僅)(?:從|向)您(?:本人)?(?:蒐集|取得)${data.zh}`,
    ),
    against: answer('collects_from_third_parties', 'you receive data from others'),
  },
  {
    id: 'no-accounts',
    ...otherPair,
    claim: denial(
      raw`\b(?:no|without an?) (?:user )?accounts?\b[^.;]{0,20}?\b(?:on|in|with|at) (?:our|this|the) (?:service|site|website|app)|${not} (?:offer|have)(?: any)? (?:user )?accounts|\b(?:offer|have|there are) no (?:user |customer )?accounts`,
      raw`(?:har|erbjuder)(?: vi)? ${inte}(?: några)? (?:användar)?konton`,
      raw`${bu}(?:提供|設有)(?:任何)?(?:使用者|會員)?(?:帳號|帳戶)(?:功能)?`,
    ),
    against: answer('uses_accounts', 'people can create an account'),
  },
  {
    id: 'no-payments',
    ...otherPair,
    claim: denial(
      raw`${not} (?:take|accept|receive)(?: any)? payments?|\bfree of charge and takes no payments?`,
      raw`tar(?: vi)? ${inte}(?: emot)?(?: några)? betalningar`,
      raw`${bu}(?:接受|收取)(?:任何)?(?:付款|款項)`,
    ),
    against: answer('takes_payments', 'people can pay you'),
  },
  {
    id: 'no-contacts',
    ...otherPair,
    claim: denial(
      raw`${not} (?:read|access|import|open|use)\b[^.;]{0,15}?\b(?:address book|contacts|contact list)`,
      raw`(?:läser|hämtar|öppnar|använder)(?: vi)? ${inte}[^.;]{0,15}?(?:kontakter(?:na)?|adressbok|kontaktlista)`,
      raw`${bu}(?:讀取|存取|匯入|使用)[^。；]{0,6}?(?:通訊錄|聯絡人)(?:資料)?`,
    ),
    against: answer('imports_contacts', 'people can import their contacts'),
  },
  {
    id: 'no-cameras',
    ...otherPair,
    claim: denial(
      raw`${not} (?:use|have|operate)(?: any)? (?:surveillance |security |video )?(?:cameras?|CCTV|video surveillance)|\bno (?:surveillance |security )?(?:cameras|CCTV)`,
      raw`(?<!(?<!\p{L})(?:i|på|vid) \p{L}{1,25} )(?:har|använder|finns)(?: vi)?(?: det)? ${inte}(?: några| någon)? (?:övervaknings)?(?:kameror|kamerabevakning|kameraövervakning)`,
      raw`(?<=^|[，。；：\s]|我們|本店|本公司|本(?:診|事務)?所|店[內裡]|目前|也|都)${bu}(?:設置|使用|裝設|安裝|架設|裝)?(?:任何)?(?:監視器|攝影機|監視攝影機|監視系統)`,
    ),
    against: answer('uses_cctv', 'you use cameras'),
  },
  // What happens with it
  {
    id: 'no-marketing',
    ...otherPair,
    claim: denial(
      raw`${not}[^.;]{0,10}?\bsend(?: you| out| any| our| people| customers){0,2} (?:newsletters?|(?:direct )?(?:marketing|advertising|promotional)(?: (?:messages|e-?mails|material))?)|${not} use ${data.en} for (?:direct )?marketing|${not}[^.;]{0,10}?\b(?:e-?mail|text|message|contact) you (?:with|about) (?:any |our |special ){0,2}(?:offers|promotions|marketing|advertising|adverts)`,
      raw`(?:skickar)(?: vi)? ${inte}(?: ut)?(?: dig| er)?(?: några| någon)? (?:nyhetsbrev|reklam|marknadsföring)|använder ${inte} ${data.sv} (?:till|för) (?:direkt)?(?:marknadsföring|reklam)`,
      raw`${bu}(?:會)?(?:寄送|傳送|發送)(?:任何|給您|您){0,2}(?:電子報|行銷|廣告)(?:訊息|郵件|信件|信)?`,
    ),
    against: answer('sends_marketing', 'you send marketing'),
  },
  {
    id: 'no-automated-decisions',
    ...otherPair,
    claim: denial(
      raw`${not}[^.;]{0,15}?\b(?:make|take|use|carry out)\b[^.;]{0,20}?\bautomated (?:individual )?decision(?:s|-making)?|\bno automated decision(?:s|-making)?`,
      raw`(?:fattar|använder|tillämpar)(?: vi)? ${inte}[^.;]{0,15}?automati(?:serade|skt|serat)[^.;]{0,10}?beslut|${inte} automatiserade? beslut`,
      raw`${bu}[^。；]{0,10}?(?:自動化決策|自動決策|自動化決定)`,
    ),
    against: answer('uses_automated_decisions', 'a computer alone decides about people'),
  },
  {
    id: 'no-ai',
    ...otherPair,
    claim: denial(
      raw`${not} use(?: any)? (?:artificial intelligence|AI|machine learning)|\bno (?:artificial intelligence|AI)`,
      raw`använder(?: vi)? ${inte}(?: någon)? (?:artificiell intelligens|AI|maskininlärning)`,
      raw`${bu}(?:使用|採用|運用)(?:任何)?(?:人工智慧|AI|機器學習)`,
    ),
    against: answer('uses_ai', 'you use artificial intelligence'),
  },
  {
    id: 'no-personalising',
    ...likely,
    claim: denial(
      raw`${not} (?:personali[sz]e (?:our |the )?(?:service|content|website)|(?:create|build) profiles|profile (?:you|people))|\bno profiling`,
      raw`(?:skapar|gör)(?: vi)? ${inte}(?: några)? (?:profiler|profilering)|personanpassar ${inte}`,
      raw`${bu}(?:會)?(?:進行|建立|從事)(?:任何)?(?:個人化|剖析|側寫|個人檔案分析)`,
    ),
    against: answer('personalises', 'you fit the service to each person'),
  },
  {
    id: 'no-officer',
    ...otherPair,
    claim: denial(
      raw`(?:${not} have|\bhave not (?:appointed|named)|\bno)(?: a| any)? data protection officer`,
      raw`har ${inte}(?: utsett)?(?: något| ett)? dataskyddsombud|${inte} dataskyddsombud`,
      raw`(?:沒有|未|無)(?:設置|指定|設)?(?:任何)?(?:資料保護長|資料保護專員|個資保護長)`,
    ),
    against: answer('has_dpo', 'you have a data protection officer'),
  },
  {
    id: 'sole-controller',
    ...otherPair,
    claim: denial(
      raw`\b(?:we|company) (?:alone )?(?:is|are) (?:the )?sole(?:ly)? (?:the )?(?:data )?(?:controller|responsible)|\bwe alone decide how (?:\p{L}{1,12} ){1,3}(?:is|are) used`,
      raw`(?:ensam|ensamma) (?:personuppgiftsansvarig|ansvarig)\p{L}{0,2}|vi ensamma bestämmer`,
      raw`(?:單獨|唯一)(?:的)?(?:控管者|控制者|負責人|資料控管者)|由我們單獨決定`,
    ),
    against: answer('joint_controller', 'you decide together with another company'),
  },
  {
    id: 'no-processing-for-others',
    ...otherPair,
    claim: denial(
      raw`${not} (?:process|handle)\b[^.;]{0,30}?\b(?:on behalf of|for) (?:others|other (?:companies|organi[sz]ations)|anyone else|customers)|\b(?:are|is) not a processor`,
      raw`(?:behandlar|hanterar)(?: vi)? ${inte}[^.;]{0,30}?(?:för|åt) (?:andras?|kunders|kunder)(?: räkning)?|är inte personuppgiftsbiträde`,
      raw`${bu}(?:會)?(?:代|替|為)(?:他人|客戶|其他公司)(?:蒐集或)?處理${data.zh}`,
    ),
    against: answer('acts_as_processor', 'you handle data for other organisations'),
  },
  {
    id: 'invisible-to-others',
    ...likely,
    claim: denial(
      raw`\bother (?:users|members|people) (?:cannot|can ?not|never|can[’']t) see (?:you|your (?:profile|posts|content|data|information))|\b(?:not|never) (?:visible|shown|displayed) to (?:other|any other) (?:users|members|people)`,
      raw`andra (?:användare|medlemmar) (?:kan|får) (?:inte|aldrig) se (?:dig|din profil|dina (?:inlägg|uppgifter))|${inte} (?:synliga?|visas) för andra (?:användare|medlemmar)`,
      raw`其他(?:使用者|會員|用戶)(?:無法看到|無法看見|不能看到|看不到)您(?:的)?(?:檔案|個人檔案|資料|貼文|內容)?|${bu}(?:會)?(?:向|對)其他(?:使用者|會員|用戶)(?:顯示|公開)`,
    ),
    against: answer('shows_users_to_users', 'people can see what others post'),
  },
  {
    id: 'no-providers',
    ...otherPair,
    claim: denial(
      raw`(?:${not} (?:use|employ|engage|have)(?: any)?|\bno) (?:external|outside|third-party|other) (?:\p{L}{1,15} )?(?:service providers?|providers|processors|contractors|vendors)`,
      raw`${inte} (?:några )?(?:externa|utomstående|andra) (?:\p{L}{0,20}leverantörer|underleverantörer|personuppgiftsbiträden|biträden)`,
      raw`${bu}(?:使用|委託|委由)(?:任何)?(?:外部|第三方|其他)(?:服務)?(?:供應商|廠商|業者|公司)`,
    ),
    evenWithException: true,
    against: text(
      raw`\b(?:use|work with|rely on|engage)\b[^.;]{0,40}?\b(?:third[\s-]party|external|outside)\b[^.;]{0,40}?\b(?:providers?|services?|vendors?|companies)\b|\bcompanies (?:that )?work for us\b`,
      raw`(?:arbetar med|anlitar|använder)(?!\p{L})[^.;]{0,30}?(?:tjänsteleverantör|leverantör|underleverantör)\p{L}*|företag som arbetar åt oss`,
      raw`(?:委託|使用|由)(?:其他|第三方|外部)[^。；]{0,8}?(?:公司|供應商|廠商|業者)`,
    ),
  },
  {
    id: 'one-purpose',
    ...otherPair,
    claim: claim(
      raw`\b(?:for no other purposes?|for no purpose other|only (?:use|used) \p{L}{0,10} ?(?:to|for)|solely (?:to|for)) (?:than )?(?:providing|provide|to provide|deliver\p{L}*) (?:you )?(?:with )?the services?\b`,
      raw`(?:bara|endast|enbart|uteslutande) för att (?:tillhandahålla|leverera) (?:dig )?tjänste[nr]\p{L}*`,
      raw`(?:僅|只)(?:會)?(?:用於|為了?)提供(?:本)?服務`,
    ),
    evenWithException: true,
    against: text(
      raw`\buse\b[^.;]{0,60}?\b(?:improve|promote|marketing|advertis\p{L}*|research|analyt\p{L}*)\b|\bto (?:help us )?provide, improve\b`,
      raw`använder(?!\p{L})[^.;]{0,60}?(?:förbättra|marknadsför|reklam|statistik|forskning)\p{L}*`,
      raw`(?:用於|用來|利用)[^。；不]{0,20}?(?:改善|行銷|廣告|研究|統計|推廣)`,
    ),
  },
  {
    id: 'not-linked',
    ...likely,
    claim: claim(
      raw`${not} (?:link|combine|connect|associate|merge)\b[^.;]{0,40}?\b(?:data|information|logs?)\b[^.;]{0,20}?\b(?:to|with) (?:other|any|your)\b`,
      raw`(?:kopplar|kombinerar|knyter|sammanför)(?: vi)?(?: ihop)?(?!\p{L})[^.;]{0,15}?${inte}[^.;]{0,60}?(?:uppgifter|information) (?:om dig|vi har)`,
      raw`${bu}(?:會)?將[^。；]{0,20}?與[^。；]{0,12}?(?:連結|結合|合併)`,
    ),
    against: text(
      raw`\b(?:individual|person-level) (?:usage|basis|as well)\b|\bon an individual\b|\b(?:may|can|will) (?:link|combine)\b[^.;]{0,60}?\b(?:information|data)\b`,
      raw`(?<!\p{L})(?:kan|kommer att|vi) (?:koppla|kombinera|kombinerar|kopplar)(?!\p{L})[^.;]{0,60}?(?:uppgifter|information)`,
      raw`(?:可能|將|會)[^。；不]{0,6}?(?:結合|連結|合併)[^。；]{0,16}?(?:資料|資訊)`,
    ),
  },
  {
    id: 'cookies-unknown-person',
    ...likely,
    claim: claim(
      raw`\bcookies?\b[^.;]{0,20}?(?:${not}|\bcannot\b)[^.;]{0,15}?\bidentify you\b`,
      raw`(?:kakor|kakorna|cookies)(?!\p{L})[^.;]{0,20}?(?:identifierar|kan)(?: \p{L}{1,10})? ?${inte}[^.;]{0,20}?(?:identifiera|dig)`,
      raw`cookies?[^。；]{0,10}?(?:不會|無法|不能)[^。；]{0,6}?(?:識別|辨識)[^。；]{0,4}?(?:您|個人|身分)`,
    ),
    against: text(
      raw`\b(?:uniquely identify you|tied to your account|identifier is (?:associated|assigned|tied)|unique identifier is assigned to you)\b`,
      raw`(?:kakan|kakor|cookie)\p{L}*[^.;]{0,40}?(?:kopplad|kopplas|knyts) till (?:ditt konto|dig)`,
      raw`cookies?[^。；]{0,20}?(?:與您的帳號連結|識別您的身分|與您連結)`,
    ),
  },
  {
    id: 'account-data-lists',
    ...likely,
    claim: claim(
      raw`\bcreate\b[^.;]{0,20}?\baccount\b[^.;]{0,80}?\b(?:require|need|ask)\p{L}*\b[^.;]{0,60}?\be-?mail(?: address)?\b[^.;]{0,20}?\bpassword\b`,
      raw`(?:konto|registrer)\p{L}*[^.;]{0,60}?(?:kräver|behöver)(?!\p{L})[^.;]{0,20}?(?:bara |endast )?e-post(?:adress)? och[^.;]{0,10}?lösenord`,
      raw`(?:註冊|建立)(?:帳號)?[^。；]{0,12}?(?:只|僅)?(?:需|要求)[^。；]{0,8}?(?:電子郵件|信箱)[^。；]{0,6}?密碼`,
    ),
    evenWithException: true,
    against: text(
      raw`\b(?:associate with your|for your|with your) account\b[^.;]{0,60}?\b(?:phone number|payment|address)\b|\bregister[^.;]{0,40}?\b(?:phone number|postal address|payment)\b`,
      raw`konto\p{L}*[^.;]{0,60}?(?:telefonnummer|postadress|betal)\p{L}*`,
      raw`帳號[^。；]{0,30}?(?:電話|地址|付款)`,
    ),
  },
  {
    id: 'two-frameworks-one-kept',
    ...likely,
    claim: claim(
      raw`\b(?:consistent|comply|complies|compliance|accordance) with the (?:U\.?S\.?[-–]EU|EU[-–]U\.?S\.?) (?:\p{L}{1,15} ){1,3}(?:Framework|Principles)\b(?!,? (?:and|as well))`,
      raw`(?:följer|uppfyller|enligt) (?:EU[-–]USA?|USA?[-–]EU)[^.;]{0,25}?(?:ramverket|principerna)(?! och)`,
      raw`(?:遵守|符合)歐(?:盟)?(?:[-–]|與)?美(?:國)?[^。；]{0,12}?(?:框架|原則)(?!與|及|和)`,
    ),
    evenWithException: true,
    against: text(
      raw`\b(?:U\.?S\.?[-–]Swiss|Swiss[-–]U\.?S\.?) (?:\p{L}{1,15} ){1,3}(?:Framework|Principles)`,
      raw`(?:Schweiz[-–]USA?|USA?[-–]Schweiz)[^.;]{0,25}?(?:ramverket|principerna)`,
      raw`瑞(?:士)?(?:[-–]|與)?美(?:國)?[^。；]{0,12}?(?:框架|原則)`,
    ),
  },
  {
    id: 'never-send-but-forum',
    ...likely,
    claim: claim(
      raw`\byou should never (?:transmit|post|send|share|give|disclose)\b[^.;]{0,30}?\b(?:personal|identifying)\b[^.;]{0,30}?\bto other users\b`,
      raw`(?:skicka|lämna|publicera) aldrig[^.;]{0,20}?personuppgifter[^.;]{0,20}?(?:till|för) andra användare`,
      raw`(?:切勿|請勿|不應)[^。；]{0,10}?(?:向|對|給)其他使用者[^。；]{0,8}?(?:提供|傳送|揭露)[^。；]{0,6}?個人`,
    ),
    evenWithException: true,
    against: text(
      raw`\b(?:provide|offer|have)\b[^.;]{0,20}?\b(?:bulletin boards|forums?|chat rooms?|blogs)\b|\brequests? the friend[’']s name\b`,
      raw`(?:erbjuder|har)(?!\p{L})[^.;]{0,20}?(?:forum|chatt|diskussionsgrupper)`,
      raw`(?:提供|設有)[^。；]{0,10}?(?:論壇|聊天室|留言板|討論區)`,
    ),
  },
  {
    id: 'website-only-scope',
    ...likely,
    claim: claim(
      raw`\b(?:policy|notice|statement) (?:only )?(?:covers|applies to)\b[^.;]{0,40}?(?:\b(?:practices of|only)\b[^.;]{0,10}?https?:|\bonly (?:our|the|this) website\b|\bthe information practices of\b)`,
      raw`(?:policyn?)(?!\p{L})[^.;]{0,10}?(?:gäller|omfattar) (?:bara|endast|enbart) (?:vår |den här )?webbplats\p{L}*`,
      raw`本政策(?:僅|只)(?:適用於|涵蓋)(?:本|我們的)?網站`,
    ),
    against: text(
      raw`\bvia\b[^.;]{0,60}?\b(?:SMS|telephone|phone)\b|\b(?:data|information) regarding (?:its|our) employees\b|\b(?:our )?(?:staff|job applicants?)\b[^.;]{0,20}?\bdata\b`,
      raw`(?:per telefon|via sms|våra anställda|arbetssökande|vår app)`,
      raw`(?:透過電話|簡訊|員工資料|應徵者|我們的應用程式)`,
    ),
  },
  {
    id: 'stores-no-visitor-data',
    ...likely,
    claim: claim(
      raw`${not} (?:store|collect|obtain|use)(?: any)? (?:visitor|user|person)-specific (?:data|information)\b`,
      raw`(?:lagrar|samlar)(?: in)? ${inte}(?: några)? (?:besöks|person)specifika uppgifter`,
      raw`${bu}(?:儲存|蒐集)(?:任何)?(?:特定)?訪客(?:的)?(?:專屬|特定|個別)(?:資料|資訊)`,
    ),
    against: text(
      raw`\b(?:obtaining|collecting|includes?|uses?|stores?) (?:specific )?(?:visitor|user)(?:-specific)? (?:cookie )?data\b|\bobtaining specific visitor\b`,
      raw`(?:hämtar|samlar in|lagrar) (?:uppgifter|data) om (?:enskilda|varje) besökare`,
      raw`(?:取得|蒐集)[^。；不]{0,6}?(?:個別|特定)訪客(?:的)?(?:cookie)?(?:資料|資訊)`,
    ),
  },
  {
    id: 'complete-control',
    ...likely,
    claim: claim(
      raw`\byou (?:always )?have (?:complete|full|total|absolute) control (?:over|of)\b`,
      raw`du har (?:alltid )?(?:full|fullständig|total) kontroll över`,
      raw`您(?:對[^。；]{0,12}?)?(?:擁有|享有|有)(?:完全|完整)(?:的)?(?:控制|掌控)`,
    ),
    against: text(
      raw`\bwe must have your\b|\byou must (?:provide|give)\b[^.;]{0,40}?\b(?:data|information|details)\b|\bwe (?:require|need) (?:you to provide )?your personal\b`,
      raw`(?:vi måste ha|du måste lämna)(?!\p{L})[^.;]{0,20}?(?:uppgifter|information)\p{L}*`,
      raw`(?:您|你)必須提供[^。；]{0,12}?(?:資料|資訊)`,
    ),
  },
  {
    id: 'automatic-is-not-from-others',
    ...likely,
    claim: claim(
      raw`\bcollect\b[^.;]{0,60}?\bindirectly from third parties\b|\bfrom third parties\b[^.;]{0,120}?\b(?:including|such as|like)\b:? ?(?:cookies|IP addresses)`,
      raw`(?:samlar|får)(?!\p{L})[^.;]{0,30}?indirekt från (?:tredje ?part|andra)\p{L}*`,
      raw`(?:從|自|向)第三方間接(?:蒐集|收集|取得)`,
    ),
    against: text(
      raw`^\W{0,4}(?:cookies|referrers?|IP addresses|system information)\W{0,3}$`,
      raw`^\W{0,4}(?:kakor|cookies|IP-adresser|systeminformation)\W{0,3}$`,
      raw`^[\s-]{0,4}(?:cookies?|IP ?位址|系統資訊)[\s。；]{0,3}$`,
    ),
  },
  {
    id: 'only-necessary',
    ...likely,
    claim: claim(
      raw`\b(?:only collect|collect only) (?:the )?(?:information |data )?(?:that is )?(?:strictly )?necessary\b`,
      raw`samlar (?:bara|endast|enbart) in (?:de |den )?(?:nödvändiga|uppgifter som är nödvändiga)`,
      raw`(?:只|僅)(?:會)?(?:蒐集|收集)必要(?:的)?(?:資料|資訊)`,
    ),
    against: text(
      raw`\bbattery\b[^.;]{0,20}?\bsignal strength\b|\b(?:mobile )?apps and other software you use\b|\blist of (?:installed )?apps\b`,
      raw`batterinivå|signalstyrka|(?:andra )?appar som du har installerat|lista över (?:installerade )?appar`,
      raw`電池電量|訊號強度|已安裝的(?:其他)?應用程式|您使用的其他(?:軟體|應用程式)`,
    ),
  },
  {
    id: 'accounts-excluded',
    ...likely,
    claim: claim(
      raw`\baccount\b[^.;]{0,40}?\bthis (?:privacy )?(?:policy|notice) does not apply\b|\bpolicy does not (?:apply to|cover)\b[^.;]{0,30}?\baccount holders\b`,
      raw`(?:gäller|omfattar) (?:policyn )?inte[^.;]{0,20}?(?:kontoinnehavare|dig som har (?:ett )?konto)`,
      raw`本政策不適用於[^。；]{0,10}?(?:帳號|帳戶)(?:持有人|使用者)`,
    ),
    evenWithException: true,
    against: text(
      raw`\b(?:associated with|information about|through|settings of) your account\b|\bperform our agreement with you\b`,
      raw`(?:uppgifterna i|inställningarna för|genom) ditt konto`,
      raw`您(?:的)?帳號(?:中|裡|的設定)`,
    ),
  },
  {
    id: 'no-personal-data',
    ...otherPair,
    claim: denial(
      raw`\bwe ${not} (?:collect|store|process|keep)(?: any)? personal (?:data|information)`,
      raw`vi (?:samlar|lagrar|behandlar)(?: in)? (?:inte|inga|aldrig)(?: in)?(?: några)? personuppgifter`,
      raw`我們(?:不會|不|從不)(?:蒐集|收集|儲存|處理)任何(?:個人資料|個資)`,
    ),
    against: text(
      raw`\bwe (?:\p{L}{1,10} )?(?:collect|store|keep|record)\b[^.;]{0,30}?\byour (?:name|e-?mail|phone|address|IP)`,
      raw`(?<!\p{L})vi (?:samlar in|lagrar|sparar)[^.;]{0,30}?(?:ditt namn|din e-post|ditt telefonnummer|din adress|din IP)\p{L}*`,
      raw`我們(?:會)?(?:蒐集|收集|儲存|記錄)[^。；]{0,10}?您的(?:姓名|電子郵件|電話|地址|IP)`,
    ),
  },
];
