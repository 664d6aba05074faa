import { doc, docWith, p, ph, table } from '../policy/builders';
import type { Values } from '../placeholders/definition';
import type { Check, CheckSubject, ReportedFinding, Severity } from './check';
import { contactsIn, registeredDomain, type Contact } from './contacts-in-text';
import { libraryWords } from './library-words';
import { namesIn, type NameInText } from './names-in-text';
import { ownNames } from './own-names';
import { copiedDomains, copiedNames, foreignPhrases, standIns } from './tables/foreign-names';
import { officialEnding, policyWords, wellKnownDomains, wellKnownWords } from './tables/well-known-names';
import { isTyped, placeIn, type TextBlock } from './text-block';

const acme: Values = {
  company_name: 'Birch & Stone AB',
  product_name: 'Tidewise',
  website_url: 'https://www.tidewise.se',
  contact_email: 'privacy@tidewise.se',
  postal_address: { street: 'Kajgatan 4', postalCode: '111 22', city: 'Testby', country: 'SE' },
};

/** Finds names, domains and addresses of others that a copied text has brought along. */
export const leftoverName: Check = {
  id: 'leftover-name',
  severity: 'warning',
  title: 'Names left over from another policy',
  why: 'Whoever copies a policy easily keeps a name of the other business. Readers then cannot tell who has their data, and turn to strangers.',
  run(subject, report) {
    const known = whatIsKnown(subject);
    for (const block of subject.blocks) {
      for (const finding of findingsIn(block, known, subject)) report(finding);
    }
  },
  examples: [
    {
      name: 'the name of another business that acts',
      policy: docWith({ values: acme }, p('Zelvora collects your name. We trust Zelvora’s servers.')),
      findings: 1,
    },
    {
      name: 'a company with its legal form, also in Swedish and Chinese',
      policy: docWith(
        { values: acme },
        p('Your data is handled by Harbour Nine Ltd.'),
        p('Dina uppgifter lämnas till Norrsken Data AB.'),
        p('您的資料由晨露數位股份有限公司保管。'),
      ),
      findings: 3,
    },
    {
      name: 'a product in a Swedish and in a Chinese sentence',
      policy: docWith(
        { values: acme },
        p('Du kan alltid logga in på Zelvora och ändra det.'),
        p('您使用 Zelvora 時，我們會記錄時間。'),
      ),
      findings: 2,
    },
    {
      name: 'an e-mail address and a domain of others',
      policy: docWith({ values: acme }, p('Write to help@zelvora.com or see www.zelvora.com for more.')),
      findings: 2,
    },
    {
      name: 'a postal address of others',
      policy: docWith({ values: acme }, p('Post it to 14 Elm Street, or to Björkvägen 3.')),
      findings: 2,
    },
    {
      name: 'a name that stands in many copied policies',
      policy: docWith(
        { values: acme },
        p('Others working for Kami may see it.'),
        p('It is stored in your Bitbucket folder.'),
      ),
      findings: 2,
    },
    {
      name: 'a name of another policy of the same person',
      policy: docWith({ values: acme }, p('You can reach slow lorry by post.')),
      knowledge: { otherNames: ['Slow Lorry', 'Tidewise'] },
      findings: 1,
    },
    {
      name: 'a word that stands for a name',
      policy: docWith({ values: acme }, p('Cookies measure the success of Company advertisements.')),
      findings: 1,
    },
    {
      name: 'passages that fit other businesses',
      policy: docWith(
        { values: acme },
        p('We check the agreement between us and your employer.'),
        p('We do this in our apps and connected products.'),
      ),
      findings: 3,
    },
    {
      name: 'the values of the policy, typed',
      policy: docWith(
        { values: acme },
        p(
          'Birch & Stone AB runs Tidewise. Tidewise’s address is Kajgatan 4, privacy@tidewise.se or https://www.tidewise.se/help.',
        ),
        p(ph('company_name'), ' collects it.'),
      ),
      findings: 0,
    },
    {
      name: 'laws, authorities, places and platforms',
      policy: docWith(
        { values: acme },
        p(
          'Under the General Data Protection Regulation you can complain to the Swedish Authority, see https://www.imy.se.',
        ),
        p('Om du är i Sverige gäller Dataskyddsförordningen. Google Analytics använder kakor.'),
        p('您可以在 Android 或 iPhone 的設定中關閉 GPS。'),
      ),
      findings: 0,
    },
    {
      name: 'defined words with a capital letter',
      policy: docWith(
        { values: acme },
        p('The Services use Cookies. Our Website and the Personal Data of Visitors are ours.'),
      ),
      findings: 0,
    },
    {
      name: 'a provider in a typed table',
      policy: docWith({ values: acme }, p('We use Postlark for mail.'), table(['Company'], ['Postlark'])),
      findings: 0,
    },
    {
      name: 'the only name where no detail is filled in yet',
      policy: doc(p('Thanks for using Zelvora. With Zelvora you can draw.')),
      findings: 0,
    },
  ],
};

