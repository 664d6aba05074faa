import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../language';
import type { Values } from '../placeholders/definition';
import { anyPolicy } from './any-policy.test-tool';
import { clause, docWith, h, li, p, passage, ph, t, table, ul } from './builders';
import { readContent } from './content';
import { readPolicyFile, writeTemplateFile } from './file';
import type { Mark, PolicyAttributes, PolicyDocument, PolicyInline } from './nodes';
import { contextOf } from './small-vocabulary.test-tool';
import { policyFromTemplate, templateFrom } from './template';
import { plainText } from './walk';

const bold: Mark = { type: 'bold' };
const link = (href: string): Mark => ({ type: 'link', attrs: { href } });

function templateOf(policy: PolicyDocument): PolicyDocument {
  return templateFrom(contextOf(policy), 'My template');
}

/** What becomes of one line, placeholders shown as `{{key}}`. */
function lineOf(values: Values, line: string | readonly PolicyInline[], language: Language = 'en'): string {
  const content = typeof line === 'string' ? [t(line)] : line;
  const [block] = templateOf(docWith({ values, language }, p(...content))).content;
  return block === undefined ? '' : plainText(block);
}

const acme: Values = {
  company_name: 'Acme Ltd',
  product_name: 'Ink',
  contact_email: 'privacy@acme.example',
  contact_phone: '+46 8 123 45 67',
  website: 'https://www.acme.example/',
  address: { street: 'Storgatan 5', postalCode: '111 22', city: 'Stockholm', country: 'SE' },
  eu_representative: { name: 'Rep GmbH', address: 'Hauptstr. 1, Berlin', email: 'eu@rep.example' },
};

describe('a template', () => {
  test('keeps the text, the language and the placeholders, and nothing that was filled in', () => {
    const content = [
      h('Contact'),
      clause(
        'contact',
        'uses_cookies',
        p('Write to ', ph('contact_email')),
        passage('optional', p('Thanks')),
      ),
    ];
    const policy = docWith(
      {
        language: 'sv',
        values: acme,
        conditions: { uses_cookies: true },
        template: { id: 'basic', revision: 3 },
      },
      ...content,
    );
    expect(templateOf(policy)).toEqual(docWith({ language: 'sv' }, ...content));
  });

  test('leaves the policy that it was made of as it is', () => {
    const policy = docWith({ values: acme, title: 'Acme Ltd' }, p('Acme Ltd'));
    const before = JSON.stringify(policy);
    templateOf(policy);
    expect(JSON.stringify(policy)).toBe(before);
  });

  test('leaves out parts of a newer version, which may tell anything', () => {
    const json = '{"type":"video","attrs":{"title":"Acme Ltd"}}';
    const policy = docWith(
      { values: acme },
      { type: 'unknownBlock', attrs: { json } },
      p('a', { type: 'unknownInline', attrs: { json } }, 'b'),
    );
    expect(templateOf(policy).content).toEqual([p(), p('a', 'b')]);
  });

  test('of a policy without values is that policy without answers', () => {
    fc.assert(
      fc.property(anyPolicy(), (any) => {
        const policy = {
          ...any,
          attrs: { ...any.attrs, title: 'Privacy policy', values: {}, definitions: [] },
        };
        if (JSON.stringify(policy).includes('"unknown')) return;
        expect(templateOf(policy)).toEqual({
          ...policy,
          attrs: { ...policy.attrs, conditions: {}, template: null, ignored: [], pins: [] },
        });
      }),
    );
  });
});

