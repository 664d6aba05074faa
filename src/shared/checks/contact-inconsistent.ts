import { doc, docWith, p, ph } from '../policy/builders';
import type { Check, CheckSubject } from './check';
import { contactsIn, registeredDomain, type Contact } from './contacts-in-text';
import { isOfHelper } from './name-role';
import { officialEnding, wellKnownDomains } from './tables/well-known-names';
import { emailProblems } from '../placeholders/email';
import { isTyped, placeIn, type TextBlock } from './text-block';

/** Finds e-mail addresses that do not go with each other or with the website. */
export const contactInconsistent: Check = {
  id: 'contact-inconsistent',
  severity: 'warning',
  title: 'Contact details that do not fit together',
  why: 'An address at a free service or a strange domain looks like a mistake or a fraud, and two addresses for one purpose leave people guessing.',
  run(subject, report) {
    const { context, shownKeys } = subject;
    const site = domainOf(context.value('website_url')) ?? typedSite(subject);
    const contact = context.value('contact_email');
    const own =
      typeof contact === 'string' && shownKeys.has('contact_email') ? contact.trim().toLowerCase() : null;
    const ownDomain = own === null ? null : mailDomain(own);
    if (own !== null && ownDomain !== null && site !== null && ownDomain !== site && !isFreeMail(own)) {
      report({
        text: `The contact address is at ${ownDomain}, but the website is at ${site}. Use an address at the domain of the website if you can.`,
        place: { kind: 'detail', key: 'contact_email' },
      });
    }
    const byPurpose = new Map<string, string>(own === null ? [] : [['contact', own]]);
    const reported = new Set<string>();
    for (const { block, from, to, found, purpose, isOthers } of addressesIn(subject)) {
      if (isOthers) continue;
      const address = found.toLowerCase();
      const other = byPurpose.get(purpose);
      if (other === undefined) byPurpose.set(purpose, address);
      if (reported.has(address)) continue;
      const domain = mailDomain(address);
      const text = isFreeMail(address)
        ? `“${found}” is at a free mail service, which tells nobody that it is yours. Use an address at your own domain.`
        : site !== null &&
            domain !== site &&
            (ownDomain === null || domain !== ownDomain) &&
            (purpose === 'contact' || purpose === 'marketing')
          ? `“${found}” is at ${domain}, but the website is at ${site}. Check which of them is right.`
          : other !== undefined && other !== address
            ? `“${found}” and “${other}” are both given for the same purpose. Keep one, or say what each is for.`
            : null;
      if (text === null) continue;
      reported.add(address);
      report({ text, place: placeIn(block, from, to) });
    }
  },
  examples: [
    {
      name: 'a free mail service',
      policy: doc(p('Write to 123456789@qq.com. Or to 123456789@qq.com.')),
      findings: 1,
    },
    {
      name: 'another domain than the website',
      policy: docWith(
        { values: { website_url: 'https://tidewise.com' } },
        p('Questions? Write to info@tidewise.net.'),
      ),
      findings: 1,
    },
    {
      name: 'the same, with a typed website',
      policy: doc(
        p('This policy covers https://tidewise.org and its pages.'),
        p('Questions go to info@tidewise.net.'),
      ),
      findings: 1,
    },
    {
      name: 'two addresses for questions, in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Har du frågor, skriv till info@tidewise.se.'),
        p('Frågor besvaras på hej@tidewise.se.'),
      ),
      findings: 1,
    },
    {
      name: 'two addresses for questions, in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('如有問題，請寫信到 info@tidewise.tw。'),
        p('有問題請寫信到 hi@tidewise.tw。'),
      ),
      findings: 1,
    },
    {
      name: 'details that do not fit together',
      policy: docWith(
        { values: { website_url: 'https://www.tidewise.com', contact_email: 'a@zelvora.com' } },
        p(ph('contact_email'), ph('website_url')),
      ),
      findings: 1,
    },
    {
      name: 'one address for each purpose',
      policy: doc(
        p('Questions: info@tidewise.com.'),
        p('To stop the newsletter, write to news@tidewise.com.'),
        p('Our data protection officer is at dpo@lawyers.com.'),
      ),
      findings: 0,
    },
    {
      name: 'a website and an address that fit',
      policy: docWith(
        { values: { website_url: 'https://www.tidewise.co.uk', contact_email: 'a@tidewise.co.uk' } },
        p(ph('contact_email'), ph('website_url')),
        p('Write to a@tidewise.co.uk.'),
      ),
      findings: 0,
    },
    {
      name: 'an authority',
      policy: docWith(
        { language: 'sv', values: { website_url: 'https://tidewise.se' } },
        p('Klaga hos myndigheten: registrator@myndighet.se.'),
      ),
      findings: 0,
    },
    {
      name: 'websites and addresses of others',
      policy: docWith(
        { values: { contact_email: 'a@tidewise.se' } },
        p('The website of the authority is https://www.imy.se.'),
        p('The regulator keeps a website at https://www.dataguards.example.org.'),
        p('Questions about the parcel go to our carrier at help@quickparcel.com.'),
        p('Write to ', ph('contact_email')),
      ),
      findings: 0,
    },
  ],
};

