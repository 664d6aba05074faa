import type { Language } from '../../language';

/** What the words of a sentence make of the company that they name. */
export interface NameRoles {
  /** Ends where a name begins that stands where the business of the policy belongs: “the controller is …”. */
  readonly ownBefore: RegExp;
  /** Begins where such a name ends: “… collects your name”. */
  readonly ownBehind: RegExp;
  /** Ends where the name begins of one that gets data or helps: “our bank, …”, “handled by …”. */
  readonly helperBefore: RegExp;
  /** Ends where the name begins of a person of the business, or of a place. */
  readonly asideBefore: RegExp;
  /** Words of a heading, or of what leads over to a list, whose items name recipients. */
  readonly others: RegExp;
}

const enRoles = String.raw`(?:bank|insurer|landlord|accountant|auditor|bookkeeper|lawyer|solicitor|host|hosting|provider|supplier|courier|carrier|partner|processor|contractor|agency|printer|charity|developer|designer|platform|vendor|recipient|franchisor|builder|parent|group|firm)s?`;
const svRoles = String.raw`(?:bank|försäkringsbolag|hyresvärd|revisor|redovisningsbyrå|advokat|webbhotell|leverantör|partner|samarbetspartner|biträde|byrå|tryckeri|utvecklare|transportör|bud|underleverantör|mottagare|moderbolag|koncern)\p{L}{0,4}`;
/** What the business of a policy does with data. */
const enActs = String.raw`(?:collects?|uses?|stores?|shares?|processes|keeps?|sells?|receives?|records?|deletes?|protects?|discloses?|transfers?|analy[sz]es?|holds?) (?:\p{L}{1,14} ){0,3}?(?:your?|personal|data|information|details|names?|it)\b(?![^.,;]{0,20}\b(?:payments?|cards?|invoices?|parcels?|deliver))`;
const svActs = String.raw`(?:samlar|använder|sparar|lagrar|delar|behandlar|säljer|hanterar|registrerar|raderar|skyddar|lämnar) (?:\p{L}{1,14} ){0,3}?(?:din|ditt|dina|dig|personuppgifter|uppgifter|data|information|namn|det)(?!\p{L})`;

