import type { ApplicableLaw, DefinitionOf, PlaceholderType } from './definition';

/** One definition of each type for the tests, with all constraints that a type can have. */
export const definitions: { readonly [T in PlaceholderType]: DefinitionOf<T> } = {
  text: { ...named('company_name', 'Company name'), type: 'text', maxLength: 40 },
  email: { ...named('contact_email', 'Contact e-mail'), type: 'email' },
  url: { ...named('website', 'Website'), type: 'url' },
  phone: { ...named('contact_phone', 'Phone'), type: 'phone' },
  postal_address: { ...named('address', 'Postal address'), type: 'postal_address' },
  date: { ...named('last_updated', 'Last updated'), type: 'date', notInFuture: true },
  duration: {
    ...named('response_deadline', 'Response deadline'),
    type: 'duration',
    ceilings: [
      { law: 'gdpr', max: { amount: 1, unit: 'month' }, reference: 'Art. 12(3)' },
      { law: 'ccpa', max: { amount: 45, unit: 'day' }, reference: '§ 1798.130(a)(2)' },
      { law: 'pdpa', max: { amount: 15, unit: 'day' }, reference: 'Art. 13' },
    ],
  },
  integer: { ...named('child_age_limit', 'Minimum age'), type: 'integer', min: 13, max: 18 },
  country: { ...named('company_country', 'Country'), type: 'country' },
  language: { ...named('prevailing_language', 'Language that prevails'), type: 'language' },
  choice: {
    ...named('product_kind', 'Kind of product'),
    type: 'choice',
    options: [
      { id: 'website', label: { en: 'website', sv: 'webbplats', 'zh-Hant': '網站' } },
      { id: 'app', label: { en: 'mobile app', sv: 'mobilapp', 'zh-Hant': '行動應用程式' } },
    ],
  },
  choices: {
    ...named('change_notice_method', 'How changes are announced'),
    type: 'choices',
    options: [
      { id: 'email', label: { en: 'e-mail', sv: 'e-post', 'zh-Hant': '電子郵件' } },
      { id: 'website', label: { en: 'a notice on the website', sv: 'ett meddelande på webbplatsen' } },
      { id: 'in_app', label: { en: 'a message in the app', sv: 'ett meddelande i appen' } },
    ],
  },
  company: { ...named('eu_representative', 'Representative in the EU'), type: 'company' },
  list: { ...named('account_fields', 'Account data'), type: 'list', item: 'text' },
  table: {
    ...named('retention_table', 'How long data is kept'),
    type: 'table',
    columns: [
      {
        key: 'category',
        label: { en: 'Data', sv: 'Uppgifter', 'zh-Hant': '資料' },
        type: 'text',
        required: true,
      },
      { key: 'country', label: { en: 'Kept in', sv: 'Lagras i' }, type: 'country', required: false },
      {
        key: 'period',
        label: { en: 'Period', sv: 'Tid', 'zh-Hant': '期間' },
        type: 'duration',
        required: true,
      },
    ],
  },
};

/** The laws that the ceilings above name. */
export const laws = {
  gdpr: { id: 'gdpr', name: 'GDPR' },
  ccpa: { id: 'ccpa', name: 'CCPA' },
  pdpa: { id: 'pdpa', name: 'Taiwan PDPA' },
} satisfies Readonly<Record<string, ApplicableLaw>>;

function named(key: string, label: string) {
  return { key, label: { en: label }, group: 'own' } as const;
}