function* addressesIn({ blocks, remember }: CheckSubject) {
  for (const block of blocks) {
    for (const each of remember(block, addressesWithPurpose)) {
      if (isTyped(block, each.from, each.to)) yield { block, ...each };
    }
  }
}

function addressesWithPurpose(block: TextBlock) {
  return contactsIn(block)
    .filter(({ kind }) => kind === 'email')
    .map((contact) => ({
      ...contact,
      isOthers: isOfOthers(contact, block),
      purpose:
        purposes.find(([, words]) =>
          words.test(block.text.slice(Math.max(0, contact.from - 160), contact.to + 40)),
        )?.[0] ?? 'contact',
    }));
}

const authority = /authorit|regulator|commission|myndighet|ombudsm|tillsyn|主管機關|監管|委員會/iu;

/** What an address is for, by the words around it; the first that fits. */
const purposes: readonly (readonly [string, RegExp])[] = [
  ['authority', authority],
  ['officer', /officer|representative|dataskyddsombud|företrädare|ombud|保護長|代表人?|保護官/iu],
  [
    'marketing',
    /newsletter|unsubscribe|marketing|preferences|nyhetsbrev|avregistrera|marknadsföring|行銷|電子報|訂閱/iu,
  ],
  ['security', /security|vulnerab|säkerhetsbrist|資安|漏洞/iu],
  ['staff', /applica(?:nt|tion)s?\b.{0,40}\bjob|recruit|career|jobbansök|rekrytering|應徵|求職/iu],
  ['press', /press|media|copyright|upphovsrätt|著作權/iu],
];

function typedSite({ blocks, remember }: CheckSubject): string | null {
  for (const block of blocks) {
    const site = remember(block, siteIn);
    if (site !== null) return site;
  }
  return null;
}

/** The website that a paragraph says the policy is about. */
function siteIn(block: TextBlock): string | null {
  if (!/website|site|webbplats|網站|covers|gäller|適用/iu.test(block.text)) return null;
  const web = contactsIn(block).find(
    (contact) => contact.kind === 'web' && contact.domain !== '' && !isOfOthers(contact, block),
  );
  return web === undefined ? null : registeredDomain(web.domain);
}

/** An address of an authority, of a large platform, or of one who gets data or helps. */
function isOfOthers({ domain, from }: Contact, { text, language }: TextBlock): boolean {
  return (
    wellKnownDomains.has(domain) ||
    wellKnownDomains.has(registeredDomain(domain)) ||
    officialEnding.test(domain) ||
    authority.test(text.slice(Math.max(0, from - 160), from)) ||
    isOfHelper(text, from, language)
  );
}

function domainOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const host = /^(?:https?:\/\/)?(?<host>[^/?#:\s]{1,250})/iu.exec(value.trim())?.groups?.['host'];
  return host === undefined || !host.includes('.') ? null : registeredDomain(host);
}

function mailDomain(address: string): string {
  return registeredDomain(address.slice(address.lastIndexOf('@') + 1));
}

function isFreeMail(address: string): boolean {
  return emailProblems(address, { warnFreeMail: true }).some(({ code }) => code === 'email-free-mail');
}
