import { describe, expect, test } from 'vitest';
import type { Company, PlaceholderType, PostalAddress, Problem } from './definition';
import { formatValue, parseValue, placeholderKinds, validateValue } from './index';
import { definitions, laws } from './sample-definitions';

/**
 * What each type accepts, warns about and rejects. One line is one case: what the person types (in
 * English; of an address and a company, what stands in its fields), the verdict, the codes of the
 * problems, and how the value stands in an English sentence.
 */
type Verdict = 'accepted' | 'warned' | 'rejected';
type Case = readonly [
  typed: string | PostalAddress | Company,
  verdict: Verdict,
  codes: string,
  shown: string,
];

/** Apart from its colon, because the linter allows no script address anywhere. */
const script = 'javascript';

// oxfmt-ignore
const cases: Partial<Record<PlaceholderType, readonly Case[]>> = {
  text: [
    ['Acme Ltd', 'accepted', '', 'Acme Ltd'],
    ['  Acme Ltd  ', 'accepted', '', 'Acme Ltd'],
    ['快樂科技股份有限公司', 'accepted', '', '快樂科技股份有限公司'],
    ['Todo Azul S.A.', 'accepted', '', 'Todo Azul S.A.'],
    ['Acme (UK) Ltd & Sons, Inc.', 'accepted', '', 'Acme (UK) Ltd & Sons, Inc.'],
    ['ISO 27001 [2022]', 'accepted', '', 'ISO 27001 [2022]'],
    ['[Company name]', 'rejected', 'left-over-marker', '[Company name]'],
    ['{{company_name}}', 'rejected', 'left-over-marker', '{{company_name}}'],
    ['Acme TODO', 'rejected', 'left-over-marker', 'Acme TODO'],
    ['Lorem ipsum dolor', 'rejected', 'left-over-marker', 'Lorem ipsum dolor'],
    ['Acme Ltd\nBeta Ltd', 'rejected', 'line-break', 'Acme Ltd Beta Ltd'],
    ['Acme\u202EdtL', 'rejected', 'invisible-character', 'Acme\u202EdtL'],
    ['A name far longer than the forty characters allowed', 'rejected', 'too-long', 'A name far longer than the forty characters allowed'],
  ],
  email: [
    ['privacy@acme.com', 'accepted', '', 'privacy@acme.com'],
    ['  privacy@acme.com ', 'accepted', '', 'privacy@acme.com'],
    ['mailto:privacy@acme.com', 'accepted', '', 'privacy@acme.com'],
    ['ｐｒｉｖａｃｙ＠ａｃｍｅ．ｃｏｍ', 'accepted', '', 'privacy@acme.com'],
    ['privacy+eu@acme.com', 'accepted', '', 'privacy+eu@acme.com'],
    ['first.last@mail.eu.acme.co.uk', 'accepted', '', 'first.last@mail.eu.acme.co.uk'],
    ["o'brien@acme.ie", 'accepted', '', "o'brien@acme.ie"],
    ['hej@räksmörgås.se', 'accepted', '', 'hej@räksmörgås.se'],
    ['info@例子.tw', 'accepted', '', 'info@例子.tw'],
    ['info@xn--fsqu00a.tw', 'accepted', '', 'info@xn--fsqu00a.tw'],
    ['a@acme.photography', 'accepted', '', 'a@acme.photography'],
    ['privacy@example.com', 'warned', 'email-example', 'privacy@example.com'],
    ['privacy@mail.example.org', 'warned', 'email-example', 'privacy@mail.example.org'],
    ['privacy@acme.test', 'warned', 'email-example', 'privacy@acme.test'],
    ['acme@gmail.com', 'warned', 'email-free-mail', 'acme@gmail.com'],
    ['12345@qq.com', 'warned', 'email-free-mail', '12345@qq.com'],
    ['acme@yahoo.co.uk', 'warned', 'email-free-mail', 'acme@yahoo.co.uk'],
    ['acme@live.se', 'warned', 'email-free-mail', 'acme@live.se'],
    ['press@live.acme.com', 'accepted', '', 'press@live.acme.com'],
    ['用戶@acme.tw', 'warned', 'email-not-ascii', '用戶@acme.tw'],
    ['abc', 'rejected', 'email-no-at', 'abc'],
    ['a@b', 'rejected', 'email-no-dot', 'a@b'],
    ['support at big dot com', 'rejected', 'email-spelled-out', 'support at big dot com'],
    ['support [at] big.com', 'rejected', 'email-spelled-out', 'support [at] big.com'],
    ['a@acme.com, b@acme.com', 'rejected', 'email-several', 'a@acme.com, b@acme.com'],
    ['a@acme.com b@acme.com', 'rejected', 'email-several', 'a@acme.com b@acme.com'],
    ['a@@acme.com', 'rejected', 'email-many-at', 'a@@acme.com'],
    ['.a@acme.com', 'rejected', 'email-edge-dot', '.a@acme.com'],
    ['a.@acme.com', 'rejected', 'email-edge-dot', 'a.@acme.com'],
    ['a@acme.com.', 'rejected', 'email-edge-dot', 'a@acme.com.'],
    ['a@.acme.com', 'rejected', 'email-edge-dot', 'a@.acme.com'],
    ['a..b@acme.com', 'rejected', 'email-double-dot', 'a..b@acme.com'],
    ['a@acme..com', 'rejected', 'email-double-dot', 'a@acme..com'],
    ['my name@acme.com', 'rejected', 'email-space', 'my name@acme.com'],
    ['Acme <privacy@acme.com>', 'rejected', 'email-display-name', 'Acme <privacy@acme.com>'],
    ['@acme.com', 'rejected', 'email-no-name', '@acme.com'],
    ['privacy@', 'rejected', 'email-no-domain', 'privacy@'],
    ['a(b)@acme.com', 'rejected', 'email-character', 'a(b)@acme.com'],
    ['a@ac_me.com', 'rejected', 'email-bad-domain', 'a@ac_me.com'],
    ['a@-acme.com', 'rejected', 'email-bad-domain', 'a@-acme.com'],
    ['a@127.0.0.1', 'rejected', 'email-bad-domain', 'a@127.0.0.1'],
    ['a@acme.c', 'rejected', 'email-bad-domain', 'a@acme.c'],
    ['{{contact_email}}', 'rejected', 'left-over-marker', '{{contact_email}}'],
  ],
  url: [
    ['https://acme.com', 'accepted', '', 'https://acme.com'],
    ['https://www.acme.co.uk/privacy?lang=en#rights', 'accepted', '', 'https://www.acme.co.uk/privacy?lang=en#rights'],
    ['https://例子.tw/隱私', 'accepted', '', 'https://例子.tw/隱私'],
    ['https://acme.com:8443/', 'accepted', '', 'https://acme.com:8443/'],
    ['https://acme.com/@acme', 'accepted', '', 'https://acme.com/@acme'],
    ['http://acme.com', 'warned', 'url-http', 'http://acme.com'],
    ['https://example.com/privacy', 'warned', 'url-example', 'https://example.com/privacy'],
    ['acme.com/privacy', 'rejected', 'url-no-scheme', 'acme.com/privacy'],
    ['www.acme.com:8080', 'rejected', 'url-no-scheme', 'www.acme.com:8080'],
    ['our site', 'rejected', 'url-space', 'our site'],
    ['acme', 'rejected', 'url-not-understood', 'acme'],
    ['https:acme.com', 'rejected', 'url-not-understood', 'https:acme.com'],
    ['https://acme.com:99999', 'rejected', 'url-not-understood', 'https://acme.com:99999'],
    ['ftp://acme.com', 'rejected', 'url-scheme', 'ftp://acme.com'],
    ['data:text/html,x', 'rejected', 'url-scheme', 'data:text/html,x'],
    [`${script}:alert(1)`, 'rejected', 'url-scheme', `${script}:alert(1)`],
    ['mailto:privacy@acme.com', 'rejected', 'url-scheme', 'mailto:privacy@acme.com'],
    ['https://user:secret@acme.com', 'rejected', 'url-credentials', 'https://user:secret@acme.com'],
    ['https://acme.com@evil.com', 'rejected', 'url-credentials', 'https://acme.com@evil.com'],
    ['https://localhost', 'rejected', 'url-no-dot', 'https://localhost'],
    ['https://acme.com./privacy', 'rejected', 'url-edge-dot', 'https://acme.com./privacy'],
    ['https://127.0.0.1/', 'rejected', 'url-bad-domain', 'https://127.0.0.1/'],
    ['https://[your domain]/privacy', 'rejected', 'left-over-marker', 'https://[your domain]/privacy'],
  ],
  phone: [
    ['+46 8 123 456 78', 'accepted', '', '+46 8 123 456 78'],
    ['+1 (512) 555-0123', 'accepted', '', '+1 (512) 555-0123'],
    ['＋８８６　２　２３４５　６７８９', 'accepted', '', '+886 2 2345 6789'],
    ['08-123 456 78', 'warned', 'phone-national', '08-123 456 78'],
    ['0046 8 123 456 78', 'warned', 'phone-national', '0046 8 123 456 78'],
    ['+46 (0)8 123 456 78', 'warned', 'phone-zero', '+46 (0)8 123 456 78'],
    ['1-800-FLOWERS', 'rejected', 'phone-letters', '1-800-FLOWERS'],
    ['+46 8 123 456 78 ext. 9', 'rejected', 'phone-letters', '+46 8 123 456 78 ext. 9'],
    ['+46 123', 'rejected', 'phone-too-short', '+46 123'],
    ['112', 'rejected', 'phone-too-short', '112'],
    ['+46 8 123 456 78 / 08 123 456 79', 'rejected', 'phone-too-long', '+46 8 123 456 78 / 08 123 456 79'],
    ['+46 8 12345, +46 8 12346', 'rejected', 'phone-character', '+46 8 12345, +46 8 12346'],
    ['46+8123456', 'rejected', 'phone-plus', '46+8123456'],
    ['+08 123 456 78', 'rejected', 'phone-country-code', '+08 123 456 78'],
  ],
  date: [
    ['2026-11-21', 'accepted', '', '21 November 2026'],
    ['2026/11/2', 'accepted', '', '2 November 2026'],
    ['21 November 2026', 'accepted', '', '21 November 2026'],
    ['21st of Nov. 2026', 'accepted', '', '21 November 2026'],
    ['November 21, 2026', 'accepted', '', '21 November 2026'],
    ['21/11/2026', 'accepted', '', '21 November 2026'],
    ['11/21/2026', 'accepted', '', '21 November 2026'],
    ['05.05.2026', 'accepted', '', '5 May 2026'],
    ['den 21 november 2026', 'accepted', '', '21 November 2026'],
    ['3 maj 2026', 'accepted', '', '3 May 2026'],
    ['2026年11月21日', 'accepted', '', '21 November 2026'],
    ['2026 年 11 月 21 日', 'accepted', '', '21 November 2026'],
    ['民國115年11月21日', 'accepted', '', '21 November 2026'],
    ['２０２６年１１月２１日', 'accepted', '', '21 November 2026'],
    ['29 February 2024', 'warned', 'date-old', '29 February 2024'],
    ['2025-11-21', 'accepted', '', '21 November 2025'],
    ['2025-11-20', 'warned', 'date-old', '20 November 2025'],
    ['2026-11-22', 'rejected', 'date-in-future', '22 November 2026'],
    ['03/04/2026', 'rejected', 'date-ambiguous', '03/04/2026'],
    ['31 February 2026', 'rejected', 'date-impossible', '31 February 2026'],
    ['2026-02-29', 'rejected', 'date-impossible', '2026-02-29'],
    ['32/13/2026', 'rejected', 'date-impossible', '32/13/2026'],
    ['21/11/26', 'rejected', 'date-not-understood', '21/11/26'],
    ['November 2026', 'rejected', 'date-not-understood', 'November 2026'],
    ['last week', 'rejected', 'date-not-understood', 'last week'],
    ['0206-11-21', 'rejected', 'date-year', '21 November 206'],
  ],
  duration: [
    ['30 days', 'accepted', '', '30 days'],
    ['1 month', 'accepted', '', '1 month'],
    ['one month', 'accepted', '', '1 month'],
    ['a month', 'accepted', '', '1 month'],
    ['72h', 'accepted', '', '72 hours'],
    ['24-hour', 'accepted', '', '24 hours'],
    ['2 weeks', 'accepted', '', '14 days'],
    ['30 dagar', 'accepted', '', '30 days'],
    ['30天', 'accepted', '', '30 days'],
    ['三十日', 'accepted', '', '30 days'],
    ['１５ 天', 'accepted', '', '15 days'],
    ['31 days', 'rejected', 'duration-above-law', '31 days'],
    ['45 days', 'rejected', 'duration-above-law', '45 days'],
    ['2 months', 'rejected', 'duration-above-law duration-above-law', '2 months'],
    ['1 year', 'rejected', 'duration-above-law duration-above-law', '1 year'],
    ['0 days', 'rejected', 'duration-not-positive', '0 days'],
    ['-5 days', 'rejected', 'duration-not-positive', '-5 days'],
    ['200 years', 'rejected', 'duration-too-long', '200 years'],
    ['1.5 months', 'rejected', 'duration-not-understood', '1.5 months'],
    ['30', 'rejected', 'duration-not-understood', '30'],
    ['12 m', 'rejected', 'duration-not-understood', '12 m'],
    ['10 business days', 'rejected', 'duration-not-understood', '10 business days'],
    ['30-60 days', 'rejected', 'duration-not-understood', '30-60 days'],
    ['a reasonable time', 'rejected', 'duration-not-understood', 'a reasonable time'],
  ],
  integer: [
    ['16', 'accepted', '', '16'],
    ['１６', 'accepted', '', '16'],
    ['sixteen', 'accepted', '', '16'],
    ['十六', 'accepted', '', '16'],
    ['12', 'rejected', 'integer-too-small', '12'],
    ['-16', 'rejected', 'integer-too-small', '-16'],
    ['25 000', 'rejected', 'integer-too-large', '25,000'],
    ['25,000', 'rejected', 'integer-too-large', '25,000'],
    ['25.000', 'rejected', 'integer-not-understood', '25.000'],
    ['13.5', 'rejected', 'integer-not-understood', '13.5'],
    ['13 or 16', 'rejected', 'integer-not-understood', '13 or 16'],
    ['1e3', 'rejected', 'integer-not-understood', '1e3'],
  ],
  country: [
    ['SE', 'accepted', '', 'Sweden'],
    ['se', 'accepted', '', 'Sweden'],
    ['Sweden', 'accepted', '', 'Sweden'],
    ['Sverige', 'accepted', '', 'Sweden'],
    ['瑞典', 'accepted', '', 'Sweden'],
    ['UK', 'accepted', '', 'United Kingdom'],
    ['U.S.A.', 'accepted', '', 'United States'],
    ['the Netherlands', 'accepted', '', 'Netherlands'],
    ['臺灣', 'accepted', '', 'Taiwan'],
    ["Cote d'Ivoire", 'accepted', '', 'Côte d’Ivoire'],
    ['Korea', 'rejected', 'country-ambiguous', 'Korea'],
    ['EU', 'rejected', 'country-union', 'EU'],
    ['Atlantis', 'rejected', 'country-unknown', 'Atlantis'],
    ['XA', 'rejected', 'country-unknown', 'XA'],
  ],
  language: [
    ['sv', 'accepted', '', 'Swedish'],
    ['Swedish', 'accepted', '', 'Swedish'],
    ['svenska', 'accepted', '', 'Swedish'],
    ['瑞典文', 'accepted', '', 'Swedish'],
    ['zh-hant', 'accepted', '', 'Traditional Chinese'],
    ['繁體中文', 'accepted', '', 'Traditional Chinese'],
    ['en-gb', 'accepted', '', 'British English'],
    ['Klingonish', 'rejected', 'language-unknown', 'Klingonish'],
    ['xx', 'rejected', 'language-unknown', 'xx'],
    ['en_GB', 'rejected', 'language-unknown', 'en_GB'],
  ],
  choice: [
    ['app', 'accepted', '', 'mobile app'],
    ['Mobile App', 'accepted', '', 'mobile app'],
    ['mobilapp', 'accepted', '', 'mobile app'],
    ['行動應用程式', 'accepted', '', 'mobile app'],
    ['watch', 'rejected', 'choice-unknown', 'watch'],
    ['app, website', 'rejected', 'choice-unknown', 'app, website'],
    ['[website or app]', 'rejected', 'choice-unknown', '[website or app]'],
  ],
  choices: [
    ['e-mail', 'accepted', '', 'e-mail'],
    ['e-mail, website', 'accepted', '', 'e-mail and a notice on the website'],
    ['email; website; in_app', 'accepted', '', 'e-mail, a notice on the website and a message in the app'],
    ['email, email', 'warned', 'list-duplicate', 'e-mail and e-mail'],
    ['email, pigeon', 'rejected', 'choice-unknown', 'e-mail and pigeon'],
    ['by post', 'rejected', 'choice-unknown', 'by post'],
    ['pigeon; drum', 'rejected', 'choice-unknown choice-unknown', 'pigeon and drum'],
  ],
  list: [
    ['name', 'accepted', '', 'name'],
    ['name, address', 'accepted', '', 'name and address'],
    ['name; address; phone, day and night', 'accepted', '', 'name, address, and phone, day and night'],
    ['browser, make and model\nIP address\n', 'accepted', '', 'browser, make and model, and IP address'],
    ['姓名、地址、電話', 'accepted', '', '姓名, 地址 and 電話'],
    ['name, name', 'warned', 'list-duplicate', 'name and name'],
    ['name, [other data]', 'rejected', 'left-over-marker', 'name and [other data]'],
    ['name; {{account_fields}}', 'rejected', 'left-over-marker', 'name and {{account_fields}}'],
    ['TODO, name', 'rejected', 'left-over-marker', 'TODO and name'],
  ],
  table: [
    ['Invoices\tSweden\t7 years\nLogs\tIE\t30 days', 'accepted', '', 'Invoices, Sweden, 7 years; Logs, Ireland, 30 days'],
    ['Invoices\t\t7 years', 'accepted', '', 'Invoices, 7 years'],
    ['帳單\t臺灣\t七年', 'accepted', '', '帳單, Taiwan, 7 years'],
    ['Invoices\tAtlantis\t7 years', 'rejected', 'country-unknown', 'Invoices, Atlantis, 7 years'],
    ['Invoices\tSE\tseven', 'rejected', 'duration-not-understood', 'Invoices, Sweden, seven'],
    ['\tSE\t7 years', 'rejected', 'missing', 'Sweden, 7 years'],
    ['Invoices, Sweden, 7 years', 'rejected', 'table-in-cells', 'Invoices, Sweden, 7 years'],
  ],
  postal_address: [
    [{ street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' }, 'accepted', '', 'Storgatan 1, 111 22 Stockholm, Sweden'],
    [{ street: 'Östra Ågatan 3 B, 2 tr', postalCode: '753 22', city: 'Uppsala', country: 'SE' }, 'accepted', '', 'Östra Ågatan 3 B, 2 tr, 753 22 Uppsala, Sweden'],
    [{ street: '12 Harbour Lane', postalCode: 'BS1 4QA', city: 'Bristol', country: 'GB' }, 'accepted', '', '12 Harbour Lane, Bristol BS1 4QA, United Kingdom'],
    [{ street: '500 Main Street', postalCode: '78701', city: 'Austin', region: 'TX', country: 'US' }, 'accepted', '', '500 Main Street, Austin, TX 78701, United States'],
    [{ street: 'Hauptstraße 1', postalCode: '10115', city: 'Berlin', country: 'DE' }, 'accepted', '', 'Hauptstraße 1, 10115 Berlin, Germany'],
    [{ street: '1 Queen’s Road', postalCode: '', city: 'Central', country: 'HK' }, 'accepted', '', '1 Queen’s Road, Central, Hong Kong'],
    [{ street: '中山路1號', postalCode: '100', city: '臺北市', country: 'TW' }, 'accepted', '', '中山路1號, 臺北市 100, Taiwan'],
    [{ street: '人民路8号3层', postalCode: '200001', city: '上海市', country: 'CN' }, 'accepted', '', '人民路8号3层, 上海市 200001, China'],
    ['Storgatan 1, 111 22 Stockholm', 'rejected', 'address-in-parts', 'Storgatan 1, 111 22 Stockholm'],
    [{ street: 'Storgatan 1', postalCode: '', city: 'Stockholm', country: 'SE' }, 'rejected', 'missing', 'Storgatan 1, Stockholm, Sweden'],
    [{ street: '', postalCode: '111 22', city: 'Stockholm', country: 'SE' }, 'rejected', 'missing', '111 22 Stockholm, Sweden'],
    [{ street: '中山路1號', postalCode: '100', city: '', country: '' }, 'rejected', 'missing missing', '中山路1號, 100'],
    [{ street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'Sverige' }, 'rejected', 'country-not-code', 'Storgatan 1, 111 22 Stockholm, Sverige'],
    [{ street: '[street]', postalCode: '111 22', city: 'Stockholm', country: 'SE' }, 'rejected', 'left-over-marker', '[street], 111 22 Stockholm, Sweden'],
    [{ street: '1 High Street\nBox 2', postalCode: 'SW1A 1AA', city: 'London', country: 'GB' }, 'rejected', 'line-break', '1 High Street Box 2, London SW1A 1AA, United Kingdom'],
  ],
  company: [
    [{ name: 'Acme GmbH', address: 'Hauptstr. 1, 10115 Berlin', email: 'eu@acme.de' }, 'accepted', '', 'Acme GmbH, Hauptstr. 1, 10115 Berlin, eu@acme.de'],
    [{ name: 'Blågrund Ombud AB', address: 'Skolgatan 3, 411 01 Göteborg', email: 'hej@blågrund.se' }, 'accepted', '', 'Blågrund Ombud AB, Skolgatan 3, 411 01 Göteborg, hej@blågrund.se'],
    [{ name: '快樂科技股份有限公司', address: '臺北市中山路1號', email: 'info@例子.tw' }, 'accepted', '', '快樂科技股份有限公司, 臺北市中山路1號, info@例子.tw'],
    [{ name: 'Acme UK Ltd', address: '1 High Street, London SW1A 1AA', email: 'acme@gmail.com' }, 'warned', 'email-free-mail', 'Acme UK Ltd, 1 High Street, London SW1A 1AA, acme@gmail.com'],
    ['Acme Ltd, 1 High Street', 'rejected', 'company-in-parts', 'Acme Ltd, 1 High Street'],
    [{ name: '', address: 'Hauptstr. 1, 10115 Berlin', email: 'eu@acme.de' }, 'rejected', 'missing', 'Hauptstr. 1, 10115 Berlin, eu@acme.de'],
    [{ name: 'Blågrund Ombud AB', address: '', email: '' }, 'rejected', 'missing missing', 'Blågrund Ombud AB'],
    [{ name: 'Acme GmbH', address: 'Hauptstr. 1, 10115 Berlin', email: 'eu at acme' }, 'rejected', 'email-spelled-out', 'Acme GmbH, Hauptstr. 1, 10115 Berlin, eu at acme'],
    [{ name: '[公司名稱]', address: '臺北市中山路1號', email: 'info@acme.tw' }, 'rejected', 'left-over-marker', '[公司名稱], 臺北市中山路1號, info@acme.tw'],
  ],
};

/** GDPR and CCPA apply, the law of Taiwan does not. */
const context = { today: '2026-11-21', laws: [laws.gdpr, laws.ccpa] };
const rows = Object.entries(cases).flatMap(([type, list]) =>
  // Object.entries forgets that the names are types.
  list.map((each) => [type as PlaceholderType, ...each] as const),
);

describe('what the person types', () => {
  test.each(rows)('%s %j is %s %s', (type, typed, verdict, codes, shown) => {
    const definition = definitions[type];
    const value = typeof typed === 'string' ? parseValue(definition, typed, 'en') : typed;
    const problems = validateValue(definition, value, context);
    expect({
      verdict: verdictOf(problems),
      codes: codesOf(problems),
      shown: formatValue(definition, value, 'en'),
    }).toEqual({
      verdict,
      codes,
      shown,
    });
  });

  test('is covered by at least 80 cases and all types', () => {
    expect(rows.length).toBeGreaterThanOrEqual(80);
    expect(Object.keys(cases).sort()).toEqual(Object.keys(placeholderKinds).sort());
  });

  test.each(Object.entries(cases))('of %s is accepted in 3 cases and rejected in 3, at least', (_, list) => {
    for (const verdict of ['accepted', 'rejected']) {
      expect(list.filter(([, each]) => each === verdict).length, verdict).toBeGreaterThanOrEqual(3);
    }
  });
});

function verdictOf(problems: readonly Problem[]): Verdict {
  if (problems.some(({ severity }) => severity === 'error')) return 'rejected';
  return problems.length > 0 ? 'warned' : 'accepted';
}

function codesOf(problems: readonly Problem[]): string {
  return problems.map(({ code }) => code).join(' ');
}
