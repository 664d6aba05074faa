import { rowsThatMayMatch } from '../may-match';
import { doc, docWith, p, ph } from '../policy/builders';
import type { Check, CheckSubject } from './check';
import { namesIn } from './names-in-text';
import { replacementFaults } from './tables/replacement-faults';
import { isTyped, placeIn, type TextBlock } from './text-block';
import { mostMatches } from './word-rows';

/** Finds what "replace all" has broken: "a Our product", "We collects", a name grown together with the next word. */
export const replaceDamage: Check = {
  id: 'replace-damage',
  severity: 'error',
  title: 'Damage done by replacing words',
  why: 'Replacing a name everywhere breaks the sentences that it stood in, and readers notice that nobody has read the policy.',
  run(subject, report) {
    for (const block of subject.blocks) {
      for (const { found, from, to, advice, severity } of subject.remember(block, faultsIn)) {
        if (!isTyped(block, from, to)) continue;
        report({
          severity,
          text: `“${found}” looks like the rest of an automatic replacement. ${advice}`,
          place: placeIn(block, from, to),
        });
      }
      for (const { from, to, found } of gluedValues(block)) {
        report({
          text: `“${found}” has grown together with a detail. Put a space or a hyphen between them.`,
          place: placeIn(block, from, to),
        });
      }
    }
    for (const { block, found, from, to, name } of gluedNames(subject)) {
      report({
        severity: 'warning',
        text: `“${found}” seems to be the name “${name}” and another word in one. Put a space or a hyphen between them.`,
        place: placeIn(block, from, to),
      });
    }
  },
  examples: [
    {
      name: 'a pronoun in the place of a name',
      policy: doc(p('Our collects your name. You can write to Our or call.')),
      findings: 2,
    },
    {
      name: 'a verb that no longer fits',
      policy: doc(p('We takes your privacy seriously and we keeps nothing.')),
      findings: 2,
    },
    { name: 'a pronoun in the middle of a word', policy: doc(p('Log in at smartOur today.')), findings: 1 },
    {
      name: 'the same in Swedish',
      policy: docWith({ language: 'sv' }, p('Vår samlar in ditt namn. Det finns hos Vi:s kunder.')),
      findings: 2,
    },
    {
      name: 'the same in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('本公司公司會保存資料，我們們也會。')),
      findings: 2,
    },
    {
      name: 'a value without a space before the next word',
      policy: docWith(
        { values: { contact_email: 'a@shop.se' } },
        p('Write to ', ph('contact_email'), 'today.'),
      ),
      findings: 1,
    },
    {
      name: 'a name that has grown together with a Swedish word',
      policy: docWith(
        { language: 'sv' },
        p('Hos Zelvora kan du rita. Vi visar Zelvoraannonser för alla som har Zelvora.'),
      ),
      findings: 1,
    },
    {
      name: 'good sentences',
      policy: doc(
        p('Our service collects data. We take care of it. Write to our office. Visit Our Website.'),
      ),
      findings: 0,
    },
    {
      name: 'good Swedish',
      policy: docWith(
        { language: 'sv', values: { contact_email: 'Tidewise' } },
        p(
          'Vår tjänst samlar in data. Vi tar hand om det. ',
          ph('contact_email'),
          's kunder och ',
          ph('contact_email'),
          '-appen.',
        ),
      ),
      findings: 0,
    },
    {
      name: 'good Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('我們會保存資料，本公司不會出售資料。')),
      findings: 0,
    },
  ],
};

const mayBeDamaged = rowsThatMayMatch(replacementFaults, ({ pattern }) => pattern);

function faultsIn({ text }: TextBlock) {
  return mayBeDamaged(text).flatMap(({ pattern, advice, isCertain = false }) =>
    [...text.matchAll(pattern)].slice(0, mostMatches).map(({ 0: found, index }) => ({
      found,
      from: index,
      to: index + found.length,
      advice,
      severity: isCertain ? ('error' as const) : ('warning' as const),
    })),
  );
}

/** Details with a letter of typed Latin text right beside them; a Swedish genitive is fine. */
function gluedValues({ text, pieces }: TextBlock) {
  return pieces.flatMap(({ node, from, to }) => {
    if (node.type !== 'placeholder' || to - from < 2) return [];
    const [first, last] = [text.slice(from, from + 1), text.slice(to - 1, to)];
    const before = isLatin(first)
      ? (/\p{Script=Latin}{1,30}$/u.exec(text.slice(Math.max(0, from - 30), from))?.[0] ?? '')
      : '';
    const after = isLatin(last)
      ? (/^(?!s(?!\p{L}))\p{Script=Latin}{1,30}/u.exec(text.slice(to, to + 30))?.[0] ?? '')
      : '';
    if (before === '' && after === '') return [];
    return [
      {
        found: text.slice(from - before.length, to + after.length).slice(0, 60),
        from: from - before.length,
        to: to + after.length,
      },
    ];
  });
}

function isLatin(letter: string): boolean {
  return /[\p{Script=Latin}\p{N}]/u.test(letter);
}

/** Words of Swedish or English that begin with a name that also stands alone, at least twice. */
function* gluedNames({ blocks, remember }: CheckSubject) {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    for (const { words } of remember(block, namesIn)) {
      for (const word of words) {
        const name = word.split('-')[0] ?? '';
        if (name.length > 4) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  for (const block of blocks) {
    for (const { found, from, to } of remember(block, longCapitalWords)) {
      if (counts.get(found) !== 1 || !isTyped(block, from, to)) continue;
      for (let end = 5; end <= found.length - 5; end += 1) {
        const name = found.slice(0, end);
        if ((counts.get(name) ?? 0) < 2 || ordinaryStems.test(name)) continue;
        yield { block, found, from, to, name };
        break;
      }
    }
  }
}

/** Plain words that policies write with a capital letter, and that begin others. */
const ordinaryStems =
  /^(?:Tjänst|Service|Person|Användar|Kontakt|Admini|Inform|Market|Integri|Euro|Other|Under|Where|There|Right)/u;

function longCapitalWords({ text }: TextBlock) {
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{9,40}(?![\p{L}\p{N}-])/gu)].map(
    ({ 0: found, index }) => ({
      found,
      from: index,
      to: index + found.length,
    }),
  );
}
