import type { Language } from '../language';

/**
 * The language that a text is written in, by its script and its commonest small words; null where it is too short to
 * tell. A name or a term in another language does not change it.
 */
export function languageOfText(text: string): Language | null {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  if (han > latin) return 'zh-Hant';
  const english = text.match(englishWords)?.length ?? 0;
  const swedish = (text.match(swedishWords)?.length ?? 0) + (text.match(/[åäö]/giu)?.length ?? 0) / 2;
  if (english + swedish < 1) return null;
  return english === swedish ? null : english > swedish ? 'en' : 'sv';
}

/** Small words that hardly a sentence in English is without. */
export const englishWords =
  /\b(?:the|and|of|to|you|your|we|our|is|are|with|this|that|or|by|from|on|not|be|can|will|when|it|as|how|what|which|a|for|in|do|if|may|any|have|has|us|these)\b/giu;
/** The same in Swedish. */
export const swedishWords =
  /(?<!\p{L})(?:och|att|det|som|en|ett|på|av|för|med|vi|du|din|dina|ditt|vår|vårt|våra|inte|är|eller|om|den|när|till|hur|vad|kan|från|oss|har|ska)(?!\p{L})/giu;
