import type { PolicyTemplate } from '../library/types';
import { docWith, p, ph } from '../policy/builders';
import type { Check, CheckSubject } from './check';

/** Finds values that stand in the text and are allowed, but seldom meant: one finding for each warning. */
export const doubtfulValue: Check = {
  id: 'doubtful-value',
  severity: 'warning',
  title: 'Details that look doubtful',
  why: 'An address that nobody reads, or that could be anybody’s, costs a policy the trust of its readers.',
  run(subject, report) {
    if (isOfInventedBusiness(subject)) return;
    const { context, shownKeys } = subject;
    for (const key of shownKeys.keys()) {
      for (const { severity, code, text } of context.problems(key)) {
        if (severity !== 'warning') continue;
        report({
          text: `“${context.label(key)}”: ${text}`,
          place: { kind: 'detail', key },
          // Who leaves one warning as it is has not left the others of this detail.
          words: `${key}: ${code}`,
        });
      }
    }
  },
  examples: [
    {
      name: 'an address that is reserved for examples',
      policy: docWith({ values: { contact_email: 'privacy@example.com' } }, p(ph('contact_email'))),
      findings: 1,
    },
    {
      name: 'an address that anybody can have',
      policy: docWith({ values: { contact_email: 'lamps@gmail.com' } }, p(ph('contact_email'))),
      findings: 1,
    },
    {
      name: 'an address of one’s own',
      policy: docWith({ values: { contact_email: 'privacy@shop.se' } }, p(ph('contact_email'))),
      findings: 0,
    },
    {
      name: 'a wrong one, which is for another check',
      policy: docWith({ values: { contact_email: 'abc' } }, p(ph('contact_email'))),
      findings: 0,
    },
    {
      name: 'a sample, as long as it names its invented business',
      policy: docWith(
        { values: { company_name: 'Lantern Ltd', contact_email: 'a@example.com' } },
        p(ph('contact_email')),
      ),
      findings: 0,
      knowledge: { library: exampleLibrary('Lantern Ltd') },
    },
    {
      name: 'a sample that has become the policy of a real business',
      policy: docWith(
        { values: { company_name: 'Acme Ltd', contact_email: 'a@example.com' } },
        p(ph('contact_email')),
      ),
      findings: 1,
      knowledge: { library: exampleLibrary('Lantern Ltd') },
    },
  ],
};

/** Whether the policy still names the business that was invented for the sample of a template. */
function isOfInventedBusiness({ context, knowledge }: CheckSubject): boolean {
  const name = context.value('company_name');
  const { templates = [] } = knowledge.library;
  return templates.some(({ example: { values, texts } }) =>
    [values, ...Object.values(texts)].some(
      ({ company_name: invented }) => invented !== undefined && invented === name,
    ),
  );
}

/** A function, because examples are made before what stands below them. */
function exampleLibrary(company_name: string) {
  const template: Pick<PolicyTemplate, 'example'> = {
    example: { conditions: {}, values: { company_name }, texts: { en: {}, sv: {}, 'zh-Hant': {} } },
  };
  return { laws: [], clauses: [], placeholders: [], conditions: [], templates: [template] };
}
