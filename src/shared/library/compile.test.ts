import { describe, expect, test } from 'vitest';
import { h, p, ph, phTable } from '../policy/builders';
import { compileLibrary } from './compile';
import { writeSourceGrams } from './source-grams';
import { smallLibrary } from './small-library.test-tool';

const contact = 'clauses/intro/contact/clause.yaml';
const contactText = 'clauses/intro/contact/en.md';
const earlier = 'clauses/intro/contact/earlier/1/clause.yaml';
const earlierText = 'clauses/intro/contact/earlier/1/en.md';
const cookies = 'clauses/data/cookies/clause.yaml';
const cookiesText = 'clauses/data/cookies/en.md';
const template = 'policies/basic.yaml';
const placeholders = 'placeholders.yaml';

/** Problems of the test library after one change in one file, as `file:line: text`. */
function problemsAfter(file: string, change: (text: string) => string | null): readonly string[] {
  const files = new Map(smallLibrary);
  const translations = file.endsWith('/en.md')
    ? [file.replace('en.md', 'sv.md'), file.replace('en.md', 'zh-Hant.md')]
    : [];
  for (const each of [file, ...translations]) {
    const before = files.get(each) ?? '';
    const after = change(before);
    if (after === before) throw new Error('The change of this test changes nothing.');
    if (after === null) files.delete(each);
    else files.set(each, after);
  }
  const { library, problems } = compileLibrary(files);
  expect(library === null).toBe(problems.length > 0);
  return problems
    .filter(({ file: name }) => !translations.includes(name))
    .map(({ file: name, line, text }) => `${name}:${line}: ${text}`);
}

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);
const append = (more: string) => (text: string) => text + more;
const remove = () => null;

describe('a library without errors', () => {
  const { library, problems } = compileLibrary(smallLibrary);

  test('compiles', () => {
    expect(problems).toEqual([]);
    expect(library?.clauses.map(({ id, section, revision }) => [id, section, revision])).toEqual([
      ['contact', 'intro', 2],
      ['cookies', 'data', 1],
    ]);
    expect(library?.templates[0]?.sections).toEqual([
      { heading: null, clauses: [{ id: 'contact', parts: [] }] },
      {
        heading: { en: 'Details', sv: 'Details', 'zh-Hant': 'Details' },
        clauses: [{ id: 'cookies', parts: [] }],
      },
    ]);
  });

  test('has its texts as blocks of a policy', () => {
    const bold = { type: 'bold' } as const;
    expect(library?.clauses[0]?.text.en).toEqual([
      h('Contact'),
      p(
        ph('company_name'),
        ' answers at ',
        { ...ph('contact_email'), marks: [bold] },
        ' within ',
        ph('response_deadline'),
        '.',
      ),
      {
        type: 'passage',
        attrs: { when: 'dpo_email', part: 'dpo' },
        content: [h('Data protection officer', 3), p('Write to ', ph('dpo_email'), '.')],
      },
      {
        type: 'passage',
        attrs: { when: 'optional', part: 'thanks' },
        content: [p('Thank you for reading.')],
      },
    ]);
    expect(library?.clauses[1]?.text.en[2]).toEqual(phTable('processors'));
  });

  test('keeps what earlier revisions said, and what was asked only there', () => {
    expect(library?.clauses[0]?.earlier?.map(({ revision, when }) => [revision, when])).toEqual([
      [1, 'serves_eu'],
    ]);
    expect(library?.clauses[0]?.earlier?.[0]?.text.sv[1]).toEqual(
      p(ph('company_name'), ' answers at ', ph('contact_email'), '.'),
    );
    expect(library?.clauses[1]?.earlier).toBeUndefined();
    expect(
      problemsAfter(
        'conditions.yaml',
        append('- { key: old, group: people, question: { en: X, sv: X, zh-Hant: X } }\n'),
      ),
    ).toContain('conditions.yaml:11: No clause or law asks for the condition "old".');
    const files = new Map(smallLibrary)
      .set(
        'conditions.yaml',
        `${smallLibrary.get('conditions.yaml')}- { key: old, group: people, question: { en: X, sv: X, zh-Hant: X } }\n`,
      )
      .set('interview.yaml', `${smallLibrary.get('interview.yaml')}- condition: old\n`)
      .set(earlier, 'revision: 1\nwhen: old\n');
    expect(compileLibrary(files).problems).toEqual([]);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(library))).toEqual(library);
  });

  test('may have READMEs and texts in other languages', () => {
    expect(problemsAfter('clauses/README.md', append('x'))).toEqual([]);
    expect(problemsAfter('clauses/data/cookies/sv.md', () => translation)).toEqual([]);
  });
});

