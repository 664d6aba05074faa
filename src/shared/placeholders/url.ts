import type { Problem } from './definition';
import { domainFault, isExampleDomain } from './domain';
import type { PlaceholderKind } from './kind';
import { isBlank, plainText } from './plain-text';
import { error, quote, warning, wrongShape } from './problem';
import { lineProblems } from './text';
import { toHalfWidth } from './typed-text';

const longestUrl = 2000;

export const url: PlaceholderKind<'url'> = {
  type: 'url',
  label: 'Web address',
  isEmpty: isBlank,
  parse: parseUrl,
  validate: (value) => (typeof value === 'string' ? urlProblems(value) : [wrongShape('a web address')]),
  format: plainText,
};

/** An address as typed, without white space around it and full-width characters. */
export function parseUrl(typed: string): string {
  return toHalfWidth(typed).trim();
}

/** What is wrong with one web address: the first error, or all warnings. */
export function urlProblems(value: string): readonly Problem[] {
  const address = value.trim();
  const [lineFault] = lineProblems(address, longestUrl);
  if (lineFault !== undefined) return [lineFault];
  if (/\s/u.test(address))
    return [error('url-space', 'A web address cannot have spaces, and only one fits here.')];
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(address)?.[1]?.toLowerCase();
  if (!/^https?:\/\/[^/\\]/iu.test(address)) return [schemeProblem(address, scheme)];

  const parsed = parseWith(address);
  if (parsed === undefined) {
    return [
      error(
        'url-not-understood',
        `${quote(address)} is not a web address. Write it as in https://company.com/privacy.`,
      ),
    ];
  }
  if (hasCredentials(address)) {
    return [
      error(
        'url-credentials',
        'The address holds a user name or password (the part before the @). Take it away.',
      ),
    ];
  }
  const fault = domainFault(parsed.hostname);
  if (fault !== undefined) return [error(`url-${fault.code}`, fault.text)];

  const warnings: Problem[] = [];
  if (scheme === 'http') {
    warnings.push(
      warning(
        'url-http',
        'This address is not encrypted. Use https:// if the site has it, as nearly all do.',
      ),
    );
  }
  if (isExampleDomain(parsed.hostname)) {
    warnings.push(
      warning(
        'url-example',
        `${parsed.hostname} is reserved for examples. Use your own address before you publish.`,
      ),
    );
  }
  return warnings;
}

/** Whether a web address holds a user name or password, which a published page must not give away. */
export function hasCredentials(address: string): boolean {
  return /^https?:\/\/[^/\\?#]*@/iu.test(address);
}

function schemeProblem(address: string, scheme: string | undefined): Problem {
  const isWithoutScheme = scheme === undefined || /^[^/]+\.[^/:]+:\d/u.test(address);
  if (isWithoutScheme && domainFault(address.split(/[/?#:]/u)[0] ?? '') === undefined) {
    return error('url-no-scheme', `Write the whole address with https:// in front: https://${address}`);
  }
  if (isWithoutScheme || scheme === 'http' || scheme === 'https') {
    return error(
      'url-not-understood',
      `${quote(address)} is not a web address. Write it as in https://company.com/privacy.`,
    );
  }
  return error('url-scheme', `A web address begins with https://, not with ${quote(`${scheme}:`)}.`);
}

function parseWith(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
