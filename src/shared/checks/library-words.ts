import type { CheckKnowledge } from './check';
import type { PolicyNode } from '../policy/nodes';
import { childrenOf } from '../policy/walk';

/** What the texts of the library say: words that can stand in any policy. */
export interface LibraryWords {
  /** Every word in Latin letters, in lower case. */
  readonly words: ReadonlySet<string>;
  /** All its Chinese text. */
  readonly chinese: string;
}

/** The words of a library; made once for each. */
export function libraryWords({ clauses }: CheckKnowledge['library']): LibraryWords {
  const known = made.get(clauses);
  if (known !== undefined) return known;
  const words = new Set<string>();
  const chinese: string[] = [];
  const read = (text: string): void => {
    for (const [word] of text.matchAll(latinWord)) words.add(word.toLowerCase());
  };
  for (const { title, text } of clauses) {
    for (const [language, blocks] of Object.entries(text)) {
      const whole = blocks.map(textOf).join('\n');
      read(whole);
      if (language === 'zh-Hant') chinese.push(whole);
    }
    for (const each of Object.values(title)) read(each ?? '');
  }
  const fresh = { words, chinese: chinese.join('\n') };
  made.set(clauses, fresh);
  return fresh;
}

const made = new WeakMap<object, LibraryWords>();
const latinWord = /[\p{Script=Latin}\p{N}]+/gu;

function textOf(node: PolicyNode): string {
  if (node.type === 'text') return node.text;
  const children = childrenOf(node).map(textOf);
  return node.type === 'paragraph' || node.type === 'heading' ? children.join('') : children.join('\n');
}
