import type { GrammarRow } from '../grammar';

const language = 'sv' as const;

const pairsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(',').map((pair) => pair.split(' ') as [string, string])); // Each pair has one space.

/** Present tense to infinitive. */
const infinitives = pairsOf(
  'samlar samla,använder använda,delar dela,sparar spara,behandlar behandla,lämnar lämna,skickar skicka,tar ta,ger ge,' +
    'raderar radera,kontaktar kontakta,skyddar skydda,lagrar lagra,säljer sälja,väljer välja,besöker besöka,läser läsa,' +
    'klickar klicka,begär begära,hämtar hämta,visar visa,ändrar ändra,informerar informera,svarar svara,följer följa,' +
    'uppdaterar uppdatera,registrerar registrera,godkänner godkänna,motsätter motsätta,återkallar återkalla,' +
    'används användas,begärs begäras,överförs överföras,görs göras,krävs krävas,förs föras,läses läsas,säljs säljas',
);
/** Stem to present tense. */
const presents = pairsOf(
  'besök besöker,använd använder,läs läser,köp köper,skriv skriver,välj väljer,sälj säljer,följ följer,godkänn godkänner,' +
    'beskriv beskriver,tryck trycker,kräv kräver,stäng stänger',
);
/** Infinitive to present tense. */
const finite = pairsOf(
  'ange anger,använda använder,samla samlar,dela delar,skicka skickar,behandla behandlar,lämna lämnar,spara sparar,' +
    'radera raderar,ha har,vara är,göra gör,få får,kontakta kontaktar,besöka besöker,köpa köper,läsa läser,välja väljer,' +
    'registrera registrerar,logga loggar,klicka klickar,begära begär,ge ger,ta tar',
);
const stems = [...presents.keys()].join('|');

const common =
  'uppgift|tjänst|webbplats|adress|kund|leverantör|policy|enhet|begäran|rättighet|åtgärd|person|kaka|e-postadress|webbläsare|personuppgift|integritetspolicy|period|sida|annons|länk|fråga|app';
const neuter =
  'konto|samtycke|avtal|företag|ändamål|syfte|meddelande|namn|intresse|land|telefonnummer|lösenord|klagomål|beslut|register|ärende|köp|nyhetsbrev|formulär|personnummer|besök|innehåll|skydd|användarnamn';
const plurals = pairsOf(
  'uppgift uppgifter,tjänst tjänster,webbplats webbplatser,leverantör leverantörer,meddelande meddelanden,konto konton,' +
    'åtgärd åtgärder,rättighet rättigheter,syfte syften,enhet enheter,adress adresser,kund kunder,personuppgift personuppgifter,' +
    'myndighet myndigheter,kaka kakor,annons annonser,länk länkar,användare användare,part parter',
);
const singularOnes = [...plurals.keys()].filter((noun) => noun !== 'användare').join('|');
const pluralOnes = [...plurals.values()].filter((noun) => noun !== 'användare').join('|');
/** Not a letter, and not the hyphen of a word that goes on. */
const end = '(?![\\p{L}-])';

const possessives = pairsOf(
  'vår vårt,vårt vår,din ditt,ditt din,er ert,ert er,en ett,ett en,denna detta,detta denna',
);

