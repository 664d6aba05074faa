import { rowsThatMayMatch } from '../may-match';
import { doc, docWith, p, ph } from '../policy/builders';
import type { Check, CheckSubject } from './check';
import { contactsIn } from './contacts-in-text';
import { namesIn } from './names-in-text';
import { isWholePolicy } from './policy-size';
import { isTyped, placeIn, type TextBlock } from './text-block';
import { typedValueIn } from './typed-value';

const filler =
  'We keep your name and what you order for as long as the law on accounting asks. We pass the data on to nobody but the firm that delivers the goods. You can ask for a copy of it, and you can have it put right or deleted. Nobody but us can read it, and all connections are encrypted. We make a copy of it every night, and we delete these copies in turn.';

/** Finds a policy that does not say who is responsible, or where that business is. */
export const identityMissing: Check = {
  id: 'identity-missing',
  severity: 'error',
  title: 'Who is responsible',
  why: 'Readers must know which business has their data. The name of a product is not enough; the legal name and an address are.',
  run(subject, report) {
    const { context, blocks, shownKeys, remember } = subject;
    const name = context.value('company_name');
    const isNamed =
      shownKeys.has('company_name') ||
      blocks.some(
        (block) =>
          (typeof name === 'string' && name.trim() !== '' && block.text.includes(name)) ||
          remember(block, namesPerson),
      );
    const hasAddress = shownKeys.has('postal_address');
    let companies = 0;
    for (const block of blocks) {
      for (const { from, to, found } of remember(block, companiesIn)) {
        if (!isTyped(block, from, to) || block.inside === 'table') continue;
        companies += 1;
        if (companies > 1 || isNamed || hasAddress || hasTypedAddress(subject)) continue;
        report({
          severity: 'warning',
          text: `“${found}” is named without its address. Say where the business is, and how to reach it.`,
          place: placeIn(block, from, to),
        });
      }
      for (const { from, to } of remember(block, addressesWithoutCountry)) {
        if (isTyped(block, from, to)) {
          report({
            severity: 'warning',
            text: 'This address has no country. Readers elsewhere need it.',
            place: placeIn(block, from, to),
          });
        }
      }
    }
    if (isNamed || !isWholePolicy(blocks)) return;
    const { title } = context.document.attrs;
    if (companies === 0) {
      const isSomebody = (block: TextBlock): boolean =>
        hasRegistration.test(block.text) || typedValueIn(block, 'company_name', context) !== null;
      if (blocks.some(isSomebody)) return;
      const at = introductionIn(subject);
      report({
        text:
          at === null
            ? 'The policy does not say who is responsible for the data. Name the business with its legal form.'
            : `“${at.found}” is not the legal name of a business. Say who is responsible, with legal form and address.`,
        place: at === null ? { kind: 'title' } : placeIn(at.block, at.from, at.to),
      });
    } else if (!titleWords.test(title)) {
      report({
        severity: 'warning',
        text: `The title “${title.slice(0, 60)}” is not the name of the business that the text names. Say what they have to do with each other.`,
        place: { kind: 'title' },
      });
    }
  },
  examples: [
    {
      name: 'a product as the one who is responsible',
      policy: doc(p('Thank you for using Zelvora! This page says what happens to your data.'), p(filler)),
      findings: 1,
    },
    {
      name: 'the same in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Zelvora, nedan kallat ”vi”, säljer ritprogram och behandlar dina uppgifter.'),
        p(filler),
      ),
      findings: 1,
    },
    { name: 'nobody at all', policy: doc(p(filler)), findings: 1 },
    {
      name: 'nobody at all, in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('本應用尊重並保護您的隱私。'.repeat(12))),
      findings: 1,
    },
    {
      name: 'a company without an address',
      policy: doc(p('Zelvora Labs Ltd runs this site.'), p(filler)),
      findings: 1,
    },
    {
      name: 'an address without a country',
      policy: doc(p('Zelvora Labs Ltd, 14 Elm Street, Dunmore, TX 78701.')),
      findings: 1,
    },
    {
      name: 'details',
      policy: docWith(
        { values: { company_name: 'Zelvora' } },
        p(ph('company_name'), ph('postal_address')),
        p(filler),
      ),
      findings: 0,
    },
    {
      name: 'a company with an address',
      policy: doc(p('Zelvora Labs Ltd, 14 Elm Street, Dunmore, Ireland, is responsible.'), p(filler)),
      findings: 0,
    },
    {
      name: 'the same in Swedish',
      policy: docWith(
        { language: 'sv', title: 'Integritetspolicy' },
        p('Ansvarig är Zelvora AB, Kajgatan 4, 111 22 Testby, Sverige.'),
        p(filler),
      ),
      findings: 0,
    },
    {
      name: 'one person, whose business has no legal form in its name',
      policy: docWith(
        { language: 'sv' },
        p('Jag driver Blå Koppen (enskild firma). Kopparna är mina egna.'),
        p(filler),
      ),
      findings: 0,
    },
    {
      name: 'a club',
      policy: docWith(
        { language: 'sv' },
        p('Personuppgiftsansvarig är Norra Kanotklubben. Skriv till Kajgatan 4.'),
        p(filler),
      ),
      findings: 0,
    },
    {
      name: 'a clinic by its number in the register',
      policy: docWith(
        { language: 'zh-Hant' },
        p('晨露診所，統編 82345678。'),
        p('本診所尊重並保護您的隱私。'.repeat(12)),
      ),
      findings: 0,
    },
    {
      name: 'a name of the details that is typed',
      policy: docWith({ values: { company_name: 'Kotten 7' } }, p('Kotten 7 is responsible.'), p(filler)),
      findings: 0,
    },
    {
      name: 'the end of an address before a name in brackets',
      policy: docWith(
        { language: 'sv', values: { company_name: 'Kotten 7' } },
        p('Kotten 7, c/o Berg, Box 10, 101 39 Stockholm (”föreningen”) ansvarar.'),
        p(filler),
      ),
      findings: 0,
    },
    {
      name: 'the same in Chinese',
      policy: docWith(
        { language: 'zh-Hant', title: '隱私權政策' },
        p('本政策由晨露數位股份有限公司（臺灣台北市明德路12號）負責。'.repeat(6)),
      ),
      findings: 0,
    },
    {
      name: 'a person who trades without a company',
      policy: doc(p('Ann Moss, trading as Moss & Fern, 14 Elm Street, Dunmore, runs this shop.'), p(filler)),
      findings: 0,
    },
    {
      name: 'a person who says who it is',
      policy: doc(p('I’m Ann Moss, and I let two flats.'), p(filler)),
      findings: 0,
    },
    {
      name: 'the name in the details, typed',
      policy: docWith({ values: { company_name: 'Moss & Fern' } }, p('You are at Moss & Fern.'), p(filler)),
      findings: 0,
    },
    {
      name: 'a name in the details that is still empty',
      policy: docWith({ values: { company_name: '' } }, p(filler)),
      findings: 1,
    },
    {
      name: 'a person who is not said to be responsible',
      policy: doc(p('Ann Moss answers your questions.'), p(filler)),
      findings: 1,
    },
  ],
};

