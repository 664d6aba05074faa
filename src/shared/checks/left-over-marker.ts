import { leftOversIn } from '../placeholders/left-over';
import { doc, docWith, h, p, ph, t, table } from '../policy/builders';
import type { Check } from './check';
import { isTyped, noText, placeIn, type TextBlock } from './text-block';

/** Finds what was left to be filled in by hand: `[Company]`, `{{key}}`, TODO, lorem ipsum. */
export const leftOverMarker: Check = {
  id: 'left-over-marker',
  severity: 'error',
  title: 'Text that was left to be filled in',
  why: 'Notes and brackets like these are found in many published policies, and no reader can trust one that has them.',
  run({ context, blocks, remember }, report) {
    for (const { found, name } of leftOversIn(context.document.attrs.title)) {
      report({ text: `The title contains “${found}”, ${name}.`, place: { kind: 'title' } });
    }
    for (const block of blocks) {
      for (const { found, name, from, to } of remember(block, leftOversInBlock)) {
        // A value is checked where it is filled in.
        if (!isTyped(block, from, from + 1)) continue;
        report({
          text: `“${found.replaceAll('\n', ' ').replaceAll(noText, '…')}” is ${name}. Replace it or take it out.`,
          place: placeIn(block, from, to),
        });
      }
    }
  },
  examples: [
    { name: 'blanks', policy: doc(p('Call [___] or [●].')), findings: 2 },
    { name: 'a bracket', policy: doc(p('Contact [Company Name] today.')), findings: 1 },
    {
      name: 'a bracket around bold words',
      policy: doc(p('Contact [', t('Company', { type: 'bold' }), '] today.')),
      findings: 1,
    },
    { name: 'a bracket around a placeholder', policy: doc(p('[if ', ph('contact_email'), ']')), findings: 1 },
    { name: 'a typed placeholder', policy: doc(p('Write to {{contact_email}}.')), findings: 1 },
    { name: 'a note', policy: doc(h('TODO: retention')), findings: 1 },
    { name: 'sample text in a table', policy: doc(table(['Purpose'], ['Lorem ipsum'])), findings: 1 },
    {
      name: 'a title with a bracket',
      policy: docWith({ title: 'Policy of [name]' }, p('Text')),
      findings: 1,
    },
    { name: 'three in one text', policy: doc(p(t('[a] and [b] and TBD'))), findings: 3 },
    {
      name: 'an empty box and plain words',
      policy: doc(p('[ ] and [x] and "todos" and a (bracket)')),
      findings: 0,
    },
    { name: 'lines and dots', policy: doc(p('Call ____ on …… or ........')), findings: 3 },
    {
      name: 'other brackets',
      policy: doc(p('We are <company name>, «name» and (insert address).')),
      findings: 3,
    },
    { name: 'code', policy: doc(p('%COMPANY_NAME% and ${name} and XXXX')), findings: 3 },
    {
      name: 'code of other kinds',
      policy: doc(p('{company}, <<company>>, #COMPANY#, @@name@@, $COMPANY and [*]')),
      findings: 6,
    },
    {
      name: 'dates and periods',
      policy: doc(p('On YYYY-MM-DD or DD/MM/YYYY, or xx/xx/xxxx, within XX days, TBA???')),
      findings: 6,
    },
    { name: 'dates and periods in Swedish', policy: doc(p('Den åååå-mm-dd, inom XX dagar.')), findings: 2 },
    {
      name: 'dates and periods in Chinese',
      policy: doc(p('於 年 月 日，XX 天內，〔公司名稱〕或ＯＯ公司')),
      findings: 4,
    },
    {
      name: 'your company here',
      policy: doc(p('We are Your Company Name Here (name of company).')),
      findings: 2,
    },
    { name: 'blanks in Swedish', policy: doc(p('Vi är «företag» på (fyll i adress), ____.')), findings: 3 },
    {
      name: 'blanks in Chinese',
      policy: doc(p('【公司名稱】的電話是＿＿，負責人是○○，地址是（請填入）。')),
      findings: 4,
    },
    {
      name: 'blanks in capital letters, and with “here”',
      policy: doc(
        p('Ring INSERT PHONE NUMBER or write to ENTER E-MAIL.'),
        p('NAME OF BUSINESS keeps it since insert start date here, xx.xx.20xx.'),
        p('Ring us (business phone).'),
      ),
      findings: 6,
    },
    {
      name: 'the same in Swedish and Chinese',
      policy: doc(
        p('FYLL I ADRESS (företagets telefon), infoga datum här.'),
        p('（商店名稱）由OO公司經營。'),
      ),
      findings: 5,
    },
    {
      name: 'words in brackets that say something, and an address that is spelled out',
      policy: doc(
        p(
          'We need your data (name, company and address), and you can insert a comma. Write to a[at]b[dot]com.',
        ),
        p('Fyll i formuläret (namn och adress). 請填寫發票資料（公司名稱、統一編號）。'),
      ),
      findings: 0,
    },
    {
      name: 'signs that are no blanks',
      policy: doc(
        p('Wait… 50 % and 60%, <b>, a < b > c, snake_case, €{5}, (your order).'),
        p('二〇二六年，「○」表示同意，« quoi »。'),
        p('出生年月日, name {at} shop, 20 days, US$ 20, #NLKIS, C# and what? Why?!'),
      ),
      findings: 0,
    },
    { name: 'numbers in brackets', policy: doc(p('See [1] and Regulation [2016/679].')), findings: 0 },
    {
      name: 'what an editor adds in brackets',
      policy: doc(
        p('They wrote “privat policy” [sic] and “integritet” [our own translation].'),
        p('Telefon [frivilligt]. Uttalandet [vår översättning] är kort.'),
        p('電話 [選填]，引文 [本公司自譯]。'),
      ),
      findings: 0,
    },
    { name: 'halves of a bracket in two paragraphs', policy: doc(p('[Company'), p('Name]')), findings: 0 },
  ],
};

function leftOversInBlock({ text }: TextBlock) {
  return leftOversIn(text);
}
