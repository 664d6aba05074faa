import type { Command, Options } from './command';
import { alignColumns, paragraph } from './layout';
import { commonOptions } from './parse-arguments';

/** What the program is and what its commands are. */
export function programHelp(commands: readonly Command[], width: number | null): string {
  const rows = (entries: readonly (readonly [string, string])[]) =>
    alignColumns(entries, { width, indent: 2 });
  return [
    paragraph('Clausewright writes privacy policies on your own computer. Nothing is sent anywhere.', width),
    'Usage: clausewright COMMAND [options]\n',
    `Commands:\n${rows(commands.map(({ name, summary }) => [name, summary]))}`,
    `Options:\n${optionRows({ ...commonOptions, version: { kind: 'flag', help: 'Show the version.' } }, width)}`,
    `Exit codes:\n${rows(exitCodes)}`,
    paragraph('“clausewright COMMAND --help” explains a command.', width),
    paragraph('A policy made here is a starting point, not legal advice.', width),
  ].join('\n');
}

/** How a command is called and what it does. */
export function commandHelp(command: Command, width: number | null): string {
  const [first = '', ...others] = command.usage;
  const usage = [`Usage: clausewright ${first}`, ...others.map((each) => `       clausewright ${each}`)];
  return [
    paragraph(command.summary, width),
    `${usage.join('\n')}\n`,
    `Options:\n${optionRows({ ...command.options, ...commonOptions }, width)}`,
    ...command.notes.map((note) => paragraph(note, width)),
  ].join('\n');
}

const exitCodes = [
  ['0', 'Done.'],
  ['1', 'There are findings: the policy has errors that have to be mended.'],
  ['2', 'It could not be done: an unknown command or option, or a file that cannot be read or written.'],
  ['3', 'A fault in the program itself.'],
] as const;

function optionRows(options: Options, width: number | null): string {
  return alignColumns(
    Object.entries(options).map(([name, option]) => [
      option.kind === 'flag' ? `--${name}` : `--${name} ${option.value}`,
      option.help,
    ]),
    { width, indent: 2 },
  );
}
