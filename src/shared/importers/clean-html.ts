import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { reshape } from './clean-html/blocks';
import { markSlice, sliceOf } from './clean-html/slice';
import { isWithinLimits, tidyHtml, wordsOf } from './clean-html/tidy';

/**
 * Pasted HTML with the elements of a policy and nothing else: no styles, classes, scripts, pictures
 * or comments. Bold, italic and underline that were styles become elements, and the lists of Word
 * become lists. What the editor itself has copied comes back as it was. Never throws; beyond
 * `htmlLimits` of `tidy.ts` the words are kept as plain paragraphs. Cleaning twice changes nothing.
 */
export function cleanHtml(html: string): string {
  const tidy = tidyHtml(html);
  const cleaned = tidy === null ? null : cleanTidy(tidy);
  return cleaned !== null && isWithinLimits(cleaned) ? cleaned : cleanTidy(wordsOf(html));
}

function cleanTidy(html: string): string {
  const parsed = fromHtml(html, { fragment: true });
  const slice = sliceOf(parsed);
  const exact = slice === null ? null : reshape(parsed, true);
  const isMarked = slice !== null && exact !== null && markSlice(exact, slice);
  const root = isMarked ? exact : reshape(parsed, false);
  // Reshaping makes nothing else; this list is what it is held to.
  const safe = sanitize(root, allowed);
  return toHtml(safe, { characterReferences: { useNamedReferences: true } });
}

const blocks = 'p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr section div'.split(' ');
const tables = 'table thead tbody tfoot tr th td'.split(' ');
const inline = 'br strong em u a span'.split(' ');

const allowed: Schema = {
  tagNames: [...blocks, ...tables, ...inline],
  attributes: {
    '*': ['dataPmSlice'],
    a: ['href'],
    ol: ['start'],
    td: ['colSpan', 'rowSpan', 'colwidth'],
    th: ['colSpan', 'rowSpan', 'colwidth'],
    section: ['dataClause', 'dataRevision', 'dataWhen'],
    div: ['dataPassage', 'dataWhen', 'dataPart', 'dataPlaceholderTable', 'dataUnknown'],
    span: ['dataPlaceholder', 'dataUnknown'],
  },
  protocols: { href: ['https', 'http', 'mailto', 'tel'] },
  ancestors: {},
  required: {},
  clobber: [],
  strip: [],
  allowComments: false,
  allowDoctypes: false,
};
