import { doc, docWith, h, p } from '../policy/builders';
import type { HeadingLevel } from '../policy/nodes';
import type { Check } from './check';

/** Finds headings that skip a level: one of level 4 under one of level 2. */
export const headingOrder: Check = {
  id: 'heading-order',
  severity: 'warning',
  title: 'Headings out of order',
  why: 'Screen readers and tables of contents go by the level of headings. Where one is skipped, their users look for a section that is not there.',
  run({ blocks }, report) {
    const headings = blocks.flatMap(({ level, path, text }) =>
      level === null ? [] : [{ level, path, text }],
    );
    const top = headings.reduce((least, { level }) => Math.min(least, level), 4);
    const open: { readonly level: number; readonly right: number }[] = [];
    for (const { level, path, text } of headings) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const right = (open.at(-1)?.right ?? top - 1) + 1;
      open.push({ level, right });
      if (right === level || !isLevel(right)) continue;
      report({
        text: `“${text.length > 60 ? `${text.slice(0, 58)}…` : text}” is a heading of level ${level}, but none of level ${level - 1} stands above it. Make it one of level ${right}.`,
        place: { kind: 'node', path },
        fix: { label: `Make it level ${right}`, edits: [{ kind: 'heading-level', path, level: right }] },
      });
    }
  },
  examples: [
    {
      name: 'a level that is skipped',
      policy: doc(h('Cookies', 2), p('None.'), h('Kinds', 4), p('None.'), h('How long', 4), p('None.')),
      findings: 2,
      fixed: doc(h('Cookies', 2), p('None.'), h('Kinds', 3), p('None.'), h('How long', 3), p('None.')),
    },
    {
      name: 'a first heading that is too deep',
      policy: doc(h('Cookies', 3), p('None.'), h('Rights', 2), p('Some.')),
      findings: 1,
      fixed: doc(h('Cookies', 2), p('None.'), h('Rights', 2), p('Some.')),
    },
    {
      name: 'a level that is skipped, in Swedish',
      policy: docWith({ language: 'sv' }, h('Kakor', 2), h('Sorter', 4), p('Inga.')),
      findings: 1,
      fixed: docWith({ language: 'sv' }, h('Kakor', 2), h('Sorter', 3), p('Inga.')),
    },
    {
      name: 'levels in order',
      policy: doc(h('Cookies', 2), h('Kinds', 3), h('Names', 4), p('None.'), h('Rights', 2), p('Some.')),
      findings: 0,
    },
    {
      name: 'back from a deep level',
      policy: docWith({ language: 'sv' }, h('Kakor', 2), h('Sorter', 3), h('Rättigheter', 2), p('Några.')),
      findings: 0,
    },
    {
      name: 'one level alone',
      policy: docWith(
        { language: 'zh-Hant' },
        h('安全', 3),
        p('我們鎖門。'),
        h('權利', 3),
        p('您可以詢問。'),
      ),
      findings: 0,
    },
  ],
};

function isLevel(level: number): level is HeadingLevel {
  return level >= 2 && level <= 4;
}
