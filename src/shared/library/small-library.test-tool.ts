import type { LibraryFiles } from './library-problem';

/** A small whole library for tests: two clauses, one template, no errors. */
export const smallLibrary: LibraryFiles = new Map([
  [
    'sections.yaml',
    `- id: intro
  title: { en: Who we are, sv: Vilka vi är }
- id: data
  title: { en: What we collect }
`,
  ],
  [
    'placeholders.yaml',
    `- key: company_name
  type: text
  label: { en: Company name }
  group: business
- key: contact_email
  type: email
  label: { en: Contact e-mail }
  group: contact
- key: response_deadline
  type: duration
  label: { en: Response deadline }
  group: rights
  default: { amount: 1, unit: month }
  ceilings:
    - law: gdpr
      max: { amount: 1, unit: month }
      reference: Art. 12(3)
- key: dpo_email
  type: email
  label: { en: E-mail of the data protection officer }
  group: contact
- key: kinds
  type: choices
  label: { en: Kinds of cookies }
  group: cookies
  options:
    - id: session
      label: { en: session cookies }
    - id: beacon
      label: { en: beacons }
- key: processors
  type: table
  label: { en: Service providers }
  group: sharing
  columns:
    - key: name
      label: { en: Name }
      type: text
      required: true
`,
  ],
  [
    'conditions.yaml',
    `- key: serves_eu
  group: people
  question: { en: Do you serve people in the EU? }
- key: uses_cookies
  group: practice
  question: { en: Do you use cookies? }
  help: { en: Nearly every website does. }
`,
  ],
  [
    'laws/gdpr.yaml',
    `id: gdpr
name: { en: GDPR }
fullName: { en: Regulation (EU) 2016/679 }
when: serves_eu
reviewed: '2026-11-21'
`,
  ],
  [
    'clauses/intro/contact/clause.yaml',
    `id: contact
revision: 2
reviewed: '2026-11-21'
title: { en: Contact, sv: Kontakt }
purpose: { en: Says where to write. }
laws:
  - GDPR Art. 13(1)(a)
derivedFrom:
  - policy: 000-example
    sections: [Contact us]
`,
  ],
  [
    'clauses/intro/contact/en.md',
    `## Contact

{{company_name}} answers at **{{contact_email}}** within {{response_deadline}}.

:::passage{part="dpo" when="dpo_email"}
### Data protection officer

Write to {{dpo_email}}.
:::

:::passage{part="thanks" when="optional"}
Thank you for reading.
:::
`,
  ],
  [
    'clauses/data/cookies/clause.yaml',
    `id: cookies
revision: 1
reviewed: '2026-11-21'
title: { en: Cookies }
purpose: { en: Says which cookies there are. }
when: uses_cookies
derivedFrom: []
`,
  ],
  [
    'clauses/data/cookies/en.md',
    `## Cookies

We use {{kinds}}, with the help of:

{{processors}}

:::passage{part="beacons" when="kinds has beacon"}
A beacon is a very small picture.
:::
`,
  ],
  [
    'policies/basic.yaml',
    `id: basic
revision: 3
language: en
name: { en: Basic }
description: { en: Fits nearly everybody. }
title: { en: Privacy policy }
derivedFrom: [000-example]
conditions: [serves_eu]
sections:
  - clauses:
      - contact
  - heading: { en: Details }
    clauses:
      - id: cookies
        parts: []
example:
  conditions: { uses_cookies: true }
  values:
    company_name: Ekbacken Tools AB
    contact_email: privacy@example.com
    kinds: [session]
    processors:
      - name: Example Hosting
`,
  ],
]);