describe('what tells who the business is becomes a placeholder', () => {
  test.each([
    ['Acme Ltd is here.', '{{company_name}} is here.'],
    ['We are Acme Ltd', 'We are {{company_name}}'],
    ['Acme Ltd, or Acme Ltd’s staff', '{{company_name}}, or {{company_name}}’s staff'],
    ['ACME LTD DISCLAIMS', '{{company_name}} DISCLAIMS'],
    ['Acme  Ltd and Acme\u00A0Ltd', '{{company_name}} and {{company_name}}'],
    ['(Ink)', '({{product_name}})'],
    ['Ink-based', '{{product_name}}-based'],
    ['privacy@acme.example', '{{contact_email}}'],
    ['Mail Privacy@Acme.example.', 'Mail {{contact_email}}.'],
    ['+46 8 123 45 67', '{{contact_phone}}'],
    ['+4681234567 or +46 (8) 123-45 67', '{{contact_phone}} or {{contact_phone}}'],
    ['https://www.acme.example/', '{{website}}'],
    ['See https://www.acme.example.', 'See {{website}}.'],
    ['www.acme.example or acme.example', '{{website}} or {{website}}'],
    ['https://acme.example/terms', 'https://{{website}}/terms'],
    ['Storgatan 5, 111 22 Stockholm, Sweden', '{{address}}'],
    ['Storgatan 5, 111 22 Stockholm.', '{{address}}.'],
    ['Storgatan 5', '{{address}}'],
    ['Rep GmbH, Hauptstr. 1, Berlin', '{{eu_representative}}, {{eu_representative}}'],
    ['Write to eu@rep.example', 'Write to {{eu_representative}}'],
  ])('%j becomes %j', (before, after) => {
    expect(lineOf(acme, before)).toBe(after);
  });

  test.each([
    ['drinking, DRINK, McInk, ink', 'a word inside another, or in small letters'],
    ['Inks and Inka', 'a word that goes on'],
    ['Acme Limited', 'a part of a name'],
    ['14681234567', 'a longer number'],
    ['We keep it for 30 days.', 'a value that could be anybody’s'],
  ])('%j stays: %s', (line) => {
    expect(lineOf({ ...acme, response_deadline: { amount: 30, unit: 'day' } }, line)).toBe(line);
  });

  test.each<[string, string, string, Language]>([
    ['Acme', 'Acmes policy', '{{company_name}}s policy', 'sv'],
    ['Acme', 'Acmesson', 'Acmesson', 'sv'],
    ['Acme', 'Acmes policy', 'Acmes policy', 'en'],
    ['Åhléns', 'hos Åhléns.', 'hos {{company_name}}.', 'sv'],
    ['Öl', 'Ölet', 'Ölet', 'sv'],
    ['宏碁', '請聯絡宏碁股份有限公司', '請聯絡{{company_name}}股份有限公司', 'zh-Hant'],
    ['Acme', '歡迎使用Acme的服務', '歡迎使用{{company_name}}的服務', 'zh-Hant'],
    ['Acme台灣', '我們是Acme台灣公司', '我們是{{company_name}}公司', 'zh-Hant'],
    ['(C++) [x] {1} a|b ^$', 'We are (C++) [x] {1} a|b ^$!', 'We are {{company_name}}!', 'en'],
    ['HP', 'HP shop', '{{company_name}} shop', 'en'],
    ['We', 'We care', 'We care', 'en'],
    ['A', 'A shop', 'A shop', 'en'],
    [', , –', 'We, , – care', 'We, , – care', 'en'],
    [', Acme,', 'We are Acme.', 'We are {{company_name}}.', 'en'],
  ])('%s in %j: %j', (name, before, after, language) => {
    expect(lineOf({ company_name: name }, before, language)).toBe(after);
  });

  test('a word of the person’s own, unless it is a small one that any text has', () => {
    const values = { shop_hours: 'Mon to Fri', rhythm: 'monthly' };
    expect(lineOf(values, 'Open Mon to Fri, billed monthly')).toBe('Open {{shop_hours}}, billed monthly');
  });

  test('the longest name where one stands in another', () => {
    const values = { company_name: 'Acme Ink Ltd', company_short_name: 'Acme', product_name: 'Ink' };
    expect(lineOf(values, 'Acme Ink Ltd makes Ink. Acme cares.')).toBe(
      '{{company_name}} makes {{product_name}}. {{company_short_name}} cares.',
    );
  });

  test('also in headings, lists and tables', () => {
    const policy = docWith({ values: acme }, h('About Acme Ltd'), ul(li('Acme Ltd')), table(['Acme Ltd']));
    expect(templateOf(policy).content.map(plainText)).toEqual([
      'About {{company_name}}',
      '{{company_name}}',
      '{{company_name}}',
    ]);
  });

  test('also across marks and line breaks', () => {
    const lineBreak = { type: 'hardBreak' } as const;
    expect(lineOf(acme, [t('We, Ac', bold), t('me'), t(' Ltd', bold), t(', care')])).toBe(
      'We, {{company_name}}, care',
    );
    expect(lineOf(acme, [t('Storgatan 5'), lineBreak, t('111 22 Stockholm'), lineBreak, t('Sweden')])).toBe(
      '{{address}}',
    );
  });

  test('with the marks that it began with', () => {
    const policy = docWith({ values: acme }, p(t('We, Acme', bold), t(' Ltd, care')));
    expect(templateOf(policy).content).toEqual([
      p(t('We, ', bold), { ...ph('company_name'), marks: [bold] }, ', care'),
    ]);
  });
});