/** Whether a block names who answers for the data: a sole trader and many a club have no legal form. */
function namesPerson({ text }: TextBlock): boolean {
  return personPatterns.some((pattern) => pattern.test(text));
}

const person = String.raw`\p{Lu}[\p{L}’'-]{1,20}(?: (?:(?:and|&) )?\p{Lu}[\p{L}.’'-]{0,20}){1,4}`;
const personPatterns: readonly RegExp[] = [
  String.raw`(?<!\p{L})${person},? (?:(?:who )?trad(?:es|ing) as|t/a) `,
  String.raw`(?<!\p{L})(?:I am|I[’']m|[Mm]y name is) ${person}(?!\p{L})`,
  String.raw`(?<!\p{L})${person}(?:, [^.;]{1,90},)? (?:is|am|are) the (?:data )?controllers?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Cc]ontroller (?:is|of [^.;]{1,60} is)|[Ss]ole trader[:,]?) ${person}`,
  String.raw`[Pp]ersonuppgiftsansvarig(?: för [^.;]{1,60})? är ${person}`,
  String.raw`(?<!\p{L})${person}(?:, [^.;]{1,90},)? (?:är personuppgiftsansvarig|ansvarar för (?:behandlingen|dina|personuppgift))`,
  String.raw`資料(?:管理|控管|控制)者(?:為|是|：)(?!我們|本|您)\p{Script=Han}{2,20}`,
].map((source) => new RegExp(source, 'u'));

