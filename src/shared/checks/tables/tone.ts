import type { Language } from '../../language';

/** Jokes, slang and shop talk, which do not go with the rest of a policy. */
export const casualWords: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:law (?:&|and) order|boring (?:stuff|bits?|legal stuff)|fine print|legalese|legal mumbo jumbo|nitty[- ]gritty|(?:sharing|your|our|other|cool|legal|the) stuff|awesome|super (?:easy|cool|excited)|no worries|pinky (?:swear|promise)|tl;?dr|gonna|wanna|gotcha|folks|hey there|oops|yay|geeky?|we hate spam|big brother|spill the beans|long story short)\b|\p{Emoji_Presentation}/iu,
  sv: /(?<!\p{L})(?:(?:dina|våra|andra|massa|trista|juridiska) grejer|det finstilta|tråkiga (?:biten|delen|saker)|hejsan|tjena|supersmidigt|superenkelt|jättekul|asbra|grymt|lugn i stormen|inget krångel|storebror ser dig|vi lovar på heder)(?!\p{L})|\p{Emoji_Presentation}/iu,
  'zh-Hant':
    /小編|好康|囉(?=[，。！!])|唷(?=[，。！!])|(?<!喝)啦(?=[，。！!])|哈哈|親愛的(?:粉絲|寶寶)|超(?:簡單|方便|讚)|落落長|老大哥在看|\p{Emoji_Presentation}/u,
};

/** One person speaking. */
export const firstPerson: Readonly<Record<Language, RegExp>> = {
  en: /(?<![“"‘'(])(?<!(?:Annex|Part|Title|Chapter|Section|Article|Class|Appendix|Schedule|Table|Type|Phase|Level|and|or|to) )\bI(?:[’'](?:m|ve|ll|d))?(?= (?:must|hope|will|shall|can|may|am|was|have|had|do|did|want|need|use|collect|share|keep|store|think|believe|would|never|also|only|process|ask|answer)\b)/u,
  sv: /(?<![“”"\p{L}])(?:jag|mig)(?!\p{L})/iu,
  'zh-Hant': /(?<![「『“自本忘唯大小])我(?![們國方司校院的])/u,
};

/** Several speaking, or a business. */
export const firstPersonPlural: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:we|our|us)\b/iu,
  sv: /(?<!\p{L})(?:vi|vår|vårt|våra|oss)(?!\p{L})/iu,
  'zh-Hant': /我們|本公司/u,
};
