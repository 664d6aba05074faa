import { languages, perLanguage } from '../language';
import { rowsThatMayMatch } from '../may-match';
import { doc, docWith, h, p } from '../policy/builders';
import type { Check, CheckSubject, ReportedFinding } from './check';
import { definitionsIn } from './definitions-in-text';
import type { Edit } from './fix';
import { concepts, definedRoles, sensitiveData, sensitiveKinds, type ConceptName } from './tables/terms';
import { contentOffsets, isTyped, placeIn, type TextBlock } from './text-block';

/** Finds several names for one thing, terms with a capital letter that nothing defines, and kinds of data without their kinds. */
export const terminology: Check = {
  id: 'terminology',
  severity: 'advice',
  title: 'Names for things',
  why: 'Two names for one thing make readers look for the difference, and a term that looks defined but is not leaves them guessing.',
  run(subject, report) {
    reportConcepts(subject, report);
    reportRoles(subject, report);
    const { blocks, remember } = subject;
    const sensitive = blocks.find((block) => remember(block, termsIn).sensitive !== null);
    const place = sensitive && remember(sensitive, termsIn).sensitive;
    if (!sensitive || !place || blocks.some((block) => remember(block, termsIn).hasKinds)) return;
    report({
      text: `“${sensitive.text.slice(place.from, place.to)}” is mentioned, but no kind of it is named. Say which kinds are meant.`,
      place: placeIn(sensitive, place.from, place.to),
    });
  },
  examples: [
    {
      name: 'two names for one thing',
      policy: doc(
        p('We keep personal data.'),
        p('Your personal information is safe. Personal information is kept.'),
      ),
      findings: 2,
    },
    {
      name: 'two spellings of one word',
      policy: doc(p('Our Web Site is new.'), p('The website has a shop, and the web site is fast.')),
      findings: 1,
      fixed: doc(p('Our Website is new.'), p('The website has a shop, and the website is fast.')),
    },
    {
      name: 'a term that is not defined',
      policy: doc(p('If you are a Subscriber, you can ask us.')),
      findings: 1,
    },
    {
      name: 'roles that are not defined, in English, Swedish and Chinese',
      policy: doc(
        p('Ask the Controller; the Processor only stores it.'),
        p('Uppgifterna lämnas till Leverantören, som lagrar dem.'),
        p('甲方得隨時查詢資料，「會員」亦同。'),
      ),
      findings: 5,
    },
    {
      name: 'roles that are defined, in English, Swedish and Chinese',
      policy: doc(
        p('“Controller” means the business that decides. Ask the Controller.'),
        p('Med ”Leverantör” avses den som lagrar uppgifter. De lämnas till Leverantören.'),
        p('「會員」係指已註冊的人。「會員」得隨時查詢資料。'),
      ),
      findings: 0,
    },
    {
      name: 'sensitive data of no kind',
      policy: doc(p('We do not ask for sensitive personal information.')),
      findings: 1,
    },
    {
      name: 'in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Vår integritetspolicy gäller alla.'),
        p('Läs denna sekretesspolicy. Vi behandlar inga känsliga personuppgifter.'),
      ),
      findings: 3,
    },
    {
      name: 'in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('本隱私權政策說明我們如何收集資料。'),
        p('本隱私政策適用於我們蒐集的資料。'),
      ),
      findings: 4,
    },
    {
      name: 'one name, in three languages',
      policy: doc(
        p('We keep personal data on our website.'),
        p('Vår integritetspolicy gäller dina personuppgifter.'),
        p('我們蒐集個人資料。'),
      ),
      findings: 0,
    },
    {
      name: 'a term that is defined, and a title',
      policy: doc(h('Rights of the User'), p('Everybody who buys (the “User”) can ask. The User decides.')),
      findings: 0,
    },
    {
      name: 'sensitive data of some kind',
      policy: docWith({ language: 'sv' }, p('Vi behandlar inga känsliga uppgifter, som uppgifter om hälsa.')),
      findings: 0,
    },
  ],
};

type Report = (finding: ReportedFinding) => void;

