import { rowsThatMayMatch } from '../may-match';
import { doc, docWith, h, p, ph } from '../policy/builders';
import type { Check, CheckSubject } from './check';
import { contactsIn, waysToReachIn } from './contacts-in-text';
import { isWholePolicy } from './policy-size';
import { invitations, pointers } from './tables/contact-words';
import { linkAt, placeIn, type TextBlock } from './text-block';

const filler =
  'We keep your name and what you order for as long as the law on accounting asks. We pass the data on to nobody but the firm that delivers the goods. You can ask for a copy of it, and you can have it put right or deleted. Nobody but us can read it, and all connections are encrypted. We make a copy of it every night, and we delete these copies in turn.';

/** Finds "contact us" without a way to do so, and a policy without any. */
export const contactMissing: Check = {
  id: 'contact-missing',
  severity: 'error',
  title: 'No way to get in touch',
  why: 'The law asks for contact details, and a right is worth little to people who do not know where to turn.',
  run(subject, report) {
    const { context, blocks, remember } = subject;
    const reachable = blocks.map((block) => waysToReachIn(block, remember(block, contactsIn), context));
    const hasContact = (index: number): boolean => (reachable[index]?.size ?? 0) > 0;
    // The address of a website answers nobody, unless it is that of a form.
    const isAnswer = (index: number): boolean =>
      [...(reachable[index] ?? [])].some(
        (kind) => kind !== 'web' || contactWords.test(blocks[index]?.text ?? ''),
      );
    const isReachable = blocks.some((_, index) => hasContact(index));
    let found = false;
    for (const [index, block] of blocks.entries()) {
      // A heading such as "Contact us" is answered by what stands below it.
      if (block.level !== null) continue;
      for (const { from, to, isPointer, isAsked, found: words } of remember(block, invitationsIn)) {
        if (linkAt(block, from) !== null || (isReachable && !isAsked)) continue;
        const isNear = hasContact(index) || isAnswer(index + 1) || isAnswer(index + 2);
        if (isPointer ? isContactAtEnd(subject, hasContact) : isNear) continue;
        found = true;
        report({
          severity: isReachable ? 'warning' : 'error',
          text: isReachable
            ? `“${words}” gives no address to turn to. Write it here, or say where it stands.`
            : `“${words}” leads nowhere, because the policy has no contact details. Add an e-mail address or a phone number.`,
          place: placeIn(block, from, to),
        });
      }
    }
    if (found || isReachable || !isWholePolicy(blocks)) return;
    report({
      text: 'The policy has no contact details. Say how people can reach you, for example by e-mail.',
      place: { kind: 'title' },
    });
  },
  examples: [
    {
      name: 'an invitation without an address',
      policy: doc(
        p('If you have questions, please contact us.'),
        p('Other words.'),
        p('More.'),
        p('Mail: ', ph('contact_email')),
        p('x'),
      ),
      findings: 1,
    },
    {
      name: 'in passing, with an address elsewhere',
      policy: doc(
        p('Write to us whenever you like.'),
        p('Other words.'),
        p('More.'),
        p('Mail: ', ph('contact_email')),
      ),
      findings: 0,
    },
    {
      name: 'the same in Swedish',
      policy: docWith({ language: 'sv' }, p('Har du frågor är du välkommen att kontakta vår kundtjänst.')),
      findings: 1,
    },
    {
      name: 'the same in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('如有任何問題，請與我們聯絡。')),
      findings: 1,
    },
    {
      name: 'a hint to details that are not there',
      policy: doc(
        p('Use the contact details at the end of this policy.'),
        h('Changes'),
        p('We may change it.'),
      ),
      findings: 1,
    },
    { name: 'a whole policy without any', policy: doc(p(filler)), findings: 1 },
    {
      name: 'an address in the same paragraph',
      policy: doc(p('Please contact us at help@tidewise.com.')),
      findings: 0,
    },
    {
      name: 'a detail in the next',
      policy: docWith({ language: 'sv' }, p('Kontakta oss:'), p(ph('contact_email'))),
      findings: 0,
    },
    {
      name: 'a hint to details that are there',
      policy: doc(
        p('Contact us. Our contact details are at the end.'),
        p('a'),
        p('b'),
        p('c'),
        p('Write to ', ph('contact_email')),
      ),
      findings: 0,
    },
    {
      name: 'a phone number in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('請與我們聯絡，電話：02 2345 6789。')),
      findings: 0,
    },
    { name: 'somebody else', policy: doc(p('Please contact your employer.')), findings: 0 },
  ],
};

function isContactAtEnd({ blocks }: CheckSubject, hasContact: (index: number) => boolean): boolean {
  const from = Math.max(0, blocks.length - Math.max(6, Math.floor(blocks.length / 20)));
  return blocks.some((_, index) => index >= from && hasContact(index));
}

const mayInvite = rowsThatMayMatch(invitations, (pattern) => pattern);

function invitationsIn({ text }: TextBlock) {
  const isPointer = pointers.test(text);
  return mayInvite(text)
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .slice(0, 1)
    .map(({ 0: found, index }) => {
      // "When you contact us, we keep …" and "Write to us, and we delete it" do not send people looking for how.
      const isAsked = asking.test(found) || isPointer;
      return {
        found,
        from: index,
        to: index + found.length,
        isPointer: isPointer && pointing.test(text),
        isAsked,
      };
    });
}

const asking =
  /^(?:please|you can|you may|vänligen|kan du|請|歡迎|可以?|得|contact (?:info|details|address)|kontaktuppg)|at the bottom/iu;
/** That the details stand at the end, and not just anywhere. */
const pointing =
  /at the (?:end|bottom)|i slutet|längst ned|文末|列於|頁尾|below|section|nedan|avsnitt|下方|以下/iu;
const contactWords = /contact|\bform\b|kontakt|formulär|聯絡|表單/iu;
