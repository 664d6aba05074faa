import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
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

const openBrace = 123;

/** Lets the parser see `{{key}}`. */
export const placeholders: Extension = {
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

/** Puts what the parser saw into the tree. */
export const placeholderTree: TreeExtension = {
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
