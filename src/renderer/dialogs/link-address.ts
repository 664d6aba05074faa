import { emailProblems, parseEmail } from '../../shared/placeholders/email';
import type { Problem } from '../../shared/placeholders/definition';
import { phoneProblems } from '../../shared/placeholders/phone';
import { normalizeTyped } from '../../shared/placeholders/typed-text';
import { parseUrl, urlProblems } from '../../shared/placeholders/url';
import { isSafeHref } from '../../shared/policy/content';
import { fail, succeed, type Result } from '../../shared/result';

/**
 * The address of a link as a policy holds it, from what a person typed or pasted: "shop.se" is a web
 * address, "me@shop.se" an e-mail address, "+46 8 123 456" a phone number. Fails with a sentence that
 * says what is wrong.
 */
export function linkAddress(typed: string): Result<string> {
  const text = parseUrl(typed);
  if (/^[/\\]/u.test(text)) {
    return fail(
      'no-scheme',
      'A link from a policy needs the whole address, with https:// in front, as in https://company.com/page.',
    );
  }
  if (/^tel:/iu.test(text)) return phoneLink(text.slice(4));
  if (/^mailto:/iu.test(text)) return mailLink(text);
  if (/^[+(]?[\d\s()./-]+$/u.test(text) && !/^\d+\.\d+\.\d+\.\d+$/u.test(text)) return phoneLink(text);
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/iu.test(text)) return webLink(text);
  return /^[^/?#]+@[^/?#]*$/u.test(text) ? mailLink(text) : webLink(`https://${text}`);
}

function webLink(address: string): Result<string> {
  if (/^(?!https?:)[a-z][a-z0-9+.-]*:/iu.test(address)) {
    return fail(
      'scheme',
      'Write a web address (https://…), an e-mail address or a phone number (tel:+44…). Other links are not allowed.',
    );
  }
  return checked(address, urlProblems(address));
}

/** What stands behind a question mark, such as a subject, is no part of the address. */
function mailLink(typed: string): Result<string> {
  const [address = '', ...rest] = parseEmail(typed).split('?');
  const href = ['mailto:' + address, ...rest].join('?');
  return checked(href, emailProblems(address, { warnFreeMail: false }));
}

/** Only digits and the plus of a country code are dialled; a (0) is not, once there is a country code. */
function phoneLink(typed: string): Result<string> {
  const number = normalizeTyped(typed);
  const digits = (number.startsWith('+') ? number.replace(/\( ?0 ?\)/u, '') : number).replaceAll(
    /[\s()./-]/gu,
    '',
  );
  return checked(`tel:${digits}`, phoneProblems(digits));
}

/** Warnings are advice; only what cannot be right is refused. */
function checked(href: string, problems: readonly Problem[]): Result<string> {
  const fault = problems.find(({ severity }) => severity === 'error');
  if (fault !== undefined) return fail(fault.code, fault.text);
  return isSafeHref(href)
    ? succeed(href)
    : fail('not-understood', 'This address has a character that no link can have. Write it afresh.');
}
