import type { Language } from '../../language';

/** A topic that a text touches without saying what readers need to know about it. */
export interface TopicGap {
  readonly id: string;
  /** The words that touch it. */
  readonly says: Readonly<Record<Language, RegExp>>;
  /** What would complete it, in the same block or one of the next two. */
  readonly completedBy: Readonly<Record<Language, RegExp>>;
  /** Keys of details that complete it wherever the policy shows them. */
  readonly shows: readonly string[];
  /** Whether what completes it may stand anywhere in the policy. */
  readonly anywhere: boolean;
  /** What is wrong and what to do, behind the quoted words: a sentence. */
  readonly advice: string;
}

const countries =
  'united states|=usa|u\\.s\\.|united kingdom|european union|european economic area|\\beea\\b|\\beu\\b|canada|china|india|japan|singapore|ireland|germany|sweden|taiwan|switzerland|australia|brazil|france|netherlands';
const länder =
  'usa|förenta staterna|storbritannien|\\beu\\b|\\bees\\b|kanada|kina|indien|japan|singapore|irland|tyskland|sverige|taiwan|schweiz|australien';
const 國家 =
  '美國|英國|歐盟|歐洲經濟區|加拿大|中國|中华|印度|日本|新加坡|愛爾蘭|德國|瑞典|臺灣|台灣|瑞士|澳洲|香港';

export const topicGaps: readonly TopicGap[] = [
  {
    id: 'transfer',
    says: {
      en: /\b(?:transfer(?:red)?|sent|send|stored?|access(?:ed)?|process(?:ed)?)\b[^.;]{0,80}\b(?:abroad|overseas|outside (?:of )?your (?:country|state|home)|outside (?:of )?the country|other countries|another country)\b/iu,
      sv: /(?<!\p{L})(?:överför\p{L}{0,6}|skickas?|lagras?|behandlas?)(?!\p{L})[^.;]{0,80}(?<!\p{L})(?:utomlands|andra länder|ett annat land|tredje land|tredjeland)(?!\p{L})/iu,
      'zh-Hant':
        /(?:傳送|傳輸|移轉|轉移|存取|訪問|儲存|存儲)[^。；]{0,60}(?:境外|國外|海外|其他國家)|(?:境外|國外|海外)被?(?:存取|訪問|儲存|存儲)/u,
    },
    completedBy: {
      en: new RegExp(
        `${countries.replace('=', '\\b')}|safeguard|standard contractual|adequacy|binding corporate|privacy framework|rules apply|do not send|not transfer|law (?:there|that applies)|protected`,
        'iu',
      ),
      sv: new RegExp(
        `${länder}|skyddsåtgärd|standardavtal|adekvat|bindande företags|skickar inte|överför inte|skyddade|lagen som gäller`,
        'iu',
      ),
      'zh-Hant': new RegExp(
        `${國家}|保護措施|標準契約|標準合約|適足性|不會傳|不會將|受到保護|當地法律|以下國家`,
        'u',
      ),
    },
    shows: ['transfer_countries', 'transfer_mechanism'],
    anywhere: false,
    advice:
      'says that data goes abroad, but neither to which countries nor what protects it there. Name the countries and the safeguards.',
  },
  {
    id: 'authority',
    says: {
      en: /\b(?:complain(?:t)?s?\b[^.;]{0,60}\b(?:supervisory|data protection|regulatory|competent) authorit(?:y|ies))/iu,
      sv: /(?<!\p{L})(?:klaga|klagomål)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:tillsynsmyndighet\p{L}{0,3}|dataskyddsmyndighet\p{L}{0,3})/iu,
      'zh-Hant':
        /(?:向|至)[^。；]{0,20}(?:監督機關|監管機關|監管機構|監督機構|主管機關|資料保護機關)[^。；]{0,12}(?:申訴|投訴)/u,
    },
    completedBy: {
      en: /\bICO\b|Information Commissioner|\bIMY\b|Integritetsskydd|\bCNIL\b|Data Protection Commission\b|European Data Protection Board|edpb\.europa\.eu|\bBfDI\b|Garante|Autoriteit Persoonsgegevens|Agencia Española|Datatilsynet|attorney general/iu,
      sv: /\bIMY\b|Integritetsskyddsmyndighet|\bICO\b|Information Commissioner|Europeiska dataskyddsstyrelsen|edpb\.europa\.eu|\bCNIL\b|Datatilsynet/iu,
      'zh-Hant':
        /ICO|IMY|CNIL|資訊專員|資料保護委員會|個人資料保護委員會|edpb\.europa\.eu|國家互聯網信息辦公室|網信/u,
    },
    shows: ['supervisory_authority'],
    anywhere: true,
    advice: 'speaks of an authority without naming one. Name the authority and say how to reach it.',
  },
  {
    id: 'recipients-by-category',
    says: {
      en: /\b(?:disclose|share|provide|sell)\b[^.;]{0,30}\b(?:each|all|any) (?:of )?(?:the |these |those )?(?:above )?categories of (?:personal )?(?:data|information)\b/iu,
      sv: /(?<!\p{L})(?:lämnar ut|delar|säljer)[^.;]{0,30}(?:alla|samtliga|var och en av)(?: de)? kategorier(?:na)? av (?:person)?uppgifter/iu,
      'zh-Hant':
        /(?:揭露|披露|提供|分享|出售)[^。；]{0,20}(?:上述|前述|所有|各)(?:各|所有)?類(?:別)?(?:的)?(?:個人)?(?:資料|資訊)/u,
    },
    completedBy: {
      en: /\b(?:table|list) (?:below|above)?\s?(?:shows|sets out|says)/iu,
      sv: /tabellen (?:visar|nedan)/iu,
      'zh-Hant': /下表(?:列出|說明)/u,
    },
    shows: ['ccpa_categories', 'partners'],
    anywhere: false,
    advice:
      'puts all categories together. Say for each category of data which kinds of recipients received it in the last twelve months.',
  },
];
