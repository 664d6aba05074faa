import { doc, docWith, p, t } from '../policy/builders';
import type { Mark } from '../policy/nodes';
import type { Check, CheckSubject } from './check';
import { documentNames, ourWebsite } from './tables/document-names';
import { contentOffsets, isTyped, linkAt, placeIn, type TextBlock } from './text-block';

/** Finds links without an address, addresses that are no links, and documents that are named but cannot be opened. */
export const missingLink: Check = {
  id: 'missing-link',
  severity: 'warning',
  title: 'Missing link',
  why: 'A reader who is sent to a page or document has to be able to open it. The law asks for information that is easy to reach.',
  run(subject, report) {
    const { blocks, remember } = subject;
    const linked = blocks.flatMap(linkedWords).join('\n');
    const named = new Set<string>();
    for (const block of blocks) {
      for (const { words, from, to } of emptyLinks(block)) {
        report({
          text: `The link “${shorten(words)}” leads nowhere. Give it an address, or take the link away.`,
          place: placeIn(block, from, to),
        });
      }
      const { addresses, documents } = remember(block, mentionsIn);
      for (const { words, href, from, to } of addresses) {
        if (!isTyped(block, from, to) || linkAt(block, from) !== null) continue;
        report({
          text: `“${shorten(words)}” is an address, but not a link. Make it one.`,
          place: placeIn(block, from, to),
          fix: {
            label: 'Make it a link',
            edits: [{ kind: 'link', path: block.path, ...contentOffsets(block, from, to), href }],
          },
        });
      }
      for (const { words, key, from, to } of documents) {
        if (named.has(key) || linked.includes(key) || linkAt(block, from) !== null) continue;
        named.add(key);
        report({
          severity: 'advice',
          text: `“${shorten(words)}” is named here, but there is no link to it anywhere. Link it, so that it can be read.`,
          place: placeIn(block, from, to),
        });
      }
    }
    reportWebsite(subject, report);
  },
  examples: [
    {
      name: 'an address that is no link',
      policy: doc(p('Write to help@example.com today.')),
      findings: 1,
      fixed: doc(p('Write to ', link('help@example.com', 'mailto:help@example.com'), ' today.')),
    },
    {
      name: 'a page without “https”',
      policy: doc(p('More stands at www.example.com/help.')),
      findings: 1,
      fixed: doc(p('More stands at ', link('www.example.com/help', 'https://www.example.com/help'), '.')),
    },
    {
      name: 'a link without an address',
      policy: doc(p('Read ', link('this page', 'https://'), ' and ', link('that', '#'), '.')),
      findings: 2,
    },
    {
      name: 'documents that are named',
      policy: doc(p('You break our Terms of Use. Or go to our Contact Us page.')),
      findings: 2,
    },
    {
      name: 'our website, which nobody can find',
      policy: doc(p('This policy covers our website.')),
      findings: 1,
    },
    {
      name: 'in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Mer står i vår cookiepolicy och i våra användarvillkor.'),
        p('Skriv till hej@example.se.'),
      ),
      findings: 3,
      fixed: docWith(
        { language: 'sv' },
        p('Mer står i vår cookiepolicy och i våra användarvillkor.'),
        p('Skriv till ', link('hej@example.se', 'mailto:hej@example.se'), '.'),
      ),
    },
    {
      name: 'in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('請參閱我們的服務條款。'),
        p('也可以前往 https://example.com/help。'),
      ),
      findings: 2,
      fixed: docWith(
        { language: 'zh-Hant' },
        p('請參閱我們的服務條款。'),
        p('也可以前往 ', link('https://example.com/help', 'https://example.com/help'), '。'),
      ),
    },
    {
      name: 'links',
      policy: doc(
        p(
          'Read our ',
          link('Terms of Use', 'https://example.com/terms'),
          ', or write to ',
          link('us', 'mailto:us@example.com'),
          '. Our Terms of Use say more.',
        ),
      ),
      findings: 0,
    },
    {
      name: 'links in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Läs vår ', link('cookiepolicy', 'https://example.se/cookies'), '. Vår webbplats finns där.'),
      ),
      findings: 0,
    },
    {
      name: 'other people’s documents',
      policy: docWith({ language: 'zh-Hant' }, p('其他網站有它們自己的規定，不適用本政策。')),
      findings: 0,
    },
  ],
};

