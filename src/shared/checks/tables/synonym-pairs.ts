import type { Language } from '../../language';

/** Two words for one thing, of which one is enough. */
export const synonymPairs: Readonly<
  Record<Language, readonly { readonly pattern: RegExp; readonly one: string }[]>
> = {
  en: [
    {
      pattern: /\b(?:potential (?:or|and) prospective|prospective (?:or|and) potential)\b/giu,
      one: 'potential',
    },
    { pattern: /\beach and every\b/giu, one: 'every' },
    { pattern: /\bany and all\b/giu, one: 'all' },
    { pattern: /\ball and any\b/giu, one: 'all' },
    { pattern: /\bnull and void\b/giu, one: 'void' },
    { pattern: /\bfirst and foremost\b/giu, one: 'first' },
    { pattern: /\bif and when\b/giu, one: 'if' },
    { pattern: /\bunless and until\b/giu, one: 'until' },
    { pattern: /\bfull and complete\b/giu, one: 'complete' },
    { pattern: /\btrue and correct\b/giu, one: 'correct' },
    { pattern: /\bcovenants? and agrees?\b/giu, one: 'agree' },
    { pattern: /\bbegins? (?:and|or) commences?\b/giu, one: 'begin' },
    { pattern: /\bvarious different\b/giu, one: 'various' },
    { pattern: /\bcompletely and entirely\b/giu, one: 'completely' },
  ],
  sv: [
    {
      pattern:
        /(?<!\p{L})(?:potentiella (?:eller|och) (?:presumtiva|tilltänkta)|presumtiva (?:eller|och) potentiella)(?!\p{L})/giu,
      one: 'tilltänkta',
    },
    { pattern: /(?<!\p{L})var och en och alla(?!\p{L})/giu, one: 'alla' },
    { pattern: /(?<!\p{L})alla och envar(?!\p{L})/giu, one: 'alla' },
    { pattern: /(?<!\p{L})varje och alla(?!\p{L})/giu, one: 'alla' },
    { pattern: /(?<!\p{L})helt och fullständigt(?!\p{L})/giu, one: 'helt' },
    { pattern: /(?<!\p{L})först och främst(?!\p{L})/giu, one: 'först' },
    { pattern: /(?<!\p{L})ogiltig och utan verkan(?!\p{L})/giu, one: 'ogiltig' },
  ],
  'zh-Hant': [
    { pattern: /潛在或(?:可能|準)(?=客戶|顧客)/gu, one: '潛在' },
    { pattern: /(?:任何及所有|所有及任何|任何和所有)/gu, one: '所有' },
    { pattern: /每一個及所有/gu, one: '所有' },
  ],
};
