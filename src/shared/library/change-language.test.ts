import { expect, test } from 'vitest';
import { h, p, ph } from '../policy/builders';
import type { PolicyDocument } from '../policy/nodes';
import { plainText } from '../policy/walk';
import { assemblePolicy, clauseBlock } from './assemble';
import { changeLanguage } from './change-language';
import { compileLibrary } from './compile';
import { smallLibrary } from './small-library.test-tool';

const swedishContact = `## Kontakt

{{company_name}} svarar på **{{contact_email}}** inom {{response_deadline}}.

:::passage{part="dpo" when="dpo_email"}
### Dataskyddsombud

Skriv till {{dpo_email}}.
:::

:::passage{part="thanks" when="optional"}
Tack för att du läser.
:::
`;
const { library, problems } = compileLibrary(
  new Map(smallLibrary)
    .set('clauses/intro/contact/sv.md', swedishContact)
    .set(
      'policies/basic.yaml',
      (smallLibrary.get('policies/basic.yaml') ?? '')
        .replace('sv: Details', 'sv: Detaljer')
        .replace('sv: Privacy policy', 'sv: Integritetspolicy'),
    ),
);
if (library === null) throw new Error(JSON.stringify(problems));
const [template] = library.templates;
if (template === undefined) throw new Error('The small library has a template.');
const english = assemblePolicy(library, template, 'en');
const textsOf = ({ content }: PolicyDocument) => content.map(plainText);

test('an untouched policy becomes the same as one that was started in the other language', () => {
  const swedish = assemblePolicy(library, template, 'sv');
  expect(changeLanguage(english, library, 'sv')).toEqual({ document: swedish, kept: [] });
  expect(changeLanguage(swedish, library, 'en')).toEqual({ document: english, kept: [] });
  expect(swedish.attrs.title).toBe('Integritetspolicy');
});

test('what a person wrote or changed stays as it is, and is listed', () => {
  const [contact, heading, cookies] = english.content;
  if (contact?.type !== 'clause' || heading === undefined || cookies === undefined)
    throw new Error('as above');
  const edited: PolicyDocument = {
    ...english,
    attrs: { ...english.attrs, title: 'Our promise' },
    content: [
      { ...contact, content: [...contact.content, p('We like letters.')] },
      heading,
      cookies,
      h('Mine'),
      p('My own words.'),
      p(),
      p(ph('company_name')),
    ],
  };
  const { document, kept } = changeLanguage(edited, library, 'sv');
  expect(kept).toEqual([0, 3, 4]);
  expect(document.attrs).toMatchObject({ language: 'sv', title: 'Our promise' });
  expect(textsOf(document)[1]).toBe('Detaljer');
  expect(document.content[0]).toEqual(edited.content[0]);
});

test('a clause keeps its place, its condition and the optional parts that it has', () => {
  const [contact] = english.content;
  if (contact?.type !== 'clause') throw new Error('as above');
  const withCondition = { ...contact, attrs: { ...contact.attrs, when: 'serves_eu' } };
  const { document } = changeLanguage({ ...english, content: [withCondition] }, library, 'sv');
  expect(document.content[0]).toMatchObject({ type: 'clause', attrs: withCondition.attrs });
  expect(textsOf(document)[0]).toContain('Skriv till');
  expect(textsOf(document)[0]).not.toContain('Tack');
});

test('a clause that is an untouched earlier revision comes in its newest text, and an edited one stays', () => {
  const [origin] = library.clauses;
  const [first] = origin?.earlier ?? [];
  if (origin === undefined || first === undefined) throw new Error('The small library keeps a revision.');
  const old = clauseBlock({ ...origin, ...first }, 'en', { headingShift: 1, parts: [] });
  const newest = clauseBlock(origin, 'sv', { headingShift: 1, parts: [] });
  const changed = (block: typeof old) =>
    changeLanguage({ ...english, content: [block] }, library, 'sv').document.content[0];
  expect(old.attrs).toEqual({ id: 'contact', revision: 1, when: 'serves_eu' });
  expect(changed(old)).toEqual(newest);
  const ownCondition = { ...old, attrs: { ...old.attrs, when: 'serves_uk' } };
  expect(changed(ownCondition)).toEqual({ ...newest, attrs: { ...newest.attrs, when: 'serves_uk' } });
  const edited = { ...old, content: [...old.content, p('Mine.')] };
  expect(changed(edited)).toEqual(edited);
});