/** Faults of grammar in Swedish: the row's `what` is a sentence, said of the quoted words. */
export const swedishGrammar: readonly GrammarRow[] = [
  {
    language,
    pattern: new RegExp(`(?<![\\p{L}-])(ett|vårt|ditt|ert|detta) (${common})${end}`, 'giu'),
    replace: '$1 $2',
    forms: possessives,
    what: 'The noun takes “en”.',
  },
  {
    language,
    pattern: new RegExp(`(?<![\\p{L}-])(en|vår|din|denna) (${neuter})${end}`, 'giu'),
    replace: '$1 $2',
    forms: possessives,
    what: 'The noun takes “ett”.',
  },
  {
    language,
    pattern: new RegExp(
      `(?<![\\p{L}-])(en|ett|vår|vårt|din|ditt|denna|detta|varje) (?:${pluralOnes})${end}`,
      'giu',
    ),
    what: 'The first word is singular and the noun is plural.',
  },
  {
    language,
    pattern: new RegExp(
      `(?<![\\p{L}-])(några|alla|flera|många|vissa|dessa|olika|våra|dina|era) (${singularOnes})${end}`,
      'giu',
    ),
    replace: '$1 $2',
    forms: plurals,
    what: 'The first word is plural and the noun is singular.',
  },
  {
    language,
    pattern: /(?<!\p{L})[Vv]issa (?:\p{Ll}{2,20}- och )?\p{Ll}{0,20}information(?!\p{L})/gu,
    what: '“Vissa” is plural and “information” is singular: write “viss”.',
  },
  {
    language,
    pattern:
      /(?<!\p{L})(dessa) (uppgifter|tjänster|leverantörer|rättigheter|åtgärder|webbplatser)na(?!\p{L})/giu,
    replace: '$1 $2',
    what: 'Behind “dessa” the noun has no article at its end.',
  },
  {
    language,
    pattern: /(?<!\p{L})(denna) (policy|tjänst|webbplats|integritetspolicy)(?:n|en)(?!\p{L})/giu,
    replace: '$1 $2',
    what: 'Behind “denna” the noun has no article at its end.',
  },
  {
    language,
    pattern:
      /(?<!\p{L})((?:den|det) här) (policy|tjänst|webbplats|integritetspolicy|avtal|meddelande|samtycke)(?![\p{L}-])/giu,
    replace: '$1 $2',
    forms: pairsOf(
      'policy policyn,tjänst tjänsten,webbplats webbplatsen,integritetspolicy integritetspolicyn,avtal avtalet,meddelande meddelandet,samtycke samtycket',
    ),
    what: 'Behind “den här” the noun takes its article.',
  },
  {
    language,
    pattern: new RegExp(
      `(?<!\\p{L})(kan|ska|skall|måste|bör|kommer att|för att) ((?:inte |även |också |alltid |aldrig |endast |bara ){0,2})(${[...infinitives.keys()].filter((verb) => verb !== 'begär').join('|')})(?!\\p{L})`,
      'giu',
    ),
    replace: '$1 $2$3',
    forms: infinitives,
    what: 'Behind this verb the next one stands in the infinitive.',
  },
  {
    language,
    pattern: new RegExp(
      `(?<!\\p{L})(?<!(?:gör|gjorde|får|fick|har) )(du|ni|man) (${stems})(?=[.,;]|$| (?:som|på|i|en|ett|våra|vår|den|dina|från|av|och|eller|till|att|via)(?!\\p{L}))`,
      'giu',
    ),
    replace: '$1 $2',
    forms: presents,
    what: 'The verb needs its ending.',
  },
  {
    language,
    pattern: new RegExp(
      `(?<!\\p{L})((?:du|vi|ni) eller (?:din|ditt|vår|er|en) \\p{Ll}{2,25}(?: \\([^()]{1,40}\\))?) (${stems})(?!\\p{L})`,
      'giu',
    ),
    replace: '$1 $2',
    forms: presents,
    what: 'The verb needs its ending.',
  },
  {
    language,
    pattern: new RegExp(
      `(?<!\\p{L})(om|när|som|att|där|eftersom) (du|vi|ni|de|man) (${[...finite.keys()].join('|')})(?!\\p{L})`,
      'giu',
    ),
    replace: '$1 $2 $3',
    forms: finite,
    what: 'The clause needs a verb with an ending.',
  },
  {
    language,
    pattern:
      /(?<!\p{L})(att|och|kan|ska) (skicka|ge|hjälpa|kontakta|informera|meddela|erbjuda|identifiera|visa|nå|fråga|svara|tillhandahålla) du(?!\p{L})/giu,
    replace: '$1 $2 dig',
    what: 'As an object “du” becomes “dig”.',
  },
  {
    language,
    pattern:
      /(?<!\p{L})(till|från|med|hos|av|mot|åt) du(?!\p{L})|(?<!\p{L})(för) du(?= och (?:ditt|din|dina)(?!\p{L}))/giu,
    replace: '$1$2 dig',
    what: 'Behind a preposition “du” becomes “dig”.',
  },
  {
    language,
    pattern:
      /(?<!\p{L})(att|om|när|som|eftersom) dem (?=(?:kan|har|är|samlar|använder|delar|får|ska|behöver)(?!\p{L}))/giu,
    replace: '$1 de ',
    what: 'As a subject it is “de”.',
  },
  {
    language,
    pattern:
      /(?<!\p{L})(?:avinstallera|installera|öppna|stänga?|besöka?|radera|uppdatera|kontakta|ladda ner|lämna)r? (?:du|vi|ni) (?:app|webbplats|webbläsare|leverantör|tjänst|enhet|myndighet)(?=[.,;]|$)/giu,
    what: 'The noun needs an article, such as “appen”.',
  },
  {
    language,
    pattern:
      /(?<=^|[.!?] )(Därför|Dessutom|Sedan|Ibland|Normalt|Vanligtvis|I vissa fall|Till exempel|Efter det|På så sätt|I så fall) (vi|du|ni|man) (\p{Ll}{2,20})(?!\p{L})/gu,
    replace: '$1 $3 $2',
    what: 'The verb stands in the second place of a Swedish sentence.',
  },
  {
    language,
    pattern:
      /(?<!\p{L})(om|som|eftersom|när) (vi|du|ni|de|man) (kan|vill|ska|har|får|behöver|är|måste) (inte|aldrig)(?!\p{L})/giu,
    replace: '$1 $2 $4 $3',
    what: 'In a subordinate clause “inte” stands before the verb.',
  },
  {
    language,
    pattern:
      /(?<!\p{L})(person|telefon|person|integritets|webb|webb|kund|nyhets|konto|kontakt|kontakt|samarbets|tjänste|säkerhets|betalnings|dataskydds|köp|kredit) (uppgifter|uppgift|nummer|policy|policyn|plats|platsen|platser|läsare|läsaren|tjänst|brev|brevet|person|partner|partners|leverantör|leverantörer|åtgärder|information|förordningen|ombud|historik|upplysning)(?!\p{L})(?<!(?:köp|kontakt|kund|konto) (?:policy|plats|information|leverantör|leverantörer))/giu,
    replace: '$1$2',
    what: 'This is one word.',
  },
  {
    language,
    pattern: /(?<!\p{L})(IP|e-post|e-mail|EU|GDPR) (adress|adresser|adressen|förfrågan)(?!\p{L})/gu,
    replace: '$1-$2',
    what: 'This is one word, with a hyphen.',
  },
  {
    language,
    pattern: /(?<!\p{L})(e-post)-(adress|adresser|adressen|meddelande)(?!\p{L})/giu,
    replace: '$1$2',
    what: 'This has one hyphen.',
  },
  {
    language,
    pattern: /(?<!\p{L})(?:tillexempel|till exempel som)(?!\p{L})/giu,
    replace: 'till exempel',
    what: 'Write “till exempel”.',
  },
  { language, pattern: /(?<!\p{L})överrens(?!\p{L})/giu, replace: 'överens', what: 'The word has one “r”.' },
  {
    language,
    pattern: /(?<!\p{L})iallafall(?!\p{L})/giu,
    replace: 'i alla fall',
    what: 'These are three words.',
  },
  { language, pattern: /(?<!\p{L})föratt(?!\p{L})/giu, replace: 'för att', what: 'These are two words.' },
  {
    language,
    pattern: /(?<!\p{L})(?:kan|ska|måste|får|bör) (?:kan|ska|måste|bör|har|är)(?!\p{L})/giu,
    what: 'Two auxiliary verbs stand together.',
  },
  {
    language,
    pattern:
      /(?<!\p{L})(?:har|hade) (?:samla|använda|dela|spara|lämna|behandla|skicka)(?= (?:in|dina|din|ditt|uppgifter|information)(?!\p{L}))/giu,
    what: 'Behind “har” the verb ends with “-t”.',
  },
];
