import type { PolicyDocument } from '../policy/nodes';
import type { Result } from '../result';

/**
 * A foreign format to a policy: the mirror image of an exporter. Pure, and made for input that
 * nobody has looked at: bad input is a `Failure`, what the policy cannot hold is kept as plain
 * text, and each such place is told in a message. Never throws because of its input.
 */
export interface Importer {
  readonly id: ImportFormat;
  /** "Markdown file" */
  readonly label: string;
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  read(bytes: Uint8Array, limits: ImportLimits): Promise<Result<ImportedPolicy>>;
}

export const importFormats = ['markdown'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What is refused before any work is spent on it. */
export interface ImportLimits {
  /** Largest file, in bytes. */
  readonly maxBytes: number;
  /** How deep lists, quotes and boxes may stand inside each other. */
  readonly maxDepth: number;
}

/** Far above what a policy needs, and small enough to be read in seconds. */
export const importLimits: ImportLimits = { maxBytes: 10_000_000, maxDepth: 20 };

export interface ImportedPolicy {
  /** In English unless the file says otherwise; the title is empty where the file has none. */
  readonly document: PolicyDocument;
  readonly messages: readonly ImportMessage[];
}

/** One place that could not be taken over as it was. */
export interface ImportMessage {
  /** Line in the file, from 1; null in formats without lines. */
  readonly line: number | null;
  /** A whole sentence: what was found and what became of it. */
  readonly text: string;
}