const translation = `## Kakor

Vi använder {{kinds}}, med hjälp av:

{{processors}}

:::passage{part="beacons" when="kinds has beacon"}
En pixel.
:::
`;

describe('an error in the library is found with file and line:', () => {
  test.each<readonly [name: string, file: string, change: (text: string) => string | null, problem: string]>([
    // YAML
    ['YAML that cannot be read', contact, replace('revision: 2', 'revision: [2'), `${contact}:3: `],
    ['a key that is there twice', contact, append('revision: 3\n'), `${contact}:11: Map keys must be unique`],
    ['a missing part', contact, replace('revision: 2\n', ''), `${contact}:1: revision: Invalid input`],
    [
      'a wrong part',
      contact,
      replace('revision: 2', 'revision: two'),
      `${contact}:2: revision: Invalid input`,
    ],
    [
      'a wrong part inside a part',
      contact,
      replace('sections: [Contact us]', 'sections: []'),
      `${contact}:10: derivedFrom.0.sections: `,
    ],
    [
      'a misspelled part',
      contact,
      append('wehn: uses_cookies\n'),
      `${contact}:11: "wehn" is not known here.`,
    ],
    [
      'a day that does not exist',
      contact,
      replace('11-21', '11-31'),
      `${contact}:3: reviewed: A day is written`,
    ],
    [
      'an unknown language',
      'sections.yaml',
      replace('sv:', 'no:'),
      'sections.yaml:2: "no" is not known here.',
    ],
    [
      'a list that is none',
      'sections.yaml',
      () => 'id: intro',
      'sections.yaml:1: This file has to be a list.',
    ],
    [
      'a wrong entry of a list',
      placeholders,
      replace('type: email', 'type: mail'),
      `${placeholders}:6: type: `,
    ],
    ['a missing file', 'conditions.yaml', remove, 'conditions.yaml:1: This file is missing.'],
    ['a missing text', contactText, remove, `${contactText}:1: This file is missing.`],
    ['a missing clause.yaml', cookies, remove, `${cookies}:1: This file is missing.`],
    [
      'a stray file',
      'clauses/intro/contact/de.md',
      append('x'),
      'clauses/intro/contact/de.md:1: This file has no place',
    ],
    // earlier revisions
    [
      'a revision whose text is not kept',
      contact,
      replace('revision: 2', 'revision: 3'),
      `${contact}:2: Revision 3 needs what revision 2 said, in earlier/2/`,
    ],
    [
      'an earlier revision that is not earlier',
      contact,
      replace('revision: 2', 'revision: 1'),
      `${earlier}:1: Revision 1 is not earlier than the present one, 1.`,
    ],
    [
      'an earlier revision in the wrong folder',
      earlier,
      replace('revision: 1', 'revision: 2'),
      `${earlier}:2: The revision 2 is not the name of the folder.`,
    ],
    [
      'an unknown condition of an earlier revision',
      earlier,
      replace('serves_eu', 'serves_us'),
      `${earlier}:3: `,
    ],
    [
      'an unknown placeholder of an earlier revision',
      earlierText,
      replace('{{contact_email}}', '{{email}}'),
      `${earlierText}:3: There is no placeholder "email".`,
    ],
    ['a missing text of an earlier revision', earlierText, remove, `${earlierText}:1: This file is missing.`],
    [
      'a folder of an earlier revision that is no number',
      'clauses/intro/contact/earlier/old/en.md',
      append('x'),
      'clauses/intro/contact/earlier/old/en.md:1: This file has no place',
    ],
    // names
    [
      'an id that is not the folder',
      contact,
      replace('id: contact', 'id: contacts'),
      `${contact}:1: The id "contacts" is not the name of the folder.`,
    ],
    [
      'an id that is not the file',
      template,
      replace('id: basic', 'id: basis'),
      `${template}:1: The id "basis" is not the name of the file.`,
    ],
    [
      'a law whose id is not the file',
      'laws/gdpr.yaml',
      replace('id: gdpr', 'id: gdrp'),
      'laws/gdpr.yaml:1: The id "gdrp"',
    ],
    [
      'two sections with one id',
      'sections.yaml',
      append('- { id: intro, title: { en: X, sv: X, zh-Hant: X } }\n'),
      'sections.yaml:5: The id "intro" is there twice.',
    ],
    [
      'two placeholders with one key',
      placeholders,
      replace('dpo_email', 'contact_email'),
      `${placeholders}:18: The key "contact_email" is there twice.`,
    ],
    [
      'two conditions with one key',
      'conditions.yaml',
      replace('uses_cookies', 'serves_eu'),
      'conditions.yaml:7: The key "serves_eu" is there twice.',
    ],
    [
      'a condition with the key of a placeholder',
      'conditions.yaml',
      append('- { key: kinds, group: people, question: { en: X, sv: X, zh-Hant: X } }\n'),
      'conditions.yaml:11: "kinds" is a placeholder too.',
    ],
    [
      'an unknown section',
      'sections.yaml',
      replace('id: data', 'id: date'),
      `${cookies}:1: There is no section "data".`,
    ],
    [
      'one clause in two sections',
      'clauses/data/contact/en.md',
      append('x'),
      'clauses/intro/contact/clause.yaml:1: The clause "contact" is in the section "data" too.',
    ],
    [
      'an unknown law',
      placeholders,
      replace('law: gdpr', 'law: gdrp'),
      `${placeholders}:15: There is no law "gdrp".`,
    ],
    // conditions
    [
      'a condition that cannot be read',
      cookies,
      replace('when: uses_cookies', 'when: uses_cookies and'),
      `${cookies}:6: The condition "uses_cookies and" cannot be read`,
    ],
    [
      'an unknown condition of a clause',
      cookies,
      replace('when: uses_cookies', 'when: use_cookies'),
      `${cookies}:6: "use_cookies" is neither a condition nor a placeholder.`,
    ],
    [
      'an unknown condition of a passage',
      contactText,
      replace('when="dpo_email"', 'when="dpo"'),
      `${contactText}:5: "dpo" is neither`,
    ],
    [
      'an unknown condition of a law',
      'laws/gdpr.yaml',
      replace('when: serves_eu', 'when: serves_eea'),
      'laws/gdpr.yaml:4: "serves_eea" is neither',
    ],
    ...requirementFaults(),
    [
      'an unknown option',
      cookiesText,
      replace('has beacon', 'has beacons'),
      `${cookiesText}:7: "kinds" has no option "beacons".`,
    ],
    [
      'an option of a condition',
      cookiesText,
      replace('kinds has', 'uses_cookies has'),
      `${cookiesText}:7: "uses_cookies" is not a placeholder`,
    ],
    [
      'an option of an e-mail',
      cookiesText,
      replace('kinds has', 'dpo_email has'),
      `${cookiesText}:7: "dpo_email" is a placeholder of type email`,
    ],
    // texts
    ['an empty text', cookiesText, () => '', `${cookiesText}:1: This clause has no text.`],
    [
      'an unknown placeholder',
      contactText,
      replace('{{company_name}}', '{{company}}'),
      `${contactText}:3: There is no placeholder "company".`,
    ],
    [
      'an unknown placeholder alone in a paragraph',
      cookiesText,
      replace('{{processors}}', '{{procesors}}'),
      `${cookiesText}:5: There is no placeholder "procesors".`,
    ],
    [
      'braces that are no placeholder',
      contactText,
      replace('{{company_name}}', '{{Company}}'),
      `${contactText}:3: Double braces stand`,
    ],
    [
      'a table in a sentence',
      cookiesText,
      replace('{{processors}}', 'See {{processors}}'),
      `${cookiesText}:5: "processors" is a table`,
    ],
    [
      'a table in a list',
      cookiesText,
      replace('{{processors}}', '- {{processors}}'),
      `${cookiesText}:5: "processors" is a table`,
    ],
    [
      'HTML',
      contactText,
      replace('Thank you', '<b>Thank</b> you'),
      `${contactText}:12: HTML was read as plain text: <b>`,
    ],
    [
      'an unsafe link',
      contactText,
      replace('Thank you', '[Thank you](/thanks)'),
      `${contactText}:12: A link to "/thanks"`,
    ],
    ['a heading of level 1', contactText, replace('## C', '# C'), `${contactText}:1: A heading of level 1`],
    [
      'a skipped heading level',
      contactText,
      replace('### Data', '#### Data'),
      `${contactText}:6: A heading of level 4 cannot follow on level 2`,
    ],
    [
      'a first heading of level 3',
      cookiesText,
      replace('## C', '### C'),
      `${cookiesText}:1: A heading of level 3 cannot follow on level 1`,
    ],
    [
      'a second heading of level 2',
      cookiesText,
      append('\n## More\n\nText.\n'),
      `${cookiesText}:11: A heading of level 2 can only stand at the start`,
    ],
    [
      'a heading in a list',
      cookiesText,
      append('\n- ### More\n'),
      `${cookiesText}:11: A heading cannot stand in a list`,
    ],
    [
      'a heading with passages only',
      contactText,
      replace('{{company_name}} answers at **{{contact_email}}** within {{response_deadline}}.', ''),
      `${contactText}:1: Nothing below this heading is always there`,
    ],
    [
      'a heading with nothing below',
      cookiesText,
      append('\n### More\n'),
      `${cookiesText}:11: Nothing below this heading`,
    ],
    [
      'a passage in a list',
      contactText,
      append('\n- a\n\n  :::passage{when="serves_eu"}\n  b\n  :::\n'),
      `${contactText}:17: A passage can only stand at the top level`,
    ],
    [
      'a passage in a passage',
      contactText,
      append('\n::::passage{when="serves_eu"}\n:::passage{when="always"}\nb\n:::\n::::\n'),
      `${contactText}:16: A passage can only stand at the top level`,
    ],
    [
      'a passage without end',
      contactText,
      replace('reading.\n:::', 'reading.'),
      `${contactText}:11: The box "passage" has no closing line`,
    ],
    [
      'a passage without condition',
      contactText,
      replace(' when="dpo_email"', ''),
      `${contactText}:5: A passage needs a condition`,
    ],
    [
      'an optional passage without name',
      contactText,
      replace('part="thanks" ', ''),
      `${contactText}:11: An optional passage needs a name`,
    ],
    [
      'an empty passage',
      contactText,
      replace('Thank you for reading.', ''),
      `${contactText}:11: This passage is empty.`,
    ],
    [
      'a passage with other attributes',
      contactText,
      replace('part="dpo"', 'prat="dpo"'),
      `${contactText}:5: A passage has "part" and "when" only, not "prat".`,
    ],
    [
      'another box',
      contactText,
      append('\n:::note\nb\n:::\n'),
      `${contactText}:15: A clause has boxes called`,
    ],
    [
      'a text that is nested too deeply',
      contactText,
      append(`\n${'> '.repeat(30)}a\n`),
      `${contactText}:1: Line 15 has lists`,
    ],
    [
      'a translation with other passages',
      'clauses/data/cookies/sv.md',
      () => translation.replace('beacons', 'beacon'),
      'clauses/data/cookies/sv.md:1: The passages and placeholder tables are not the same',
    ],
    // placeholders
    [
      'an unused placeholder',
      cookiesText,
      replace('{{processors}}', 'nobody'),
      `${placeholders}:31: No clause uses the placeholder "processors".`,
    ],
    [
      'a wrong default',
      placeholders,
      replace('amount: 1', 'amount: -1'),
      `${placeholders}:13: The default of "response_deadline" is wrong`,
    ],
    [
      'a wrong example',
      placeholders,
      replace('group: contact', 'group: contact\n  example: a@b'),
      `${placeholders}:9: The example of "contact_email" is wrong`,
    ],
    // templates
    [
      'an unknown clause',
      template,
      replace('- contact\n', '- contacts\n'),
      `${template}:11: There is no clause "contacts".`,
    ],
    [
      'a clause that is there twice',
      template,
      replace('- contact\n', '- contact\n      - contact\n'),
      `${template}:12: The clause "contact" is there twice.`,
    ],
    [
      'an unknown part',
      template,
      replace('parts: []', 'parts: [beacon]'),
      `${template}:15: The clause "cookies" has no optional passage "beacon".`,
    ],
    [
      'an unknown condition of a template',
      template,
      replace('[serves_eu]', '[serves_eea]'),
      `${template}:8: There is no condition "serves_eea".`,
    ],
    [
      'an unknown condition of the example',
      template,
      replace('uses_cookies:', 'use_cookies:'),
      `${template}:17: There is no condition "use_cookies".`,
    ],
    [
      'a template without one of the three details',
      contactText,
      replace('within {{response_deadline}}', 'soon'),
      `${template}:9: No clause of this template shows "response_deadline"`,
    ],
    [
      'a missing example value',
      template,
      replace('company_name: Ekbacken Tools AB', ''),
      `${template}:18: The example has no value for "company_name".`,
    ],
    [
      'a wrong example value',
      template,
      replace('privacy@example.com', 'privacy@'),
      `${template}:20: The example value of "contact_email" is wrong`,
    ],
    [
      'an example value above what a law allows',
      template,
      replace('kinds: [session]', 'kinds: [session]\n    response_deadline: { amount: 45, unit: day }'),
      `${template}:22: The example value of "response_deadline" is wrong`,
    ],
    [
      'an example value that the text does not use',
      template,
      replace('uses_cookies: true', 'uses_cookies: false'),
      `${template}:21: The example has a value for "kinds"`,
    ],
    [
      'a missing example value of one language',
      template,
      replace('Exempelvärd', '""'),
      `${template}:24: The sv example has no value for "processors".`,
    ],
    [
      'a text that one language lacks',
      'clauses/data/cookies/zh-Hant.md',
      remove,
      'clauses/data/cookies/zh-Hant.md:1: This file is missing.',
    ],
    [
      'a label that one language lacks',
      placeholders,
      replace(', sv: Company name', ''),
      `${placeholders}:1: “Company name” of "company_name" is missing in sv.`,
    ],
    [
      'an answer that changes nothing',
      'laws/gdpr.yaml',
      replace(' or serves_uk', ''),
      'conditions.yaml:4: No clause or law asks for the condition "serves_uk".',
    ],
    [
      'a condition that the interview does not ask',
      'interview.yaml',
      replace('- condition: uses_cookies', ''),
      'conditions.yaml:7: The interview does not ask "uses_cookies".',
    ],
    [
      'a condition that the interview asks twice',
      'interview.yaml',
      append('- condition: serves_uk\n'),
      'interview.yaml:13: The condition "serves_uk" is asked twice.',
    ],
    [
      'an unknown condition of the interview',
      'interview.yaml',
      replace('- condition: uses_cookies', '- condition: uses_cookie'),
      'interview.yaml:12: There is no condition "uses_cookie".',
    ],
    [
      'a question that is asked too early',
      'interview.yaml',
      replace('  kind: any_of', '  kind: any_of\n  when: uses_cookies'),
      'interview.yaml:1: "uses_cookies" has to be asked before what depends on it.',
    ],
    [
      'two options that are the same',
      'interview.yaml',
      replace('[serves_uk]', '[serves_eu]'),
      'interview.yaml:1: Two options switch the same conditions.',
    ],
    [
      'an option of several conditions where each stands for itself',
      'interview.yaml',
      replace('[serves_uk]', '[serves_uk, serves_eu]'),
      'interview.yaml:1: Each option of an any_of has exactly one condition.',
    ],
  ])('%s', (_name, file, change, problem) => {
    const problems = problemsAfter(file, change);
    expect(
      problems.filter((each) => each.startsWith(problem)),
      problems.join('\n'),
    ).toHaveLength(1);
  });

  test('words of a source policy are found, but not those of a heading or of the name of a law', () => {
    const source =
      'We may share what we know with anybody we like to\nRegulation (EU) 2016/679 of the old and new days';
    const files = new Map(smallLibrary).set('source-grams.txt', writeSourceGrams([source]));
    const text =
      '## We may share what we know with anybody we like\n\n{{company_name}}, {{contact_email}}, {{response_deadline}}';
    const problemsWith = (more: string) => {
      for (const language of ['en', 'sv', 'zh-Hant'])
        files.set(`clauses/intro/contact/${language}.md`, `${text}\n\n${more}\n`);
      return compileLibrary(files).problems.filter(({ file }) => file === contactText);
    };
    expect(problemsWith('See Regulation (EU) 2016/679 of the old and new days.')).toEqual([]);
    expect(problemsWith('We may share: what WE know, with anybody!')).toEqual([
      {
        file: contactText,
        line: 5,
        text: 'A source policy has these words too: “we may share what we know with anybody”. Write them afresh.',
      },
    ]);
    expect(problemsWith('We may share what we {{company_name}} with anybody.')).toEqual([]);
  });

  test('all errors of all files are told at once, in order', () => {
    const files = new Map(smallLibrary);
    files.set(contactText, '# Contact\n\n{{a}} and {{b}}\n');
    files.set('laws/gdpr.yaml', 'id: gdpr\nwhen: (\n');
    const { problems } = compileLibrary(files);
    expect(problems.length).toBeGreaterThan(5);
    expect(problems.map(({ file }) => file)).toEqual(problems.map(({ file }) => file).sort());
  });
});

