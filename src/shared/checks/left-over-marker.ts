import { doc, docWith, h, p, t, table } from '../policy/builders';
import type { Check } from './check';

/** Notations for "to be filled in", with what to call them. */
const notations: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /\{\{[^{}]{0,100}\}\}/gu, name: 'a placeholder that is plain text' },
  { pattern: /\[(?![x ]?\])[^[\]]{1,100}\](?!\()/gu, name: 'a bracket to be filled in' },
  { pattern: /\b(?:TODO|TBD|FIXME|XXX+)\b/gu, name: 'a note to yourself' },
  { pattern: /\blorem ipsum\b/giu, name: 'sample text' },
];

/** Finds what was left to be filled in by hand: `[Company]`, `{{key}}`, TODO, lorem ipsum. */
export const leftOverMarker: Check = {
  id: 'left-over-marker',
  severity: 'error',
  title: 'Text that was left to be filled in',
  why: 'Notes and brackets like these are found in many published policies, and no reader can trust one that has them.',
  run({ context, activeNodes }, report) {
    for (const { found, name } of markersIn(context.document.attrs.title)) {
      report({ text: `The title contains “${found}”, ${name}.`, place: { kind: 'title' } });
    }
    for (const { node, path } of activeNodes) {
      if (node.type !== 'text') continue;
      for (const { found, name, from, to } of markersIn(node.text)) {
        report({
          text: `“${found}” is ${name}. Replace it or take it out.`,
          place: { kind: 'node', path, from, to },
        });
      }
    }
  },
  examples: [
    { name: 'a bracket', policy: doc(p('Contact [Company Name] today.')), findings: 1 },
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
  ],
};

interface Marker {
  readonly found: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

function markersIn(text: string): readonly Marker[] {
  return notations
    .flatMap(({ pattern, name }) =>
      [...text.matchAll(pattern)].map((match) => ({
        found: match[0],
        name,
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.from - b.from);
}
