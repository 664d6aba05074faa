import type { Library } from '../shared/library/types';
import type { Result } from '../shared/result';

/** One command of the program: an object of this shape, in a file named after it. */
export interface Command<O extends Options = Options> {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** Each way to call it, without the name of the program: "check FILE [options]". */
  readonly usage: readonly string[];
  /** What may stand after its name without dashes: "FILE"; null when nothing may. */
  readonly operand: string | null;
  readonly options: O;
  /** Paragraphs of its help, each a sentence or more. */
  readonly notes: readonly string[];
  /** Fails with what a person is told when it could not be done, which ends the program with 2. */
  run(input: CommandInput<O>, environment: Environment): Promise<Result<Outcome>>;
}

/** Option names without dashes. */
export type Options = Readonly<Record<string, OptionDefinition>>;

export type OptionDefinition =
  | { readonly kind: 'flag'; readonly help: string }
  /** `value` is what stands after it: "FILE". */
  | { readonly kind: 'text'; readonly value: string; readonly help: string };

/** What the person asked a command for. */
export interface CommandInput<O extends Options = Options> {
  readonly operand: string | null;
  readonly options: OptionValues<O>;
}

/** Flags are false and texts null when they were not given. */
export type OptionValues<O extends Options> = {
  readonly [Name in keyof O]: ValueOf<O[Name]['kind']>;
};

/** Distributive, so that an option of unknown kind is either. */
type ValueOf<Kind> = Kind extends 'flag' ? boolean : string | null;

/** All that a command knows of the world besides its input and the file system. */
export interface Environment {
  readonly library: Library;
  /** The folder that file names are taken from, absolute. */
  readonly cwd: string;
  /** YYYY-MM-DD */
  readonly today: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** Width of the terminal in characters; null where lines are not to be wrapped. */
  readonly width: number | null;
}

/** What a command did, for people and for programs. Its texts are lines, or empty. */
export interface Outcome {
  /** 0: done. 1: there are findings that have to be mended first. */
  readonly exitCode: 0 | 1;
  /** What was asked for: goes to stdout. */
  readonly text: string;
  /** What the person should know besides: goes to stderr. */
  readonly notes: string;
  /** All of it as data, for `--json`. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** The command as it is, with the types of its options worked out. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}
