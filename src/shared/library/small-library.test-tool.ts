import type { LibraryFiles } from './library-problem';

/** A small whole library for tests: two clauses, one template, no errors. All languages say the same. */
export const smallLibrary: LibraryFiles = inEveryLanguage([
  [
    'sections.yaml',
    `- id: intro
  title: { en: Who we are, sv: Vilka vi är, zh-Hant: Who we are }
- id: data
  title: { en: What we collect, sv: What we collect, zh-Hant: What we collect }
`,
  ],
  [
    'placeholders.yaml',
    `- key: company_name
  type: text
  label: { en: Company name, sv: Company name, zh-Hant: Company name }
  group: business
- key: contact_email
  type: email
  label: { en: Contact e-mail, sv: Contact e-mail, zh-Hant: Contact e-mail }
  group: contact
- key: response_deadline
  type: duration
  label: { en: Response deadline, sv: Response deadline, zh-Hant: Response deadline }
  group: rights
  default: { amount: 1, unit: month }
  ceilings:
    - law: gdpr
      max: { amount: 1, unit: month }
      reference: Art. 12(3)
- key: dpo_email
  type: email
  label: { en: E-mail of the data protection officer, sv: E-mail of the data protection officer, zh-Hant: E-mail of the data protection officer }
  group: contact
- key: kinds
  type: choices
  label: { en: Kinds of cookies, sv: Kinds of cookies, zh-Hant: Kinds of cookies }
  group: cookies
  options:
    - id: session
      label: { en: session cookies, sv: session cookies, zh-Hant: session cookies }
    - id: beacon
      label: { en: beacons, sv: beacons, zh-Hant: beacons }
- key: processors
  type: table
  label: { en: Service providers, sv: Service providers, zh-Hant: Service providers }
  group: sharing
  columns:
    - key: name
      label: { en: Name, sv: Name, zh-Hant: Name }
      type: text
      required: true
`,
  ],
  [
    'conditions.yaml',
    `- key: serves_eu
  group: people
  question: { en: Do you serve people in the EU?, sv: Do you serve people in the EU?, zh-Hant: Do you serve people in the EU? }
- key: serves_uk
  group: people
  question: { en: Do you serve people in the UK?, sv: Do you serve people in the UK?, zh-Hant: Do you serve people in the UK? }
- key: uses_cookies
  group: practice
  question: { en: Do you use cookies?, sv: Do you use cookies?, zh-Hant: Do you use cookies? }
  help: { en: Nearly every website does., sv: Nearly every website does., zh-Hant: Nearly every website does. }
`,
  ],
  [
    'interview.yaml',
    `- id: where
  kind: any_of
  group: people
  question: { en: Where are they?, sv: Var?, zh-Hant: 哪裡？ }
  options:
    - id: eu
      label: { en: The EU, sv: EU, zh-Hant: 歐盟 }
      conditions: [serves_eu]
    - id: uk
      label: { en: The UK, sv: Storbritannien, zh-Hant: 英國 }
      conditions: [serves_uk]
- condition: uses_cookies
`,
  ],
  [
    'laws/gdpr.yaml',
    `id: gdpr
name: { en: GDPR, sv: GDPR, zh-Hant: GDPR }
fullName: { en: Regulation (EU) 2016/679, sv: Regulation (EU) 2016/679, zh-Hant: Regulation (EU) 2016/679 }
when: serves_eu or serves_uk
reviewed: '2026-11-21'
`,
  ],
  [
    'clauses/intro/contact/clause.yaml',
    `id: contact
revision: 2
reviewed: '2026-11-21'
title: { en: Contact, sv: Kontakt, zh-Hant: Contact }
purpose: { en: Says where to write., sv: Says where to write., zh-Hant: Says where to write. }
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
    'clauses/intro/contact/earlier/1/clause.yaml',
    `id: contact
revision: 1
when: serves_eu
`,
  ],
  [
    'clauses/intro/contact/earlier/1/en.md',
    `## Contact

{{company_name}} answers at {{contact_email}}.

:::passage{part="dpo" when="dpo_email"}
### Data protection officer

Write to {{dpo_email}}.
:::
`,
  ],
  [
    'clauses/data/cookies/clause.yaml',
    `id: cookies
revision: 1
reviewed: '2026-11-21'
title: { en: Cookies, sv: Cookies, zh-Hant: Cookies }
purpose: { en: Says which cookies there are., sv: Says which cookies there are., zh-Hant: Says which cookies there are. }
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
name: { en: Basic, sv: Basic, zh-Hant: Basic }
description: { en: Fits nearly everybody., sv: Fits nearly everybody., zh-Hant: Fits nearly everybody. }
title: { en: Privacy policy, sv: Privacy policy, zh-Hant: Privacy policy }
derivedFrom: [000-example]
conditions: [serves_eu]
sections:
  - clauses:
      - contact
  - heading: { en: Details, sv: Details, zh-Hant: Details }
    clauses:
      - id: cookies
        parts: []
example:
  conditions: { uses_cookies: true }
  values:
    company_name: Ekbacken Tools AB
    contact_email: privacy@example.com
    kinds: [session]
  texts:
    en: { processors: [{ name: Example Hosting }] }
    sv: { processors: [{ name: Exempelvärd }] }
    zh-Hant: { processors: [{ name: 範例主機 }] }
`,
  ],
]);

/** The Swedish and Chinese text of a clause is the English one. */
function inEveryLanguage(files: readonly (readonly [string, string])[]): LibraryFiles {
  return new Map(
    files.flatMap(([file, text]) =>
      file.endsWith('/en.md')
        ? ['en', 'sv', 'zh-Hant'].map(
            (language) => [file.replace(/en\.md$/u, `${language}.md`), text] as const,
          )
        : [[file, text] as const],
    ),
  );
}
