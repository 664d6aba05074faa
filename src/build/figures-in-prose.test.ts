import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { languages, type Language } from '../shared/language';
import { compileLibrary } from '../shared/library/compile';
import type { PolicyNode } from '../shared/policy/nodes';
import { childrenOf } from '../shared/policy/walk';
import { readLibraryFiles } from './library-plugin';

/**
 * The figures that stand in clauses as words and not as a detail: what a law fixes and no business may change, and the
 * year in the name of a law. docs/decisions/0035-figures-of-the-law.md says why.
 */
const figuresOfTheLaw: Readonly<Record<string, FiguresOfALaw>> = {
  'california-notice': {
    law: 'Cal. Civ. Code 1798.130(a)(5)(B) and (C): the twelve months before',
    en: ['twelve months', 'twelve months'],
    sv: ['tolv månaderna', 'tolv månaderna'],
    'zh-Hant': ['十二個月', '十二個月'],
  },
  'california-opt-out': {
    law: 'Cal. Civ. Code 1798.120(c): under 16, and from 13 with their own consent',
    en: ['16', '16', '13'],
    sv: ['16', '16', '13'],
    'zh-Hant': ['16', '16', '13'],
  },
  'sharing-partners': {
    law: 'Cal. Civ. Code 1798.83: once in a calendar year, about the year before',
    en: [],
    sv: [],
    'zh-Hant': ['一年'],
  },
  'uk-notice': {
    law: 'The name of the Data Protection Act 2018',
    en: ['2018'],
    sv: ['2018'],
    'zh-Hant': ['2018'],
  },
};

type FiguresOfALaw = Readonly<Record<Language, readonly string[]>> & { readonly law: string };

const { library } = compileLibrary(await readLibraryFiles(resolve('templates')));

/** Digits, and number words before a unit of time. */
const figure: Readonly<Record<Language, RegExp>> = {
  en: /\d+|\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|sixty|seventy|ninety)(?:-\w+)? (?:calendar |business |working )?(?:hours?|days?|weeks?|months?|years?)\b/giu,
  sv: /\d+|(?<!\p{L})(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|arton|tjugo|trettio|fyrtio|sextio|nittio) (?:kalender|arbets|bank)?(?:timm|dyg|dag|veck|månad|år)\p{L}*/giu,
  'zh-Hant': /\d+|[一二兩三四五六七八九十百]+ ?(?:小時|歲|天|日|週|星期|個月|年)/gu,
};

test.each(languages)(
  'deadlines, ages and periods are details in %s, but for what a law fixes',
  (language) => {
    const found = (library?.clauses ?? []).flatMap(({ id, text }) => {
      const figures = text[language].flatMap(linesOf).flatMap((line) => line.match(figure[language]) ?? []);
      return figures.length === 0 ? [] : [[id, figures]];
    });
    const allowed = Object.entries(figuresOfTheLaw)
      .map(([id, figures]) => [id, figures[language]] as const)
      .filter(([, figures]) => figures.length > 0);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(allowed));
  },
);

function linesOf(node: PolicyNode): readonly string[] {
  return node.type === 'text' ? [node.text] : childrenOf(node).flatMap(linesOf);
}
