/** An error in the files of the library, where a person can find it. */
export interface LibraryProblem {
  /** Path below `templates/`, with slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong, and where it helps, what would be right. */
  readonly text: string;
}

export type ReportProblem = (file: string, line: number, text: string) => void;

/** The files of the library: path below `templates/`, with slashes, to text. */
export type LibraryFiles = ReadonlyMap<string, string>;

/** Something read from a file, which still knows its place. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  /** Line of the part at `path`, or of the nearest part around it. */
  lineAt(...path: readonly PropertyKey[]): number;
}