const mayBeNamed = perLanguage((language) =>
  rowsThatMayMatch(
    concepts[language].flatMap(({ names }) => names),
    ({ pattern }) => pattern,
  ),
);

function termsIn({ text, language, level }: TextBlock) {
  const sensitive = sensitiveData[language].exec(text);
  return {
    names: mayBeNamed[language](text).flatMap((name) =>
      [...text.matchAll(name.pattern)].map(({ 0: words, index }) => ({
        name,
        words,
        from: index,
        to: index + words.length,
      })),
    ),
    roles:
      level !== null
        ? []
        : [...text.matchAll(definedRoles[language])].map(({ 0: role, index }) => ({
            role,
            from: index,
            to: index + role.length,
          })),
    sensitive:
      sensitive === null ? null : { from: sensitive.index, to: sensitive.index + sensitive[0].length },
    hasKinds: sensitiveKinds.test(text),
    // Laws of states have terms of their own, which their readers know.
    isAboutOneState: /California|CCPA|CPRA|Kaliforn|加州/u.test(text),
  };
}

function reportConcepts({ blocks, remember }: CheckSubject, report: Report): void {
  const placesOf = new Map<ConceptName, NamedPlace[]>();
  for (const block of blocks) {
    const { names, isAboutOneState } = remember(block, termsIn);
    for (const { name, ...place } of isAboutOneState ? [] : names) {
      if (!isTyped(block, place.from, place.to)) continue;
      const known = placesOf.get(name);
      if (known === undefined) placesOf.set(name, [{ block, ...place }]);
      else known.push({ block, ...place });
    }
  }
  for (const language of languages) {
    for (const { names, isSpelling } of concepts[language]) {
      const used = names.flatMap((name) => {
        const places = placesOf.get(name) ?? [];
        return places.length > 0 ? [{ name: name.name, places }] : [];
      });
      if (used.length < 2) continue;
      for (const { name, places } of isSpelling ? used.slice(1) : used) {
        const [first] = places;
        if (first === undefined) continue;
        const others = used.filter((each) => each.name !== name).map((each) => `“${each.name}”`);
        report({
          text: `“${first.words}” is called ${others.join(' or ')} in other places. Use one name for it throughout.`,
          place: placeIn(first.block, first.from, first.to),
          ...(isSpelling
            ? {
                fix: {
                  label: `Replace with “${names[0]?.name ?? ''}”`,
                  edits: places.map((place) => respell(place, names[0]?.name ?? '')),
                },
              }
            : {}),
        });
      }
    }
  }
}

interface NamedPlace {
  readonly block: TextBlock;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

function respell({ block, words, from, to }: NamedPlace, name: string): Edit {
  const plural = /s$/iu.test(words) ? 's' : '';
  const first = /^\p{Lu}/u.test(words) ? name.charAt(0).toUpperCase() : name.charAt(0);
  return {
    kind: 'replace-text',
    path: block.path,
    ...contentOffsets(block, from, to),
    text: `${first}${name.slice(1)}${plural}`,
  };
}

/** “If you are a Subscriber”, where nothing says what a Subscriber is. */
function reportRoles({ blocks, remember }: CheckSubject, report: Report): void {
  const done = new Set<string>();
  for (const block of blocks) {
    for (const { role, from, to } of remember(block, termsIn).roles) {
      const stem = stemOf(role);
      if (done.has(stem) || !isTyped(block, from, to)) continue;
      done.add(stem);
      if (blocks.some((each) => remember(each, definitionsIn).some(({ term }) => stemOf(term) === stem)))
        continue;
      report({
        text: `“${role}” is written like a defined term, but nothing says what it means. Define it, or ${block.language === 'zh-Hant' ? 'use a plain word' : 'write it small'}.`,
        place: placeIn(block, from, to),
      });
    }
  }
}

/** A term without its endings, so that “Users” and “Kundens” are found at the definition of “User” and “Kund”. */
function stemOf(term: string): string {
  return term.toLowerCase().replace(/(?<=\p{Script=Latin}{3})(?:s|n|en|et|ens|ets|ar|er|arna|erna)$/u, '');
}
