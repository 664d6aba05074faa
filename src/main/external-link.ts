/** A link that may be opened outside the program, in the form in which it is opened. */
export interface ExternalLink {
  readonly kind: 'page' | 'mail';
  /** What a person should look at before agreeing: the host ("example.com") or the mail address. */
  readonly goal: string;
  readonly href: string;
}

/**
 * Null for everything but plain https pages and mail addresses. International host names are shown
 * in their ASCII form (xn--…), so that one that only looks like another is noticed.
 */
export function readExternalLink(text: string): ExternalLink | null {
  const url = parseUrl(text);
  if (url === null) return null;
  if (url.protocol === 'https:') {
    // "https://bank.example@evil.example" leads to evil.example.
    if (url.hostname === '' || url.username !== '' || url.password !== '') return null;
    return { kind: 'page', goal: url.hostname, href: url.href };
  }
  if (url.protocol === 'mailto:') {
    const address = decode(url.pathname);
    if (address === null || !/^[^\s@<>"',;:]+@[^\s@<>"',;:/]+$/u.test(address)) return null;
    // Subject, text and copies of the link are left out: some mail programs attach files on request.
    return { kind: 'mail', goal: address, href: `mailto:${encodeURIComponent(address).replace('%40', '@')}` };
  }
  return null;
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
