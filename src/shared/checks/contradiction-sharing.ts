import { doc, docWith, h, p, ul } from '../policy/builders';
import type { Check } from './check';
import { reportContradictions } from './contradictions';

/** Finds promises about who receives data that something else in the policy breaks. */
export const contradictionSharing: Check = {
  id: 'contradiction-sharing',
  severity: 'error',
  title: 'Contradictions about who receives data',
  why: 'A promise not to share data is the sentence that readers remember. If another part of the policy breaks it, the promise misleads, and authorities have fined companies for that.',
  run(subject, report) {
    reportContradictions('contradiction-sharing', subject, report);
  },
  examples: [
    {
      name: '“never share” beside partners',
      policy: doc(
        p('We never share your data with third parties.'),
        h('Partners'),
        p('We may pass on your address to our advertising partners.'),
      ),
      findings: 1,
    },
    {
      name: '“do not sell” beside the answer that data is sold',
      policy: docWith({ conditions: { sells_or_shares: true } }, p('We do not sell your data.')),
      findings: 1,
    },
    {
      name: 'in Swedish',
      policy: docWith(
        { language: 'sv', conditions: { shares_with_partners: true } },
        p('Vi delar aldrig dina uppgifter med andra.'),
      ),
      findings: 1,
    },
    {
      name: 'what people may ask for is no promise',
      policy: docWith(
        { conditions: { sells_or_shares: true } },
        p('You can ask us:'),
        ul('not to sell your data', 'to say to whom we sell data'),
      ),
      findings: 0,
    },
    {
      name: 'the same in Chinese, below a heading',
      policy: docWith(
        { language: 'zh-Hant', conditions: { sells_or_shares: true } },
        h('您可以要求我們'),
        ul('不再出售您的資料', '告訴您我們把資料賣給誰'),
      ),
      findings: 0,
    },
    {
      name: 'in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('我們絕不將您的資料提供給第三方。'),
        p('我們可能與合作夥伴分享您的資料。'),
      ),
      findings: 1,
    },
    {
      name: 'a promise that names its exceptions',
      policy: doc(
        p('We do not share your data with third parties except as described below.'),
        p('We may disclose data to our service providers.'),
      ),
      findings: 0,
    },
    {
      name: 'a promise that is kept',
      policy: docWith(
        { conditions: { sells_or_shares: false } },
        p('We do not sell your data. We do not give it to others for their own advertising.'),
      ),
      findings: 0,
    },
    {
      name: 'promises in Swedish and Chinese that are kept',
      policy: doc(p('Vi säljer inte dina uppgifter.'), p('我們不出售您的資料。')),
      findings: 0,
    },
    {
      name: 'a promise about one kind of data, and one about all of it',
      policy: doc(
        p('We never give your card number to anyone.'),
        p('We never give your data to anyone.'),
        h('Recipients'),
      ),
      findings: 1,
    },
    {
      name: 'promises about one kind of data, in Swedish and Chinese',
      policy: doc(
        p('Vi delar aldrig dina bilder med andra. Vi kan lämna din adress till våra leverantörer.'),
        p('我們不會將信用卡號提供給任何人。我們會將姓名提供給物流合作夥伴。'),
      ),
      findings: 0,
    },
    {
      name: 'data that goes to the post all the same, and a list that is sold',
      policy: doc(
        p('Your information stays with us and is never given to third parties.'),
        p('We pass your address to Royal Mail. We sell our mailing list.'),
        p('We don’t sell personal data.'),
      ),
      findings: 2,
    },
    {
      name: 'what those who help do not do',
      policy: docWith(
        { values: { company_name: 'Birch Ltd' } },
        p(
          'We may pass your address to our partners. They work for us, and they never share your data with anyone.',
        ),
        p('Stripe will never share your data with anyone. Our bank will not share your data with anyone.'),
      ),
      findings: 0,
    },
    {
      name: 'goods that are sold, and data that is',
      policy: doc(
        p('We do not sell your data.'),
        p('We sell guest lists and address labels.'),
        p('We also sell customer addresses.'),
      ),
      findings: 1,
    },
  ],
};
