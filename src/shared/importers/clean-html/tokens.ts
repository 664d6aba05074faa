/** A piece of HTML as it is written. Names are lower case; values keep their character references. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'start';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly selfClosing: boolean;
    }
  | { readonly kind: 'end'; readonly name: string };

/**
 * Cuts HTML into tokens in linear time, whatever it is. Comments, doctypes and elements whose
 * content is no text of the page (scripts, styles, forms, pictures) are left out.
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void> {
  let at = 0;
  let skipping = '';
  let depth = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const text = open === -1 ? html.slice(at) : html.slice(at, open);
    if (text !== '' && skipping === '') yield { kind: 'text', text };
    if (open === -1) return;

    const mark = matchAt(/<(\/?)([a-z][^\s/>]*)/iy, html, open);
    if (mark === null) {
      at = afterMarkup(html, open);
      if (at === open + 1 && skipping === '') yield { kind: 'text', text: '<' };
      continue;
    }
    const name = (mark[2] ?? '').toLowerCase();
    const { attributes, end, selfClosing } = readAttributes(html, open + mark[0].length);
    at = end;
    const isEnd = mark[1] === '/';
    if (skipping !== '') {
      if (name === skipping) depth += isEnd ? -1 : Number(!selfClosing);
      if (depth === 0) skipping = '';
      else if (!isEnd && rawText.has(name)) at = afterRawText(html, at, name);
    } else if (isEnd) {
      yield { kind: 'end', name };
    } else if (rawText.has(name)) {
      at = afterRawText(html, at, name);
    } else if (!dropped.has(name)) {
      yield { kind: 'start', name, attributes, selfClosing };
    } else if (!selfClosing) {
      [skipping, depth] = [name, 1];
    }
  }
}

const rawText: ReadonlySet<string> = new Set(
  'script style title textarea iframe xmp noembed noframes'.split(' '),
);
const dropped: ReadonlySet<string> = new Set(
  'template object svg math noscript button select audio video canvas applet'.split(' '),
);
const keptAttributes: ReadonlySet<string> = new Set(
  (
    'style class href start colspan rowspan colwidth data-pm-slice data-clause data-revision data-when ' +
    'data-passage data-part data-placeholder data-placeholder-table data-unknown'
  ).split(' '),
);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the comment or declaration at `open` ends; just after the `<` when it is only a character. */
function afterMarkup(html: string, open: number): number {
  // Older Word puts the marker of a list into a comment that browsers were to see.
  const shown = matchAt(/<!--\[if !supportLists\]>/iy, html, open);
  if (shown !== null) return open + shown[0].length;
  if (html.startsWith('<!--', open)) {
    const end = matchAt(/--!?>/g, html, open + 2);
    return end === null ? html.length : end.index + end[0].length;
  }
  if (!/[!?/]/u.test(html.charAt(open + 1))) return open + 1;
  const end = html.indexOf('>', open);
  return end === -1 ? html.length : end + 1;
}

function afterRawText(html: string, at: number, name: string): number {
  const end = matchAt(new RegExp(`</${name}(?=[\\s/>])[^>]*>`, 'gi'), html, at);
  return end === null ? html.length : end.index + end[0].length;
}

function readAttributes(html: string, from: number) {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    const found = matchAt(
      /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)?))?/y,
      html,
      at,
    );
    if (found === null) break;
    at += found[0].length;
    const name = (found[1] ?? '').toLowerCase();
    if (!keptAttributes.has(name) || attributes.has(name)) continue;
    attributes.set(name, found[2] ?? found[3] ?? found[4] ?? '');
  }
  const close = html.indexOf('>', at);
  const end = close === -1 ? html.length : close + 1;
  return { attributes, end, selfClosing: html.charAt(end - 2) === '/' };
}
