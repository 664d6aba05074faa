import { rowsThatMayMatch } from '../may-match';
import { perLanguage, type Language } from '../language';
import { doc, docWith, h, p } from '../policy/builders';
import { readingLevels } from '../reading/policy-levels';
import { readingLevelInWords, readingLimits, readingScales, wordsOf } from '../reading/reading-level';
import type { Check } from './check';
import { plainWordList } from './tables/plain-words';
import { isTyped, placeIn, type TextBlock } from './text-block';
import { quoted } from './quoted';
import { sentencesInBlock } from './sentence';
import { replaceFix, withCaseOf, withoutOverlaps } from './word-rows';

/** What a reader can take in at once, by language. */
const limits: Readonly<
  Record<
    Language,
    {
      readonly words: number;
      readonly passives: number;
      readonly unit: string;
    }
  >
> = {
  en: { words: 40, passives: 4, unit: 'words' },
  sv: { words: 38, passives: 5, unit: 'words' },
  'zh-Hant': { words: 90, passives: 3, unit: 'characters' },
};

/** Finds what makes a policy harder to read than it need be: long sentences, hard words, heaps of passives. */
export const plainWords: Check = {
  id: 'plain-words',
  severity: 'advice',
  title: 'Hard to read',
  why: 'The law asks for clear and plain language, and a policy that people can read is one that they can trust.',
  run(subject, report) {
    const { blocks, remember } = subject;
    for (const block of blocks) {
      for (const { from, to, hard, plain, fits } of remember(block, hardWordsIn)) {
        if (!isTyped(block, from, to)) continue;
        const advice = plain.startsWith('(') || plain.startsWith('（') ? 'Leave it out' : `Say “${plain}”`;
        const fix = fits ? replaceFix(block, `Replace with “${plain}”`, [{ from, to, text: plain }]) : {};
        report({
          text: `“${hard}” is harder than it need be. ${advice}.`,
          place: placeIn(block, from, to),
          ...fix,
        });
      }
      for (const { from, to, words, passives } of remember(block, heavySentencesIn)) {
        const { words: most, passives: mostPassives, unit } = limits[block.language];
        const long = `This sentence has ${words} ${unit} without a rest. Cut it in two, or make a list of it: more than ${most} are hard to take in.`;
        const passive = `This sentence has ${passives} verbs in the passive. Say who does what.`;
        // What a detail lists is read item by item, too.
        const isLong = words - wordsOfValues(block, from, to) > most;
        if (isLong || passives >= mostPassives)
          report({ text: isLong ? long : passive, place: placeIn(block, from, to) });
      }
    }
    const { hardest, fewestWords } = readingLimits[subject.context.document.attrs.language];
    for (const { title, place, level } of readingLevels(subject).perClause) {
      if (level.words < fewestWords || level.value <= hardest) continue;
      report({
        text: `${quoted(title)} ${readingLevelInWords(level)}. ${readingScales[level.formula]} Use shorter sentences and words.`,
        place,
      });
    }
  },
  examples: [
    {
      name: 'hard words',
      policy: doc(p('Prior to that we ask you.'), p('We do so in order to help.'), p('We hereby thank you.')),
      findings: 3,
      fixed: doc(p('Before that we ask you.'), p('We do so to help.'), p('We hereby thank you.')),
    },
    {
      name: 'hard words in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Du kan erhålla hjälp av oss.'),
        p('Avseende priset får du besked.'),
      ),
      findings: 2,
      fixed: docWith({ language: 'sv' }, p('Du kan få hjälp av oss.'), p('Om priset får du besked.')),
    },
    {
      name: 'hard words in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('倘若您同意，我們才會聯絡您。'), p('我們會進行刪除。')),
      findings: 2,
      fixed: docWith({ language: 'zh-Hant' }, p('如果您同意，我們才會聯絡您。'), p('我們會刪除。')),
    },
    {
      name: 'a long sentence',
      policy: doc(p(`We keep ${'your name and the date, '.repeat(9)}and no more.`)),
      findings: 1,
    },
    {
      name: 'a long sentence in Swedish',
      policy: docWith({ language: 'sv' }, p(`Vi sparar ${'ditt namn och dagen, '.repeat(10)}och inget mer.`)),
      findings: 1,
    },
    {
      name: 'a long sentence in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p(`我們會保存${'您的姓名與訂單的日期、'.repeat(9)}不會保存其他資料。`),
      ),
      findings: 1,
    },
    {
      name: 'a heap of passives',
      policy: doc(p('The data is collected, is stored, is checked and is then deleted by the host.')),
      findings: 1,
    },
    {
      name: 'a heap of passives in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Dina uppgifter samlas in, lagras, kontrolleras, ändras och raderas av vår värd.'),
      ),
      findings: 1,
    },
    {
      name: 'a heap of passives in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('您的資料會被蒐集、被保存，之後被刪除。')),
      findings: 1,
    },
    {
      name: 'a section of long words',
      policy: doc(
        h('Liability'),
        p('Organisational responsibilities necessitate comprehensive documentation. '.repeat(25).trim()),
      ),
      findings: 1,
    },
    {
      name: 'a section of long words in Swedish',
      policy: docWith(
        { language: 'sv' },
        h('Ansvar'),
        p('Personuppgiftsansvariga organisationer eftersträvar säkerhetsåtgärder. '.repeat(30).trim()),
      ),
      findings: 1,
    },
    {
      name: 'plain sentences',
      policy: doc(p('We keep your name for a year. Then we delete it. Is that too long? Tell us.')),
      findings: 0,
    },
    {
      name: 'plain sentences in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Vi sparar ditt namn i ett år. Sedan raderas det. Säg till om det är för länge.'),
      ),
      findings: 0,
    },
    {
      name: 'plain sentences in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('我們會保存您的姓名一年，之後刪除。您可以隨時告訴我們。')),
      findings: 0,
    },
  ],
};