describe('a link', () => {
  test.each([
    'https://www.acme.example/terms',
    'HTTPS://ACME.EXAMPLE',
    'https://shop.acme.example',
    'mailto:privacy@acme.example?subject=Hi',
    'mailto:privacy%40acme.example',
    'tel:+46-8-123-45-67',
    'tel:+4681234567',
    'https://social.example/acme-ltd',
    'https://social.example/Acme%20Ltd',
    'https://shop.example/ink/',
  ])('to %s keeps its words only', (href) => {
    const other = link('https://ico.example');
    const policy = docWith(
      { values: acme },
      p(
        t('ours', link(href), bold),
        { ...ph('company_name'), marks: [link(href)] },
        { type: 'hardBreak', marks: [link(href)] },
        t('theirs', other),
      ),
    );
    expect(templateOf(policy).content).toEqual([
      p(t('ours', bold), ph('company_name'), { type: 'hardBreak' }, t('theirs', other)),
    ]);
  });

  test.each([
    'https://ico.example/drinking',
    'https://ico.example/100%',
    'tel:+46812345678',
    'mailto:info@rep-office.example',
  ])('to %s stays', (href) => {
    const policy = docWith({ values: acme }, p(t('theirs', link(href))));
    expect(templateOf(policy).content).toEqual(policy.content);
  });
});

describe('the title', () => {
  test.each([
    ['Privacy policy', 'Privacy policy'],
    ['Acme Ltd – Privacy policy', 'Privacy policy'],
    ['Privacy policy | Acme Ltd', 'Privacy policy'],
    ['Privacy policy of Acme Ltd', 'Privacy policy'],
    ['Acme Ltd’s privacy policy', 'Privacy policy'],
    ['Ink: drinking water', 'Drinking water'],
    ['Acme Ltd and Ink', 'And'],
    ['Acme Ltd', 'My template'],
    [' – ', '–'],
    ['', 'My template'],
  ])('%j becomes %j', (before, after) => {
    expect(templateOf(docWith({ title: before, values: acme })).attrs.title).toBe(after);
  });

  test('loses a Swedish genitive with its name', () => {
    const policy = docWith({
      title: 'Acmes integritetspolicy',
      language: 'sv',
      values: { company_name: 'Acme' },
    });
    expect(templateOf(policy).attrs.title).toBe('Integritetspolicy');
  });
});

test('the person’s own definitions lose examples, defaults and names', () => {
  const definition = {
    key: 'own_hours',
    type: 'choice',
    label: { en: 'Acme Ltd', sv: 'Öppet hos Acme Ltd' },
    help: { en: 'When Acme Ltd is open.' },
    group: 'own',
    example: 'Acme Ltd',
    default: 'Acme Ltd',
    options: [{ id: 'acme', label: { en: 'As Acme Ltd is' } }],
  } as const;
  const [left] = templateOf(docWith({ values: acme, definitions: [definition] })).attrs.definitions;
  expect(left).toEqual({
    key: 'own_hours',
    type: 'choice',
    label: { en: 'Detail', sv: 'Öppet' },
    help: { en: 'When is open.' },
    group: 'own',
    options: [{ id: 'acme', label: { en: 'As is' } }],
  });
});