function link(words: string, href: string) {
  const mark: Mark = { type: 'link', attrs: { href } };
  return t(words, mark);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)}…` : text;
}

function emptyLinks({ pieces, text }: TextBlock) {
  return pieces.flatMap(({ node, from, to }) => {
    const mark = node.marks?.find(({ type }) => type === 'link');
    if (mark?.type !== 'link' || !/^(?:#|https?:(?:\/\/)?|mailto:|tel:)?\s{0,9}$/iu.test(mark.attrs.href))
      return [];
    return [{ words: text.slice(from, to), from, to }];
  });
}

function linkedWords({ pieces, text }: TextBlock): readonly string[] {
  return pieces.flatMap(({ node, from, to }) =>
    node.marks?.some(({ type }) => type === 'link') === true ? [text.slice(from, to).toLowerCase()] : [],
  );
}

function mentionsIn({ text, language }: TextBlock) {
  const addresses = [...text.matchAll(address)].map(({ 0: found, index }) => {
    const words = found.replace(/[.,;:!?)\]’”»*_]{1,9}$/u, '');
    const href = words.includes('://') ? words : words.includes('@') ? `mailto:${words}` : `https://${words}`;
    return { words, href, from: index, to: index + words.length };
  });
  const documents = /https?:|www\./u.test(text)
    ? []
    : [...text.matchAll(documentNames[language])].flatMap(({ 0: found, 1: name = found, index }) => {
        const from = index + found.length - name.length;
        return [{ words: name, key: name.toLowerCase(), from, to: from + name.length }];
      });
  return {
    addresses,
    documents,
    website: ourWebsite[language].exec(text),
    hasAddress: anyAddress.test(text),
  };
}

const address =
  /(?<![\p{L}\p{N}@/.+_-])(?:https?:\/\/[\w.-]{1,100}\.[a-z]{2,24}(?:[/?#][\w\-./?=&%#~+:@,;!*]{0,300})?|www\.[a-z\d-]{1,63}(?:\.[a-z\d-]{2,63}){1,4}(?:\/[\w\-./?=&%#~+]{0,300})?|[a-z\d][\w.+-]{0,63}@[a-z\d-]{1,63}(?:\.[a-z\d-]{2,63}){1,4})(?![\w@-])/giu;
/** An e-mail address does not say where a website is. */
const anyAddress =
  /https?:\/\/|www\.|(?<![@\w.-])[a-z\d-]{2,63}\.(?:com|org|net|io|dev|app|se|tw|eu|uk|co|info|shop|nu)(?![\w@])/iu;

function reportWebsite(
  { blocks, remember, context, shownKeys }: CheckSubject,
  report: Parameters<Check['run']>[1],
): void {
  const isShown = [...shownKeys.keys()].some((key) => /website|site|url|domain/u.test(key));
  const isLinked = blocks.some(({ pieces }) =>
    pieces.some(({ node }) =>
      node.marks?.some((mark) => mark.type === 'link' && /^https?:\/\/\w/u.test(mark.attrs.href)),
    ),
  );
  if (isShown || isLinked || anyAddress.test(context.document.attrs.title)) return;
  if (blocks.some((block) => remember(block, mentionsIn).hasAddress)) return;
  const first = blocks.find((block) => remember(block, mentionsIn).website !== null);
  const website = first === undefined ? null : remember(first, mentionsIn).website;
  if (first === undefined || website === null) return;
  report({
    text: `The policy covers “${website[0]}”, but gives the address of none. Add it, so that readers know which site is meant.`,
    place: placeIn(first, website.index, website.index + website[0].length),
  });
}
