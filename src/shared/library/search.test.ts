import { describe, expect, test } from 'vitest';
import { h, p, ph, ul } from '../policy/builders';
import type { PlaceholderDefinition } from '../placeholders/definition';
import { createClauseSearch } from './search';
import { indexTerms, queryTerms } from './search-terms';
import type { LibraryClause } from './types';

function clauseOf(id: string, title: LibraryClause['title'], text: LibraryClause['text']): LibraryClause {
  return {
    id,
    section: 's',
    revision: 1,
    reviewed: '2026-11-21',
    title,
    purpose: { en: `Tells about ${title.en.toLowerCase()}.` },
    when: null,
    laws: id === 'rights' ? ['GDPR Art. 15'] : [],
    requiredBy: [],
    derivedFrom: [],
    text,
  };
}

const deadline: PlaceholderDefinition = {
  key: 'response_deadline',
  type: 'duration',
  label: { en: 'Response deadline', sv: 'Svarstid' },
  group: 'rights',
};

const search = createClauseSearch({
  placeholders: [deadline],
  clauses: [
    clauseOf(
      'contact',
      { en: 'Contact', sv: 'Kontakt', 'zh-Hant': '聯絡我們' },
      {
        en: [h('Contact'), p('Send an e-mail.')],
        sv: [h('Kontakt'), p('Skicka ett brev eller e-post för frågor.')],
        'zh-Hant': [h('聯絡我們'), p('請寫信給我們的客服。')],
      },
    ),
    clauseOf(
      'cookies',
      { en: 'Cookies', sv: 'Kakor', 'zh-Hant': '使用 Cookie' },
      {
        en: [h('Cookies'), ul('Session cookies', 'Analytics'), p('Third-party retention.')],
        sv: [h('Kakor'), p('Hur länge vi lagrar uppgifter.')],
        'zh-Hant': [p('我們在您的瀏覽器儲存少量資料。')],
      },
    ),
    clauseOf(
      'rights',
      { en: 'Your rights', sv: 'Dina rättigheter', 'zh-Hant': '您的權利' },
      {
        en: [
          h('Your rights'),
          p('We answer within ', ph('response_deadline'), '. Questions about cookies: see there.'),
        ],
        sv: [h('Dina rättigheter'), p('Du har rätt att få dina personuppgifter raderade.')],
        'zh-Hant': [p('您可以請求查詢、更正或刪除您的個人資料。')],
      },
    ),
  ],
});

const found = (query: string, language: 'en' | 'sv' | 'zh-Hant' = 'en') =>
  search(query, language).map(({ id }) => id);

describe('the clause search', () => {
  test.each([
    ['', 'en', ['contact', 'cookies', 'rights']],
    ['   ', 'en', ['contact', 'cookies', 'rights']],
    ['contact', 'en', ['contact']],
    ['CONTACT', 'en', ['contact']],
    ['cook', 'en', ['cookies', 'rights']],
    ['contavt', 'en', ['contact']],
    ['anlaytics', 'en', ['cookies']],
    ['cookie anal', 'en', ['cookies']],
    ['session', 'en', ['cookies']],
    ['email', 'en', ['contact']],
    ['e-mail', 'en', ['contact']],
    ['third party', 'en', ['cookies']],
    ['third-party', 'en', ['cookies']],
    ['gdpr', 'en', ['rights']],
    ['response deadline', 'en', ['rights']],
    ['response_deadline', 'en', ['rights']],
    ['contact zebra', 'en', ['contact']],
    ['zebra', 'en', []],
    ['!?', 'en', []],
    ['rättigheter', 'sv', ['rights']],
    ['rattigheter', 'sv', ['rights']],
    ['lange', 'sv', ['cookies']],
    ['för', 'sv', ['contact']],
    ['uppgift', 'sv', ['cookies', 'rights']],
    ['rättsuppgifter', 'sv', ['rights']],
    ['kontaktväg', 'sv', ['contact']],
    ['molnuppgifter', 'sv', ['cookies', 'rights']],
    ['kontokort', 'sv', []],
    ['epost', 'sv', ['contact']],
    ['個人資料', 'zh-Hant', ['rights']],
    ['人資', 'zh-Hant', ['rights']],
    ['刪', 'zh-Hant', ['rights']],
    ['料', 'zh-Hant', ['cookies', 'rights']],
    ['客服', 'zh-Hant', ['contact']],
    ['聯絡', 'zh-Hant', ['contact']],
    ['使用cookie', 'zh-Hant', ['cookies']],
    ['權力', 'zh-Hant', []],
  ] as const)('finds for %j in %s %j', (query, language, expected) => {
    expect(found(query, language)).toEqual(expected);
  });

  test('keeps accents apart where the person types them', () => {
    expect(found('rätt', 'sv')).toEqual(['rights']);
    expect(found('ratt', 'sv')).toEqual(['rights']);
    expect(found('cöokies', 'en')).not.toEqual([]);
    expect(found('fär', 'sv')).toEqual([]);
  });
});

describe('search terms', () => {
  test.each([
    ["The company's e-mail", ['the', 'company', 'e', 'mail', 'email']],
    ['Kök', ['kök', 'kok']],
    ['個資法', expect.arrayContaining(['個資', '資法', '法'])],
  ])('of %j are %j', (text, terms) => {
    expect(indexTerms(text)).toEqual(terms);
  });

  test.each([
    ['e-mail', [['email'], ['e', 'mail']]],
    ['cookies', [['cookies']]],
    ['', [[]]],
  ])('to look for %j are %j', (query, terms) => {
    expect(queryTerms(query)).toEqual(terms);
  });
});
