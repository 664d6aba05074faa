import { Heading } from '@tiptap/extension-heading';
import { Link } from '@tiptap/extension-link';
import { OrderedList } from '@tiptap/extension-list';
import { hasCredentials } from '../placeholders/url';
import { isSafeHref } from '../policy/content';
import { numberAttribute } from './number-attribute';

/** Headings of level 2 to 4: level 1 is the title of the policy. Pasted ones are fitted in. */
export const HeadingNode = Heading.extend({
  parseHTML() {
    return [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.min(4, Math.max(2, level)) },
    }));
  },
}).configure({ levels: [2, 3, 4] });

/** A list keeps where it starts, and nothing else. */
export const OrderedListNode = OrderedList.extend({
  addAttributes() {
    return {
      start: numberAttribute('start', { least: 0, most: 1_000_000, fallback: 1 }),
    };
  },
});

/**
 * Links to https, http, mailto and tel, without a user name or password; whatever else is pasted
 * keeps its words only.
 */
export const LinkMark = Link.extend({
  inclusive: false,

  addOptions() {
    const options = this.parent?.();
    if (options === undefined) throw new Error('The link of Tiptap has options.');
    return {
      ...options,
      // A pasted address becomes a link, unless it gives a password away.
      shouldAutoLink: (url) => !hasCredentials(url) && options.shouldAutoLink(url),
    };
  },

  addAttributes() {
    return { href: { default: null } };
  },
}).configure({
  openOnClick: false,
  linkOnPaste: true,
  autolink: false,
  protocols: [],
  HTMLAttributes: { target: null, rel: 'noopener noreferrer', class: null },
  isAllowedUri: (url) => isSafeHref(url ?? '') && !hasCredentials(url ?? ''),
});
