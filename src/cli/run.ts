import library from 'virtual:library';
import { version } from '../../package.json';
import { fail, succeed, type Result } from '../shared/result';
import type { Environment, Outcome } from './command';
import { commands } from './commands/index';
import { commandHelp, programHelp } from './help';
import { didYouMean } from './nearest-name';
import { parseArguments } from './parse-arguments';

/** Where the program reads the world and writes to; tests pass their own. */
export interface Io extends Omit<Environment, 'library'> {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/**
 * Runs the command line: `argv` is what stands after the name of the program. Returns the exit
 * code: 0 done, 1 findings, 2 not done. Only bugs throw.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const isJson = argv.includes('--json');
  const { name, args } = splitCommand(argv);
  const result = await perform(name, args, io);

  if (!result.ok) {
    io.stderr(printable(`${result.error.text}\n`));
    if (isJson) io.stdout(toJson({ status: 'failed', command: name, error: result.error }));
    return 2;
  }
  const { exitCode, text, notes, json } = result.value;
  if (isJson) {
    io.stdout(toJson({ status: exitCode === 0 ? 'done' : 'findings', command: name, ...json }));
  } else {
    if (text !== '') io.stdout(printable(text));
    if (notes !== '') io.stderr(printable(notes));
  }
  return exitCode;
}

async function perform(name: string | null, args: readonly string[], io: Io): Promise<Result<Outcome>> {
  const { cwd, width } = io;
  const option = args[0];
  if (name === null && (option === '--help' || option === '-h'))
    return helpOf(null, programHelp(commands, width));
  if (name === null && option === '--version') return versionOf();
  if (name === null && option !== undefined) {
    return fail('no-command', `Name a command before ${option}. “clausewright help” lists the commands.`);
  }
  if (name === null) {
    return fail('no-command', 'Say what to do. “clausewright help” lists the commands.');
  }

  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const hint = didYouMean(
      name,
      commands.map((each) => each.name),
    );
    return fail('unknown-command', `There is no command “${name}”.${hint} “clausewright help” lists them.`);
  }
  const parsed = parseArguments(command, args);
  if (!parsed.ok) return parsed;
  const { input, wantsHelp, today } = parsed.value;
  if (wantsHelp) return helpOf(command.name, commandHelp(command, width));
  const day = today === null ? { today: io.today, now: io.now } : { today, now: `${today}T00:00:00.000Z` };
  return command.run(input, { library, cwd, width, ...day });
}

/** The command is the first argument that is no option; `--json` may stand before it. */
function splitCommand(argv: readonly string[]): {
  readonly name: string | null;
  readonly args: readonly string[];
} {
  const rest = argv[0] === '--json' ? argv.slice(1) : argv;
  const [first, ...others] = rest;
  if (first === undefined || first.startsWith('-'))
    return { name: null, args: rest.filter((each) => each !== '--json') };
  return { name: first, args: others };
}

function helpOf(command: string | null, text: string): Result<Outcome> {
  return succeed({ exitCode: 0, text, notes: '', json: { help: command, text } });
}

function versionOf(): Result<Outcome> {
  return succeed({ exitCode: 0, text: `clausewright ${version}\n`, notes: '', json: { version } });
}

/** Words from a file or an argument must not steer the terminal. */
function printable(text: string): string {
  return text.replaceAll(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** JSON itself escapes all control characters but these, and some terminals obey them. */
function toJson(value: unknown): string {
  const escaped = JSON.stringify(value, null, 2).replaceAll(
    /[\u007F-\u009F]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}