type Fault = readonly [name: string, file: string, change: (text: string) => string | null, problem: string];

/** Faults in what a law wants a policy to say. */
function requirementFaults(): readonly Fault[] {
  const requirement = (part: string, instead: string) => (text: string) =>
    `${text}requirements:
  - id: gdpr-1
    article: GDPR Art. 13(1)(a)
    says: { en: Who., sv: Vem., zh-Hant: Who. }
    when: serves_eu
    clause: contact
    shows: [company_name]
    words: { en: [[who]], sv: [[vem]], zh-Hant: [[who]] }
`.replace(part, instead);
  const file = 'laws/gdpr.yaml';
  return [
    [
      'an unknown clause of a requirement',
      file,
      requirement('clause: contact', 'clause: kontakt'),
      `${file}:11: There is no clause "kontakt".`,
    ],
    [
      'an unknown condition of a requirement',
      file,
      requirement('    when: serves_eu', '    when: serves_eea'),
      `${file}:10: "serves_eea" is neither`,
    ],
    [
      'an unknown placeholder of a requirement',
      file,
      requirement('company_name', 'name'),
      `${file}:12: There is no placeholder "name".`,
    ],
    [
      'a requirement without a language',
      file,
      requirement(', sv: Vem.', ''),
      `${file}:9: requirements.0.says.sv`,
    ],
    [
      'a requirement like one that is not there',
      file,
      requirement('    clause: contact', '    as: gdpr-2\n    clause: contact'),
      `${file}:7: There is no requirement "gdpr-2".`,
    ],
    [
      'a requirement that nothing could meet',
      file,
      requirement('[company_name]\n    words: { en: [[who]]', '[]\n    words: { en: []'),
      `${file}:7: "gdpr-1" could never be met in en`,
    ],
    [
      'a requirement with a list of words that is not there',
      file,
      requirement('en: [[who]]', 'en: [[<who>]]'),
      `${file}:13: requirements.0.words.en.0.0`,
    ],
    [
      'a requirement without a clause',
      file,
      requirement('    clause: contact\n', ''),
      `${file}:7: "gdpr-1" lacks clause.`,
    ],
  ];
}