/** By the language of the sentence. */
export const nameRoles: Readonly<Record<Language, NameRoles>> = {
  en: {
    ownBefore:
      /(?:\b(?:this|our) (?:\p{L}{1,12} ){0,2}(?:is |are )?(?:operated|run|owned|provided|published|issued|offered) by |\b(?:data|information|details) (?:is |are )?(?:collected|controlled) by |\bcontroller(?: (?:of|for) [^.]{1,40})?(?: is|:|,) |\bresponsible (?:[^.]{0,40} )?is |\b(?:policy|notice|statement|website) (?:of|by|from) |\b(?:contact|write to|reach|complain to|welcome to|between you and|agree that|trading as) |^we(?:,| are) |[“"]?\b(?:we|us)[”"]? (?:means?|refers? to) )$/iu,
    ownBehind: new RegExp(
      String.raw`^(?: ?\([^)]{1,80}\))?(?:[’']s (?:privacy|cookie|website|site|app|shop|customers|users|address|policy|notice)|,? (?:also |may |will |only |never |can |does not )?(?:${enActs}|(?:decides?|determines?|reserves?|respects?|values?|cares?|operates?)\b|takes? your|is (?:solely |also )?(?:committed|responsible|(?:the|a) (?:data )?controller(?! for (?!your|the|this|all|personal)))\b|runs? (?:this|the|our)\b))|^ ?\([“"]?(?:we|us|our|the company|hereafter|hereinafter)\b`,
      'iu',
    ),
    helperBefore: new RegExp(
      String.raw`\b(?:(?:shar|pass|giv|send|sent|disclos|transfer|hand|forward|work|cooperat|bank|partner)\p{L}{0,5} [^.]{0,50}\b(?:to|with|through|via|by|at)|(?:handled|hosted|built|made|delivered|processed|provided|sent|printed|supplied|managed|stored|kept|shipped|packed|mended|designed|developed|insured|audited) (?:\p{L}{1,12} ){0,2}(?:by|with|at|on|through)|we (?:\p{L}{1,10} )?(?:use|hire|employ|trust|engage|rely on)|through|via|such as|for example|including|(?:our|the|an?|their|whose) (?:\p{L}{1,15} ){0,2}${enRoles}(?:[’']s?)?)\b(?:[^.;]|\.(?=\S)){0,60}$`,
      'iu',
    ),
    asideBefore:
      /(?:\b(?:owner|director|founder|proprietor|baker|Mr\.?|Mrs\.?|Ms\.?|Dr\.?),? (?:is |are )?|\b(?:near|outside|based in|located in|live in|born in|moved to|(?:shop|store|office|bakery|workshop) in|town of|village of|city of) (?:\p{Lu}\p{L}{1,20}(?:, | and )){0,3})$/u,
    others:
      /\b(?:shar(?:e|ed|ing)|recipients?|third part(?:y|ies)|suppliers?|providers?|partners?|processors?|who (?:else )?(?:sees|gets|receives|helps)|pass(?:ed)? (?:it |them )?(?:on )?to|firms|companies|helpers)\b/iu,
  },
  sv: {
    ownBefore:
      /(?:personuppgiftsansvarige?(?: för [^.]{1,60})?(?: är|:|,)? |(?:webbplatsen|sajten|butiken|appen|tjänsten|policyn|sidan)(?: \p{L}{1,12}){0,2} (?:drivs|ägs|ges ut|tillhandahålls) av |uppgifter(?:na)? (?:\p{L}{1,12} )?(?:samlas in|kontrolleras) av |ansvarig (?:[^.]{0,40} )?är |(?:kontakta|skriv till|välkommen till|mellan dig och|policy för|vi på) |^vi(?:,| är) |[“”"]vi[”"] (?:betyder|avser) )$/iu,
    ownBehind: new RegExp(
      String.raw`^(?: ?\([^)]{1,80}\))?(?:(?::s|s)? (?:integritetspolicy|webbplats|kunder|adress|policy|app)(?!\p{L})|,? (?:också |aldrig |inte |även |får |kan |ska )?(?:${svActs}|(?:bestämmer|beslutar|ansvarar|värnar|respekterar|förbehåller)(?!\p{L})|är (?:personuppgiftsansvarig|ansvarig)(?!\p{L})|driver (?:den här|denna|webb|butiken)))|^ ?\([“”"]?(?:vi|oss|nedan|härefter)(?!\p{L})`,
      'iu',
    ),
    helperBefore: new RegExp(
      String.raw`(?<!\p{L})(?:(?:delar|delas|lämnar|lämnas|skickar|överför|arbetar|samarbetar|ger)(?!\p{L}) [^.]{0,50}(?:till|med|via|genom)|(?:hanteras|sköts|skickas|levereras|lagras|packas|byggts|byggd|trycks|behandlas|sparas|görs) (?:\p{L}{1,12} )?(?:av|hos|i|genom)|anlitar|vi (?:\p{L}{1,10} )?använder|genom|via|hos|till exempel|såsom|(?:vår|vårt|våra|en|ett) (?:\p{L}{1,15} )?\p{L}{0,12}${svRoles})(?!\p{L})[^.;]{0,60}$`,
      'iu',
    ),
    asideBefore:
      /(?:(?<!\p{L})(?:ägare|grundare|innehavare|föreståndare|vd|florist|bagare),? (?:är |heter )?|(?<!\p{L})(?:nära|utanför|bor i|ligger (?:i|vid)|(?:butik|butiken|kontor|kontoret|lokal|verkstad) i|flyttade till) (?:\p{Lu}\p{L}{1,20}(?:, | och )){0,3}|(?<=[\p{L},] )\p{Lu}\p{L}{2,20} i )$/u,
    others:
      /(?<!\p{L})(?:dela[rs]?(?: \p{L}{1,12})? med|mottagare|tredje part|leverantörer|samarbetspartner|biträden|vilka (?:som )?(?:får|ser)|lämnar|anlitar|företag)(?!\p{L})/iu,
  },
  'zh-Hant': {
    ownBefore:
      /(?:(?:本公司|我們|本店|本站|本網站)[（(]|(?:本|此|這個)(?:網站|網頁|服務|商店|平台|政策|聲明|App)係?由|(?:控制者|蒐集者|負責者)[為是：]|聯絡|聯繫|請洽|寫信[給到至]|致電|歡迎(?:光臨|使用|來到)|感謝您?(?:選擇|使用|光臨|造訪)|(?:我們|本公司)」?[是即]指?|版權所有[^。]{0,8}|同意)$/u,
    ownBehind:
      /^(?:[（(][^）)]{1,40}[）)])?(?:的(?:網站|官網|隱私|客服|會員)|客服|，?(?:可能會?|將會?|會|不會|也|得|依法|僅|絕不會?|在[^，。]{1,10}時)?(?:蒐集|收集|重視|尊重|承諾|決定|對您的|(?:使用|保存|儲存|處理|分享|出售|記錄|保護|刪除)(?:您|哪些|個人)|負責(?:保護|您)))|^[（(](?:以下|下)簡?稱/u,
    helperBefore:
      /(?:委託|委由|交由|交給|轉交|透過|經由|提供給?|分享給?|傳送給?|由|使用|例如|包括|合作|廠商|供應商|夥伴|銀行|主機|物流|金流|會計師|房東)[^，。；！？]{0,20}$/u,
    asideBefore: /(?:位於|靠近|鄰近|附近的)$/u,
    others: /提供給|分享|第三方|第三人|廠商|供應商|合作夥伴|受託|接收者|對象|協力/u,
  },
};
