import { doc, docWith, p, passage, ph, clause } from '../policy/builders';
import type { Check } from './check';

/** Finds details that stand in the text and are not filled in: one finding for each key. */
export const unfilledPlaceholder: Check = {
  id: 'unfilled-placeholder',
  severity: 'error',
  title: 'Details that are not filled in',
  why: 'A reader would find a hole in the sentence.',
  run({ context, shownKeys }, report) {
    for (const [key, path] of shownKeys) {
      if (context.isFilled(key)) continue;
      const label = context.label(key);
      const place = context.isDefined(key)
        ? ({ kind: 'detail', key } as const)
        : ({ kind: 'node', path } as const);
      report({ text: `“${label}” is not filled in.`, place });
    }
  },
  examples: [
    { name: 'an empty placeholder', policy: doc(p('Write to ', ph('contact_email'), '.')), findings: 1 },
    { name: 'the same one twice', policy: doc(p(ph('contact_email'), ph('contact_email'))), findings: 1 },
    {
      name: 'a filled one',
      policy: docWith({ values: { contact_email: 'a@shop.se' } }, p(ph('contact_email'))),
      findings: 0,
    },
    {
      name: 'one in a passage that is switched off',
      policy: doc(clause('a', null, p('Text'), passage('has_app', p(ph('contact_email'))))),
      findings: 0,
    },
  ],
};
