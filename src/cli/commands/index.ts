import type { Command } from '../command';
import { checkCommand } from './check';
import { exportCommand } from './export';
import { helpFor } from './help';
import { listCommand } from './list';
import { newCommand } from './new';

const tasks: readonly Command[] = [listCommand, newCommand, checkCommand, exportCommand];

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [...tasks, helpFor(tasks)];
