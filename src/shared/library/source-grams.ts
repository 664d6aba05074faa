import { sha256 } from '@noble/hashes/sha2.js';
import type { PolicyNode } from '../policy/nodes';
import { childrenOf } from '../policy/walk';
import type { Law } from './types';

/**
 * Runs of words of the source policies, as hashes: the library must not share one with them. A run
 * is 8 words, or 14 characters of Chinese; case and punctuation do not count. The list holds nothing
 * that the text of a source could be read from.
 */
export type SourceGrams = ReadonlySet<number>;

const wordRun = 8;
const hanRun = 14;
/** 40 bits: a false alarm is expected once in a million runs of ours. */
const hashBytes = 5;

/** The hashes of all runs in a text, sorted, as the text of `source-grams.txt`: base 36, one in a line. */
export function writeSourceGrams(texts: readonly string[]): string {
  const runs = new Set(texts.flatMap((text) => text.split('\n').flatMap(runsIn)));
  const hashes = [...new Set([...runs].map(hashOf))].sort((a, b) => a - b);
  return `${hashes.map((hash) => hash.toString(36).padStart(8, '0')).join('\n')}\n`;
}

export function readSourceGrams(text: string): SourceGrams {
  return new Set(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Number.parseInt(line, 36)),
  );
}

/** The runs of a block that a source has too. Headings are free, and so is every name in `freeNames`. */
export function sharedRuns(
  block: PolicyNode,
  sources: SourceGrams,
  freeNames: readonly string[],
): readonly string[] {
  if (sources.size === 0) return [];
  return textsOf(block).flatMap((text) => {
    const own = freeNames.reduce((rest, name) => rest.replaceAll(name, gap), text);
    return own
      .split(gap)
      .flatMap(runsIn)
      .filter((run) => sources.has(hashOf(run)));
  });
}

/** The names that everybody writes alike: those of laws. */
export function namesOf(laws: readonly Pick<Law, 'name' | 'fullName'>[]): readonly string[] {
  return laws
    .flatMap(({ name, fullName }) => [...Object.values(fullName), ...Object.values(name)])
    .filter((name) => name !== undefined);
}

/** Stands for what is not text of ours; no run crosses it. */
const gap = '\n';

function textsOf(node: PolicyNode): readonly string[] {
  if (node.type === 'heading') return [];
  const children = childrenOf(node);
  if (children.some(({ type }) => type === 'text')) {
    return [children.map((child) => (child.type === 'text' ? child.text : gap)).join('')];
  }
  return children.flatMap(textsOf);
}

/** Every run of a line, in the form in which it is compared. */
function runsIn(line: string): readonly string[] {
  const words = line.toLowerCase().match(/[\p{Script=Latin}\p{N}]+(?:[’'][\p{Script=Latin}]+)?/gu) ?? [];
  const han = (line.match(/\p{Script=Han}/gu) ?? []).join('');
  return [
    ...windows(words.length, wordRun).map((start) => words.slice(start, start + wordRun).join(' ')),
    ...windows(han.length, hanRun).map((start) => han.slice(start, start + hanRun)),
  ];
}

function windows(length: number, size: number): readonly number[] {
  return Array.from({ length: Math.max(0, length - size + 1) }, (_, start) => start);
}

function hashOf(run: string): number {
  const digest = sha256(new TextEncoder().encode(run.replaceAll('’', "'")));
  return digest.subarray(0, hashBytes).reduce((sum, byte) => sum * 256 + byte, 0);
}
