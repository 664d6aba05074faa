import type { Problem } from './definition';
import { domainFault, isExampleDomain } from './domain';
import type { PlaceholderKind } from './kind';
import { isBlank, plainText } from './plain-text';
import { error, quote, warning, wrongShape } from './problem';
import { lineProblems } from './text';
import { toHalfWidth } from './typed-text';

export const email: PlaceholderKind<'email'> = {
  type: 'email',
  label: 'E-mail address',
  isEmpty: isBlank,
  parse: parseEmail,
  validate(value, { warnFreeMail = true }) {
    return typeof value === 'string'
      ? emailProblems(value, { warnFreeMail })
      : [wrongShape('an e-mail address')];
  },
  format: plainText,
};

/** An address as typed, without white space around it, `mailto:` and full-width characters. */
export function parseEmail(typed: string): string {
  return toHalfWidth(typed)
    .trim()
    .replace(/^mailto:/iu, '');
}

/** What is wrong with one e-mail address: the first error, or all warnings. */
export function emailProblems(
  value: string,
  options: { readonly warnFreeMail: boolean },
): readonly Problem[] {
  const address = value.trim();
  const fault = emailFault(address);
  if (fault !== undefined) return [fault];

  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  const warnings: Problem[] = [];
  if (isExampleDomain(domain)) {
    warnings.push(
      warning(
        'email-example',
        `Mail to ${domain} reaches nobody: it is reserved for examples. Use your own address before you publish.`,
      ),
    );
  }
  if (options.warnFreeMail && isFreeMail(domain)) {
    warnings.push(
      warning(
        'email-free-mail',
        `${domain} is a free mail service. An address at your own domain is easier to trust and stays with the business.`,
      ),
    );
  }
  if (/\P{ASCII}/u.test(address.slice(0, at))) {
    warnings.push(
      warning(
        'email-not-ascii',
        'The part before the @ holds letters that many mail programs cannot send to. Use plain a–z if you can.',
      ),
    );
  }
  return warnings;
}

function emailFault(address: string): Problem | undefined {
  if (address.length > 254)
    return error('email-too-long', 'This is longer than an e-mail address can be (254 characters).');
  if (/[\s([]at[\s)\]]/iu.test(address) && !address.includes('@')) {
    return error(
      'email-spelled-out',
      `${quote(address)} is spelled out. Write it with @ and dots, as in privacy@company.com.`,
    );
  }
  const [lineFault] = lineProblems(address);
  if (lineFault !== undefined) return lineFault;
  if (/[<>"]/u.test(address)) {
    return error(
      'email-display-name',
      'Write the address alone, without a name, quotation marks or angle brackets: privacy@company.com.',
    );
  }
  const parts = address.split('@');
  if (parts.length === 1)
    return error('email-no-at', `${quote(address)} has no @. Write it as in privacy@company.com.`);
  if (parts.length > 2) {
    return address.split(/[\s,;/]+/u).filter((part) => part.includes('@')).length > 1
      ? error('email-several', 'Only one e-mail address fits here. Keep the one that people should write to.')
      : error('email-many-at', 'An e-mail address has one @ only.');
  }
  if (/\s/u.test(address)) return error('email-space', 'An e-mail address cannot have spaces.');
  const [local = '', domain = ''] = parts;
  return localFault(local) ?? domainProblem(domain);
}

function localFault(local: string): Problem | undefined {
  if (local === '')
    return error('email-no-name', 'The part before the @ is missing, as in privacy@company.com.');
  if (local.length > 64) return error('email-too-long', 'The part before the @ has more than 64 characters.');
  if (local.startsWith('.') || local.endsWith('.')) {
    return error('email-edge-dot', 'The part before the @ begins or ends with a dot. Take the dot away.');
  }
  if (local.includes('..'))
    return error('email-double-dot', 'The part before the @ has two dots in a row. Leave one.');
  const stranger = /[^\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]/u.exec(local)?.[0];
  if (stranger === undefined) return undefined;
  return error('email-character', `An e-mail address cannot hold ${quote(stranger)}.`);
}

function domainProblem(domain: string): Problem | undefined {
  const fault = domainFault(domain);
  return fault === undefined ? undefined : error(`email-${fault.code}`, fault.text);
}

/** Services where anybody can get an address. */
const freeMailDomains = new Set(
  `126.com 163.com aim.com aliyun.com aol.com duck.com fastmail.com foxmail.com gmail.com googlemail.com
   icloud.com mac.com mail.com mail.ru me.com msn.com naver.com pm.me proton.me qq.com rocketmail.com sina.com
   sohu.com spray.se tuta.com tuta.io tutanota.com tutanota.de web.de yeah.net ymail.com zohomail.com
   zohomail.eu`.split(/\s+/u),
);
/** Services with an address in many countries: yahoo.com, yahoo.se, yahoo.co.uk, yahoo.com.tw. */
const freeMailBrands =
  /^(?:gmx|hotmail|live|outlook|protonmail|yahoo|yandex)\.(?:com|net|org|[a-z]{2}|com?\.[a-z]{2})$/u;

function isFreeMail(domain: string): boolean {
  return freeMailDomains.has(domain) || freeMailBrands.test(domain);
}
