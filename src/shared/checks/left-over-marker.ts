import { leftOversIn } from '../placeholders/left-over';
import { doc, docWith, h, p, ph, t, table } from '../policy/builders';
import { childrenOf, type Visit } from '../policy/walk';
import type { Check, Place } from './check';

/** Finds what was left to be filled in by hand: `[Company]`, `{{key}}`, TODO, lorem ipsum. */
export const leftOverMarker: Check = {
  id: 'left-over-marker',
  severity: 'error',
  title: 'Text that was left to be filled in',
  why: 'Notes and brackets like these are found in many published policies, and no reader can trust one that has them.',
  run({ context, activeNodes }, report) {
    for (const { found, name } of leftOversIn(context.document.attrs.title)) {
      report({ text: `The title contains “${found}”, ${name}.`, place: { kind: 'title' } });
    }
    for (const visit of activeNodes) {
      if (visit.node.type !== 'paragraph' && visit.node.type !== 'heading') continue;
      for (const { found, name, from, to } of leftOversIn(textOf(visit))) {
        report({
          text: `“${found.replaceAll('\n', ' ').replaceAll(noText, '…')}” is ${name}. Replace it or take it out.`,
          place: placeIn(visit, from, to),
        });
      }
    }
  },
  examples: [
    { name: 'blanks', policy: doc(p('Call [___] or [●].')), findings: 2 },
    { name: 'a bracket', policy: doc(p('Contact [Company Name] today.')), findings: 1 },
    {
      name: 'a bracket around bold words',
      policy: doc(p('Contact [', t('Company', { type: 'bold' }), '] today.')),
      findings: 1,
    },
    { name: 'a bracket around a placeholder', policy: doc(p('[if ', ph('contact_email'), ']')), findings: 1 },
    { name: 'a typed placeholder', policy: doc(p('Write to {{contact_email}}.')), findings: 1 },
    { name: 'a note', policy: doc(h('TODO: retention')), findings: 1 },
    { name: 'sample text in a table', policy: doc(table(['Purpose'], ['Lorem ipsum'])), findings: 1 },
    {
      name: 'a title with a bracket',
      policy: docWith({ title: 'Policy of [name]' }, p('Text')),
      findings: 1,
    },
    { name: 'three in one text', policy: doc(p(t('[a] and [b] and TBD'))), findings: 3 },
    {
      name: 'an empty box and plain words',
      policy: doc(p('[ ] and [x] and "todos" and a (bracket)')),
      findings: 0,
    },
    { name: 'numbers in brackets', policy: doc(p('See [1] and Regulation [2016/679].')), findings: 0 },
    { name: 'halves of a bracket in two paragraphs', policy: doc(p('[Company'), p('Name]')), findings: 0 },
  ],
};

/** Stands for a placeholder or the like in the text of a block (U+FFFC, object replacement character). */
const noText = '\uFFFC';

/** The text of a block without its marks, which may change in the middle of a word. */
function textOf({ node }: Visit): string {
  return childrenOf(node)
    .map((child) => (child.type === 'text' ? child.text : child.type === 'hardBreak' ? '\n' : noText))
    .join('');
}

/** The text node in which a part of the block's text begins, and as much of the part as it holds. */
function placeIn({ node, path }: Visit, from: number, to: number): Place {
  let start = 0;
  for (const [index, child] of childrenOf(node).entries()) {
    const length = child.type === 'text' ? child.text.length : 1;
    if (from < start + length) {
      return {
        kind: 'node',
        path: [...path, index],
        from: from - start,
        to: Math.min(to - start, length),
      };
    }
    start += length;
  }
  return { kind: 'node', path };
}
