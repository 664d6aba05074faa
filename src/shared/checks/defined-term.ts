import { doc, docWith, p } from '../policy/builders';
import type { Check } from './check';
import { definitionsIn } from './definitions-in-text';
import { contentOffsets, isTyped, placeIn, type TextBlock } from './text-block';

/** Finds terms that are defined twice, or defined and never used. */
export const definedTerm: Check = {
  id: 'defined-term',
  severity: 'advice',
  title: 'Defined terms',
  why: 'A definition makes readers stop and remember. One that is not needed wastes that, and two for one term can contradict each other.',
  run({ blocks, remember }, report) {
    const defined = new Map<string, string>();
    for (const block of blocks) {
      for (const { term, from, to, cut } of remember(block, definitionsIn)) {
        if (!isTyped(block, from, to)) continue;
        const key = term.toLowerCase();
        const before = defined.get(key);
        defined.set(key, term);
        if (before !== undefined) {
          report({
            severity: 'warning',
            text: `“${term}” is defined a second time. Define it once, where it stands first.`,
            place: placeIn(block, from, to),
          });
        } else if (countUses(blocks, key) < 2) {
          report({
            text: `“${term}” is defined here, but never used. Take the definition out.`,
            place: placeIn(block, from, to),
            ...(cut === null
              ? {}
              : {
                  fix: {
                    label: 'Remove the definition',
                    edits: [
                      {
                        kind: 'replace-text',
                        path: block.path,
                        ...contentOffsets(block, cut.from, cut.to),
                        text: '',
                      },
                    ],
                  },
                }),
          });
        }
      }
    }
  },
  examples: [
    {
      name: 'never used',
      policy: doc(p('You buy from Example Ltd (the “Seller”) in our shop.')),
      findings: 1,
      fixed: doc(p('You buy from Example Ltd in our shop.')),
    },
    {
      name: 'defined twice',
      policy: doc(
        p('We sell on example.com (the “Site”). The Site is ours.'),
        p('Our page (the “Site”) uses cookies.'),
      ),
      findings: 1,
    },
    {
      name: 'never used, in Swedish',
      policy: docWith({ language: 'sv' }, p('Du handlar av Exempel AB (”Säljaren”) i vår butik.')),
      findings: 1,
      fixed: docWith({ language: 'sv' }, p('Du handlar av Exempel AB i vår butik.')),
    },
    {
      name: 'never used, in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('範例有限公司（以下簡稱「賣方」）保存訂單。')),
      findings: 1,
      fixed: docWith({ language: 'zh-Hant' }, p('範例有限公司保存訂單。')),
    },
    {
      name: 'used, in the plural too',
      policy: doc(p('People who buy (each a “Customer”) have rights. Customers may ask.')),
      findings: 0,
    },
    {
      name: 'used, in Swedish',
      policy: docWith({ language: 'sv' }, p('Exempel AB (”Säljaren”) svarar. Säljarens adress är ny.')),
      findings: 0,
    },
    {
      name: 'used, in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('範例有限公司（下稱「賣方」）保存訂單。賣方不會出售資料。')),
      findings: 0,
    },
    {
      name: '“means” and “hereinafter”, never used and defined twice',
      policy: doc(
        p('“Buyer” means anyone who buys from us.'),
        p('We keep orders in a list, hereinafter the “Register”. The Register is locked.'),
        p('“Register” refers to the list of orders.'),
      ),
      findings: 2,
    },
    {
      name: 'the same in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Med ”Köpare” avses den som handlar hos oss.'),
        p('Orderna står i en lista, nedan kallad Registret. Registret är låst.'),
        p('”Registret” avser listan över order.'),
      ),
      findings: 2,
    },
    {
      name: 'the same in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('「買受人」係指向我們購物的人。'),
        p('訂單列於清單，以下簡稱「登記簿」。登記簿已上鎖。'),
        p('本政策所稱登記簿，係指訂單清單。'),
      ),
      findings: 2,
    },
    {
      name: '“means” and its like, used',
      policy: doc(
        p('“Buyer” means anyone who buys from us. A buyer can ask. This means a lot to us.'),
        p('Med ”köpare” avses den som handlar hos oss. En köpare kan fråga.'),
        p('「買受人」係指向我們購物的人。買受人可以詢問。'),
      ),
      findings: 0,
    },
    { name: 'words in quotation marks', policy: doc(p('Choose “Settings” (or press “Save”).')), findings: 0 },
  ],
};

function countUses(blocks: readonly TextBlock[], key: string): number {
  let uses = 0;
  for (const { text } of blocks) {
    const lower = text.toLowerCase();
    for (let at = lower.indexOf(key); at >= 0 && uses < 2; at = lower.indexOf(key, at + key.length))
      uses += 1;
    if (uses >= 2) return uses;
  }
  return uses;
}
