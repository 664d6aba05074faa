import { doc, docWith, p } from '../policy/builders';
import type { Check } from './check';
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
    { name: 'words in quotation marks', policy: doc(p('Choose “Settings” (or press “Save”).')), findings: 0 },
  ],
};

function definitionsIn({ text }: TextBlock) {
  return [...text.matchAll(definition)].map((match) => {
    const { 0: found, 1: before = '', 2: term = '', index } = match;
    const from = index + before.length;
    return {
      term: term.trim(),
      from,
      to: from + term.length,
      // Two terms in one bracket are more than one definition.
      cut:
        /^\s?[(（]/u.test(found) && /[)）]$/u.test(found) ? { from: index, to: index + found.length } : null,
    };
  });
}

const definition =
  /(\s?[(（]\s?(?:(?:hereinafter|hereafter|referred to (?:here )?as|collectively,?|together,?|individually,?|each,?|in this policy|nedan|nedan kallade?|härefter|i det följande|以下(?:簡稱|稱)為?|下稱|簡稱|統稱)[ ,]{0,2}){0,3}(?:the |an? |our )?[“"”「])([^“"”「」()（）\n]{2,40}?)[.,]?["”」]\s?[)）]/giu;

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
