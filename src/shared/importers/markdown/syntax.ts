import type { Root } from 'mdast';
import { directiveFromMarkdown, type ContainerDirective } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';
import { placeholders, placeholderTree } from './placeholder-syntax';

export interface ParsedMarkdown {
  readonly tree: Root;
  /** First line of a paragraph's text from which on brackets and stars stayed plain text; null as a rule. */
  readonly overfullLine: number | null;
}

/**
 * Parses CommonMark with GFM tables, `{{key}}`, and `:::name{…}` boxes. The short forms of
 * directives are left out, so that "10:30" and ":name" stay text. Where `deepLine` has found
 * nothing, the time grows with the length of the text, whatever stands in it.
 */
export function parseMarkdown(text: string): ParsedMarkdown {
  let overfullLine: number | null = null;
  const limit = delimiterLimit((line) => {
    overfullLine ??= line;
  });
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), boxes, cjkFriendlyExtension(), placeholders, limit],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown({ verbose: true }), placeholderTree],
  });
  return { tree, overfullLine };
}

/** Whether a box has its closing line; without one it swallows the rest of the file. */
export function isClosed(box: ContainerDirective): boolean {
  return box.data?.position?.closing !== undefined;
}

// ---------------------------------------------------------------- boxes

const colon = 58;
const boxes: Extension = { flow: { [colon]: boxConstruct() } };

/** The construct of the box, which the package lists before the one-line form. */
function boxConstruct(): Construct {
  const constructs = directive().flow?.[colon];
  const first = Array.isArray(constructs) ? constructs[0] : constructs;
  if (first === undefined) throw new Error('micromark-extension-directive has no container construct');
  return first;
}

// ---------------------------------------------------------------- hostile paragraphs

/** The most starts of emphasis or links in one paragraph, heading or cell. */
const maxDelimiters = 1000;

/**
 * Turns every `*`, `_`, `[`, `]` and `!` beyond the limit of its paragraph into plain text: to pair
 * them the parser takes time that grows with the square of their number.
 */
function delimiterLimit(report: (line: number) => void): Extension {
  const counts = new WeakMap<TokenizeContext, number>();
  const guard: Construct = {
    name: 'delimiterLimit',
    tokenize(effects, ok, nok) {
      return (code) => {
        const count = (counts.get(this) ?? 0) + 1;
        counts.set(this, count);
        if (count <= maxDelimiters) return nok(code);
        report(this.now().line);
        effects.enter('data');
        effects.consume(code);
        effects.exit('data');
        return ok;
      };
    },
  };
  return { text: Object.fromEntries(['!', '*', '[', ']', '_'].map((each) => [each.charCodeAt(0), guard])) };
}
