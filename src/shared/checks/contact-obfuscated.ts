import { rowsThatMayMatch } from '../may-match';
import { doc, docWith, p, t } from '../policy/builders';
import type { Check } from './check';
import type { Edit, Fix } from './fix';
import { registeredDomain } from './contacts-in-text';
import { ownNames } from './own-names';
import { isTyped, placeIn, type TextBlock } from './text-block';

const mailLink = t('help@tidewise.com.tw', {
  type: 'link',
  attrs: { href: 'mailto:help@tidewise.com.tw' },
});

/** Finds e-mail addresses that are spelled out or hidden, so that nobody can use them with one click. */
export const contactObfuscated: Check = {
  id: 'contact-obfuscated',
  severity: 'error',
  title: 'E-mail addresses that are spelled out',
  why: 'People must be able to write to you without solving a riddle, and a screen reader cannot read such an address out.',
  run({ context, blocks, remember }, report) {
    for (const block of blocks) {
      for (const { found, address, from, to } of remember(block, hiddenAddressesIn)) {
        if (!isTyped(block, from, to)) continue;
        const place = placeIn(block, from, to);
        const isOwn =
          address !== null &&
          ownNames(context).domains.has(registeredDomain(address.slice(address.indexOf('@') + 1)));
        const fix: Fix | null = isOwn
          ? {
              label: `Replace with “${address}”`,
              edits: addressEdits(block.path, place, address),
            }
          : null;
        report({
          text: `“${found}” is an e-mail address that is spelled out. Write it with @ and dots.`,
          place,
          ...(fix === null ? {} : { fix }),
        });
      }
    }
  },
  examples: [
    {
      name: 'words for the signs, at the domain of the policy',
      policy: docWith(
        { values: { website_url: 'https://tidewise.com' } },
        p('Write to help at tidewise dot com today.'),
      ),
      findings: 1,
      fixed: docWith(
        { values: { website_url: 'https://tidewise.com' } },
        p(
          'Write to ',
          t('help@tidewise.com', { type: 'link', attrs: { href: 'mailto:help@tidewise.com' } }),
          ' today.',
        ),
      ),
    },
    {
      name: 'a domain of three parts',
      policy: docWith(
        { values: { website_url: 'https://tidewise.com.tw' } },
        p('Write to help (at) tidewise (dot) com (dot) tw today.'),
        p('請寫信到 help＠tidewise點com點tw，'),
        p('Or to help[at]tidewise.com.tw today.'),
      ),
      findings: 3,
      fixed: docWith(
        { values: { website_url: 'https://tidewise.com.tw' } },
        p('Write to ', mailLink, ' today.'),
        p('請寫信到 ', mailLink, '，'),
        p('Or to ', mailLink, ' today.'),
      ),
    },
    {
      name: 'words for the signs, at a domain that no detail has',
      policy: doc(p('Contact help [at] zelvora [dot] com or help(at)zelvora.com.')),
      findings: 2,
    },
    {
      name: 'the Swedish word for the sign',
      policy: docWith({ language: 'sv' }, p('Skriv till info snabel-a zelvora punkt se.')),
      findings: 1,
    },
    {
      name: 'a sign to be replaced, in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('請寫信到 info#zelvora.com（請將 # 換成 @）。')),
      findings: 1,
    },
    {
      name: 'another sign, blanks and words',
      policy: doc(
        p(
          'Write to help＠zelvora.com, help @ zelvora . com, help_AT_zelvora.com or help-at-zelvora-dot-com.',
        ),
      ),
      findings: 4,
    },
    {
      name: 'the Chinese word for the sign',
      policy: docWith({ language: 'zh-Hant' }, p('請寫信到 help小老鼠zelvora.com。')),
      findings: 1,
    },
    { name: 'what a web page has hidden', policy: doc(p('Write to [email protected].')), findings: 1 },
    {
      name: 'plain words',
      policy: doc(
        p('Look at our site. We are at the office (at noon) and dot the i. See look-at-me.com, 2 @ 5.'),
      ),
      findings: 0,
    },
    { name: 'a good address', policy: doc(p('Write to help@tidewise.com.')), findings: 0 },
    {
      name: 'good Swedish and Chinese',
      policy: doc(p('Skriv till info@tidewise.se på en gång.'), p('請寫信到 info@tidewise.com。')),
      findings: 0,
    },
  ],
};

