import type { Definition } from 'mdast';
import type { Node } from 'unist';
import type { ImportMessage } from '../importer';

/** What the parts of the reader share while they read one text. */
export interface Reading {
  readonly source: string;
  /** A clause may hold passages, and its headings keep their levels. */
  readonly purpose: 'document' | 'clause';
  /** Added to the level of every heading. */
  readonly headingShift: number;
  /** Link targets by their identifier. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly usedDefinitions: ReadonlySet<Definition>;
  readonly messages: ImportMessage[];
  /** Line of nodes in the source, from 1. */
  readonly lines: Map<object, number>;
}

/** Adds a message about `node`. */
export function tell(reading: Reading, node: Node, text: string): void {
  reading.messages.push({ line: lineOf(node), text });
}

export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** The text of `node` as it stands in the file. */
export function sourceOf(reading: Reading, node: Node): string {
  return reading.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** A few words of a text, to be recognised in a message. */
export function shortened(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(words.slice(0, 200));
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : words;
}
