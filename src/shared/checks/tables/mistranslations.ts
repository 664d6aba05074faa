import type { Language } from '../../language';
import type { WordRow } from '../word-rows';

/** A slip that translations of privacy texts make again and again. */
export interface MistranslationRow extends WordRow {
  /** What was meant, in the language of the text. */
  readonly meant: string;
  /** How the slip comes about, as half a sentence behind "It looks like". */
  readonly why: string;
}

function row(
  language: Language,
  pattern: RegExp,
  meant: string,
  why: string,
  replace?: string,
): MistranslationRow {
  return { language, pattern, meant, why, ...(replace === undefined ? {} : { replace }) };
}

/** A whole Swedish word or phrase: `\b` does not know å, ä and ö. */
function sv(words: string, meant: string, why: string, replace?: string): MistranslationRow {
  return row('sv', new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'giu'), meant, why, replace);
}

function en(words: string, meant: string, why: string, replace?: string): MistranslationRow {
  return row('en', new RegExp(`\\b(?:${words})\\b`, 'giu'), meant, why, replace);
}

function zh(words: string, meant: string, why: string, replace?: string): MistranslationRow {
  return row('zh-Hant', new RegExp(words, 'gu'), meant, why, replace);
}

/** Typical slips of translation, with what is meant. */
export const mistranslations: readonly MistranslationRow[] = [
  sv(
    '(?:fakturering|betalning|inkasso) och samlingar|skuldsamling(?:en|ar)?',
    'inkasso',
    '“collections” in the sense of debt',
  ),
  sv(
    '(?:vår|din|denna) samling av (?:information|uppgifter|data|denna information)',
    'insamling',
    '“collection” as a heap of things',
  ),
  sv(
    '(?:delta|deltar|deltog|deltagit|medverkar?) (?:i|på|vid) (?:våra |en |någon av våra )?händelser',
    'evenemang',
    '“events” as occurrences',
  ),
  sv(
    '(?:tävlingar|kampanjer|aktiviteter|nyhetsbrev|seminarier),? (?:och|eller) händelser',
    'evenemang',
    '“events” as occurrences',
  ),
  sv(
    'policy mot (?:barn|minderåriga|kunder|användare|besökare)',
    'policy om … / vår policy för …',
    '“towards” as “against”',
  ),
  sv(
    '(?:du|dig|vi|er|användare|kunder) ombord(?: till| på)?(?: en| ett| vår| våra)? ?(?:viss )?(?:tjänst|tjänsten|plattformen|produkt)?',
    'kommer i gång med',
    '“onboarding” word by word',
  ),
  sv('medlemsförbund(?:et|en)?', 'närstående företag', '“affiliates” as member unions'),
  sv(
    'anslutna (?:bolag|företag|dotterbolag)',
    'koncernbolag eller närstående företag',
    '“affiliated companies” word by word',
  ),
  sv('(?:vid sidan av|bredvid|tillsammans med) testet', 'bredvid omdömet', '“testimonial” as a test'),
  sv('(?:personliga )?testimonial(?:s|er|en)?', 'kundomdömen', '“testimonials” left as it was'),
  sv('betalda betalnings\\p{Ll}{2,25}', 'säkra betalningstjänster', '“secured” as “paid”'),
  sv(
    '(?:skicka|sänd|lämna|rikta) dina personuppgifter till (?:din|er|vår) (?:administratör|arbetsgivare)',
    'skicka dina frågor om integritet',
    '“privacy inquiries” as personal data',
  ),
  sv(
    '(?:lagrar|överför|samlar|sparar) du inte,? (?:överför|lagrar|tar emot|samlar|delar)|värd, lagrar',
    'vi lagrar inte',
    'a subject that changed places',
  ),
  sv(
    'När vi (?:genomför|vidtar|inför|använder) (?:skyddsåtgärder|säkerhetsåtgärder|åtgärder)[^.]{0,80}(?:är inget|kan inget|finns inget)',
    'Även om vi …',
    '“while” as “when”',
  ),
  sv(
    'privatlivspraxis|sekretesspraxis|integritetspraxis',
    'hur företaget hanterar personuppgifter',
    '“privacy practices” word by word',
  ),
  sv('sekretesspolicy(?:n)?', 'integritetspolicy', '“privacy” as secrecy'),
  sv(
    'sekretessmeddelande(?:t)?',
    'information om personuppgifter',
    '“privacy notice” as a notice of secrecy',
  ),
  sv(
    'bearbeta(?:r|s|de)? (?:dina |alla |vissa )?personuppgifter',
    'behandla personuppgifter',
    '“process” word by word',
  ),
  sv(
    '(?:rättslig|laglig) grund för bearbetning(?:en)?',
    'rättslig grund för behandlingen',
    '“processing” word by word',
  ),
  sv(
    'data ?kontrollant(?:en|er)?|datakontroller|data ?kontrollör(?:en)?|datacontroller',
    'personuppgiftsansvarig',
    '“data controller” word by word',
  ),
  sv(
    'dataprocessor(?:n|er)?|databehandlare(?:n)?|databearbetare',
    'personuppgiftsbiträde',
    '“data processor” word by word',
  ),
  sv('datasubjekt(?:et|en)?|dataämne(?:t|n)?', 'den registrerade', '“data subject” word by word'),
  sv(
    'legitimt intresse|legitima intressen|legitima affärsintressen',
    'berättigat intresse',
    '“legitimate interest” word by word',
  ),
  sv(
    'personligt identifierbar(?:a)? (?:information|uppgifter|data)',
    'personuppgifter',
    '“personally identifiable information” word by word',
  ),
  sv(
    'tillsynsauktoritet(?:en)?|övervakningsmyndighet(?:en)?',
    'tillsynsmyndighet',
    '“supervisory authority” word by word',
    'tillsynsmyndighet',
  ),
  sv('rätt(?:en)? att bli glömd(?: bort)? av oss', 'rätt till radering', 'a phrase translated word by word'),
  sv(
    'rätt(?:en)? till (?:utradering|utplåning)',
    'rätt till radering',
    '“erasure” word by word',
    'rätten till radering',
  ),
  sv('data ?portabilitetsrätt', 'rätt till dataportabilitet', 'an English order of words'),
  sv('medgivande att göra (?:det|så)', 'samtycke', '“consent” as a permit'),
  sv('rulla(?:r)? ut funktion(?:en|er)', 'inför funktionen', '“roll out” word by word'),
  sv('spåra(?:r)? ner (?:dig|dina)', 'följa', '“track” as hunting down'),
  sv('kak(?:a|or) från första part(?:en|er)?', 'förstapartskakor', '“first-party cookies” word by word'),
  sv(
    'ihållande (?:kakor|cookies)|uthålliga (?:kakor|cookies)',
    'varaktiga kakor',
    '“persistent cookies” word by word',
    'varaktiga kakor',
  ),
  sv('nödvändiga kex|kex och liknande tekniker', 'kakor', '“cookies” as biscuits'),
  sv('webbsajten|hemsida(?:n)? besökare', 'webbplatsens besökare', 'an English order of words'),
  sv('tredje ?part(?:s|er)? säljare', 'externa leverantörer', '“third-party vendors” word by word'),
  sv(
    'i god tro kräver|som vi tror på i god tro',
    'som vi i god tro anser',
    '“believe in good faith” word by word',
  ),
  sv(
    'kommersiellt rimliga (?:ansträngningar|åtgärder)',
    'rimliga åtgärder',
    '“commercially reasonable efforts” word by word',
    'rimliga åtgärder',
  ),
  sv(
    'till den (?:utsträckning|omfattning) som',
    'i den utsträckning',
    '“to the extent” word by word',
    'i den utsträckning som',
  ),
  sv('få lite av din information', 'få ut vissa uppgifter', '“some of your information” as a little of it'),
  sv('lösenord för lösenord', 'lösenord', 'a phrase translated twice', 'lösenord'),
  sv('för din recension', 'så att du kan läsa dem', '“review” as a write-up'),
  sv('granska vår recension', 'läsa', '“review” as a write-up'),
  sv('du och ditt lag|dina lagmedlemmar|lagmedlemmar', 'team', '“team” as in sports'),
  sv(
    'personifiera(?:r|d|de|s)? (?:din|innehåll|innehållet|tjänst|upplevelse|annonser)[^.,;]{0,20}',
    'anpassa',
    '“personalise” as “personify”',
  ),
  sv(
    'adressera(?:r)? (?:dina |ditt |din )?(?:klagomål|frågor|oro|problem)',
    'ta hand om',
    '“address” as writing an address',
  ),
  sv('utöva(?:r)? din höger|dina högra', 'dina rättigheter', '“right” as the opposite of left'),
  sv(
    '(?:säkerhet|tjänsternas säkerhet) och säkerhet',
    'trygghet och säkerhet',
    '“safety and security” with one word for both',
  ),
  sv(
    'marknadsföra, marknadsföra|marknadsföra och marknadsföra',
    'marknadsföra',
    '“market and promote” with one word for both',
    'marknadsföra',
  ),
  sv('inaktiverat eller inaktiverat', 'inaktiverat', 'two English words with one translation', 'inaktiverat'),
  sv('skickar, skickar|skicka, skicka', 'skickar', 'two English words with one translation'),
  sv('opta(?:r)? (?:ut|in)|välja in till', 'tacka nej / lämna samtycke', '“opt out” word by word'),
  sv(
    'hänvisar? till vår sekretesspolicy',
    'ändringar av vår integritetspolicy',
    'a heading that was mistaken for a sentence',
  ),
  sv('håll(?:er)? (?:inte )?med denna policy', 'godtar', '“agree with” word by word'),

  en('the cooperative partners?', 'our partners', 'Chinese 合作夥伴 word by word'),
  en(
    '(?:we|I) must pursue (?:their|its|your|his) legal responsibilit(?:y|ies)|pursue (?:their|its|your) legal responsibilit(?:y|ies)',
    'take legal action',
    'Chinese 追究法律責任 word by word',
  ),
  en('relevant laws and regulations of the state', 'the law', 'Chinese 國家相關法律法規 word by word'),
  en(
    'equipment information(?=[.:])',
    'device information',
    'Chinese 設備 as equipment',
    'device information',
  ),
  en('base stations?(?= (?:information|data|location))', 'mobile network', 'Chinese 基站 word by word'),
  en(
    '(?:regards?|see|take) (?:\\p{L}+ ){1,6}as (?:his|our|its|the) [“"]?lifeline',
    'is essential to us',
    'Chinese 生命線 word by word',
  ),
  en('self-selection', 'your choice', 'Chinese 自主選擇 word by word'),
  en(
    'personally sensitive information',
    'sensitive personal information',
    'Chinese 個人敏感信息 in its own order',
    'sensitive personal information',
  ),
  en('kindly remind(?:er|ed)?|warm (?:tips?|reminders?)', 'please note', 'Chinese 溫馨提示 word by word'),
  en('communication secrets?', 'private messages', 'Chinese 通信秘密 word by word'),
  en('network (?:operators?|service) agreement of the user', 'terms of use', 'Chinese 用戶協議 word by word'),
  en(
    'desensiti[sz]ed? (?:data|information)|desensiti[sz]ation of (?:data|personal)',
    'de-identified',
    'Chinese 脫敏 word by word',
  ),
  en(
    'fill(?:ed|ing)? (?:up|out) your (?:personal )?datas?',
    'enter your details',
    'a phrase translated word by word',
  ),
  en(
    'personal ?data responsible|personal data assistants?',
    'data controller / data processor',
    'Swedish personuppgiftsansvarig or personuppgiftsbiträde word by word',
  ),
  en('register extracts?', 'a copy of your data', 'Swedish registerutdrag word by word'),
  en('organi[sz]ation numbers?', 'company registration number', 'Swedish organisationsnummer word by word'),
  en(
    'integrity polic(?:y|ies)',
    'privacy policy',
    'Swedish integritetspolicy word by word',
    'privacy policy',
  ),
  en(
    'personal (?:integrity|tasks)',
    'privacy / personal data',
    'Swedish personlig integritet or uppgifter word by word',
  ),
  en(
    '(?:save|saving) (?:of )?(?:your )?person(?:al)? numbers?',
    'national identification number',
    'Swedish personnummer word by word',
  ),
  en(
    'treat(?:s|ed|ing)? (?:your )?personal (?:data|information)(?= (?:for|to|on))',
    'process',
    'Swedish behandla word by word',
  ),
  en(
    'responsible authority of the (?:register|registry)',
    'supervisory authority',
    'a phrase translated word by word',
  ),

  zh('需求的(?=網頁|頁面|網址|資源|檔案)', '請求的', '“requested” taken for a need', '請求的'),
  zh(
    '(?:針對|反對|對抗)(?:兒童|未成年人)的(?:政策|條款)',
    '關於兒童的政策',
    '“policy towards children” taken for one against them',
  ),
  zh('數據(?:控制器|控制者)|資料控制器', '資料控管者', '“data controller” taken for a device'),
  zh('(?:數據|資料|信息)(?:處理器)', '資料處理者', '“data processor” taken for a chip'),
  zh('(?:數據|資料)(?:主題|科目|學科)', '當事人', '“data subject” taken for a topic'),
  zh(
    '(?:小甜餅|小甜點|曲奇|餅乾)(?=技術|檔案|文件|設定|政策|，|、|。|和|與|來|會)',
    'Cookie',
    '“cookies” taken for biscuits',
    'Cookie',
  ),
  zh('網[路絡頁]燈塔', '網路信標', '“web beacon” word by word'),
  zh(
    '合法(?:的)?利息|合法(?:的)?興趣|正當(?:的)?興趣',
    '正當利益',
    '“legitimate interest” taken for another interest',
    '正當利益',
  ),
  zh('被遺忘的權利的權利', '被遺忘權', 'a phrase translated twice', '被遺忘權'),
  zh('子處理器', '再委託的處理者', '“sub-processor” taken for a chip'),
  zh('第三(?:派對|聚會)', '第三方', '“third party” taken for a party', '第三方'),
  zh('選擇出(?:去)?|選出來退出', '選擇退出', '“opt out” word by word', '選擇退出'),
  zh('(?:債務)?收藏(?=與開立|和開票|及開票|服務費)', '催收', '“collections” taken for a hobby'),
  zh('船上(?:流程|程序|新用戶)', '新手引導', '“onboarding” word by word'),
  zh('商業上合理的努力', '合理的措施', '“commercially reasonable efforts” word by word', '合理的措施'),
  zh('(?:您的|行使)右(?:邊)?(?=，|。)', '權利', '“right” taken for the opposite of left'),
  zh('監督(?:權威|當局機構)', '監管機關', '“supervisory authority” word by word', '監管機關'),
  zh('數據(?:破壞|突破)|資料(?:突破)', '資料外洩', '“data breach” word by word', '資料外洩'),
  zh('聯盟會員(?=公司|企業)', '關係', '“affiliate” taken for a member', '關係'),
  zh('協力廠商(?=同意|當事人|個人)', '第三人', '“third party” taken for a supplier', '第三人'),
  zh('個性化(?:的)?服務', '個人化服務', 'a Mainland word', '個人化服務'),
  zh('未征得|征得', '徵得', 'a character of the other script', '徵得'),
  zh('註册|注冊|注册', '註冊', 'a half-converted word'),
];
