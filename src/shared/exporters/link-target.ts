import { printableText } from './printable-text';

/**
 * The address as it may stand in an exported file, or null when it is not a web, mail or phone
 * address that every reader accepts. Word refuses a whole file for one malformed address, so
 * whatever RFC 3986 does not allow is percent-encoded.
 */
export function linkTarget(href: string): string | null {
  const address = printableText(href).trim();
  if (!exportable.test(address)) return null;
  if (/^tel:/iu.test(address)) return encodeRest(address.replace(/\s/gu, ''));
  try {
    const { href: normalized } = new URL(address);
    // A well-formed address stays as the person wrote it.
    return isWellFormed(address) ? address : encodeRest(normalized);
  } catch {
    return null;
  }
}

const exportable = /^(?:https?:\/\/|mailto:|tel:)[^\s]/iu;
const forbidden = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\da-f]{2})/giu;

function isWellFormed(address: string): boolean {
  return address.search(forbidden) === -1;
}

function encodeRest(address: string): string {
  return address.replace(forbidden, encodeURIComponent);
}
