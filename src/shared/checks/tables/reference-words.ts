import type { Language } from '../../language';

interface ReferenceWords {
  /** A title in quotation marks beside words such as “section” or “below”; the title is the first group that is there. */
  readonly quoted: RegExp;
  /** Something in quotation marks that the reader is told to see: it can also be a page, a leaflet or a button. */
  readonly mentioned: RegExp;
  /** A capitalised title without quotation marks. */
  readonly bare: RegExp | null;
  /** The number of a section, which comes first, or of a point. */
  readonly numbered: RegExp;
  /** Words for what a number stands before that has to be a section. */
  readonly section: RegExp;
  /** An appendix, by its number or letter. */
  readonly appendix: RegExp;
  /** What announces a list that follows. */
  readonly listed: RegExp;
  /** “As described above”, without a word on where. */
  readonly vague: RegExp;
  /** “These companies”, for which there must have been some before. */
  readonly those: RegExp;
  /** What “these companies” can mean. */
  readonly parties: RegExp;
  /** Writing by e-mail, where an address is expected. */
  readonly byMail: RegExp | null;
  /** What announces the contents of the policy. */
  readonly contents: RegExp;
  readonly below: RegExp;
  readonly above: RegExp;
  /** What stands behind a reference to a law, a contract, a website or another thing than this policy. */
  readonly elsewhere: RegExp;
}

