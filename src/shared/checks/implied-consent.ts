import { doc, p } from '../policy/builders';
import type { Check } from './check';
import { phraseReader, reportPhrases } from './phrases';
import { impliedConsentPhrases } from './tables/implied-consent';

/** Finds consent that is read into something else a person does. */
export const impliedConsent: Check = {
  id: 'implied-consent',
  severity: 'error',
  title: 'Consent that nobody has given',
  why: 'Consent must be a free and clear yes to one thing. Visiting a page, using a service or staying silent is no consent, so what rests on it has no legal basis.',
  run(subject, report) {
    reportPhrases(subject, consentIn, report);
  },
  examples: [
    {
      name: 'use, silence and going on',
      policy: doc(
        p('By visiting this shop you consent to our use of your data.'),
        p('Your continued use of the app constitutes acceptance of this policy.'),
        p('Unless you have rejected them in your browser, all cookies will be set.'),
        p('If you do not agree with this policy, please do not use our website.'),
      ),
      findings: 4,
    },
    {
      name: 'agreement to the policy is milder',
      policy: doc(p('By using the app, you agree to this policy.')),
      findings: 1,
    },
    {
      name: 'going on, and a box that is ticked already',
      policy: doc(
        p('If you carry on browsing, we take it that you’re happy with our use of cookies.'),
        p('Your continued use of our services counts as acceptance of any updates.'),
        p('The tick box for the newsletter is ticked for you; untick it if you don’t want it.'),
      ),
      findings: 3,
    },
    {
      name: 'what is not taken for a yes',
      policy: doc(
        p(
          'If you carry on browsing, we do not take it that you agree to cookies. No box is ticked beforehand.',
        ),
        p('If you continue to use the old card, we assume that it still works.'),
      ),
      findings: 0,
    },
    {
      name: 'in Swedish',
      policy: doc(
        p('Genom att besöka webbplatsen samtycker du till vår behandling av dina uppgifter.'),
        p('Fortsatt användning av tjänsten innebär att du godkänner ändringarna.'),
        p('Om du inte godkänner den här policyn ska du inte använda tjänsten.'),
      ),
      findings: 3,
    },
    {
      name: 'in Chinese',
      policy: doc(
        p('您瀏覽本網站即表示您同意本政策。'),
        p('繳交報名表者，視為已同意本公司使用其資料。'),
        p('若您不同意本政策，請勿使用本服務。'),
      ),
      findings: 3,
    },
    {
      name: 'consent that is asked for',
      policy: doc(
        p('Where we need your consent, we ask for it separately.'),
        p('Using our website does not mean that you consent to anything.'),
        p('If you agree, we send you news. You can take back your consent at any time.'),
      ),
      findings: 0,
    },
    {
      name: 'the same in Swedish',
      policy: doc(
        p('Vi frågar dig innan vi använder kakor, och du kan ta tillbaka ditt samtycke när som helst.'),
        p('Att du använder tjänsten räknas inte som samtycke.'),
      ),
      findings: 0,
    },
    {
      name: 'the same in Chinese',
      policy: doc(p('您使用本服務，不代表您同意我們將資料用於行銷。'), p('我們會另外徵求您的同意。')),
      findings: 0,
    },
    {
      name: 'a yes to one thing, and a click that is none',
      policy: doc(
        p('Genom att klicka på ”Anmäl mig” samtycker du till att vi skickar provsmakningens inbjudningar.'),
        p('Genom att klicka på ”Skapa konto” samtycker du till vår behandling av dina uppgifter.'),
        p('By choosing “Yes, send me recipes” you consent to our monthly recipe.'),
      ),
      findings: 1,
    },
    {
      name: 'who comes in or buys, in Swedish and Chinese',
      policy: doc(
        p('Att du besöker butiken innebär att du samtycker till behandlingen.'),
        p('只要踏進本店，即表示您同意本店利用您的影像。下單即表示您同意我們寄送廣告。'),
      ),
      findings: 3,
    },
    {
      name: 'who comes in or buys, and says yes to one thing',
      policy: doc(
        p('Att du besöker butiken innebär inte att du samtycker till något.'),
        p('訂購時勾選此欄，即表示您同意我們寄送電子報。進入本店不代表您同意任何事。'),
      ),
      findings: 0,
    },
    {
      name: 'agreement at the moment of use, in Chinese',
      policy: doc(p('您於瀏覽本網站時，即接受本政策。'), p('您登入後即可同意或拒絕各項設定。')),
      findings: 1,
    },
  ],
};

const consentIn = phraseReader(impliedConsentPhrases);