const titleWords =
  /privacy|policy|notice|statement|integritet|dataskydd|personuppgift|sekretess|cookie|隱私|個資|個人資料/iu;

/** A number in a public register, or that one person is the business, which may bear any name. */
const hasRegistration =
  /(?<!\p{L})org(?:anisations)?\.? ?-?n(?:umme)?r\.?\s?:?\s?\d|enskild (?:firma|näringsidkare|näringsverksamhet)|統(?:一)?編(?:號)?\s?[:：]?\s?\d{8}/iu;

function companiesIn(block: TextBlock) {
  return namesIn(block).filter(
    ({ sign, words }) =>
      sign === 'legal-form' && words.some((word) => !/^(?:The|Our|Your|A|Company|Co|Ltd)$/u.test(word)),
  );
}

function hasTypedAddress({ blocks, remember }: CheckSubject): boolean {
  return blocks.some((block) => remember(block, contactsIn).some(({ kind }) => kind === 'post'));
}

/** American and Swedish addresses that end with the postal code and town, where a country would follow. Who reads Swedish needs none. */
function addressesWithoutCountry(block: TextBlock) {
  if (block.language === 'sv') return [];
  return contactsIn(block).flatMap(({ kind, from, to }) => {
    if (kind !== 'post') return [];
    const rest = block.text.slice(to, to + 90);
    const end =
      /^[^.\n]{0,60}?(?:[A-Z]{2} \d{5}(?:-\d{4})?|\d{3} \d{2} \p{Lu}\p{Ll}{1,20})(?=\s*(?:[.;)\n]|$))/u.exec(
        rest,
      );
    return end === null ? [] : [{ from, to: to + end[0].length }];
  });
}

/** The place that introduces the one who speaks, among the first paragraphs. */
function introductionIn({ blocks, remember }: CheckSubject) {
  for (const block of blocks.slice(0, 20)) {
    const found = remember(block, introductionOf);
    if (found !== null) return { block, ...found };
  }
  return null;
}

function introductionOf({
  text,
}: TextBlock): { readonly found: string; readonly from: number; readonly to: number } | null {
  for (const pattern of mayIntroduce(text)) {
    const match = pattern.exec(text);
    const found = match?.groups?.['name'];
    if (match === null || found === undefined) continue;
    const from = match.index + match[0].indexOf(found);
    return { found: found.slice(0, 60), from, to: from + found.length };
  }
  return null;
}

const introductions: readonly RegExp[] = [
  /(?:[Tt]hanks|[Tt]hank you) for (?:using|choosing|visiting) (?<name>(?:\p{Lu}[\p{L}\p{N}]{1,30})(?: [\p{L}\p{N}]{2,20}){0,4})/u,
  /(?<name>(?!\d+ )[\p{L}\p{N}][\p{L}\p{N}.&-]{1,30}(?: \p{Lu}[\p{L}\p{N}]{1,20}){0,3})(?:\*\*)? ?[(（](?:the |hereinafter |hereafter |referred to |below )?(?:here(?:in)? )?(?:as )?["“”'](?!the )/u,
  /(?<name>\p{Lu}[\p{L}\p{N}&-]{1,30}(?: \p{Lu}[\p{L}\p{N}]{1,20}){0,3}),? (?:\()?(?:nedan kalla[dt]|nedan|hädanefter|härefter)(?!\p{L})/u,
  /(?:privacy policy (?:of|for)|integritetspolicy(?:n)? (?:för|från)) (?<name>\p{Lu}[\p{L}\p{N}&-]{1,30}(?: \p{Lu}[\p{L}\p{N}]{1,20}){0,3})/u,
];

const mayIntroduce = rowsThatMayMatch(introductions, (pattern) => pattern);
