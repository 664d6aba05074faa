import { doc, docWith, h, p } from '../policy/builders';
import type { Check } from './check';
import { reportContradictions } from './contradictions';

/** Finds statements that another statement or an answer of the person contradicts; not those about recipients. */
export const contradictionOther: Check = {
  id: 'contradiction-other',
  severity: 'error',
  title: 'Statements that contradict each other',
  why: 'Where two sentences of a policy cannot both be true, readers cannot know what happens to their data, and in a dispute the stricter one counts.',
  run(subject, report) {
    reportContradictions('contradiction-other', subject, report);
  },
  examples: [
    {
      name: '“no cookies” beside the answer that cookies are used',
      policy: docWith({ conditions: { uses_cookies: true } }, p('Our website does not use cookies.')),
      findings: 1,
    },
    {
      name: '“no targeted advertising” beside such advertising',
      policy: doc(
        p('We do not run targeted advertising.'),
        h('Partners'),
        p('Our partners help us to show personalised ads.'),
      ),
      findings: 1,
    },
    {
      name: 'in Swedish',
      policy: docWith(
        { language: 'sv', conditions: { transfers_abroad: true } },
        p('Vi överför aldrig uppgifter utanför EU.'),
      ),
      findings: 1,
    },
    {
      name: 'in Chinese',
      policy: docWith({ language: 'zh-Hant', conditions: { uses_ai: true } }, p('我們不使用人工智慧。')),
      findings: 1,
    },
    {
      name: 'the same statements where they are true',
      policy: docWith(
        { conditions: { uses_cookies: false } },
        p('Our website does not use cookies.'),
        p('We do not run targeted advertising.'),
      ),
      findings: 0,
    },
    {
      name: 'a statement with a limit',
      policy: docWith(
        { conditions: { uses_cookies: true } },
        p('We do not use cookies until you have agreed to them.'),
      ),
      findings: 0,
    },
    {
      name: 'what others do not do',
      policy: docWith(
        { values: { company_name: 'Birch Ltd' }, conditions: { uses_cookies: true } },
        p('We count visits with Fathom. Fathom doesn’t use cookies. Plausible sets no cookies.'),
        p('We use a counter which does not use cookies.'),
      ),
      findings: 0,
    },
    {
      name: 'what the business itself does not do, by its name or “it”',
      policy: docWith(
        { values: { company_name: 'Birch Ltd' }, conditions: { uses_cookies: true } },
        p('Birch does not use cookies.'),
        p('This is our website. It does not use cookies.'),
        p('This Site does not use cookies.'),
      ),
      findings: 3,
    },
    {
      name: 'accounts, statistics, offers and other countries',
      policy: docWith(
        { conditions: { uses_accounts: true, uses_analytics: true, sends_marketing: true } },
        p('We offer no accounts. We don’t do analytics or tracking of any kind on this site.'),
        p('We’ll never email you with offers.'),
        p('All your data remains in the United Kingdom.'),
        p('Our newsletter service stores your address on servers in the United States.'),
        p('We do not collect any sensitive data.'),
        p('We use your health information to recommend products.'),
      ),
      findings: 5,
    },
    {
      name: 'a part of accounts, offers and health',
      policy: docWith(
        { conditions: { uses_accounts: true, sends_marketing: true } },
        p('There are no accounts for children. We never e-mail you about offers of other companies.'),
        p('We do not collect any sensitive data. We never keep your medical history.'),
      ),
      findings: 0,
    },
    {
      name: 'true statements in Swedish and Chinese',
      policy: doc(p('Vi använder inga kakor.'), p('我們不使用人工智慧。')),
      findings: 0,
    },
    {
      name: 'statements about a part',
      policy: docWith(
        { conditions: { uses_cookies: true, uses_cctv: true, sends_marketing: true } },
        p('We do not use tracking cookies, and we set no cookies for advertising.'),
        p('There are no cameras in the dressing rooms. We do not send newsletters by post.'),
      ),
      findings: 0,
    },
    {
      name: 'statements about a part, in Swedish and Chinese',
      policy: docWith(
        { conditions: { uses_cookies: true, uses_cctv: true } },
        p('Vi använder inga kakor för reklam. Vi har inga kameror i provrummen.'),
        p('我們不使用 Cookie 追蹤您。'),
      ),
      findings: 0,
    },
    {
      name: 'what is denied of one room, which stands before it',
      policy: docWith(
        { conditions: { uses_cctv: true } },
        p('I provrummen har vi inga kameror. I omklädningsrummet finns inga kameror.'),
        p('櫃檯有監視器，診間不裝設監視器。更衣室與廁所沒有監視器。'),
      ),
      findings: 0,
    },
    {
      name: 'what is denied of the whole place',
      policy: docWith(
        { conditions: { uses_cctv: true, transfers_abroad: true } },
        p('Vi har inga kameror. Alla uppgifter lagras uteslutande i Sverige.'),
        p('本店沒有監視器。您的資料只會存放在台灣。'),
      ),
      findings: 4,
    },
    {
      name: 'the same words about everything',
      policy: docWith(
        { conditions: { uses_cookies: true, uses_cctv: true } },
        p('We do not use any cookies on our website, and there are no cameras.'),
        p('Vi använder inga kakor på vår webbplats.'),
      ),
      findings: 3,
    },
    {
      name: 'a statement that names its exception',
      policy: docWith(
        { conditions: { transfers_abroad: true } },
        p('We do not send your data outside the EU, with one exception: our newsletter.'),
        p('Vi överför inga uppgifter utanför EU, med ett undantag.'),
      ),
      findings: 0,
    },
  ],
};
