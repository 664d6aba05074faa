import { policyContext, type PolicyContext, type Vocabulary } from './context';
import type { PolicyDocument } from './nodes';

/** A few details, and one law, for tests that need no library. */
export const smallVocabulary: Vocabulary = {
  placeholders: [
    {
      key: 'company_name',
      type: 'text',
      label: { en: 'Company name', sv: 'Företagsnamn' },
      group: 'business',
    },
    { key: 'product_name', type: 'text', label: { en: 'Product name' }, group: 'service' },
    { key: 'contact_email', type: 'email', label: { en: 'Contact e-mail' }, group: 'contact' },
    { key: 'contact_phone', type: 'phone', label: { en: 'Phone' }, group: 'contact' },
    { key: 'address', type: 'postal_address', label: { en: 'Postal address' }, group: 'business' },
    { key: 'website', type: 'url', label: { en: 'Website' }, group: 'business' },
    { key: 'eu_representative', type: 'company', label: { en: 'Representative' }, group: 'contact' },
    {
      key: 'response_deadline',
      type: 'duration',
      label: { en: 'Response deadline' },
      group: 'rights',
      ceilings: [{ law: 'gdpr', max: { amount: 1, unit: 'month' }, reference: 'Art. 12(3)' }],
    },
    {
      key: 'kinds',
      type: 'choices',
      label: { en: 'Kinds of cookies' },
      group: 'cookies',
      options: [
        { id: 'session', label: { en: 'session cookies' } },
        { id: 'beacon', label: { en: 'beacons' } },
      ],
    },
    {
      key: 'processors',
      type: 'table',
      label: { en: 'Service providers' },
      group: 'sharing',
      columns: [
        { key: 'name', label: { en: 'Name' }, type: 'text', required: true },
        { key: 'page', label: { en: 'Policy' }, type: 'url', required: false },
        { key: 'country', label: { en: 'Country' }, type: 'country', required: false },
      ],
    },
  ],
  laws: [
    {
      id: 'gdpr',
      name: { en: 'GDPR' },
      fullName: { en: 'Regulation (EU) 2016/679' },
      when: 'serves_eu',
      reviewed: '2026-11-21',
      requirements: [],
    },
  ],
};

/** A policy in the small vocabulary, on a fixed day. */
export function contextOf(document: PolicyDocument): PolicyContext {
  return policyContext(document, smallVocabulary, '2026-11-21');
}
