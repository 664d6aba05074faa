/** A reason why a text is no domain, as a short name and a sentence. */
export interface DomainFault {
  readonly code: string;
  readonly text: string;
}

/**
 * Why a text cannot be the domain of a public mail or web address, or undefined for a good one.
 * Domains in other scripts ("例子.tw") and long endings are fine.
 */
export function domainFault(domain: string): DomainFault | undefined {
  if (domain === '')
    return { code: 'no-domain', text: 'The part with the company’s domain is missing, as in company.com.' };
  if (domain.startsWith('.') || domain.endsWith('.')) {
    return { code: 'edge-dot', text: 'The domain begins or ends with a dot. Take the dot away.' };
  }
  if (domain.includes('..'))
    return { code: 'double-dot', text: 'The domain has two dots in a row. Leave one.' };
  const labels = domain.split('.');
  const ending = labels.at(-1) ?? '';
  if (labels.length < 2) {
    return { code: 'no-dot', text: 'The domain has no dot. It needs an ending, as in company.com.' };
  }
  if (domain.length > 253 || labels.some((label) => label.length > 63)) {
    return { code: 'too-long', text: 'The domain is too long to exist.' };
  }
  if (!labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u.test(label))) {
    return {
      code: 'bad-domain',
      text: 'The domain can hold letters, digits, hyphens inside a word, and dots only.',
    };
  }
  if (!/^(?:[\p{L}\p{M}]{2,}|xn--[a-z0-9-]+)$/iu.test(ending) || !isResolvable(domain)) {
    return {
      code: 'bad-domain',
      text: 'The domain does not end like one that exists, such as .com, .se or .tw.',
    };
  }
  return undefined;
}

/** Whether a domain is set apart for examples and tests (RFC 2606), so that nothing arrives there. */
export function isExampleDomain(domain: string): boolean {
  return /(?:^|\.)(?:example\.(?:com|net|org|edu)|test|example|invalid|localhost)$/iu.test(domain);
}

/** Whether the engine can turn the domain into the form that name servers know. */
function isResolvable(domain: string): boolean {
  try {
    return new URL(`https://${domain}/`).hostname !== '';
  } catch {
    return false;
  }
}
