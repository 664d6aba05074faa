import type { Root } from 'mdast';
import { directiveFromMarkdown, type ContainerDirective } from 'mdast-util-directive';
import { fromMarkdown, type Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Node } from 'unist';

/** The inline hole `{{key}}`, as a node of the Markdown tree. */
export interface PlaceholderSyntax extends Node {
  type: 'placeholder';
  key: string;
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    placeholder: 'placeholder';
  }
}
declare module 'mdast' {
  interface PhrasingContentMap {
    placeholder: PlaceholderSyntax;
  }
  interface RootContentMap {
    placeholder: PlaceholderSyntax;
  }
}

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

/**
 * The first line whose quotes, lists or boxes stand more than `maxDepth` deep, or null. Looks at
 * the text only, because the parser needs quadratic time and more for such lines.
 */
export function deepLine(text: string, maxDepth: number): number | null {
  let openBoxes = 0;
  for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
    if (/^[ \t]*:{3,}[ \t]*$/u.test(line)) openBoxes = Math.max(0, openBoxes - 1);
    else if (/^[ \t>]*:{3,}[a-z]/iu.test(line)) openBoxes += 1;
    if (openBoxes > maxDepth || markersIn(line) > maxDepth || isFarIndented(line, maxDepth)) return index + 1;
  }
  return null;
}

/** How many quotes and list items the line opens by markers of its own. */
function markersIn(line: string): number {
  const isRule = line.length <= 200 && /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/u.test(line);
  if (isRule) return 0;
  const prefix = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/u.exec(line)?.[0] ?? '';
  return prefix.match(/[>\-+*]|\d+[.)]/gu)?.length ?? 0;
}

/** A list item so far to the right that it can only stand below very many others. */
function isFarIndented(line: string, maxDepth: number): boolean {
  const indentation = /^[ \t]*(?=[-+*\d])/u.exec(line)?.[0] ?? '';
  return indentation.replaceAll('\t', '    ').length > 8 * maxDepth;
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

// ---------------------------------------------------------------- {{key}}

const openBrace = 123;
const placeholders: Extension = {
  text: {
    [openBrace]: {
      name: 'placeholder',
      tokenize: tokenizePlaceholder,
      // Three braces are text, so that writers need to escape the first one of several only.
      previous: (code) => code !== openBrace,
    },
  },
};

/** Takes `{{`, optional spaces, a key of at most 64 characters, optional spaces, `}}`. */
function tokenizePlaceholder(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let keyLength = 0;

  return (code) => {
    effects.enter('placeholder');
    effects.consume(code);
    return secondBrace;
  };

  function secondBrace(code: Code): State | undefined {
    return code === openBrace ? consume(code, beforeKey) : nok(code);
  }

  function beforeKey(code: Code): State | undefined {
    if (isOneOf(' ', code)) return consume(code, beforeKey);
    return isOneOf(letters, code) ? key(code) : nok(code);
  }

  function key(code: Code): State | undefined {
    if (!isOneOf(keyCharacters, code)) return afterKey(code);
    keyLength += 1;
    return keyLength > 64 ? nok(code) : consume(code, key);
  }

  function afterKey(code: Code): State | undefined {
    if (isOneOf(' ', code)) return consume(code, afterKey);
    return isOneOf('}', code) ? consume(code, lastBrace) : nok(code);
  }

  function lastBrace(code: Code): State | undefined {
    if (!isOneOf('}', code)) return nok(code);
    effects.consume(code);
    effects.exit('placeholder');
    return ok;
  }

  function consume(code: Code, next: State): State {
    effects.consume(code);
    return next;
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const keyCharacters = `${letters}0123456789_`;

function isOneOf(characters: string, code: Code): boolean {
  return code !== null && code >= 0 && characters.includes(String.fromCodePoint(code));
}

const placeholderTree: TreeExtension = {
  enter: {
    placeholder(token) {
      this.enter({ type: 'placeholder', key: '' }, token);
    },
  },
  exit: {
    placeholder(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'placeholder') node.key = this.sliceSerialize(token).slice(2, -2).trim();
      this.exit(token);
    },
  },
};

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
