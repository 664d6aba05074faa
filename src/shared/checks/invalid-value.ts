import { doc, docWith, p, ph } from '../policy/builders';
import type { Check } from './check';

/** Finds values with an error that stand in the text: one finding for each error. */
export const invalidValue: Check = {
  id: 'invalid-value',
  severity: 'error',
  title: 'Details with a mistake',
  why: 'A wrong address or date in a policy misleads the people who rely on it.',
  run({ context, shownKeys }, report) {
    for (const key of shownKeys.keys()) {
      for (const problem of context.problems(key)) {
        if (problem.severity !== 'error') continue;
        report({ text: `“${context.label(key)}”: ${problem.text}`, place: { kind: 'detail', key } });
      }
    }
  },
  examples: [
    {
      name: 'an address that is none',
      policy: docWith({ values: { contact_email: 'abc' } }, p(ph('contact_email'))),
      findings: 1,
    },
    {
      name: 'a good address',
      policy: docWith({ values: { contact_email: 'privacy@shop.se' } }, p(ph('contact_email'))),
      findings: 0,
    },
    {
      name: 'a wrong value that no text shows',
      policy: docWith({ values: { contact_email: 'abc' } }, p('Hello')),
      findings: 0,
    },
    { name: 'an empty one, which is for another check', policy: doc(p(ph('contact_email'))), findings: 0 },
  ],
};
