import { doc, docWith, h, p } from '../policy/builders';
import type { Check } from './check';
import { spellings } from './tables/spelling';
import { casualWords, firstPerson, firstPersonPlural } from './tables/tone';
import { contentOffsets, isTyped, placeIn, type TextBlock } from './text-block';

/** Finds where a policy changes its voice: “I” among “we”, slang among plain words, American spelling among British. */
export const voiceShift: Check = {
  id: 'voice-shift',
  severity: 'advice',
  title: 'Change of voice',
  why: 'A text in several voices reads as if it were put together from others, and leaves open who promises what.',
  run({ blocks, remember }, report) {
    const read = blocks.map((block) => ({ block, voice: remember(block, voiceOf) }));
    const plural = read.filter(({ voice }) => voice.isPlural).length;
    const singular = read.filter(({ voice }) => voice.singular !== null).length;
    const [firstSpelled] = read.flatMap(({ voice }) => voice.spelled);
    for (const { block, voice } of read) {
      if (voice.singular !== null && plural > 2 * singular) {
        const words = block.text.slice(voice.singular.from, voice.singular.to);
        report({
          text: `“${words}” is one person speaking, while the rest of the policy says “we”. Use one of them throughout.`,
          place: placeIn(block, voice.singular.from, voice.singular.to),
        });
      }
      if (voice.casual !== null) {
        const words = block.text.slice(voice.casual.from, voice.casual.to);
        report({
          text: `“${words}” is said more lightly than the rest. Say plainly what is meant.`,
          place: placeIn(block, voice.casual.from, voice.casual.to),
        });
      }
      for (const { word, variety, other, from, to } of voice.spelled) {
        if (firstSpelled === undefined || variety === firstSpelled.variety || !isTyped(block, from, to))
          continue;
        report({
          text: `“${word}” is ${variety} spelling; the policy begins with ${firstSpelled.variety} spelling (“${firstSpelled.word}”). Use one of them throughout.`,
          place: placeIn(block, from, to),
          fix: {
            label: `Replace with “${other}”`,
            edits: [
              { kind: 'replace-text', path: block.path, ...contentOffsets(block, from, to), text: other },
            ],
          },
        });
      }
    }
  },
  examples: [
    {
      name: '“I” among “we”',
      policy: doc(
        p('We keep orders.'),
        p('Our shop is small, and we like it.'),
        p('We answer soon.'),
        p('I must pursue everybody who steals.'),
      ),
      findings: 1,
    },
    {
      name: 'a joke for a heading',
      policy: doc(h('The boring stuff'), p('We keep invoices for seven years.')),
      findings: 1,
    },
    {
      name: 'two spellings',
      policy: doc(p('We care about the colour of our shop.'), p('We want to analyze trends.')),
      findings: 1,
      fixed: doc(p('We care about the colour of our shop.'), p('We want to analyse trends.')),
    },
    {
      name: 'in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Vi sparar ordrar.'),
        p('Våra kunder är viktiga.'),
        p('Vi svarar snart.'),
        p('Här kommer den tråkiga biten, och jag hoppas att du läser den.'),
      ),
      findings: 2,
    },
    {
      name: 'in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('我們保存訂單。'),
        p('我們很快回覆。'),
        p('我們重視隱私。'),
        p('我希望您讀完本政策。'),
      ),
      findings: 1,
    },
    {
      name: 'one person throughout',
      policy: doc(p('I keep your order.'), p('I will answer soon.')),
      findings: 0,
    },
    {
      name: 'a numeral and a quotation',
      policy: doc(p('We follow Annex I will or no.'), p('We ask you to tick “I agree”.'), p('We do.')),
      findings: 0,
    },
    {
      name: 'plain Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Vi sparar dina ordrar.'),
        p('Kryssa i ”Jag samtycker” om du vill.'),
        p('Vi svarar.'),
      ),
      findings: 0,
    },
    {
      name: 'plain Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('我們保存訂單。'),
        p('我國法律另有規定時，我們依其規定。'),
        p('我們會回覆。'),
      ),
      findings: 0,
    },
  ],
};

interface Spelled {
  readonly word: string;
  readonly variety: 'British' | 'American';
  /** The same word as the other variety spells it. */
  readonly other: string;
  readonly from: number;
  readonly to: number;
}

function voiceOf({ text, language }: TextBlock) {
  const place = (match: RegExpExecArray | null) =>
    match === null ? null : { from: match.index, to: match.index + match[0].length };
  return {
    singular: place(firstPerson[language].exec(text)),
    isPlural: firstPersonPlural[language].test(text),
    casual: place(casualWords[language].exec(text)),
    spelled: language === 'en' ? spelledIn(text) : [],
  };
}

function spelledIn(text: string): readonly Spelled[] {
  return [...text.matchAll(/\p{Ll}{5,20}/gu)].flatMap(({ 0: word, index }): readonly Spelled[] => {
    const known = otherSpelling.get(word);
    return known === undefined ? [] : [{ word, ...known, from: index, to: index + word.length }];
  });
}

/** -ise is British; for -ize there is nothing to tell. */
const otherSpelling: ReadonlyMap<string, Pick<Spelled, 'variety' | 'other'>> = new Map(
  spellings.flatMap(([british, american]): [string, Pick<Spelled, 'variety' | 'other'>][] =>
    american === ''
      ? [[british, { variety: 'British', other: british.replace(/is(?=e|ation|ing)/u, 'iz') }]]
      : [
          [british, { variety: 'British', other: american }],
          [american, { variety: 'American', other: british }],
        ],
  ),
);