interface HardWord {
  readonly from: number;
  readonly to: number;
  readonly hard: string;
  readonly plain: string;
  readonly fits: boolean;
}

/** All hard words of a language in one pattern, the longest first. */
function patternOf(language: Language): RegExp {
  const words = plainWordList
    .filter((each) => each.language === language)
    .map(({ hard }) => hard)
    .sort((a, b) => b.length - a.length);
  // In “what we need in order to help” the phrase cannot be shorter.
  return language === 'zh-Hant'
    ? new RegExp(`(?:${words.join('|')})`, 'gu')
    : new RegExp(`(?<![\\p{L}-])(?<!\\bneed )(?:${words.join('|')})(?![\\p{L}-])`, 'giu');
}

const plainByHard = new Map(plainWordList.map((each) => [`${each.language} ${each.hard}`, each]));

const mayBeHard = perLanguage((language) => rowsThatMayMatch([patternOf(language)], (pattern) => pattern));

function hardWordsIn({ text, language }: TextBlock): readonly HardWord[] {
  const found = mayBeHard[language](text)
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ 0: hard, index }) => {
      const word = plainByHard.get(`${language} ${hard.toLowerCase()}`);
      if (word === undefined) return [];
      const plain = word.fits ? withCaseOf(hard, word.plain) : word.plain;
      return [{ from: index, to: index + hard.length, hard, plain, fits: word.fits }];
    });
  return withoutOverlaps(found);
}

/** Words that values bring into a part of the text. */
function wordsOfValues({ pieces, text, language }: TextBlock, from: number, to: number): number {
  return pieces
    .filter((piece) => piece.node.type !== 'text' && piece.from < to && piece.to > from)
    .reduce((sum, piece) => sum + wordsOf(text.slice(piece.from, piece.to), language).length, 0);
}

interface HeavySentence {
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly passives: number;
}

const passivePatterns: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:is|are|was|were|be|been|being) (?:(?:not|also|then|only|never|always|\p{Ll}{2,20}ly) ){0,2}(?:\p{Ll}{2,20}ed|made|given|kept|sent|held|sold|shown|taken|known|found|told|lost|paid|read|set|put|seen|written|chosen)\b/giu,
  sv: /(?<!\p{L})(?!(?:deras|vilkas|allas|bådas|andras|varas|begäras|utomlands|dagligvaruhandelns)(?!\p{L}))\p{Ll}{2,20}(?:[lnrdtgvkspm]as|ats|ades|eras?s)(?!\p{L})|(?<!\p{L})(?:blir|blev|blivit) \p{Ll}{2,20}(?:ad|ade|at|d|t|en|na)(?!\p{L})/giu,
  'zh-Hant': /被(?!告|保險|害)/gu,
};

/** Only sentences that may be too much: the others are many, and nothing is kept for them. */
function heavySentencesIn(block: TextBlock): readonly HeavySentence[] {
  const { language, inside, level } = block;
  if (inside === 'table' || level !== null) return [];
  const { words: most, passives: mostPassives } = limits[language];
  return sentencesInBlock(block).flatMap(({ text: sentence, from, to }) => {
    // A list behind a colon is read item by item, and so are parts between semicolons.
    const words = Math.max(...sentence.split(/[:;：；]/u).map((part) => wordsOf(part, language).length));
    const passives = sentence.match(passivePatterns[language])?.length ?? 0;
    return words > most || passives >= mostPassives ? [{ from, to, words, passives }] : [];
  });
}
