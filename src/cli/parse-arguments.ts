import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '../shared/result';
import type { Command, CommandInput, Options } from './command';
import { didYouMean } from './nearest-name';

/** Options that every command has. */
export const commonOptions = {
  json: { kind: 'flag', help: 'Write one JSON object to stdout instead of text.' },
  help: { kind: 'flag', help: 'Explain the command and do nothing. Short: -h.' },
  today: {
    kind: 'text',
    value: 'YYYY-MM-DD',
    help: 'Take this day as today, so that a run can be repeated with the same result.',
  },
} as const satisfies Options;

export interface ParsedArguments {
  readonly input: CommandInput;
  readonly wantsHelp: boolean;
  /** YYYY-MM-DD; null for the day it is. */
  readonly today: string | null;
}

/** Understands what stands after the name of a command. Refuses whatever the command does not know. */
export function parseArguments(command: Command, args: readonly string[]): Result<ParsedArguments> {
  const known: Options = { ...command.options, ...commonOptions };
  const { tokens } = parseArgs({
    args: [...args],
    // Not strict: the refusals below are plainer than those of Node.
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { kind }]) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string', ...(name === 'help' ? { short: 'h' } : {}) },
      ]),
    ),
  });

  const given = new Map<string, string | true>();
  let operand: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (command.operand === null || operand !== null) return unexpected(command, token.value);
      operand = token.value;
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined) return unknownOption(command, rawName, Object.keys(known));
    if (given.has(name)) return fail('twice', `${rawName} stands there twice. Give it once.`);
    if (option.kind === 'flag') {
      if (value !== undefined) return fail('needless-value', `${rawName} takes no value.`);
    } else if (isMissing(value, inlineValue)) {
      return fail('no-value', `${rawName} needs ${option.value} after it.`);
    }
    given.set(name, value ?? true);
  }

  const today = given.get('today') ?? null;
  if (typeof today === 'string' && !isDay(today)) {
    return fail('bad-day', `--today needs a day such as 2026-11-21, and “${today}” is none.`);
  }
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { kind }]) => [
      name,
      kind === 'flag' ? given.has(name) : (given.get(name) ?? null),
    ]),
  );
  return succeed({
    input: { operand, options },
    wantsHelp: given.has('help'),
    today: typeof today === 'string' ? today : null,
  });
}

/** Where a value was left out, Node takes the next option for it. */
function isMissing(value: string | undefined, isInline: boolean | undefined): boolean {
  return value === undefined || value === '' || (isInline !== true && /^-./u.test(value));
}

function unexpected({ name, operand }: Command, value: string): Result<never> {
  const allowed = operand === null ? 'takes nothing but options' : `takes one ${operand}`;
  return fail('too-much', `“clausewright ${name}” ${allowed}: “${value}” is too much.`);
}

function unknownOption({ name }: Command, rawName: string, names: readonly string[]): Result<never> {
  const hint = didYouMean(
    rawName,
    names.map((each) => `--${each}`),
  );
  return fail(
    'unknown-option',
    `“clausewright ${name}” has no option ${rawName}.${hint} “clausewright ${name} --help” lists its options.`,
  );
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
