/** What replacing words everywhere leaves behind, and what to do about it. */
export const replacementFaults: readonly {
  readonly pattern: RegExp;
  readonly advice: string;
  readonly isCertain?: boolean;
}[] = [
  {
    pattern:
      /(?<!\p{L})(?:a|an|the|to|on|with|between|for|of|by|from|through|visit|contact) Our(?=[.,;:)]|[’']s|\s(?:or|and|on|in|at|to|by|is|are|was|does|do|may|will|can|has|only|without|through|when|if)(?!\p{L})|$)/gu,
    advice: 'Write the name of the business, or “us”.',
    isCertain: true,
  },
  {
    pattern: /(?<!\p{L})(?:a|an) Our(?= \p{Ll})(?! (?:or|and|on|in|at)\b)/gu,
    advice: 'Write the name of the business.',
    isCertain: true,
  },
  {
    pattern:
      /(?<!\p{L})Our(?:[’']s| (?:also |only |may |will |does |do |is |never |not ){0,2}(?:collects?|uses?|shares?|sells?|keeps?|stores?|processes|provides|complies|cares|takes|may|will|does|do|is|are|and other|has|reserves|respects)(?!\p{L}))/gu,
    advice: 'Write “we” or the name of the business.',
  },
  {
    pattern:
      /(?<![\p{L}’'])(?:We|we) (?:strictly |always |also |only )?(?:abides|adheres|cares|provides|regards|collects|uses|shares|keeps|stores|processes|complies|takes|does|has|is|respects|reserves|demonstrates|sells|wants|believes|values|protects|handles|treats)(?!\p{L})/gu,
    advice: 'The verb belongs to a name that “we” has replaced.',
  },
  { pattern: /(?<!\p{L})\p{Ll}{2,30}(?:Our|We|Us)(?!\p{L})/gu, advice: 'Write the word that stood here.' },
  {
    pattern: /(?<!\p{L})(?:[Oo]ur our|[Ww]e we|us us|[Yy]our your|[Tt]he our|[Aa] we|[Oo]ur the)(?!\p{L})/gu,
    advice: 'Take one of the words out.',
  },
  {
    pattern:
      /(?<!\p{L})(?:Vår|Vårt|Våra) (?:samlar|använder|behandlar|delar|lagrar|är|har|kan|får|ska|kommer|säljer|sparar|och andra)(?!\p{L})/gu,
    advice: 'Write “vi” or the name of the business.',
  },
  {
    pattern:
      /(?<!\p{L})(?:Vi|Oss|Vår|vi|oss):s(?!\p{L})|(?<!\p{L})(?:en|ett|den|av|till|hos|från|med) Vi(?!\p{L})/gu,
    advice: 'Write the name of the business, or “vår”.',
  },
  {
    pattern: /(?<!\p{L})(?:vi vi|vår vår|våra våra|oss oss|den vår)(?!\p{L})/giu,
    advice: 'Take one of the words out.',
  },
  {
    pattern:
      /我們們|您們們|本公司公司|本公司的公司|我們公司公司|本應用應用|本網站網站|本站站|我們我們|我們的的/gu,
    advice: 'Take the double word out.',
  },
];
