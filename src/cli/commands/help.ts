import { fail, succeed } from '../../shared/result';
import { defineCommand, type Command } from '../command';
import { commandHelp, programHelp } from '../help';
import { didYouMean } from '../nearest-name';

/** The command that explains `commands` and itself. */
export function helpFor(commands: readonly Command[]): Command {
  const help: Command = defineCommand({
    name: 'help',
    summary: 'Explain the program or one of its commands.',
    usage: ['help [COMMAND]'],
    operand: 'COMMAND',
    options: {},
    notes: [],
    async run({ operand }, { width }) {
      const all = [...commands, help];
      const command = all.find(({ name }) => name === operand);
      if (operand !== null && command === undefined) {
        const hint = didYouMean(
          operand,
          all.map(({ name }) => name),
        );
        return fail(
          'unknown-command',
          `There is no command “${operand}”.${hint} “clausewright help” lists them.`,
        );
      }
      const text = command === undefined ? programHelp(all, width) : commandHelp(command, width);
      return succeed({ exitCode: 0, text, notes: '', json: { help: operand, text } });
    },
  });
  return help;
}