/** The address in plain signs, as a link. */
function addressEdits(
  path: readonly number[],
  { from = 0, to = 0 }: { readonly from?: number; readonly to?: number },
  address: string,
): readonly Edit[] {
  return [
    { kind: 'replace-text', path, from, to, text: address },
    { kind: 'link', path, from, to: from + address.length, href: `mailto:${address}` },
  ];
}

function hiddenAddressesIn({ text }: TextBlock) {
  return mayHide(text).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index, groups }) => {
      const [name, host, end] = [groups?.['name'], groups?.['host'], groups?.['end']];
      const isClear =
        name !== undefined && host !== undefined && end !== undefined && !/\p{Ll}\p{Lu}/u.test(host);
      return {
        found,
        from: index,
        to: index + found.length,
        address: isClear ? `${name}@${host}.${plainEnd(end)}`.toLowerCase() : null,
      };
    }),
  );
}

/** “co.uk” for “co (dot) uk”. */
function plainEnd(end: string): string {
  return end
    .split(/[^a-z]{1,9}/iu)
    .filter((part) => part !== '' && !/^(?:dot|punkt)$/iu.test(part))
    .join('.');
}

const patterns = [
  /(?<![\p{L}\p{N}._-])(?<name>[\p{L}\p{N}][\p{L}\p{N}._-]{0,40}) ?(?:\[at\]|\(at\)|\{at\}|<at>| at | AT |\(a\)|\[a\]|\(@\)|\[@\]| \(snabel-?a\) ?| snabel-?a | snabela ) ?(?<host>[\p{L}\p{N}-]{2,40}) ?(?:\[dot\]|\(dot\)|\{dot\}| dot | DOT | punkt |\(punkt\)|\[punkt\]) ?(?<end>[a-z]{2,10}(?: ?(?:\.|\[dot\]|\(dot\)|\{dot\}| dot | punkt |\(punkt\)|\[punkt\]) ?[a-z]{2})?)(?!\p{L})/giu,
  /(?<![\p{L}\p{N}._-])(?<name>[\p{L}\p{N}][\p{L}\p{N}._-]{0,40}) ?(?:\[at\]|\(at\)|\{at\}|<at>|\(a\)|\[a\]|\(@\)|\[@\]|\(snabel-?a\)) ?(?<host>[\p{L}\p{N}-]{2,40})\.(?<end>[a-z]{2,10}(?:\.[a-z]{2})?)(?!\p{L})/giu,
  /(?<![\p{Script=Latin}\p{N}._-])[A-Za-z0-9._-]{1,40}[#＃]\s?[A-Za-z0-9-]{2,40}\.[a-z]{2,6}(?![\p{Script=Latin}])/gu,
  // The sign for full-width writing, or blanks around it.
  /(?<![\p{Script=Latin}\p{N}._+-])(?<name>[A-Za-z\d][A-Za-z\d._+-]{0,40})(?: ?＠ ?| @ )(?<host>[A-Za-z\d-]{2,40}) ?(?:[.．]|點) ?(?<end>[a-z]{2,10}(?: ?(?:[.．]|點) ?[a-z]{2})?)(?!\p{Script=Latin})/gu,
  /(?<![\p{Script=Latin}\p{N}._-])(?<name>[A-Za-z\d][A-Za-z\d._-]{0,40}) ?小老鼠 ?(?<host>[A-Za-z\d-]{2,40}) ?(?:\.|點|dot) ?(?<end>[a-z]{2,10}(?: ?(?:\.|點|dot) ?[a-z]{2})?)(?!\p{Script=Latin})/gu,
  /(?<![\p{L}\p{N}._-])(?:(?<name>[A-Za-z\d.]{1,40})_AT_(?<host>[A-Za-z\d-]{2,40})\.(?<end>[a-z]{2,10}(?:\.[a-z]{2})?)|[A-Za-z\d.]{1,40}-at-[A-Za-z\d]{2,40}-dot-[a-z]{2,10}(?:-dot-[a-z]{2})?)(?![\p{L}\p{N}-])/gu,
  /\[email(?: |\u00A0)protected\]/giu,
];

const mayHide = rowsThatMayMatch(patterns, (pattern) => pattern);
