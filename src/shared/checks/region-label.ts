import { doc, docWith, h, p } from '../policy/builders';
import type { Check } from './check';
import { shapeOf, titleKey } from './outline';
import { regionalLaws, regionalRights, usState } from './tables/region-terms';
import { contentOffsets, isTyped, placeIn, type TextBlock } from './text-block';

/** Finds rights and laws of one region that do not say which region they belong to. */
export const regionLabel: Check = {
  id: 'region-label',
  severity: 'error',
  title: 'Rights or laws of a region that is not named',
  why: 'A right that only the people of one country or state have has to say so; otherwise every reader will claim it, or none.',
  run({ blocks, remember, context }, report) {
    const all = [context.document.attrs.title, ...blocks.map(({ text }) => text)];
    const isNamed = (pattern: RegExp): boolean => all.some((text) => pattern.test(text));
    for (const law of regionalLaws) {
      const first = blocks.find((block) => remember(block, lawsIn).some(({ short }) => short === law.short));
      const use = first && remember(first, lawsIn).find(({ short }) => short === law.short);
      if (first === undefined || use === undefined || isNamed(law.region)) continue;
      if (all.some((text) => text.includes(law.name))) continue;
      const canFix = isTyped(first, use.from, use.to) && first.language === 'en';
      const name = `${use.hasArticle ? '' : 'the '}${law.name} (${law.short})`;
      report({
        text: `“${law.short}” is never written out, and nothing says where it applies. Write “${law.name} (${law.short})” where it stands first.`,
        place: placeIn(first, use.from, use.to),
        ...(canFix
          ? {
              fix: {
                label: 'Write the name out',
                edits: [
                  {
                    kind: 'replace-text',
                    path: first.path,
                    ...contentOffsets(first, use.from, use.to),
                    text: name,
                  },
                ],
              },
            }
          : {}),
      });
    }
    for (const [index, block] of blocks.entries()) {
      if (!remember(block, isRegionalRight)) continue;
      const around = blocks.slice(Math.max(0, index - 12), index + 4);
      if (around.some(({ text }) => usState.test(text))) continue;
      report({
        severity: 'warning',
        text: `“${block.text.trim()}” is a right under the laws of single states, but nothing here says which. Name the state in the heading.`,
        place: placeIn(block, 0, block.text.length),
      });
    }
  },
  examples: [
    {
      name: 'a law by its abbreviation',
      policy: doc(p('You have rights under the CCPA.')),
      findings: 1,
      fixed: doc(p('You have rights under the California Consumer Privacy Act (CCPA).')),
    },
    {
      name: 'a law without its article',
      policy: doc(p('We follow PIPEDA in all we do.')),
      findings: 1,
      fixed: doc(
        p(
          'We follow the Personal Information Protection and Electronic Documents Act (PIPEDA) in all we do.',
        ),
      ),
    },
    {
      name: 'a right without its state',
      policy: doc(h('Right to know'), p('You can ask us what we have collected.')),
      findings: 1,
    },
    {
      name: 'in Swedish',
      policy: docWith(
        { language: 'sv' },
        h('Rätten att få veta'),
        p('Du kan fråga oss vad vi har samlat in enligt CCPA.'),
      ),
      findings: 2,
    },
    {
      name: 'in Chinese',
      policy: docWith({ language: 'zh-Hant' }, h('知情權'), p('您可以依 CPRA 詢問我們蒐集了哪些資料。')),
      findings: 2,
    },
    {
      name: 'a law with its state',
      policy: doc(p('In California, the CCPA gives you more rights.')),
      findings: 0,
    },
    {
      name: 'rights under a heading with the state',
      policy: doc(h('People in California'), h('Right to know', 3), p('You can ask us.')),
      findings: 0,
    },
    {
      name: 'rights of everybody, in Swedish',
      policy: docWith({ language: 'sv' }, h('Rätten till insyn'), p('Du kan fråga oss.')),
      findings: 0,
    },
    {
      name: 'a law with its state, in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        h('加州居民的知情權'),
        p('依加州法律（CCPA），您可以詢問我們。'),
      ),
      findings: 0,
    },
    {
      name: 'laws that do not apply',
      policy: doc(
        p('The CPRA and the LGPD do not apply to a shop of our size.'),
        p('PIPEDA gäller inte oss.'),
        p('CCPA 不適用於本店。'),
      ),
      findings: 0,
    },
  ],
};

function lawsIn({ text }: TextBlock) {
  return [...text.matchAll(abbreviations)].flatMap(({ 0: short, index: from }) => {
    const to = from + short.length;
    if (noMatter.test(text.slice(to, to + 40))) return [];
    return [{ short, from, to, hasArticle: /\bthe $/iu.test(text.slice(Math.max(0, from - 5), from)) }];
  });
}

/** Behind a law that does not concern the business: then nobody has rights under it. */
const noMatter =
  /^[^.;。；]{0,15}?(?:\b(?:does not|doesn[’']t|do not|don[’']t) (?:apply|concern|cover|bind)|(?<!\p{L})(?:gäller|berör|omfattar) (?:inte|ej)(?!\p{L})|(?:不|並不|並未)適用)/iu;

const abbreviations = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${regionalLaws.map(({ short }) => short).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

function isRegionalRight(block: TextBlock): boolean {
  const { isHeading, title } = shapeOf(block);
  return isHeading && regionalRights[block.language].test(titleKey(title));
}
