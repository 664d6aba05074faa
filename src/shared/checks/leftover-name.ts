import { doc, docWith, p, ph, table } from '../policy/builders';
import type { Values } from '../placeholders/definition';
import type { Check, CheckSubject, ReportedFinding, Severity } from './check';
import { registeredDomain, type Contact } from './contacts-in-text';
import { knownNames, readForNames, type KnownNames, type ShapedName, type Span } from './known-names';
import { isOfHelper } from './name-role';
import { plainEnding } from './names-in-text';
import { copiedDomains } from './tables/foreign-names';
import { makers, policyWords, publicEnding, publicWords, wellKnownWords } from './tables/well-known-names';
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
  severity: 'error',
  title: 'Names left over from another policy',
  why: 'Whoever copies a policy easily keeps a name of the other business. Readers then cannot tell who has their data, and turn to strangers.',
  run(subject, report) {
    const known = knownNames(subject);
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
        p('青苔資訊有限公司決定您的資料用於什麼。'),
      ),
      findings: 4,
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
      name: 'a street and its postal code are one address',
      policy: docWith({ values: acme }, p('Our shop is at 99 Station Road, Swindon SN1 4GG.')),
      findings: 1,
    },
    {
      name: 'a postal code of others, in Britain and in Ireland',
      policy: docWith({ values: acme }, p('Find us at SN1 4GG.'), p('Find us at R95 X2P8.')),
      findings: 2,
    },
    {
      name: 'the address of an authority, short forms, and words that the policy defines',
      policy: docWith(
        { values: acme },
        p('Complain to the Information Commissioner’s Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF.'),
        p('Or to the Data Protection Commission, 6 Pembroke Row, Dublin 2, D02 X963.'),
        p(
          'We’re Birch & Stone AB. “Junior” means a member who is under 18. A Junior’s form is signed by you.',
        ),
        p('We ask for your National Insurance number. Universal Credit is paid to Juniors.'),
      ),
      findings: 0,
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
      name: 'the own business with another writing of its form, and its address in order',
      policy: docWith(
        { values: acme },
        p('Birch and Stone Aktiebolag runs the shop. Birch & Stone, AB answers.'),
        p('Tidewise Limited collects your name.'),
        p('Our founder, Greta Ashdown, answers on weekdays (Mon–Fri). Our shop is near Farley and Monkton.'),
        p('Vår ägare Greta Askdal svarar. Butiken ligger vid Fyrtorget.'),
      ),
      findings: 0,
    },
    {
      name: 'the same in Chinese',
      policy: docWith(
        {
          language: 'zh-Hant',
          values: {
            company_name: '山嵐茶坊有限公司',
            postal_address: { street: '民權路25號', postalCode: '300', city: '新竹市東區', country: 'TW' },
          },
        },
        p('本店位於新竹市東區民權路25號，由吳小姐接待您。'),
        p('網站會記住購物車裡的商品。'),
        p('告訴您我們把資料賣給、分享給或交給了誰。'),
        p('我們依全民健康保險之規定辦理。目的：醫療、健康保險。我們是兩位攝影師。'),
        p('Mäklare får de upplysningar om lägenheten som de frågar efter.'),
      ),
      findings: 0,
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

function findingsIn(
  block: TextBlock,
  known: KnownNames,
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

  const reading = remember(block, readForNames);
  for (const [index, contact] of reading.contacts.entries()) {
    const isRest = isEndOfAddress(contact, reading.contacts[index - 1]);
    const isTheirs = contact.kind === 'post' && isOfAuthority(block.text, contact.from);
    const text = !isRest && !isTheirs && isForeignContact(contact, known) ? contactText(contact) : null;
    // A web address can be the help page of somebody else; whoever gives an e-mail address wants to be written to.
    const isError = contact.kind === 'email' && known.hasDomain && !isHelpersContact(contact, block, known);
    if (text !== null) add(contact, text, isError ? 'error' : 'warning');
    else taken.push(contact);
  }
  for (const span of reading.copied) {
    if (known.isOwn(span.found)) continue;
    const acts = reading.names.some(
      ({ sign, from, to }) => sign === 'acts' && from <= span.from && span.to <= to,
    );
    add(
      span,
      `“${span.found}” stands in many copied policies, but in none of your details. Write your own name instead.`,
      acts && known.hasBusiness ? 'error' : 'warning',
    );
  }
  for (const span of known.readOthers === null ? [] : remember(block, known.readOthers)) {
    if (known.isOwn(span.found)) continue;
    add(
      span,
      `“${shorten(span.found)}” belongs to another policy of yours. Replace it if it was left over from there.`,
      'warning',
    );
  }
  for (const span of reading.standIns) {
    if (known.isOwn(span.found)) continue;
    add(
      span,
      `“${span.found}” stands where the name of a business belongs. Write “we” or the real name.`,
      'warning',
    );
  }
  for (const { asIf, fitsWhen, ...span } of reading.phrases) {
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
  for (const name of reading.names) {
    if (!isForeign(name, known)) continue;
    // A town and what else belongs to an address.
    if (addresses.some(({ from, to }) => from - 30 < name.from && name.from < to + 50)) continue;
    if (name.sign !== 'legal-form' && name.sign !== 'acts' && isOfAuthority(block.text, name.from)) continue;
    add(
      name,
      `“${shorten(name.found)}” is named here, but in none of your details. Replace it if it was left over from another policy, or add it to your details.`,
      isInOwnPlace(name, known) ? 'error' : 'warning',
    );
  }
  return findings;
}

/** The postal code behind a street. */
function isEndOfAddress({ kind, found, from }: Contact, before: Contact | undefined): boolean {
  return kind === 'post' && before?.kind === 'post' && /^[A-Z\d]{2,4} /u.test(found) && from - before.to < 60;
}

/** Whether an authority is named before it in the sentence: where to complain is not the address of the business. */
function isOfAuthority(text: string, from: number): boolean {
  return authorityBefore.test(text.slice(Math.max(0, from - 130), from));
}

const authorityBefore =
  /(?:\bICO|\bDPC|Data Protection Commission|Information Commissioner|Data Protection Authority)(?!\p{L})[^.;!?]{0,100}$/u;

function isApp(kind: unknown): boolean {
  return kind === 'app' || kind === 'mixed';
}

/** A company where the business of the policy belongs, unless it is elsewhere said to get data or to help. */
function isInOwnPlace({ sign, role, words }: ShapedName, known: KnownNames): boolean {
  return sign === 'legal-form' && role === 'own' && known.hasBusiness && !known.isHelper(words[0] ?? '');
}

function isForeign({ words, shaped, sign, role, found }: ShapedName, known: KnownNames): boolean {
  if (/\p{Script=Han}/u.test(found)) return !known.isOwn(found);
  if (sign === 'legal-form') {
    const stem = words.slice(0, -1);
    if (stem.every((word) => wellKnownWords.has(word.toLowerCase()) || policyWords.has(word.toLowerCase()))) {
      return false;
    }
    const withoutForm = found.replace(/[ ,.]{1,3}\S{1,20}$/u, '');
    return ![found, stem.join(' '), withoutForm].some((each) => known.isOwn(each));
  }
  if (role === 'aside') return false;
  const unknown = shaped.filter((word) => !known.isWord(word));
  const [first] = unknown;
  if (first === undefined || known.isOwn(found) || isOfThePublic(words)) return false;
  if (sign !== 'beginning' && sign !== 'acts') return true;
  // The capital letter of a later word is not that of the beginning.
  if (unknown.length > 1 || words[0]?.toLowerCase().startsWith(first) !== true) return true;
  return sign === 'acts' ? !plainEnding.test(first) && !isPlural(first, found) : known.strangers.has(first);
}

/** A product of a maker that everybody knows, a law, an authority or a court. */
function isOfThePublic(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const last = lower.findLast((word) => !/^\d+$/u.test(word)) ?? '';
  return lower.some((word) => makers.has(word)) || publicWords.has(last) || publicEnding.test(last);
}

/** “Disputes are heard”: the verb of more than one, behind the ending of more than one. */
function isPlural(word: string, found: string): boolean {
  return /[^s]s$/u.test(word) && !/[’']s$/u.test(found);
}

/** The address of one who gets data or helps. */
function isHelpersContact(
  { domain, from }: Contact,
  { text, language }: TextBlock,
  known: KnownNames,
): boolean {
  return isOfHelper(text, from, language) || known.isHelper(registeredDomain(domain).split('.')[0] ?? '');
}

function isForeignContact({ kind, found, domain }: Contact, known: KnownNames): boolean {
  if (known.isOwn(found)) return false;
  if (kind === 'phone') return false;
  // A Chinese address begins with the town, which is a value of its own.
  if (kind === 'post') return known.hasAddress && !known.isOwn(found.replace(/^.{1,12}[縣市區鄉鎮]/u, ''));
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

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