interface Known {
  readonly isWord: (word: string) => boolean;
  readonly isOwn: (words: string) => boolean;
  readonly isDomain: (domain: string) => boolean;
  readonly hasBusiness: boolean;
  readonly hasDomain: boolean;
  readonly hasAddress: boolean;
  /** Unknown words that stand with a capital letter inside a sentence. */
  readonly strangers: ReadonlySet<string>;
  readonly readOthers: (block: TextBlock) => readonly Span[];
}

interface Span {
  readonly found: string;
  readonly from: number;
  readonly to: number;
}

function whatIsKnown({ context, knowledge, blocks, remember }: CheckSubject): Known {
  const own = ownNames(context);
  const library = libraryWords(knowledge.library);
  const isFilled = (...keys: readonly string[]): boolean => keys.some((key) => context.isFilled(key));
  const hasBusiness = isFilled('company_name', 'company_short_name', 'product_name');
  const title = context.document.attrs.title.toLowerCase();
  const inDocument = new Set<string>();
  for (const block of blocks) for (const word of remember(block, plainWords)) inDocument.add(word);
  const isOrdinary = (word: string): boolean =>
    own.words.has(word) ||
    library.words.has(word) ||
    inDocument.has(word) ||
    wellKnownWords.has(word) ||
    policyWords.has(word);

  const counts = new Map<string, number>();
  const strangers = new Set<string>();
  for (const block of blocks) {
    const isTable = block.inside === 'table';
    for (const { words, sign } of remember(block, namesIn)) {
      // Whoever types a table of providers means them.
      if (isTable) for (const word of words) inDocument.add(word.toLowerCase());
      const unknown = words.filter((word) => isStranger(word, isOrdinary));
      for (const word of unknown) if (sign !== 'beginning') strangers.add(word.toLowerCase());
      for (const word of unknown) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    }
    if (hasBusiness) continue;
    for (const { found } of remember(block, copiedIn)) {
      if (/^\p{Ll}/u.test(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  }
  // Without a detail that names the business, the commonest name is taken for it.
  const [commonest] = hasBusiness
    ? []
    : [...counts].sort((a, b) => b[1] - a[1]).filter(([, count]) => count > 1);
  const ownText = `${own.text}\n${title}`;
  const assumed = commonest?.[0];
  const titleWords = new Set(hasBusiness ? [] : (title.match(/[\p{L}\p{N}]+/gu) ?? []));
  return {
    isWord: (word) => isOrdinary(word) || titleWords.has(word) || word === assumed,
    isOwn: (words) => {
      const name = words.toLowerCase();
      return ownText.includes(name) || library.chinese.includes(name) || name.split(/[\s’']/u)[0] === assumed;
    },
    isDomain: (domain) =>
      own.domains.has(registeredDomain(domain)) ||
      wellKnownDomains.has(registeredDomain(domain)) ||
      wellKnownDomains.has(domain) ||
      officialEnding.test(domain) ||
      title.includes(registeredDomain(domain)) ||
      registeredDomain(domain).split('.')[0] === assumed,
    hasBusiness,
    hasDomain: own.domains.size > 0,
    hasAddress: isFilled('postal_address'),
    strangers,
    readOthers: readerOf(knowledge.otherNames),
  };
}

function findingsIn(
  block: TextBlock,
  known: Known,
  { context, remember }: CheckSubject,
): readonly ReportedFinding[] {
  const findings: ReportedFinding[] = [];
  const taken: Span[] = [];
  const names = new Set<string>();
  const add = (span: Span, text: string, severity: Severity): void => {
    const name = span.found.toLowerCase().replace(/[’']s$/u, '');
    if (names.has(name) || taken.some((each) => each.from < span.to && span.from < each.to)) return;
    if (!isTyped(block, span.from, span.to)) return;
    taken.push(span);
    names.add(name);
    findings.push({ text, severity, place: placeIn(block, span.from, span.to) });
  };

  for (const contact of remember(block, contactsIn)) {
    const text = isForeignContact(contact, known) ? contactText(contact) : null;
    if (text !== null) add(contact, text, 'warning');
    else taken.push(contact);
  }
  for (const span of remember(block, copiedIn)) {
    if (known.isOwn(span.found)) continue;
    const acts = remember(block, namesIn).some(
      ({ sign, from, to }) => sign === 'acts' && from <= span.from && span.to <= to,
    );
    add(
      span,
      `“${span.found}” stands in many copied policies, but in none of your details. Write your own name instead.`,
      acts && known.hasBusiness ? 'error' : 'warning',
    );
  }
  for (const span of known.readOthers === noOthers ? [] : remember(block, known.readOthers)) {
    if (known.isOwn(span.found)) continue;
    add(
      span,
      `“${shorten(span.found)}” belongs to another policy of yours. Replace it if it was left over from there.`,
      'warning',
    );
  }
  for (const span of remember(block, standInsIn)) {
    if (known.isOwn(span.found)) continue;
    add(
      span,
      `“${span.found}” stands where the name of a business belongs. Write “we” or the real name.`,
      'warning',
    );
  }
  for (const { asIf, fitsWhen, ...span } of remember(block, phrasesIn)) {
    if (
      fitsWhen.some((condition) => context.facts.isTrue(condition)) ||
      (fitsWhen.includes('has_app') && isApp(context.value('product_kind')))
    )
      continue;
    add(
      span,
      `“${shorten(span.found)}” reads as if ${asIf}, which your answers do not say. Take it out if it came from another policy.`,
      'warning',
    );
  }
  if (block.inside === 'table') return findings;
  const addresses = taken.filter((each): each is Contact => 'kind' in each && each.kind === 'post');
  for (const name of remember(block, namesIn)) {
    if (!isForeign(name, known)) continue;
    // A town and what else belongs to an address.
    if (addresses.some(({ to }) => to <= name.from && name.from < to + 50)) continue;
    add(
      name,
      `“${shorten(name.found)}” is named here, but in none of your details. Replace it if it was left over from another policy, or add it to your details.`,
      'warning',
    );
  }
  return findings;
}

function isApp(kind: unknown): boolean {
  return kind === 'app' || kind === 'mixed';
}

function isForeign({ words, sign, found }: NameInText, known: Known): boolean {
  if (known.isOwn(found)) return false;
  if (/\p{Script=Han}/u.test(found)) return true;
  if (sign === 'legal-form') {
    const stem = words.slice(0, -1);
    if (known.isOwn(stem.join(' '))) return false;
    return stem.some(
      (word) => !wellKnownWords.has(word.toLowerCase()) && !policyWords.has(word.toLowerCase()),
    );
  }
  const unknown = words.filter((word) => isStranger(word, known.isWord));
  const [first] = unknown;
  if (first === undefined) return false;
  if (sign !== 'beginning' && sign !== 'acts') return true;
  if (
    unknown.length > 1 ||
    unknown.some((word) => known.strangers.has(word.toLowerCase()) && sign === 'beginning')
  )
    return true;
  return sign === 'acts' && !plainEnding.test(first);
}

/** Endings of plain words that can begin a sentence. */
const plainEnding = /(?:tion|sion|ment|ing|ness|ity|ance|ence|ism|ship|ally|ning|het|skap|else|ande|ende)$/u;

function isStranger(word: string, isKnown: (word: string) => boolean): boolean {
  const [first = ''] = word.split(/[-’'&]/u);
  if (!/^[\p{L}\p{N}]{0,3}\p{Lu}/u.test(first) || first.length < 3) return false;
  if (/^\p{Lu}{2,5}s?$/u.test(first) && !first.endsWith('X')) return false; // An abbreviation.
  const lower = first.toLowerCase();
  return !isKnown(lower) && !(lower.endsWith('s') && isKnown(lower.slice(0, -1)));
}

function isForeignContact({ kind, found, domain }: Contact, known: Known): boolean {
  if (known.isOwn(found)) return false;
  if (kind === 'phone') return false;
  if (kind === 'post') return known.hasAddress;
  if (known.isDomain(domain)) return false;
  return known.hasDomain || copiedHosts.has(registeredDomain(domain));
}

function contactText({ kind, found }: Contact): string {
  const what = {
    email: 'an e-mail address',
    web: 'a web address',
    post: 'a postal address',
    phone: 'a number',
  }[kind];
  return `“${shorten(found)}” is ${what} that none of your details has. Replace it if it was left over from another policy.`;
}

const copiedHosts: ReadonlySet<string> = new Set(copiedDomains);

function plainWords({ text }: TextBlock): readonly string[] {
  return text.match(/(?<![\p{L}\p{N}@.])\p{Ll}[\p{Ll}\p{N}]{2,40}(?![\p{L}\p{N}@]|\.\p{Ll})/gu) ?? [];
}

function copiedIn({ text }: TextBlock): readonly Span[] {
  return spansOf(text, copiedPattern);
}

function standInsIn({ text }: TextBlock): readonly Span[] {
  return standIns.flatMap((pattern) => spansOf(text, pattern));
}

function phrasesIn({ text }: TextBlock) {
  return foreignPhrases.flatMap(({ pattern, asIf, fitsWhen }) =>
    spansOf(text, pattern).map((span) => ({ ...span, asIf, fitsWhen })),
  );
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    found,
    from: index,
    to: index + found.length,
  }));
}

/** A reader for the names of other policies; one for each list, so that what it reads can be remembered. */
function readerOf(names: readonly string[]): (block: TextBlock) => readonly Span[] {
  if (names.length === 0) return noOthers;
  const known = readers.get(names);
  if (known !== undefined) return known;
  const pattern = wholeWords(names.filter((name) => name.trim().length > 2));
  const reader = ({ text }: TextBlock): readonly Span[] => spansOf(text, pattern);
  readers.set(names, reader);
  return reader;
}

const readers = new WeakMap<readonly string[], (block: TextBlock) => readonly Span[]>();

function noOthers(): readonly Span[] {
  return [];
}

function wholeWords(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.trim().replace(/[$()*+./?[\\\]^{|}-]/gu, String.raw`\$&`));
  // Chinese names have no spaces around them.
  const edges = (name: string): string =>
    /\p{Script=Han}/u.test(name)
      ? name
      : String.raw`(?<![\p{Script=Latin}\p{N}])${name}(?![\p{Script=Latin}\p{N}])`;
  return new RegExp(escaped.length === 0 ? '(?!)' : escaped.map(edges).join('|'), 'giu');
}

const copiedPattern = wholeWords(copiedNames);

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
