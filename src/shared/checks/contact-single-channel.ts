import { doc, docWith, p, ph } from '../policy/builders';
import type { Check } from './check';
import { contactsIn, waysToReachIn, type Contact } from './contacts-in-text';
import { isWholePolicy } from './policy-size';
import { requestWords } from './tables/contact-words';
import { placeIn } from './text-block';

const filler =
  'We keep your name and what you order for as long as the law on accounting asks. We pass the data on to nobody but the firm that delivers the goods. You can ask for a copy of it, and you can have it put right or deleted. Nobody but us can read it, and all connections are encrypted. We make a copy of it every night, and we delete these copies in turn.';
const address = { street: 'Kajgatan 4', postalCode: '111 22', city: 'Testby', country: 'SE' };

/** Finds a policy with one way to reach the business, and requests that can be made by post alone. */
export const contactSingleChannel: Check = {
  id: 'contact-single-channel',
  severity: 'warning',
  title: 'Only one way to get in touch',
  why: 'Not everybody can use the same way. Some laws ask for two, and a request by letter alone is a hurdle.',
  run({ context, blocks, remember }, report) {
    const ways = blocks.map((block) => waysToReachIn(block, remember(block, contactsIn), context));
    for (const [index, block] of blocks.entries()) {
      const kinds = ways[index];
      if (hasOtherAddress.test(block.text)) continue;
      if (kinds?.has('post') !== true || kinds.size > 1 || !requestWords.test(block.text)) continue;
      const post = remember(block, contactsIn).find(({ kind }) => kind === 'post');
      report({
        text: 'Requests can be made by post only. Name an e-mail address, a phone number or a form as well.',
        place: placeIn(block, post?.from ?? 0, post?.to ?? block.text.length),
      });
    }
    if (!isWholePolicy(blocks)) return;
    // A web address is a way only where it is the only thing that people are offered.
    const all = new Set(ways.flatMap((kinds) => [...kinds].filter((kind) => kind !== 'web')));
    const [only] = all;
    if (all.size !== 1 || only === undefined || context.isFilled('contact_form_url')) return;
    const index = ways.findLastIndex((kinds) => kinds.has(only));
    const block = blocks[index];
    if (block === undefined) return;
    const contact = remember(block, contactsIn).findLast(({ kind }) => kind === only);
    report({
      text: `People can reach you ${wayText[only]} only. Add a second way, such as ${only === 'email' ? 'a postal address or a phone number' : 'an e-mail address'}.`,
      place: placeIn(block, contact?.from ?? 0, contact?.to ?? block.text.length),
    });
  },
  examples: [
    {
      name: 'one filled-in e-mail address in a whole policy',
      policy: docWith(
        { values: { contact_email: 'a@tidewise.com' } },
        p(filler),
        p('Write to ', ph('contact_email')),
      ),
      findings: 1,
    },
    {
      name: 'the same, typed in Swedish',
      policy: docWith({ language: 'sv' }, p(filler), p('Skriv till hej@tidewise.se.')),
      findings: 1,
    },
    {
      name: 'the same in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p(filler), p('請寫信到 hi@tidewise.com。')),
      findings: 1,
    },
    {
      name: 'requests by letter',
      policy: doc(p('To change or delete your data, write to 14 Elm Street, Dunmore.')),
      findings: 1,
    },
    {
      name: 'two ways',
      policy: doc(p(filler), p('Write to a@tidewise.com or call +44 1632 960001.')),
      findings: 0,
    },
    {
      name: 'a sentence for each',
      policy: doc(p(filler), p('Our address is 8 Quay Lane, Bristol. Our phone number is 0117 496 0123.')),
      findings: 0,
    },
    {
      name: 'a letter or an e-mail',
      policy: docWith(
        { values: { contact_email: 'a@tidewise.com', postal_address: address } },
        p(filler),
        p('Write to ', ph('contact_email'), ' or Kajgatan 4.'),
      ),
      findings: 0,
    },
    {
      name: 'a number without the word phone, and the address of an authority',
      policy: docWith(
        { language: 'sv' },
        p(filler),
        p('Du når mig på a@tidewise.se eller 0411-552 10.'),
        p('Begäran besvaras inom en månad. Klagomål lämnas till Integritetsskyddsmyndigheten, Box 8114.'),
      ),
      findings: 0,
    },
    {
      name: 'the numbers of Taiwan',
      policy: docWith(
        { language: 'zh-Hant' },
        p('請寫信到 a@tidewise.tw 或打 0912-345-678。'),
        p('我們重視隱私。'.repeat(20)),
      ),
      findings: 0,
    },
    { name: 'a policy just begun', policy: doc(p('Write to a@tidewise.com.')), findings: 0 },
  ],
};

/** One way more than those before, or the address of an authority. */
const hasOtherAddress =
  /(?<!\p{L})(?:also|också|även)(?!\p{L})|也|Integritetsskyddsmyndighet|tillsynsmyndighet|(?<!\p{L})IMY(?!\p{L})|supervisory authority|Commissioner|監督機關|主管機關/iu;

const wayText: Readonly<Record<Contact['kind'], string>> = {
  email: 'by e-mail',
  phone: 'by phone',
  post: 'by post',
  web: 'on a web page',
};
