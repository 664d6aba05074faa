import type { PolicyContext } from '../policy/context';
import { oncePerBlock, type TextBlock } from './text-block';

/** A way to reach somebody, or a web address, in a text. */
export interface Contact {
  readonly kind: 'email' | 'web' | 'phone' | 'post';
  /** As it stands in the text. */
  readonly found: string;
  /** The host of an e-mail or web address, in lower case; "" for the others. */
  readonly domain: string;
  readonly from: number;
  readonly to: number;
}

/** What the text of a block names, typed or filled in, in reading order. Fit for `CheckSubject.remember`. */
export const contactsIn = oncePerBlock(({ text }) => contactsInText(text));

/** The same for any text. */
export function contactsInText(text: string): readonly Contact[] {
  const emails = all(text, emailPattern, 'email', domainOfEmail);
  const webs = text.includes('.') ? all(text, webPattern, 'web', hostOf).filter(isWebAddress) : [];
  const phones = /\d/u.test(text) ? all(text, phonePattern, 'phone', () => '').filter(hasEnoughDigits) : [];
  const posts = /\d|[路街]/u.test(text)
    ? streetPatterns.flatMap((pattern) => all(text, pattern, 'post', () => ''))
    : [];
  return [
    ...emails,
    ...webs.filter((web) => !emails.some((email) => web.from < email.to && email.from < web.to)),
    ...phones,
    ...posts,
  ].sort((a, b) => a.from - b.from);
}

/** The kinds of contact that a block offers: in its words, in its details and behind its links. */
export function waysToReachIn(
  block: TextBlock,
  contacts: readonly Contact[],
  context: PolicyContext,
): ReadonlySet<Contact['kind']> {
  const ways = new Set(contacts.map(({ kind }) => kind));
  for (const { node } of block.pieces) {
    if (node.type === 'placeholder') {
      const way = wayOfType[context.definition(node.attrs.key).type];
      if (way !== undefined) ways.add(way);
    }
    for (const mark of node.marks ?? []) {
      if (mark.type === 'link') ways.add(/^mailto:/iu.test(mark.attrs.href) ? 'email' : 'web');
    }
  }
  return ways;
}

const wayOfType: Readonly<Partial<Record<string, Contact['kind']>>> = {
  email: 'email',
  phone: 'phone',
  postal_address: 'post',
  url: 'web',
};

/** The part of a host name that its owner registered: "shop.example.co.uk" is "example.co.uk". */
export function registeredDomain(host: string): string {
  const labels = host.toLowerCase().split('.');
  const isSecondLevel = /^(?:co|com|org|net|gov|edu|ac|or|ne)$/u.test(labels.at(-2) ?? '');
  return labels.slice(isSecondLevel && (labels.at(-1) ?? '').length === 2 ? -3 : -2).join('.');
}

function all(
  text: string,
  pattern: RegExp,
  kind: Contact['kind'],
  domain: (found: string) => string,
): readonly Contact[] {
  return [...text.matchAll(pattern)].map((match) => {
    const found = match[0].replace(/[.,;:!?)]+$/u, '');
    return { kind, found, domain: domain(found), from: match.index, to: match.index + found.length };
  });
}

function domainOfEmail(found: string): string {
  return found.slice(found.lastIndexOf('@') + 1).toLowerCase();
}

function hostOf(found: string): string {
  const rest = found.replace(/^https?:\/\//iu, '');
  const end = rest.search(/[/?#:]/u);
  return (end === -1 ? rest : rest.slice(0, end)).toLowerCase();
}

/** Without "https://", only what ends like a domain that is in use is taken for one. */
function isWebAddress({ found, domain }: Contact): boolean {
  return /^https?:/iu.test(found) || endings.has(domain.slice(domain.lastIndexOf('.') + 1));
}

function hasEnoughDigits({ found }: Contact): boolean {
  return found.replace(/\D/gu, '').length >= 7;
}

const emailPattern =
  /(?<![\p{Script=Latin}\p{N}._%+-])[\p{Script=Latin}\p{N}._%+-]{1,64}@(?:[\p{Script=Latin}\p{N}-]{1,63}\.){1,4}[\p{Script=Latin}\p{N}-]{2,24}/gu;
const webPattern =
  /(?<![\p{Script=Latin}\p{N}@._/-])(?:https?:\/\/)?(?:[\p{Script=Latin}\p{N}-]{1,63}\.){1,5}[a-z]{2,12}(?![\p{Script=Latin}\p{N}@-])(?:[/?#][^\s<>"”」）)，。；、]{0,300})?/gu;
const phonePattern =
  /(?<=(?:phone|call|call us|calling|tel|telefon|ring|ringa|電話|致電|撥打|專線)(?: ?numbers?| no\.?|nummer|numret|號碼)?(?: is| are| är|是|為)?[\s.:：]{0,3}(?:at |on |us at |oss på |på )?)\+?\(?\d[\d\s()-]{5,20}\d|\+\d[\d\s()-]{6,20}\d|(?<![\d\p{L}-])(?:0\d{1,3}-\d{2,4} \d{2,3}(?: \d{2})?|0\d{1,3}-\d{3,4}-?\d{3,4})(?![\d-])/giu;
const streetPatterns = [
  /(?<![\p{L}\p{N}])\d{1,5}[A-Z]? (?:[NSEW]\.? )?(?:[\p{Lu}\d][\p{L}\d'’.-]{0,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Way|Court|Ct|Place|Row|Quay|Yard|Terrace|Parkway|Highway|Close|Crescent)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,25}(?:gatan|gata|vägen|väg|gränd|torget|torg|plan|stigen|allén|allé|straße|strasse|weg) \d{1,4}(?![\d\p{L}])/gu,
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,20} (?:gatan?|väg(?:en)?|torg(?:et)?|plats(?:en)?|allén?|gränd(?:en)?) \d{1,4}(?![\d\p{L}])/gu,
  // Postal codes of the United Kingdom and of Ireland.
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW] [\dAC-FHKNPRTV-Y]{4})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:P\.? ?O\.? )?Box \d{2,6}(?!\d)/gu,
  /\p{Script=Han}{2,12}[路街道](?:[一二三四五六七八九十\d]{1,3}段)?(?:\s?\d{1,4}\s?巷)?(?:\s?\d{1,3}\s?弄)?\s?\d{1,5}(?:\s?之\s?\d{1,3})?\s?號/gu,
];

const endings = new Set(
  `com net org io se tw cn hk uk us eu de fr no dk fi nl be at ch es it pt ie pl cz ru jp kr in sg my au nz ca br mx
   info biz app dev ai co me tv cc online site shop store tech cloud nu xyz page blog agency studio digital global
   health gov edu`.split(/\s+/u),
);