/** How texts refer to other parts of themselves. */
export const referenceWords: Readonly<Record<Language, ReferenceWords>> = {
  en: {
    quoted:
      /(?:\b(?:(?:section|heading|headed)(?: (?:on|called|named|titled|entitled))?|(?:above|below) (?:in|under)) (?:the |our )?[“"]([^“”"\n]{3,90}?)[,.]?[”"](?: (?:above|below)\b)?|[“"]([^“”"\n]{3,90}?)[,.]?[”"] (?:section|heading|part|paragraph|above|below)\b(?: (?:above|below)\b)?)/giu,
    mentioned:
      /\b(?:see|described in|set out in|refer to) (?:the |our )?[“"]([^“”"\n]{3,90}?)[,.]?[”"](?! (?:page|leaflet|guide|button|menu|tab|link|form|list)\b)/giu,
    bare: /\b(?:see|in|under|read) (?:the |our )?(\p{Lu}[\p{L}’'-]{1,30}(?: (?:\p{Lu}[\p{L}’'-]{1,30}|of|and|the|to|for|your|our|with|on|we|you)){1,8}) (?:section\b|above\b|below\b)/gu,
    numbered:
      /\b(?:see|under|in|described in|set out in|refer to|with|of) (?:section|paragraph|part|clause|point) (\d{1,2}(?:\.\d{1,2}){0,3})(?![\d.]*\d)/giu,
    section: /section/iu,
    appendix:
      /\b(?:(?:Appendix|Annex)|(?<=(?:[Ii]n|[Ss]ee|[Uu]nder|to|with) (?:the )?)(?:Schedule|Exhibit|Attachment)) (?:[A-Z]|\d{1,2}|[IVX]{1,4})\b/gu,
    listed:
      /\b(?:(?:is|are|as) (?:listed|set out|shown|named) (?:below(?! (?:the|our|your)\b)|here(?! (?:in|at|on)\b)|in the (?:list|table) below)|(?:the|in) following (?:list|table)(?! of \p{L}{1,20} from)|(?:list|table) below)\b/iu,
    vague:
      /\bas (?:(?:is |are |was |were |has been |have been |further |otherwise )?(?:described|detailed|specified|set out|set forth|mentioned|stated|explained|provided|noted|listed|defined)) (?:above|herein|hereunder|hereinabove|elsewhere|earlier|previously)\b/giu,
    those:
      /\b(?:these|those) (companies|providers|partners|vendors|suppliers|organi[sz]ations|recipients|advertisers|networks|agencies)\b/giu,
    parties:
      /compan(?:y|ies)|provider|partner|vendor|supplier|organi[sz]ation|recipient|advertis|network|agenc|part(?:y|ies)|processor|affiliate|subsidiar|firm|business|contractor|authorit|bank|\b(?:Inc|Ltd|LLC|GmbH|AB)\b/iu,
    byMail:
      /\b(?:requests?|complaints?|questions?|submitted|sent|contact us|write to us|reach us)\b[^.;]{0,60}\b(?:through|by|via) (?:e-?mail|e-mail)\b/iu,
    contents:
      /\b(?:policy|notice|statement)\b.{0,80}\b(?:explains?|describes?|covers?|tells?|sets? out|understand|informs?)\b[^.]{0,60}:\s{0,9}$/iu,
    below: /\bbelow\b/iu,
    above: /\babove\b/iu,
    elsewhere:
      /^(?: ?\([a-z\d]{1,3}\)){0,3},?(?: (?:of|in|to|from) (?!(?:this|the|our) (?:\p{L}{1,12} ){0,3}(?:policy|notice|statement|document)\b|the (?:event|case|same)\b)(?:(?:the|our|your|their|its|his|her|an?|another|that|those) |(?=\p{Lu}))| (?:on|at) (?:our|the|your|their|an?) (?:\p{L}[\p{L}’']{0,20} ){0,3}(?:web|site|page|app|intranet|portal)| (?:\p{Lu}[\p{L}’']{0,20} ){0,4}(?:Act|Law|Code|Regulations?|Directive|[A-Z]{2,8})\b)/u,
  },
  sv: {
    quoted:
      /(?:(?<!\p{L})(?:avsnitt(?:et)?|rubriken|(?:ovan|nedan) (?:i|under)) [“”"] ?([^“”"\n]{3,90}?)[,.]?[“”"](?: (?:ovan|nedan))?|[“”"] ?([^“”"\n]{3,90}?)[,.]?[“”"] (?:ovan|nedan))(?!\p{L})/giu,
    mentioned: /(?<!\p{L})(?:se|beskrivs i|läs (?:mer )?i) [“”"] ?([^“”"\n]{3,90}?)[,.]?[“”"]/giu,
    bare: /(?<!\p{L})(?:se|i|under|avsnittet) (\p{Lu}[\p{L}-]{1,30}(?: [\p{L}-]{1,30}){1,7}?) (?:ovan|nedan)(?!\p{L})/gu,
    numbered:
      /(?<!\p{L})(?:se|i|under|enligt) (?:avsnitt|punkt|stycke|del) (\d{1,2}(?:\.\d{1,2}){0,3})(?![\d.]*\d)/giu,
    section: /avsnitt/iu,
    appendix: /(?<!\p{L})[Bb]ilaga (?:[A-Z]|\d{1,2})(?![\p{L}\d])/gu,
    listed:
      /(?<!\p{L})(?:(?:listas|anges|räknas upp|visas|framgår) (?:här )?nedan|(?:i )?följande (?:lista|tabell)|(?:listan|tabellen) nedan)(?!\p{L})/iu,
    vague:
      /(?<!\p{L})(?:enligt (?:vad som )?(?:beskrivningen|beskrivs|ovanstående beskrivning|anges|sägs) ovan|(?:såsom|som|enligt vad som) (?:har )?(?:beskrivits|beskrivs|anges|angetts|angivits|nämns|nämnts|framgår|definieras) (?:här)?ovan|ovan(?:nämnda|stående) (?:beskrivning|villkor))(?!\p{L})/giu,
    those:
      /(?<!\p{L})dessa (företag|leverantörer|partner|organisationer|mottagare|annonsörer|nätverk|myndigheter)(?!\p{L})/giu,
    parties:
      /företag|leverantör|partner|organisation|mottagare|annonsör|nätverk|myndighet|part(?:er)?(?!\p{L})|biträde|bolag|tjänst|webbplats|app|bank|(?<!\p{L})AB(?!\p{L})/iu,
    byMail:
      /(?:begäran|klagomål|frågor|skickas|kontakta oss|skriv till oss|nå oss)[^.;]{0,60}(?:via|genom|per|med) e-post(?!\p{L})/iu,
    contents:
      /(?:policy|information|text)(?:n|en)?(?!\p{L}).{0,80}(?:förklarar|beskriver|omfattar|berättar|förstå|handlar om)[^.]{0,60}:\s{0,9}$/iu,
    below: /(?<!\p{L})nedan(?!\p{L})/iu,
    above: /(?<!\p{L})ovan(?!\p{L})/iu,
    elsewhere:
      /^(?: ?\(?[a-z\d]\))?,? (?:(?:i|av|till|från|ur) (?!(?:den här|det här|denna|detta|vår|vårt) (?:\p{L}{0,20}policyn?|\p{L}{0,20}informationen|texten|dokumentet|dokument)(?!\p{L})|\p{L}{0,20}policyn(?!\p{L})|texten(?!\p{L})|exempel|så fall)(?=\p{L})|(?:på|hos) (?:\p{L}{1,20} ){0,3}(?:\p{L}{0,12}sajt|\p{L}{0,12}sid|webb|app))/iu,
  },
  'zh-Hant': {
    quoted:
      /(?:(?:參閱|參見|請見|詳見|參考|見|依)(?:本政策)?(?:上述|下述|下方|上方|下文|上文)(?:的)?[「『“"《]([^「」『』“”"《》\n]{2,40}?)[」』”"》]|[「『“"]([^「」『』“”"\n]{2,40})[」』”"](?:一節|章節|段落|乙節|一章|部分|上方|下方))/gu,
    mentioned:
      /(?:參閱|參見|請見|詳見|參考|見)(?:本政策)?(?:的)?[「『“"]([^「」『』“”"\n]{2,40}?)(?<!法|條例|規則|法典|準則|辦法|規定|標準|要點|細則|公約|注意事項)[」』”"]/gu,
    bare: null,
    numbered:
      /(?:參閱|參見|請見|詳見|見|依|本政策|(?<=(?:參閱|參見|請見|詳見|見|依|本政策)第 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?(?:節|章|點|部分))[與及和或、])第 ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?(?:節|章|點|部分)/gu,
    section: /[節章]/u,
    appendix:
      /(?<!(?:法|條例|準則|規則|辦法|契約|合約)[之的]?)附(?:件|錄|表)\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[A-Z](?![A-Za-z]))/gu,
    listed:
      /(?:列於下方|列於下表|如下表|(?:[請詳參]見|參[閱考照])下表|下表所[列示]|詳如下列|下[列方](?:的)?清單|列出如下|如下所列)/u,
    vague: /(?:如|依)(?:前述|上述|上文|前文|本文)(?:所述|所載|說明|所列|規定)|如[上前]所述/gu,
    those: /(?:這些|該等|此等)(公司|廠商|業者|合作夥伴|機構|服務商|供應商|收件人|接收者)/gu,
    parties: /公司|廠商|業者|夥伴|機構|服務商|供應商|協力|第三方|第三人|單位|平台|平臺|受託|接收者/u,
    byMail: /(?:申請|申訴|要求|問題|聯絡我們|寄送)[^。；]{0,20}(?:透過|以|用)電子郵件/u,
    contents: /(?:政策|聲明|聲明書).{0,30}(?:說明|涵蓋|介紹|告訴您|瞭解|了解)[^。]{0,20}：\s{0,9}$/u,
    below: /下[方文述表]|以下/u,
    above: /上方|上文|上述|前述|以上/u,
    elsewhere: /^的?(?:網?頁|專區|網站|官網|App|按鈕|選單|手冊|說明書)/u,
  },
};
