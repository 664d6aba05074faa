import { doc, docWith, h, p } from '../policy/builders';
import type { Check } from './check';
import { pageDebris as kinds } from './tables/page-debris';
import { isTyped, placeIn, type TextBlock } from './text-block';

/** Finds what was copied along with a text from a web page: buttons, trails, browser titles, copyright notices. */
export const pageDebris: Check = {
  id: 'page-debris',
  severity: 'warning',
  title: 'Remains of a web page',
  why: 'They say that the text was copied from somewhere else, and they tell the reader nothing about privacy.',
  run({ blocks, remember }, report) {
    for (const block of blocks) {
      const found = remember(block, debrisIn);
      if (found === null || !isTyped(block, found.from, found.to)) continue;
      report({
        text: `“${shorten(block.text.slice(found.from, found.to))}” is ${found.name}, and no part of a privacy policy. Take it out.`,
        place: placeIn(block, found.from, found.to),
        ...(found.isWhole
          ? { fix: { label: 'Remove the line', edits: [{ kind: 'remove', path: block.path }] } }
          : {}),
      });
    }
  },
  examples: [
    {
      name: 'a button',
      policy: doc(p('Back to top'), p('We keep orders.')),
      findings: 1,
      fixed: doc(p('We keep orders.')),
    },
    {
      name: 'the title of a window, and a trail',
      policy: doc(h('Privacy | Example Shop'), p('Home > Help > Privacy'), p('We keep orders.')),
      findings: 2,
      fixed: doc(h('Privacy | Example Shop'), p('We keep orders.')),
    },
    {
      name: 'a copyright notice and code',
      policy: doc(p('Nobody may copy this page without our written permission.'), p('Orders &amp; invoices')),
      findings: 2,
    },
    {
      name: 'in Swedish',
      policy: docWith({ language: 'sv' }, p('Hoppa till innehållet'), p('Vi sparar ordrar.')),
      findings: 1,
      fixed: docWith({ language: 'sv' }, p('Vi sparar ordrar.')),
    },
    {
      name: 'in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('回到頂端'), p('未經本公司書面同意，不得轉載本頁內容。')),
      findings: 1 + 1,
      fixed: docWith({ language: 'zh-Hant' }, p('未經本公司書面同意，不得轉載本頁內容。')),
    },
    {
      name: 'the same words in a sentence',
      policy: doc(
        p('Choose “Cookie settings” in the menu, or search our shop.'),
        p('The file is stored at home.'),
      ),
      findings: 0,
    },
    {
      name: 'the same words in Swedish sentences',
      policy: docWith(
        { language: 'sv' },
        p('Du kan logga in och läsa mer där.'),
        p('Vi lämnar inte ut dem utan ditt medgivande.'),
      ),
      findings: 0,
    },
    {
      name: 'the same words in Chinese sentences',
      policy: docWith(
        { language: 'zh-Hant' },
        p('未經您的同意，我們不會揭露資料。'),
        p('您可以在登入後下載資料。'),
      ),
      findings: 0,
    },
  ],
};

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)}…` : text;
}

function debrisIn({ text, inside, level }: TextBlock) {
  const line = text.trim();
  const start = text.indexOf(line);
  for (const { pattern, name, whole } of kinds) {
    if (pattern.source.startsWith('^') && (line.length > 140 || inside === 'table')) continue;
    if (whole && level !== null) continue;
    const match = pattern.exec(line);
    if (match === null) continue;
    const from = start + match.index;
    return { name, from, to: from + match[0].length, isWhole: whole && inside === 'text' };
  }
  return null;
}
