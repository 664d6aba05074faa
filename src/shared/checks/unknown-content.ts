import { doc, p } from '../policy/builders';
import type { Check } from './check';

/** Finds parts that a newer version wrote and this one can keep but not export. */
export const unknownContent: Check = {
  id: 'unknown-content',
  severity: 'error',
  title: 'Parts that this version does not know',
  why: 'They are kept in the file, but would be missing from an export.',
  run({ activeNodes }, report) {
    for (const { node, path } of activeNodes) {
      if (node.type !== 'unknownBlock' && node.type !== 'unknownInline') continue;
      report({
        text: 'A part from a newer version of Clausewright cannot be exported by this one.',
        place: { kind: 'node', path },
      });
    }
  },
  examples: [
    {
      name: 'an unknown block',
      policy: doc({ type: 'unknownBlock', attrs: { json: '{"type":"video"}' } }),
      findings: 1,
    },
    { name: 'plain text', policy: doc(p('Text')), findings: 0 },
  ],
};
