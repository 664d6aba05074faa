import type { Language } from '../../language';
import type { WordRow } from '../word-rows';

/** A word of another language, with the one that the language of the text has for it. */
export interface ForeignTermRow extends WordRow {
  /** What the text's own language says, in that language. */
  readonly own: string;
}

/** The English term is found in small letters, or with one capital at the beginning of a sentence. */
function term(language: Language, foreign: string, own: string, isSame = false): ForeignTermRow {
  const [first = ''] = foreign;
  const start = /[a-z]/u.test(first) ? `(?:${first}|(?<=^|[.!?] )${first.toUpperCase()})` : first;
  // In quotes or brackets it is named, not used.
  const pattern = new RegExp(
    `(?<![\\p{L}(“”"«/-])${start}${foreign.slice(1).replaceAll('.', '\\.')}(?![\\p{L})“”"»-])`,
    'gu',
  );
  return { language, pattern, own, ...(isSame ? { replace: own } : {}) };
}

function abbreviation(language: Language, foreign: string, own: string, isSame = true): ForeignTermRow {
  const pattern = new RegExp(`(?<![\\p{L}./-])${foreign.replaceAll('.', '\\.')}(?![\\p{L}-])`, 'gu');
  return { language, pattern, own, ...(isSame ? { replace: own } : {}) };
}

const englishInSwedish = [
  ['device identifiers', 'enhetsidentifierare'],
  ['device identifier', 'enhetsidentifierare'],
  ['web beacons', 'webbfyrar'],
  ['web beacon', 'webbfyr'],
  ['tracking pixels', 'spårningspixlar'],
  ['tracking pixel', 'spårningspixel'],
  ['third parties', 'tredje parter'],
  ['third party', 'tredje part'],
  ['third-party', 'tredjeparts-'],
  ['personal data', 'personuppgifter'],
  ['personal information', 'personuppgifter'],
  ['data controller', 'personuppgiftsansvarig'],
  ['data processor', 'personuppgiftsbiträde'],
  ['data subject', 'den registrerade'],
  ['data subjects', 'de registrerade'],
  ['data breach', 'personuppgiftsincident'],
  ['data protection', 'dataskydd'],
  ['service providers', 'tjänsteleverantörer'],
  ['service provider', 'tjänsteleverantör'],
  ['legitimate interest', 'berättigat intresse'],
  ['legitimate interests', 'berättigade intressen'],
  ['privacy policy', 'integritetspolicy'],
  ['terms of service', 'användarvillkor'],
  ['terms of use', 'användarvillkor'],
  ['log files', 'loggfiler'],
  ['email address', 'e-postadress'],
  ['e-mail address', 'e-postadress'],
  ['opt-out', 'avanmälan'],
  ['opt-in', 'samtycke i förväg'],
  ['social media', 'sociala medier'],
  ['mobile app', 'mobilapp'],
  ['mobile apps', 'mobilappar'],
  ['websites', 'webbplatser'],
  ['website', 'webbplats'],
  ['newsletter', 'nyhetsbrev'],
  ['customer support', 'kundtjänst'],
  ['targeted advertising', 'riktad reklam'],
  ['retargeting', 'riktad reklam efter besök'],
  ['click-stream', 'klickflöde'],
  ['user data', 'uppgifter om användare'],
  ['consent', 'samtycke'],
  ['privacy', 'integritet'],
  ['security', 'säkerhet'],
  ['retention', 'lagringstid'],
] as const;

/** Words and abbreviations of another language in a text. */
export const foreignTerms: readonly ForeignTermRow[] = [
  ...englishInSwedish.map(([english, swedish]) => term('sv', english, swedish)),
  abbreviation('sv', 'EEA', 'EES'),
  abbreviation('sv', 'e.g.', 't.ex.'),
  abbreviation('sv', 'i.e.', 'dvs.'),
  abbreviation('sv', 'PII', 'personuppgifter'),
  abbreviation('sv', 'DPO', 'dataskyddsombud', false),
  abbreviation('sv', 'SCCs', 'standardavtalsklausuler', false),
  abbreviation('sv', 'DPA', 'personuppgiftsbiträdesavtal', false),
  abbreviation('sv', 'VAT', 'moms', false),
  abbreviation('en', 'EES', 'EEA'),
  abbreviation('en', 't.ex.', 'for example'),
  abbreviation('en', 'dvs.', 'that is'),
  abbreviation('en', 'm.m.', 'and so on'),
  abbreviation('en', 'osv.', 'and so on'),
  abbreviation('en', 'bl.a.', 'among others', false),
];

/** Words that make a short line an English one: none of them is a Swedish word or a usual loan. */
export const englishHeadingWords: ReadonlySet<string> = new Set(
  (
    'service services provider providers partners widgets links apps third party parties privacy terms retention sharing ' +
    'security children rights changes updates use uses how we your you our us analytics advertising basis transfers overview ' +
    'definitions scope purpose purposes technical introduction contact contacting legal notice disclosure collection collected ' +
    'website websites users customers choices choice preferences communications storage access deletion controller processor ' +
    'international general further questions complaints breach automated decisions profiling newsletter payments payment ' +
    'delivery orders account accounts location device devices information personal social policy data support and of the to for'
  ).split(' '),
);
/** Of these, words that Swedish or Chinese texts use as well, so that they alone prove nothing. */
export const sharedHeadingWords: ReadonlySet<string> = new Set(
  'information policy data support social contact analytics account for legal service access newsletter'.split(
    ' ',
  ),
);
