import { doc, docWith, p, ul } from '../policy/builders';
import type { Check } from './check';
import { questionOrderFaults } from './grammar-order';
import { chineseGrammar } from './tables/grammar-zh';
import { englishGrammar } from './tables/grammar-en';
import { swedishGrammar } from './tables/grammar-sv';
import { isTyped, placeIn } from './text-block';
import { quoted } from './quoted';
import { rowReader, replaceFix, type WordRow } from './word-rows';

/** A fault of grammar. */
export interface GrammarRow extends WordRow {
  /** A sentence that says what is wrong with the quoted words. */
  readonly what: string;
}

/** Finds words that do not agree, are missing, doubled or run together. */
export const grammar: Check = {
  id: 'grammar',
  severity: 'warning',
  title: 'Grammar',
  why: 'A sentence that does not hold together can be read in more than one way, and what it promises is then unclear.',
  run({ blocks, remember }, report) {
    for (const block of blocks) {
      for (const { row, from, to, words, replacement } of remember(block, faultsIn)) {
        if (!isTyped(block, from, to)) continue;
        const place = placeIn(block, from, to);
        if (replacement === undefined || replacement === words) {
          report({ text: `${quoted(words)}: ${row.what}`, place });
          continue;
        }
        const label = `Replace with ${quoted(replacement)}`;
        report({
          text: `${quoted(words)}: ${row.what} Write ${quoted(replacement)}.`,
          place,
          ...replaceFix(block, label, [{ from, to, text: replacement }]),
        });
      }
    }
    for (const { block, words } of questionOrderFaults(blocks)) {
      report({
        text: `${quoted(words)} is a question among phrases that are none. Write it in their order, or end it with a question mark.`,
        place: placeIn(block, 0, block.text.length),
      });
    }
  },
  examples: [
    {
      name: 'verbs that do not agree',
      policy: doc(
        p('We collects your name.'),
        p('We also strictly abides by the law.'),
        p('If you agrees, we start.'),
      ),
      findings: 3,
      fixed: doc(
        p('We collect your name.'),
        p('We also strictly abide by the law.'),
        p('If you agree, we start.'),
      ),
    },
    {
      name: 'verbs behind an auxiliary',
      policy: doc(p('We may collects your name.'), p('It may shared.'), p('You can will delete it.')),
      findings: 3,
      fixed: doc(p('We may collect your name.'), p('It may shared.'), p('You can will delete it.')),
    },
    {
      name: 'articles and numbers',
      policy: doc(
        p('We ask whether you are a private customers.'),
        p('These policy apply.'),
        p('Enter a email address.'),
      ),
      findings: 3,
      fixed: doc(
        p('We ask whether you are a private customers.'),
        p('These policy apply.'),
        p('Enter an email address.'),
      ),
    },
    {
      name: 'words that are missing',
      policy: doc(
        p('Our do not sell data.'),
        p('The rules of the shop not apply here.'),
        p('A cookie is stored your computer.'),
        p('Pick one of our service, then pay.'),
      ),
      findings: 4,
      fixed: doc(
        p('Our do not sell data.'),
        p('The rules of the shop not apply here.'),
        p('A cookie is stored on your computer.'),
        p('Pick one of our service, then pay.'),
      ),
    },
    {
      name: 'words that run together',
      policy: doc(p('Read the rest ofthe notice.'), p('No companyor person may copy it.')),
      findings: 2,
      fixed: doc(p('Read the rest of the notice.'), p('No company or person may copy it.')),
    },
    {
      name: 'words that were mistaken',
      policy: doc(
        p('Please contact use at the shop.'),
        p('Our URL’s are listed.'),
        p('It takes longer then a week.'),
      ),
      findings: 3,
      fixed: doc(
        p('Please contact us at the shop.'),
        p('Our URLs are listed.'),
        p('It takes longer than a week.'),
      ),
    },
    {
      name: 'phrases that do not match',
      policy: doc(
        p('You tell us by our form or calling a shop.'),
        p('However, that we keep receipts.'),
        p('We note things such as your town, when you visited the shop, and a name.'),
      ),
      findings: 3,
    },
    {
      name: 'Swedish verbs',
      policy: docWith(
        { language: 'sv' },
        p('Vi kan samlar in ditt namn.'),
        p('Vi räknar de sidor du besök på webben.'),
        p('Detta gäller när du ange ditt namn.'),
      ),
      findings: 3,
      fixed: docWith(
        { language: 'sv' },
        p('Vi kan samla in ditt namn.'),
        p('Vi räknar de sidor du besöker på webben.'),
        p('Detta gäller när du anger ditt namn.'),
      ),
    },
    {
      name: 'Swedish pronouns and nouns',
      policy: docWith(
        { language: 'sv' },
        p('Vi vill skriva och skicka du svar.'),
        p('Det gäller din konto.'),
        p('Du får några meddelande från oss.'),
        p('Till sist raderar du app.'),
        p('Vi sparar dina person uppgifter.'),
      ),
      findings: 5,
      fixed: docWith(
        { language: 'sv' },
        p('Vi vill skriva och skicka dig svar.'),
        p('Det gäller ditt konto.'),
        p('Du får några meddelanden från oss.'),
        p('Till sist raderar du app.'),
        p('Vi sparar dina personuppgifter.'),
      ),
    },
    {
      name: 'a question among phrases in Swedish',
      policy: docWith(
        { language: 'sv' },
        ul(
          'Vilka uppgifter vi samlar in',
          'Hur vi använder dem',
          'Hur ändrar du dina uppgifter',
          'Hur länge vi sparar dem',
        ),
      ),
      findings: 1,
    },
    {
      name: 'Chinese characters and doubled verbs',
      policy: docWith(
        { language: 'zh-Hant' },
        p('您可以能夠刪除帳號。'),
        p('您得行使上述權力。'),
        p('既使如此，我們仍會通知您。'),
      ),
      findings: 3,
      fixed: docWith(
        { language: 'zh-Hant' },
        p('您可以刪除帳號。'),
        p('您得行使上述權利。'),
        p('即使如此，我們仍會通知您。'),
      ),
    },
    {
      name: 'sound English',
      policy: doc(
        p('Information about you is kept. We use one of our providers, an hour a day, and a few cookies.'),
        p('Do not use it if you would rather not share your data; our will to help may not be enough.'),
        p('What each of them does depends on your choice. A user’s rights are his or hers.'),
      ),
      findings: 0,
    },
    {
      name: 'sound Swedish',
      policy: docWith(
        { language: 'sv' },
        p(
          'De uppgifter vi får använder vi bara här. Uppgifter om dig sparar vi. När du gör köp hos oss får du kvitto.',
        ),
        p('Om du inte vill det kan du säga nej. Vi kan, om du vill, radera ett konto eller en tjänst.'),
        p('Därför använder vi en leverantör. Alla konton och flera tjänster omfattas av den här policyn.'),
      ),
      findings: 0,
    },
    {
      name: 'sound Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('您可以行使下列權利。我們必須經您同意，才會提供資料；保存至少 30 天，或至您刪除帳號為止。'),
      ),
      findings: 0,
    },
  ],
};

const rows: readonly GrammarRow[] = [...englishGrammar, ...swedishGrammar, ...chineseGrammar];

const faultsIn = rowReader(rows);