test('no value of the first company is anywhere in the file of a template', () => {
  const letters = (of: string, range: { readonly minLength: number; readonly maxLength: number }) =>
    fc.string({ unit: fc.constantFrom(...of), ...range });
  // Names begin with letters that stand nowhere else in a file.
  const name = fc.oneof(
    letters('abcåö', { minLength: 1, maxLength: 6 }).map((rest) => `Qx${rest} AB`),
    letters('abc.&+()', { minLength: 1, maxLength: 6 }).map((rest) => `Qx${rest}z`),
    letters('宏碁台灣', { minLength: 2, maxLength: 5 }).map((rest) => `鑫${rest}`),
  );
  const email = letters('abc.+#', { minLength: 1, maxLength: 8 }).map(
    (local) => `qx${local}q@qxshop.example`,
  );
  const around = fc.constantFrom(' ', '. ', ' (', '“', '、', '請', ': ', ', ', '\n', '-');
  const anyMark = fc.constantFrom<readonly Mark[]>(
    [],
    [bold],
    [link('https://ico.example')],
    [{ type: 'italic' }],
  );

  /** A text cut somewhere into two, each part with its own marks. */
  const cut = (text: string): fc.Arbitrary<readonly PolicyInline[]> =>
    fc
      .tuple(fc.nat(text.length), anyMark, anyMark)
      .map(([at, first, second]) => [
        ...(at === 0 ? [] : [t(text.slice(0, at), ...first)]),
        ...(at === text.length ? [] : [t(text.slice(at), ...second)]),
      ]);

  const story = fc.record({ name, product: name, email }).chain((values) =>
    fc.record({
      values: fc.constant(values),
      language: fc.constantFrom('en' as const, 'sv' as const, 'zh-Hant' as const),
      line: fc
        .array(fc.tuple(fc.constantFrom(values.name, values.product, values.email), around), {
          minLength: 1,
          maxLength: 5,
        })
        .map((parts) => parts.map(([word, after]) => word + after).join(''))
        .chain(cut),
      where: fc.constantFrom('paragraph', 'heading', 'list', 'clause'),
    }),
  );

  fc.assert(
    fc.property(story, ({ values: { name: company, product, email: address }, language, line, where }) => {
      const attributes: Partial<PolicyAttributes> = {
        title: `Privacy policy – ${company}`,
        language,
        values: {
          company_name: company,
          product_name: product,
          contact_email: address,
          shop_hours: `${company} hours`,
        },
        definitions: [
          {
            key: 'shop_hours',
            type: 'text',
            label: { en: `Hours of ${product}` },
            group: 'own',
            example: company,
          },
        ],
      };
      const linked = t('us', link(`mailto:${encodeURIComponent(address)}`));
      const block = {
        paragraph: p(...line, linked),
        heading: { ...h(''), content: line },
        list: ul(li(p('a'), ul(li(p(...line))))),
        clause: clause('a', 'company_name', passage('product_name', p(...line, linked))),
      }[where];
      const template = templateOf(docWith(attributes, p('a'), block ?? p()));
      const text = writeTemplateFile(template, { id: '1', savedAt: '', name: 'T', description: '' });
      for (const value of [company, product, address]) {
        expect(text).not.toContain(JSON.stringify(value).slice(1, -1));
        expect(template.content.map(plainText).join('|')).not.toContain(value);
      }
      expect(readPolicyFile(text)).toMatchObject({
        ok: true,
        value: { document: template, readOnlyReason: null },
      });
    }),
    { numRuns: 300, endOnFailure: true },
  );
});

test('a template can be read again, whatever the policy was', () => {
  fc.assert(
    fc.property(anyPolicy(), (any) => {
      const template = templateOf(any);
      const read = readContent(JSON.parse(JSON.stringify(template)));
      expect(JSON.stringify(read?.document.content.map(plainText))).toBe(
        JSON.stringify(template.content.map(plainText)),
      );
      expect(read?.notices).toEqual([]);
    }),
  );
});

test('a policy from a template has no values and no answers, whatever the template holds', () => {
  const template = docWith({ values: acme, conditions: { uses_cookies: true } }, p('a'));
  expect(policyFromTemplate(template, 'own-1')).toEqual(
    docWith({ template: { id: 'own-1', revision: 1 } }, p('a')),
  );
});
