import { doc, p } from '../policy/builders';
import type { Check } from './check';
import { phraseReader, reportPhrases } from './phrases';
import { factualErrorPhrases } from './tables/factual-errors';

/** Finds statements about the law and about technique that are not true. */
export const factualError: Check = {
  id: 'factual-error',
  severity: 'error',
  title: 'A statement that is not true',
  why: 'Errors like these are handed on from policy to policy. They mislead readers about their data or their rights, and whoever knows better no longer trusts the rest.',
  run(subject, report) {
    reportPhrases(subject, errorsIn, report);
  },
  examples: [
    {
      name: 'about cookies, passwords and IP addresses',
      policy: doc(
        p('Cookies help us to save your password.'),
        p('You choose a password that is stored on our server.'),
        p('IP addresses are anonymous.'),
        p('The only data a cookie can hold is what you type.'),
      ),
      findings: 4,
    },
    {
      name: 'about the law',
      policy: doc(
        p('EU citizens have these rights.'),
        p('Our service is GDPR certified.'),
        p('COPPA protects children under 16.'),
        p('The GDPR has applied since 25 May 2019.'),
        p('Hashed addresses are no longer personal data.'),
      ),
      findings: 5,
    },
    {
      name: 'about rights, fees, security and damage',
      policy: doc(
        p('You cannot withdraw your consent once you have given it.'),
        p('You have no right to complain to a regulator.'),
        p('We charge £10 for a copy of your data. Send a cheque for £25 with your subject access request.'),
        p('We guarantee that your data is 100% safe. Our servers can never be breached.'),
        p('We are not responsible for any loss of your data, however it is caused.'),
      ),
      findings: 7,
    },
    {
      name: 'about what has long happened',
      policy: doc(
        p('The GDPR will come into force in May 2018.'),
        p('The UK is leaving the EU, so this page may change.'),
      ),
      findings: 2,
    },
    {
      name: 'what is true of rights, fees, security and damage',
      policy: doc(
        p('You cannot withdraw consent for what has already been done. You cannot complain to us by phone.'),
        p('Your card number can never be stolen from us, as we never have it.'),
        p(
          'We charge nothing for a copy of your data. Further copies: we charge £5 for each extra copy of the data.',
        ),
        p('We cannot guarantee that your data is completely safe. No store is 100% safe.'),
        p('We are not responsible for the privacy practices of other websites.'),
        p('The GDPR will apply to you in the EU. The UK has left the EU.'),
      ),
      findings: 0,
    },
    {
      name: 'in Swedish',
      policy: doc(
        p('Kakor används för att spara ditt lösenord.'),
        p('Din IP-adress är anonym.'),
        p('Alla EU-medborgare har rätt att klaga.'),
      ),
      findings: 3,
    },
    {
      name: 'in Chinese',
      policy: doc(
        p('歐盟公民享有下列權利。'),
        p('IP 位址並非個人資料。'),
        p('我們的 cookie 不會儲存任何個人資料。'),
      ),
      findings: 3,
    },
    {
      name: 'the truth',
      policy: doc(
        p('Cookies never store your password.'),
        p('We store your password only as a hash.'),
        p('An IP address can sometimes be traced to a person, so we treat it as personal data.'),
        p('People in the EU have these rights.'),
        p('The GDPR has applied since 25 May 2018.'),
        p('COPPA protects children under 13.'),
        p('Our mail service is certified under the EU-U.S. Data Privacy Framework.'),
      ),
      findings: 0,
    },
    {
      name: 'the truth in Swedish',
      policy: doc(
        p('Vi sparar aldrig lösenord i kakor.'),
        p('En IP-adress kan vara en personuppgift.'),
        p('Människor i EU har rätt att klaga.'),
      ),
      findings: 0,
    },
    {
      name: 'the truth in Chinese',
      policy: doc(p('IP 位址可能屬於個人資料。'), p('歐盟境內的民眾享有下列權利。')),
      findings: 0,
    },
  ],
};

const errorsIn = phraseReader(factualErrorPhrases);
