import type { Language } from '../../language';

/**
 * Where only a name fits: patterns with the group `name`. Those of `capital` expect a name in Latin letters with a
 * capital letter; those of `any` also one without, as some brands are written.
 */
export interface NameFrames {
  readonly capital: readonly RegExp[];
  readonly any: readonly RegExp[];
}

const word = String.raw`\p{Lu}[\p{L}\p{N}’'-]{2,40}?`;
const name = String.raw`(?<name>${word}(?: (?:& |and |och )?${word}){0,3}?)`;
const small = String.raw`(?<name>[\p{Ll}\p{N}]{4,30})`;
/** What may follow a name that stands by itself. */
const end = String.raw`(?=[,.;!?)]|$| to | and (?:you|we)\b)`;
const slut = String.raw`(?=[,.;!?)]|$| för att | att | och (?:du|vi)(?!\p{L}))`;

function frame(source: string, flags = 'gu'): RegExp {
  return new RegExp(source, flags);
}

/** The parts of a business that its name stands before. */
const enParts = String.raw`(?:app|website|site|service|services|platform|shop|store|account|accounts|team|staff|group|users|customers|members|support|newsletter|Privacy Policy|Privacy Notice|Privacy Statement|Cookie Policy|privacy policy)`;
const svParts = String.raw`(?:app|webbplats|tjänst|tjänster|plattform|butik|konto|personal|användare|kunder|medlemmar|kundtjänst|nyhetsbrev|integritetspolicy|policy|koncern|anställda|partner|servrar|kakor|cookies|villkor|utskick|sidor)`;

/** By the language of the sentence. Names in Chinese characters have frames of their own: `names-in-chinese.ts`. */
export const nameFrames: Readonly<Record<Language, NameFrames>> = {
  en: {
    capital: [
      frame(
        String.raw`^(?:About|Contacting|Using|Joining|Welcome to|Thank you for (?:choosing|using|visiting)) ${name}[.!]?$`,
      ),
      frame(
        String.raw`^(?:How|Why|What(?: Data| Information)?|When) (?:does )?${name} (?:Uses?|Collects?|Handles?|Protects?|Stores?|Shares?|Keeps?|Treats?|Needs?|Works)\b`,
      ),
      frame(String.raw`^${name}(?:[’']s)? ${enParts}\b`),
      frame(String.raw`^${name} and (?:its|our) (?=\p{Ll})`),
      frame(
        String.raw`(?:©|\([Cc]\)|\bCopyright(?: ©)?) ?(?:\d{4}(?: ?[-–] ?\d{4})? )?(?:by )?${name}(?=[,.]| \d|$| All )`,
      ),
      frame(String.raw`^[\p{L} -]{4,40}: ${name}\.?$`),
      frame(String.raw`\bWelcome to ${name}(?=[!,.])`),
    ],
    any: [
      frame(
        String.raw`\b(?:sign(?:ing|ed)? up (?:for|to|with|at)|(?:sign|log)(?:ing|ged|ed)? in(?:to)?(?: to| with| at)?|register(?:ing|ed)? with|welcome to|account (?:with|at|on)|(?:hosted|powered|operated|run|provided|packed|managed) by) ${small}${end}`,
        'giu',
      ),
      frame(
        String.raw`\b(?:you|people|visitors) (?:can |may |must )?(?:visit|use|join|ask|browse|contact|leave) ${small}(?=,| to )`,
        'giu',
      ),
      frame(String.raw`\b[Ww]e (?:also )?use ${small} to\b`, 'giu'),
      frame(String.raw`\b(?:[Tt]he|[Yy]our|[Oo]ur) ${small} (?:app|website|account)\b`, 'gu'),
    ],
  },
  sv: {
    capital: [
      frame(
        String.raw`^(?:Om|Kontakta|Välkommen till|Tack för att du (?:valde|väljer|använder)) ${name}[.!]?$`,
      ),
      frame(
        String.raw`^(?:Så|Hur|Varför|Vad) (?:här )?(?:använder|samlar|behandlar|hanterar|skyddar|sparar|delar|arbetar) ${name}(?= |$)`,
      ),
      frame(String.raw`^(?<name>${word}(?: & ${word})?)s ${svParts}(?!\p{L})`),
      frame(String.raw`^${name} och (?:dess|vår|vårt|våra) (?=\p{Ll})`),
      frame(
        String.raw`(?:©|\([Cc]\)|\bCopyright(?: ©)?) ?(?:\d{4}(?: ?[-–] ?\d{4})? )?${name}(?=[,.]| \d|$)`,
      ),
      frame(String.raw`^[\p{L} -]{4,40}: ${name}\.?$`),
    ],
    any: [
      frame(
        String.raw`(?<!\p{L})(?:logga(?:r)? in (?:på|hos|i)|registrera(?:r)? dig (?:på|hos)|välkommen till|konto (?:på|hos)|(?:drivs|levereras|tillhandahålls|packas|sköts) av) ${small}${slut}`,
        'giu',
      ),
      frame(
        String.raw`(?<!\p{L})(?:du|ni) (?:kan |får |måste )?(?:besöker|besöka|använder|använda|be|kontaktar|kontakta|lämnar) ${small}(?=,| att | för att | antecknar | sparar | samlar | registrerar )`,
        'giu',
      ),
      frame(String.raw`(?<!\p{L})[Vv]i använder (?:också |även )?${small} för att(?!\p{L})`, 'giu'),
      frame(
        String.raw`(?<!\p{L})(?:[Aa]ppen|[Ww]ebbplatsen|[Tt]jänsten) ${small} (?=är|har|kan|samlar|frågar|sparar)`,
        'gu',
      ),
    ],
  },
  'zh-Hant': {
    capital: [],
    any: [
      frame(
        String.raw`(?:歡迎(?:使用|光臨|來到)|登入|註冊|瀏覽|造訪|下載|安裝|加入|您的|聯絡|委由|委託|由) ?${small} ?(?=[，。！]|時|後|前|即可|帳號|帳戶|網站|服務|應用程式|提供|寄送|處理|客服|會員)`,
      ),
    ],
  },
};
