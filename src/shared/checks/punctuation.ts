import { doc, docWith, h, p, t, ul } from '../policy/builders';
import type { Check } from './check';
import { endMarkFaults } from './punctuation-series';
import { bracketFaults, enumerationFaults, markFaults, type MarkFault } from './punctuation-marks';
import { isTyped, placeIn, type TextBlock } from './text-block';
import { quoted } from './quoted';
import { mostMatches, replaceFix, withoutOverlaps } from './word-rows';

/** Finds marks that stand in the wrong place, are doubled or missing, or belong to another script. */
export const punctuation: Check = {
  id: 'punctuation',
  severity: 'advice',
  title: 'Punctuation',
  why: 'Slips of the keyboard make a careful text look careless, and a stray space can break an address or a link.',
  run({ blocks, remember }, report) {
    for (const block of blocks) {
      for (const { from, to, text, replacements, label } of remember(block, faultsIn)) {
        if (!isTyped(block, from, to)) continue;
        const fix = replacements.length > 0 ? replaceFix(block, label, replacements) : {};
        report({ text, place: placeIn(block, from, to), ...fix });
      }
    }
    for (const { block, from, to, text, replacement } of endMarkFaults(blocks, remember)) {
      if (!isTyped(block, from, to)) continue;
      const fix =
        replacement === null ? {} : replaceFix(block, 'Use the same mark', [{ from, to, text: replacement }]);
      report({ text, place: placeIn(block, from, to), ...fix });
    }
  },
  examples: [
    {
      name: 'spaces before marks and inside a bracket',
      policy: doc(
        p('You can write to us , or call.'),
        p('Call ( on weekdays).'),
        p('Or write .'),
        p('(A letter )'),
      ),
      findings: 4,
      fixed: doc(
        p('You can write to us, or call.'),
        p('Call (on weekdays).'),
        p('Or write.'),
        p('(A letter)'),
      ),
    },
    {
      name: 'spaces in Swedish',
      policy: docWith({ language: 'sv' }, p('Vi sparar ditt namn , och din adress.'), p('Vi svarar dig .')),
      findings: 2,
      fixed: docWith({ language: 'sv' }, p('Vi sparar ditt namn, och din adress.'), p('Vi svarar dig.')),
    },
    {
      name: 'half-width marks in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('我們蒐集姓名,電話(含手機):用於聯絡您.')),
      findings: 1,
      fixed: docWith({ language: 'zh-Hant' }, p('我們蒐集姓名，電話（含手機）：用於聯絡您。')),
    },
    {
      name: 'doubled marks',
      policy: doc(
        p('We keep orders,, receipts and letters.'),
        p('They are safe..'),
        p('So are ours, of customers.;'),
      ),
      findings: 3,
      fixed: doc(
        p('We keep orders, receipts and letters.'),
        p('They are safe.'),
        p('So are ours, of customers;'),
      ),
    },
    {
      name: 'doubled marks in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('我們會保存訂單。。'), p('您可以刪除，，或更正。')),
      findings: 2,
      fixed: docWith({ language: 'zh-Hant' }, p('我們會保存訂單。'), p('您可以刪除，或更正。')),
    },
    {
      name: 'spaces that are missing',
      policy: doc(
        p('It is encrypted,stored and copied.'),
        p('We copy all.We may delete it.'),
        p('Or later(after a year).'),
      ),
      findings: 3,
      fixed: doc(
        p('It is encrypted, stored and copied.'),
        p('We copy all. We may delete it.'),
        p('Or later (after a year).'),
      ),
    },
    {
      name: 'a reversed bracket',
      policy: doc(p('We use a courier (in Norway(. It is quick.'), p('And a host (in Sweden(.')),
      findings: 2,
      fixed: doc(p('We use a courier (in Norway). It is quick.'), p('And a host (in Sweden).')),
    },
    { name: 'a bracket without its other half', policy: doc(p('We keep it (for a year.')), findings: 1 },
    {
      name: 'a Chinese bracket without its other half',
      policy: docWith({ language: 'zh-Hant' }, p('我們使用（下列服務。')),
      findings: 1,
    },
    {
      name: 'other marks for an apostrophe',
      policy: doc(p('The firm we"ve chosen is near.'), p('It isn´t here.')),
      findings: 2,
      fixed: doc(p('The firm we’ve chosen is near.'), p('It isn’t here.')),
    },
    {
      name: 'marks of two kinds in one series',
      policy: doc(
        p('We share data (a) with banks, b) with couriers, c) with printers and d) with the tax office.'),
      ),
      findings: 1,
      fixed: doc(
        p('We share data (a) with banks, (b) with couriers, (c) with printers and (d) with the tax office.'),
      ),
    },
    {
      name: 'a semicolon behind the conjunction',
      policy: docWith({ language: 'sv' }, p('Vi sparar det tills du säger nej, eller;')),
      findings: 1,
      fixed: docWith({ language: 'sv' }, p('Vi sparar det tills du säger nej, eller')),
    },
    {
      name: 'one run-in heading with another mark than its siblings',
      policy: doc(
        p('Running the shop. We need your name for that.'),
        p('Sending parcels. We need your address.'),
        p('Answering letters: We keep what you wrote.'),
        p('Keeping books. The law asks for receipts.'),
      ),
      findings: 1,
    },
    {
      name: 'the same in bold words',
      policy: doc(
        p(t('Running the shop.', { type: 'bold' }), ' We need your name for that.'),
        p(t('Sending parcels.', { type: 'bold' }), ' We need your address.'),
        p(t('Answering letters:', { type: 'bold' }), ' We keep what you wrote.'),
        p(t('Keeping books.', { type: 'bold' }), ' The law asks for receipts.'),
      ),
      findings: 1,
      fixed: doc(
        p(t('Running the shop.', { type: 'bold' }), ' We need your name for that.'),
        p(t('Sending parcels.', { type: 'bold' }), ' We need your address.'),
        p(t('Answering letters.', { type: 'bold' }), ' We keep what you wrote.'),
        p(t('Keeping books.', { type: 'bold' }), ' The law asks for receipts.'),
      ),
    },
    {
      name: 'one heading with a colon',
      policy: doc(h('Who we are'), h('What we collect:'), h('Your rights'), h('Contact')),
      findings: 1,
      fixed: doc(h('Who we are'), h('What we collect'), h('Your rights'), h('Contact')),
    },
    {
      name: 'a full stop among items with semicolons',
      policy: docWith(
        { language: 'zh-Hant' },
        p('(a)您的姓名；'),
        p('(b)您的電話；'),
        p('(c)您的地址。'),
        p('(d)您的訂單。'),
      ),
      findings: 1,
      fixed: docWith(
        { language: 'zh-Hant' },
        p('(a)您的姓名；'),
        p('(b)您的電話；'),
        p('(c)您的地址；'),
        p('(d)您的訂單。'),
      ),
    },
    {
      name: 'marks as they should be',
      policy: doc(
        p(
          'See 10:30, 5,000.50 and “notes” (drafts), e.g. ours; a) one, b) two … and .NET at shop.example.com.',
        ),
        ul('a first thing;', 'a second thing; and', 'a third thing.'),
      ),
      findings: 0,
    },
    {
      name: 'marks in Swedish as they should be',
      policy: docWith(
        { language: 'sv' },
        p('Läs om kakor (t.ex. inställningar), priser m.m.; ring 08-12 34 56.'),
      ),
      findings: 0,
    },
    {
      name: 'marks in Chinese as they should be',
      policy: docWith(
        { language: 'zh-Hant' },
        p('依《個人資料保護法》第 8 條（下稱「本法」），我們於 10:30 至 18:00 受理；電話：02-1234。'),
      ),
      findings: 0,
    },
  ],
};

function faultsIn(
  block: TextBlock,
): readonly (MarkFault & { readonly text: string; readonly label: string })[] {
  const faults = [...markFaults(block), ...bracketFaults(block), ...enumerationFaults(block)];
  return withoutOverlaps(faults)
    .slice(0, mostMatches)
    .map((fault) => {
      const words = quoted(block.text.slice(Math.max(0, fault.from - 20), fault.to + 10).trim());
      return {
        ...fault,
        text: `${fault.what} near ${words}. ${fault.advice}`,
        label: fault.advice.replace(/\.$/u, ''),
      };
    });
}
