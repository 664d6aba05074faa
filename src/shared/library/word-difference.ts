import type { Language } from '../language';
import type { PolicyInline, PolicyNode } from '../policy/nodes';
import { childrenOf } from '../policy/walk';
import { align } from './align';
import { canonicalText } from './differs-from-library';

/** Some words that both texts have, or only one of them. */
export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly content: readonly PolicyInline[];
}

/**
 * The difference between two paragraphs (items, tables, passages …) in words, in the order in which
 * it reads: what was removed stands before what was added in its place. Null stands for no text.
 * Words are those of the language; Chinese ones are found by the dictionary of the platform.
 */
export function wordDifference(
  before: PolicyNode | null,
  after: PolicyNode | null,
  language: Language,
): readonly DifferencePart[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = (node: PolicyNode | null): readonly Word[] =>
    node === null ? [] : lineOf(node).flatMap((inline) => wordsIn(inline, segmenter));
  const pairs = align(words(before), words(after), {
    isEqual: (a, b) => a.key === b.key,
    // A space is no reason to take two words for one that stayed.
    score: (a, b) => (a.key !== b.key ? 0 : a.isWord ? 1 : 0.01),
  });
  const steps = pairs.map(([a, b]): Step => ({ removed: a, added: b, isSame: a !== null && b !== null }));
  return partsOf(withoutCrumbs(steps));
}

interface Word {
  readonly inline: PolicyInline;
  readonly key: string;
  /** False for spaces and punctuation. */
  readonly isWord: boolean;
}

interface Step {
  readonly removed: Word | null;
  readonly added: Word | null;
  readonly isSame: boolean;
}

function wordsIn(inline: PolicyInline, segmenter: Intl.Segmenter): readonly Word[] {
  if (inline.type !== 'text') return [{ inline, key: canonicalText([inline]), isWord: true }];
  return [...segmenter.segment(inline.text)].map(({ segment }) => {
    const word = { ...inline, text: segment };
    return { inline: word, key: canonicalText([word]), isWord: /[\p{L}\p{N}]/u.test(segment) };
  });
}

/** Spaces and signs alone between two changes belong to the changes: whole phrases are easier to read. */
function withoutCrumbs(steps: readonly Step[]): readonly Step[] {
  const isAnchor = (step: Step | undefined): boolean => step?.isSame === true && step.added?.isWord === true;
  return steps.map((step, index) => {
    if (!step.isSame || isAnchor(step)) return step;
    const before = steps.slice(0, index).findLast((each) => !each.isSame || isAnchor(each));
    const after = steps.slice(index + 1).find((each) => !each.isSame || isAnchor(each));
    return before?.isSame === false && after?.isSame === false ? { ...step, isSame: false } : step;
  });
}

function partsOf(steps: readonly Step[]): readonly DifferencePart[] {
  const parts: DifferencePart[] = [];
  let start = 0;
  while (start < steps.length) {
    const isSame = steps[start]?.isSame ?? false;
    const length = steps.slice(start).findIndex((each) => each.isSame !== isSame);
    const run = steps.slice(start, length === -1 ? steps.length : start + length);
    if (isSame) add('same', run, 'added');
    else {
      add('removed', run, 'removed');
      add('added', run, 'added');
    }
    start += run.length;
  }
  return parts;

  function add(kind: DifferencePart['kind'], run: readonly Step[], side: 'removed' | 'added'): void {
    const content = joined(run.flatMap((step) => step[side]?.inline ?? []));
    if (content.length > 0) parts.push({ kind, content });
  }
}

/** Neighbouring texts with the same marks as one. */
function joined(inlines: readonly PolicyInline[]): readonly PolicyInline[] {
  return inlines.reduce<readonly PolicyInline[]>((done, inline) => {
    const last = done.at(-1);
    if (last?.type !== 'text' || inline.type !== 'text' || !haveSameMarks(last, inline))
      return [...done, inline];
    return [...done.slice(0, -1), { ...last, text: last.text + inline.text }];
  }, []);
}

function haveSameMarks(a: PolicyInline, b: PolicyInline): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);
}

/** Everything in a node as one line, with a break between paragraphs. */
function lineOf(node: PolicyNode): readonly PolicyInline[] {
  switch (node.type) {
    case 'text':
    case 'hardBreak':
    case 'placeholder':
    case 'unknownInline':
      return [node];
    case 'placeholderTable':
      return [{ type: 'placeholder', attrs: node.attrs }];
    case 'horizontalRule':
      return [{ type: 'text', text: '———' }];
    case 'unknownBlock':
      return [{ type: 'unknownInline', attrs: node.attrs }];
    case 'paragraph':
    case 'heading':
      return node.content ?? [];
    case 'bulletList':
    case 'orderedList':
      return lines(node.content.map((item) => [{ type: 'text', text: '• ' }, ...lineOf(item)]));
    default:
      return lines(childrenOf(node).map(lineOf));
  }
}

function lines(all: readonly (readonly PolicyInline[])[]): readonly PolicyInline[] {
  return all.flatMap((line, index) => (index === 0 ? line : [{ type: 'hardBreak' as const }, ...line]));
}
