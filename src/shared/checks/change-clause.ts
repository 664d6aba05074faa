import { doc, p } from '../policy/builders';
import type { Check } from './check';
import { phraseReader, reportPhrases } from './phrases';
import { changeClausePhrases } from './tables/change-clause';

/** Finds clauses that let the policy change without a fair notice. */
export const changeClause: Check = {
  id: 'change-clause',
  severity: 'warning',
  title: 'Changes without notice',
  why: 'People can only rely on a policy if they hear of changes before these apply. A clause that reserves any change at any time protects nobody, and courts often set it aside.',
  run(subject, report) {
    reportPhrases(subject, changesIn, report);
  },
  examples: [
    {
      name: 'no limit, at once, and up to the reader',
      policy: doc(
        p('We may amend this policy without prior notice.'),
        p('Changes become effective immediately.'),
        p('Please review this page regularly.'),
        p('This policy may be updated from time to time.'),
      ),
      findings: 4,
    },
    {
      name: 'the same in plain words',
      policy: doc(
        p('We may change this notice whenever we like.'),
        p('We can update this page and don’t have to tell you.'),
        p('Please check this page now and then.'),
        p('You should check this page for updates.'),
      ),
      findings: 4,
    },
    {
      name: 'a notice without how and when',
      policy: doc(p('If a change materially affects you, we will notify you.')),
      findings: 1,
    },
    {
      name: 'in Swedish',
      policy: doc(
        p('Vi kan ändra policyn utan föregående meddelande.'),
        p('Ändringar gäller så snart de har publicerats.'),
        p('Vi råder dig att läsa den här policyn regelbundet.'),
      ),
      findings: 3,
    },
    {
      name: 'in Chinese',
      policy: doc(
        p('本公司得隨時修改本政策。'),
        p('修訂後之條款，恕不另行通知。'),
        p('本政策一經公布即生效。'),
      ),
      findings: 3,
    },
    {
      name: 'changes with notice',
      policy: doc(
        p('We may change this policy. We tell you by e-mail at least 30 days before.'),
        p('You can change your settings at any time.'),
        p('Changes take effect 30 days after we publish them.'),
        p(
          'You can change your choice whenever you like. We check this page every so often. We change our passwords whenever we like.',
        ),
      ),
      findings: 0,
    },
    {
      name: 'the same in Swedish',
      policy: doc(
        p('Vi kan ändra policyn då och då. Vi meddelar dig via e-post 30 dagar i förväg.'),
        p('Du kan ändra dina inställningar när som helst.'),
      ),
      findings: 0,
    },
    {
      name: 'the same in Chinese',
      policy: doc(p('我們會不定期更新本政策，並於三十日前以電子郵件通知您。'), p('您可以隨時更改您的設定。')),
      findings: 0,
    },
  ],
};

const changesIn = phraseReader(changeClausePhrases);
